import { defineConfig } from 'vitest/config';

// What a person does, in a real browser, on the built site. The browser and the server start once; the work is done in
// the browser's own processes, so one worker keeps two pages busy.
export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['test/e2e/**/*.test.ts'],
    globalSetup: ['test/e2e/start.ts'],
    isolate: false,
    maxWorkers: 1,
    sequence: { concurrent: true },
    maxConcurrency: 2,
    testTimeout: 180_000,
    hookTimeout: 90_000,
  },
});
