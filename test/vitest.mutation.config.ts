import { defineConfig } from 'vitest/config';

/** The tests of the reading stages; a part of them by `MUTATION_TESTS=test/coding/score.test.ts,... npm run mutation`. */
const CHOSEN = process.env.MUTATION_TESTS?.split(',') ?? ['test/parse/*.test.ts', 'test/coding/*.test.ts'];

// What runs once for every mutant (stryker.config.mjs).
export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: CHOSEN,
    // Properties over generated documents and hostile megabytes: minutes under instrumentation.
    exclude: [
      'test/parse/guarantees.test.ts',
      'test/parse/files.test.ts',
      'test/parse/commands.test.ts',
      'test/coding/properties.test.ts',
    ],
    testTimeout: 60_000,
  },
});
