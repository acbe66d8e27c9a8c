import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serveFolder } from '../../scripts/site/static-server.ts';
import { startBrowser } from '../support/browser.ts';
import { BASE, DIST } from '../support/site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the one browser listens. */
    readonly browser: string;
    /** Address of the served site, with a closing slash. */
    readonly site: string;
  }
}

/** Starts the browser and serves the built site; a machine without a browser, or a tree without a site, fails here. */
export default async function start(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(join(DIST, 'index.html'))) throw new Error('dist/ holds no site; run `npm run build` first');
  const browser = await startBrowser();
  const served = await serveFolder({ folder: DIST, port: 0, base: BASE });
  project.provide('browser', browser.server.wsEndpoint());
  project.provide('site', served.url);
  return async () => {
    await browser.server.close();
    await served.close();
  };
}
