import { nodeEffects, type Command } from './effects.ts';

/** Loaded when called, so that one measurement needs only its own packages. */
const BENCHMARKS: ReadonlyMap<string, () => Promise<Command>> = new Map<string, () => Promise<Command>>([
  [
    'pipeline',
    async () => {
      const { runPipelineBenchmark } = await import('./benchmark/pipeline.ts');
      return (_args, effects) => runPipelineBenchmark(effects);
    },
  ],
  [
    'parse',
    async () => {
      const { runParseBenchmark } = await import('./benchmark/parse.ts');
      return (_args, effects) => runParseBenchmark(effects);
    },
  ],
  [
    'coding',
    async () => {
      const { runCodingBenchmark } = await import('./benchmark/coding.ts');
      return (args, effects) => runCodingBenchmark(effects, args);
    },
  ],
  [
    'search',
    async () => {
      const { measureSearch } = await import('./benchmark/search/measure.ts');
      return (args, effects) => measureSearch(effects, args);
    },
  ],
]);

/** `npm run benchmark [-- pipeline|parse|coding|search]`: without a name, all of them. Figures are this machine's, on this day. */
async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  const chosen = name === undefined ? [...BENCHMARKS.keys()] : [name];
  const effects = nodeEffects(process.cwd());
  for (const each of chosen) {
    const load = BENCHMARKS.get(each);
    if (load === undefined) {
      effects.stderr(`Unknown benchmark "${each}", expected one of: ${[...BENCHMARKS.keys()].join(', ')}\n`);
      return 2;
    }
    effects.stdout(`\n${each}\n`);
    const code = await (await load())(rest, effects);
    if (code !== 0) return code;
  }
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
