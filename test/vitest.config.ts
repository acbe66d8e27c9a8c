import { defineConfig } from 'vitest/config';

// Everything that needs neither a built site (vitest.dist.config.ts) nor a browser (vitest.e2e.config.ts).
export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['test/**/*.test.ts'],
    exclude: ['test/dist/**', 'test/e2e/**'],
    // Slow machines are no faults.
    testTimeout: 60_000,
  },
});
