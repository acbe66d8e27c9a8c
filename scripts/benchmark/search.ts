import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { searchFiles } from '../../src/integrations/pagefind.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { closePagefind } from '../../src/search/index-files.ts';
import { serveFolder } from '../site/static-server.ts';
import { grownCorpus } from './grown-corpus.ts';

/** What one size of corpus costs a reader, in Chromium on the built search page. */
export interface SearchMeasure {
  readonly clauses: number;
  /** Time to build the index, in s. */
  readonly build: number;
  /** All files of the index, in bytes. */
  readonly index: number;
  /** Bytes on the wire of a first search, scripts of the page and headers of the answers included: median and most. */
  readonly cold: readonly [median: number, most: number];
  /** From the press of Enter to results on the page, every file it needs loaded before, in ms: median and 95th percentile. */
  readonly warm: readonly [median: number, p95: number];
}

export interface SearchBenchmark {
  /** Folder of the built site. */
  readonly dist: string;
  readonly dataset: Dataset;
  /** Numbers of clauses; the real corpus is measured as it is where its own number is given. */
  readonly sizes: readonly number[];
  readonly browser: Browser;
}

/** One to three words each, common and rare, inflected, quoted, excluded, with a place. */
const QUERIES = [
  'like',
  'tanda suka',
  'kampanye',
  'mendukung calon',
  'netralitas',
  'memasang spanduk',
  'foto bersama',
  'unggahan',
  'mengomentari',
  'membagikan',
  'grup WhatsApp',
  'kendaraan dinas',
  'fasilitas negara',
  'sanksi',
  'pengawasan',
  'melaporkan',
  'imbauan',
  'ajakan',
  'mengerahkan pegawai',
  'menyebarkan',
  'partai politik',
  'tim sukses',
  'keputusan merugikan',
  'cuti',
  'mengundurkan diri',
  'mendaftar',
  'atribut partai',
  'simbol jari',
  'kepala desa',
  'atasan bawahan',
  'media sosial kebumen',
  '"pasangan calon"',
  '"tidak boleh" kampanye',
  'medsos -komentar',
  'hate speech',
  'photo candidate',
  'politik uang',
  'ikut serta',
  'deklarasi',
  'pembinaan',
] as const;

/** Measures each size in its own browser context; sizes are measured one after the other. */
export async function runSearchBenchmark({
  dist,
  dataset,
  sizes,
  browser,
}: SearchBenchmark): Promise<readonly SearchMeasure[]> {
  const measures: SearchMeasure[] = [];
  for (const size of sizes) {
    const site = grownCorpus(dataset, size);
    const began = performance.now();
    const files = await searchFiles(site);
    const build = (performance.now() - began) / 1000;
    const folder = mkdtempSync(join(tmpdir(), 'sanding-search-'));
    try {
      for (const name of readdirSync(dist)) if (name !== 'pagefind') symlinkSync(join(dist, name), join(folder, name));
      for (const { path, content } of files) {
        mkdirSync(dirname(join(folder, 'pagefind', path)), { recursive: true });
        writeFileSync(join(folder, 'pagefind', path), content);
      }
      const served = await serveFolder({ folder, port: 0, base: '/' });
      try {
        const cold = await coldBytes(browser, served.url);
        const warm = await warmTimes(browser, served.url);
        const index = files.reduce((sum, { content }) => sum + content.length, 0);
        measures.push({
          clauses: size,
          build,
          index,
          cold: [at(cold, 0.5), at(cold, 1)],
          warm: [at(warm, 0.5), at(warm, 0.95)],
        });
      } finally {
        await served.close();
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  await closePagefind();
  return measures;
}

/** One line a size, for the console. */
export function searchTable(measures: readonly SearchMeasure[]): string {
  const kb = (bytes: number): string => (bytes / 1024).toFixed(1).padStart(8);
  const ms = (time: number): string => time.toFixed(0).padStart(6);
  const lines = measures.map(
    ({ clauses, build, index, cold, warm }) =>
      `${String(clauses).padStart(7)} ${build.toFixed(1).padStart(8)} ${kb(index)} ${cold.map(kb).join(' ')} ${warm.map(ms).join(' ')}`,
  );
  return ['clauses  build s  all KiB  cold med cold max   warm    p95', ...lines].join('\n');
}

/** Every tenth query first on a fresh page: bytes of scripts and index until its results stand. */
async function coldBytes(browser: Browser, url: string): Promise<readonly number[]> {
  const all: number[] = [];
  for (const query of QUERIES.filter((_, i) => i % COLD_STEP === 0)) {
    const context = await browser.newContext();
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const counted = new Set<string>();
    let bytes = 0;
    await session.send('Network.enable');
    session.on('Network.requestWillBeSent', ({ requestId, request }) => {
      if (/\/pagefind\/|\.js(?:\?|$)/.test(request.url)) counted.add(requestId);
    });
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      if (counted.has(requestId)) bytes += encodedDataLength;
    });
    await page.goto(`${url}cari/?q=${encodeURIComponent(query)}`);
    await page.waitForFunction(() => /\d|cocok/.test(document.querySelector('[data-status]')?.textContent ?? ''));
    await page.waitForLoadState('networkidle');
    all.push(bytes);
    await context.close();
  }
  return all;
}

/** Every query twice on one page; the second time is the warm one. */
async function warmTimes(browser: Browser, url: string): Promise<readonly number[]> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${url}cari/`);
  const times: number[] = [];
  for (const round of [0, 1]) {
    for (const query of QUERIES) {
      const time = await ask(page, query);
      if (round === 1) times.push(time);
    }
  }
  await context.close();
  return times;
}

/** Asks as a reader does, and watches the page from inside, so that the way to the browser is not measured. */
function ask(page: Page, query: string): Promise<number> {
  return page.evaluate(
    (text) =>
      new Promise<number>((fulfil) => {
        const field = document.querySelector<HTMLInputElement>('#cari-q');
        const status = document.querySelector('[data-status]');
        const list = document.querySelector('[data-list]');
        if (!field?.form || status === null || list === null) throw new Error('No search page');
        status.replaceChildren();
        const began = performance.now();
        const observer = new MutationObserver(() => {
          if (!/\d|cocok/.test(status.textContent) || list.childElementCount === 0) return;
          observer.disconnect();
          fulfil(performance.now() - began);
        });
        observer.observe(list, { childList: true });
        field.value = text;
        field.form.requestSubmit();
      }),
    query,
  );
}

function at(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

const COLD_STEP = 4;

// node scripts/benchmark/search.ts [clauses ...]
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  // The corpus that the site was built from: its page names the documents.
  const dist = process.env.SANDING_DIST ?? fileURLToPath(new URL('../../dist', import.meta.url));
  const dataset = JSON.parse(readFileSync(join(dist, 'data/dataset.json'), 'utf8')) as Dataset;
  const given = process.argv.slice(2).map(Number);
  const browser = await chromium.launch({
    executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    const sizes = given.length > 0 ? given : [dataset.clauses.length, 10_000];
    console.log(searchTable(await runSearchBenchmark({ dist, dataset, sizes, browser })));
  } finally {
    await browser.close();
  }
}
