import { loadContent } from '../../src/corpus/load.ts';
import { runPipeline } from '../../src/pipeline.ts';
import { grownContent } from './grown-content.ts';

/** Run as a process of its own, so that its peak memory is the pipeline's: prints one line of JSON. */
const size = Number(process.argv[2]);
const files = grownContent(
  loadContent(process.cwd(), () => undefined),
  size,
);
const began = performance.now();
const { dataset } = runPipeline(files);
const seconds = (performance.now() - began) / 1000;
const { documents, clauses, cells } = {
  documents: dataset.circulars.length,
  clauses: dataset.clauses.length,
  cells: dataset.cells.length,
};
// maxRSS is in KiB on Linux.
const peak = process.resourceUsage().maxRSS / 1024;
process.stdout.write(`${JSON.stringify({ documents, clauses, cells, seconds, peak })}\n`);
