/**
 * Mutation testing of the stages that read: `npm run mutation`, or a part of them by
 * `npm run mutation -- --mutate src/coding/forces.ts`. Word tables are built once when a file is loaded; a mutant in them
 * would need the whole suite anew each time, and the tables of paraphrases test them word by word: they are left out.
 *
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  mutate: ['src/parse/**/*.ts', 'src/coding/**/*.ts'],
  testRunner: 'vitest',
  vitest: { configFile: 'test/vitest.mutation.config.ts', related: false },
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  concurrency: 1,
  timeoutMS: 60_000,
  // Only what reads a circular, its words and its tests: the rest of the site is not needed, nor copied.
  ignorePatterns: [
    '/*',
    '!/package.json',
    '!/tsconfig.json',
    '!/content',
    '!/scripts',
    '!/src',
    '!/test',
    ...[
      'charts',
      'components',
      'integrations',
      'layouts',
      'pages',
      'raster',
      'archive',
      'search',
      'site',
      'styles',
    ].map((folder) => `/src/${folder}`),
    ...['dist', 'e2e', 'site', 'charts', 'search', 'analysis', 'publish'].map((folder) => `/test/${folder}`),
  ],
  tempDirName: 'node_modules/.stryker',
  reporters: ['clear-text', 'progress-append-only', 'json'],
  jsonReporter: { fileName: 'node_modules/.stryker-report/mutation.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 90, low: 80, break: null },
};
