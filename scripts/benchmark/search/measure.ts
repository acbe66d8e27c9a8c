import { resolve } from 'node:path';
import { chromium } from 'playwright-core';
import type { Dataset } from '../../../src/model/dataset.ts';
import type { Effects } from '../../effects.ts';
import type { Pairs } from './rivals.ts';
import { runSearchBenchmark } from './run.ts';

/**
 * Bytes, times and recall of search on the built site, for the real corpus and for grown ones, beside other engines.
 * Needs a dist/, or another folder that SANDING_DIST names. `args`: other numbers of clauses.
 */
export async function measureSearch(effects: Effects, args: readonly string[] = []): Promise<number> {
  const dist = process.env.SANDING_DIST ?? 'dist';
  const data = `${dist}/data/dataset.json`;
  if (!effects.exists(data)) {
    effects.stderr(`No ${data}: run "npm run build" first.\n`);
    return 1;
  }
  const read = (path: string): string => new TextDecoder().decode(effects.readFile(path));
  // The corpus that the site was built from: its page knows the documents.
  const dataset = JSON.parse(read(data)) as Dataset;
  const executablePath = [process.env.CHROME_PATH ?? '', ...SYSTEM_BROWSERS].find(
    (path) => path !== '' && effects.exists(path),
  );
  if (executablePath === undefined) {
    effects.stderr('No browser to measure in: set CHROME_PATH to a Chromium or Chrome.\n');
    return 1;
  }
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const real = dataset.clauses.length;
    const sizes = args.length > 0 ? args.map(Number) : [real, ...GROWN];
    await runSearchBenchmark({
      dist: resolve(effects.cwd, dist),
      dataset,
      sizes,
      rivalSizes: [real, 10_000],
      pairs: pairsOf(read(PAIRS)),
      apart: apartOf(read(APART)),
      browser,
      print: effects.stdout,
    });
    return 0;
  } finally {
    await browser.close();
  }
}

/** Every form with every other of its family, in both directions. */
function pairsOf(csv: string): Pairs {
  return rowsOf(csv).flatMap(([, forms = '']) => {
    const family = forms.split('|');
    return family.flatMap((one) => family.filter((other) => other !== one).map((other) => [one, other] as const));
  });
}

function apartOf(csv: string): Pairs {
  return rowsOf(csv).flatMap(([one = '', other = '']) => [[one, other] as const, [other, one] as const]);
}

function rowsOf(csv: string): readonly (readonly string[])[] {
  return csv
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));
}

const PAIRS = 'test/search/pairs.csv';
const APART = 'test/search/apart.csv';

/** Numbers of clauses beyond the real corpus: a little more, the largest that is not cut, and one that is. */
const GROWN = [1000, 10_000, 40_000];

const SYSTEM_BROWSERS = ['/usr/bin/chromium', '/usr/bin/google-chrome'];
