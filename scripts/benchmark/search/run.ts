import { loadavg } from 'node:os';
import type { Browser } from 'playwright-core';
import { searchFiles } from '../../../src/integrations/pagefind.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import { closePagefind } from '../../../src/search/index-files.ts';
import { shardsOf } from '../../../src/search/shards.ts';
import { grownCorpus } from './grown-corpus.ts';
import { QUERIES } from './queries.ts';
import { measureRecall, measureRivals, rivalFiles } from './rivals.ts';
import type { Pairs, RivalRow } from './rivals.ts';
import { serveWith } from './served-site.ts';
import { sizeTable, rivalTable, recallTable, slowTable, coldTable } from './tables.ts';
import type { SearchMeasure } from './tables.ts';
import { coldBytes, slowTimes, warmTimes } from './visits.ts';

export interface SearchBenchmark {
  /** Folder of the built site. */
  readonly dist: string;
  readonly dataset: Dataset;
  /** Numbers of clauses; the real corpus is measured as it is where its own number is given. */
  readonly sizes: readonly number[];
  /** Sizes at which the other engines run too: they hold everything in memory. */
  readonly rivalSizes: readonly number[];
  readonly pairs: Pairs;
  readonly apart: Pairs;
  readonly browser: Browser;
  readonly print: (text: string) => void;
}

/** Measures each size in its own browser context, one after the other, and prints each table as soon as it stands. */
export async function runSearchBenchmark(task: SearchBenchmark): Promise<void> {
  const { dist, dataset, sizes, rivalSizes, browser, print } = task;
  const measures: SearchMeasure[] = [];
  const rivals: { readonly clauses: number; readonly rows: readonly RivalRow[] }[] = [];
  const pageFiles = await rivalFiles();
  print(`load of this machine at the start ${loadavg()[0]?.toFixed(1) ?? '?'}; times are the best of ${RUNS} runs\n\n`);
  for (const [at, size] of sizes.entries()) {
    const site = grownCorpus(dataset, size);
    const shards = shardsOf(site);
    const began = performance.now();
    const files = await searchFiles(site);
    const build = (performance.now() - began) / 1000;
    const index = files.reduce((sum, { content }) => sum + content.length, 0);
    const served = await serveWith(
      dist,
      [...files.map(({ path, content }) => ({ path: `pagefind/${path}`, content })), ...pageFiles],
      shards.map(({ id, elections }) => ({ id, elections })),
    );
    try {
      const asked = QUERIES.filter((_, i) => at === 0 || i % COLD_STEP === 0);
      const cold = await coldBytes(browser, served.url, asked);
      const warm = await warmTimes(browser, served.url, QUERIES, RUNS);
      const common = { clauses: size, shards: shards.length, index };
      measures.push({ ...common, election: null, build, cold: cold.map(({ all }) => all), warm });
      if (shards.length > 1) {
        const search = `?pemilu=${ONE_ELECTION}`;
        const some = await coldBytes(browser, served.url, asked, search);
        const times = await warmTimes(browser, served.url, QUERIES, RUNS, search);
        measures.push({
          ...common,
          election: ONE_ELECTION,
          build: null,
          cold: some.map(({ all }) => all),
          warm: times,
        });
      }
      if (at === 0) {
        print(`${coldTable(cold)}\n\n`);
        print(`${slowTable(await slowTimes(browser, served.url, SLOW_QUERIES, RUNS))}\n\n`);
        print(
          `${recallTable(await measureRecall(browser, served.url, task.pairs, task.apart, dataset.aliases), task)}\n\n`,
        );
      }
      if (rivalSizes.includes(size)) {
        const searched = median(cold.map(({ index: bytes }) => bytes));
        rivals.push({
          clauses: size,
          rows: await measureRivals(browser, served.url, site, served.settings, searched, RUNS),
        });
      }
    } finally {
      await served.close();
    }
  }
  await closePagefind();
  print(`${sizeTable(measures)}\n\n${rivals.map(({ clauses, rows }) => rivalTable(clauses, rows)).join('\n\n')}\n\n`);
  print(`load of this machine at the end ${loadavg()[0]?.toFixed(1) ?? '?'}\n`);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

const RUNS = 5;
const COLD_STEP = 8;
const ONE_ELECTION = 'pilkada-2024';
/** Of one part of the index and of both, of a phrase, of a place and of a word that no clause has. */
const SLOW_QUERIES = ['like', 'memasang spanduk', '"pasangan calon"', 'media sosial kebumen', 'hate speech'];
