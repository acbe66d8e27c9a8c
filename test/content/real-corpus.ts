import { loadContent } from '../../src/corpus/load.ts';
import { collectDiagnostics } from '../../src/diagnostics/collect.ts';
import { runPipeline, type PipelineResult } from '../../src/pipeline.ts';

/** The project's root, whatever folder the tests are started from. */
export const ROOT = new URL('../..', import.meta.url).pathname.replace(/\/$/, '');

/** The pipeline over the authored content of this repository. */
export function runRealCorpus(): PipelineResult {
  const reading = collectDiagnostics();
  const files = loadContent(ROOT, reading.report);
  return runPipeline(files, reading.sorted());
}
