/** One thing that must hold. */
export interface Step {
  readonly name: string;
  /** Program, as in node_modules/.bin, and its arguments. */
  readonly command: readonly [string, ...string[]];
  /** `one`: passes or fails as a whole; `tests`: a Vitest run, each of whose tests counts. */
  readonly counts: 'one' | 'tests';
  /** Steps that must have ended before, because they write what this one reads or writes. */
  readonly after?: readonly string[];
  /** Steps without whose success this one has nothing to look at, and fails. */
  readonly needs?: readonly string[];
}

const vitest = (config: string): Step['command'] => ['vitest', 'run', '--config', `test/${config}`];

/** Everything that must hold, in order. */
export const STEPS: readonly Step[] = [
  {
    name: 'page types',
    command: ['astro', 'check', '--minimumSeverity', 'warning', '--minimumFailingSeverity', 'warning'],
    counts: 'one',
  },
  { name: 'dataset is what content/ gives', command: ['node', 'scripts/data.ts', '--check'], counts: 'one' },
  { name: 'content without faults', command: ['node', 'scripts/corpus.ts', 'check'], counts: 'one' },
  { name: 'unit tests', command: vitest('vitest.config.ts'), counts: 'tests' },
  { name: 'types', command: ['tsc', '--noEmit'], counts: 'one', after: ['page types'] },
  { name: 'build of the site', command: ['node', 'scripts/build.ts'], counts: 'one', after: ['page types'] },
  { name: 'lint', command: ['eslint', '--config', 'test/eslint.config.js', '.', '--max-warnings', '0'], counts: 'one' },
  { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'], counts: 'one' },
  {
    name: 'layers',
    command: ['depcruise', '--config', 'test/dependency-cruiser.mjs', 'src', 'scripts'],
    counts: 'one',
  },
  {
    name: 'audit of the built site',
    command: vitest('vitest.dist.config.ts'),
    counts: 'tests',
    needs: ['build of the site'],
  },
  {
    name: 'real browser',
    command: vitest('vitest.e2e.config.ts'),
    counts: 'tests',
    needs: ['build of the site'],
  },
];
