import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Effects } from '../effects.ts';

/** What one size of corpus costs the pipeline, without reading it from disk. */
export interface PipelineMeasure {
  readonly documents: number;
  readonly clauses: number;
  readonly cells: number;
  readonly seconds: number;
  /** Peak memory of the process, in MiB. */
  readonly peak: number;
}

/** Wall time, peak memory and growth of the pipeline, each size in a process of its own. */
export function runPipelineBenchmark(effects: Effects, sizes: readonly number[] = SIZES): number {
  const measures = sizes.map((size) => measure(effects.cwd, size));
  effects.stdout(`${pipelineTable(measures)}\n`);
  return 0;
}

/** Growth: the exponent of time between one size and the one before; 1 is linear. */
export function pipelineTable(measures: readonly PipelineMeasure[]): string {
  const rows = measures.map((now, i) => {
    const before = measures[i - 1];
    const growth =
      before === undefined
        ? '-'
        : (Math.log(now.seconds / before.seconds) / Math.log(now.documents / before.documents)).toFixed(2);
    return [now.documents, now.clauses, now.cells, now.seconds.toFixed(2), now.peak.toFixed(0), growth].map(String);
  });
  return [['documents', 'clauses', 'cells', 'seconds', 'peak MiB', 'growth'], ...rows]
    .map((row) => row.map((field) => field.padStart(WIDTH)).join(''))
    .join('\n');
}

function measure(cwd: string, size: number): PipelineMeasure {
  const script = fileURLToPath(new URL('./measure-pipeline.ts', import.meta.url));
  const run = spawnSync(process.execPath, [script, String(size)], { cwd, encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`The pipeline failed at ${String(size)} documents:\n${run.stderr}`);
  return JSON.parse(run.stdout) as PipelineMeasure;
}

/** The real corpus, one for each region, and one for each region and election of the nation (552 x 4). */
const SIZES = [137, 552, 2208];
const WIDTH = 11;
