import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';

/**
 * Draws the cards of pages on a second core while Astro bundles and renders: into the cache, from the last card to the
 * first, so that the two meet in the middle. A build without it gives the same site, later.
 */
export function cards(): AstroIntegration {
  let worker: Worker | null = null;
  return {
    name: 'sanding:cards',
    hooks: {
      'astro:build:start': ({ logger }) => {
        worker = new Worker(new URL('./draw-cards.ts', import.meta.url));
        // What fails here fails again where the page asks for its card, and stops the build there.
        worker.on('error', (error: unknown) => {
          logger.warn(String(error));
        });
        worker.unref();
      },
      'astro:build:done': async () => {
        await worker?.terminate();
        worker = null;
      },
    },
  };
}
