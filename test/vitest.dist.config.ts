import { defineConfig } from 'vitest/config';

// Audits of the built site. One worker reads the pages once for all audits.
export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['test/dist/**/*.test.ts'],
    isolate: false,
    maxWorkers: 1,
  },
});
