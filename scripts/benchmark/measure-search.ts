import { resolve } from 'node:path';
import { chromium } from 'playwright-core';
import type { Dataset } from '../../src/model/dataset.ts';
import type { Effects } from '../effects.ts';
import { runSearchBenchmark, searchTable } from './search.ts';

/** Bytes and times of search on the built site, for the real corpus and for grown ones. Needs a dist/. */
export async function measureSearch(effects: Effects): Promise<number> {
  if (!effects.exists('dist/index.html')) {
    effects.stderr('No dist/: run "npm run build" first.\n');
    return 1;
  }
  const text = new TextDecoder().decode(effects.readFile('public/data/dataset.json'));
  const dataset = JSON.parse(text) as Dataset;
  const executablePath = [process.env.CHROME_PATH ?? '', ...SYSTEM_BROWSERS].find(
    (path) => path !== '' && effects.exists(path),
  );
  if (executablePath === undefined) {
    effects.stderr('No browser to measure in: set CHROME_PATH to a Chromium or Chrome.\n');
    return 1;
  }
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const sizes = [dataset.clauses.length, ...GROWN];
    const measures = await runSearchBenchmark({ dist: resolve(effects.cwd, 'dist'), dataset, sizes, browser });
    effects.stdout(`${searchTable(measures)}\n`);
    return 0;
  } finally {
    await browser.close();
  }
}

/** Numbers of clauses beyond the real corpus. */
const GROWN = [1000, 10_000];

const SYSTEM_BROWSERS = ['/usr/bin/chromium', '/usr/bin/google-chrome'];
