import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import type { Browser } from 'playwright-core';
import type { IndexFile } from '../../../src/search/index-files.ts';
import type { AliasGroup } from '../../../src/search/lexicon.ts';
import type { SearchSettings } from '../../../src/search/settings.ts';
import type { SiteData } from '../../../src/site/site-data.ts';
import { QUERIES } from './queries.ts';

/** One engine on the same clauses in the same browser. */
export interface RivalRow {
  readonly name: string;
  /** What a first search sends: library and index, gzipped; of ours the median over the queries, of the others everything. */
  readonly bytes: number;
  readonly times: readonly number[];
}

export interface RivalRecall {
  readonly name: string;
  readonly found: number;
  readonly merged: number;
}

/** Pairs of forms, each in both directions. */
export type Pairs = readonly (readonly [string, string])[];

/** Files of the page on which the engines run. */
export async function rivalFiles(): Promise<readonly IndexFile[]> {
  const script = await bundle("import './rivals-page.ts'");
  const html =
    '<!doctype html><html lang="id"><title>Perbandingan</title><script type="module" src="/rivals/page.js"></script>';
  return [
    { path: 'rivals/index.html', content: new TextEncoder().encode(html) },
    { path: 'rivals/page.js', content: script },
  ];
}

/** `ours`: bytes of the index that our first search reads, median. */
export async function measureRivals(
  browser: Browser,
  url: string,
  site: SiteData,
  settings: SearchSettings,
  ours: number,
  runs: number,
): Promise<readonly RivalRow[]> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${url}rivals/`);
  await page.waitForFunction(() => 'rivals' in window);
  const texts = site.data.clauses.map(({ id, text }) => ({ id, text }));
  const measures = await page.evaluate(
    ([given, known, queries, times]) => window.rivals.measure(given, known, queries, times),
    [texts, settings, [...QUERIES], runs] as const,
  );
  await page.context().close();
  const libraries = await librarySizes();
  return measures.map(({ name, bytes, times }) => ({
    name,
    bytes: (bytes ?? ours) + (libraries.get(name.split(',')[0] ?? '') ?? 0),
    times,
  }));
}

export async function measureRecall(
  browser: Browser,
  url: string,
  pairs: Pairs,
  apart: Pairs,
  aliases: readonly AliasGroup[],
): Promise<readonly RivalRecall[]> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${url}rivals/`);
  await page.waitForFunction(() => 'rivals' in window);
  const rows = await page.evaluate(([both, never, register]) => window.rivals.recall(both, never, register), [
    pairs,
    apart,
    aliases,
  ] as const);
  await page.context().close();
  return rows;
}

/** Bytes of each engine's code, minified and gzipped, with what a search needs of it and nothing else. */
async function librarySizes(): Promise<ReadonlyMap<string, number>> {
  const sources: readonly [string, string][] = [
    [
      'Sanding',
      "export { lazyGround } from '../../../src/components/search/ground.ts'; export { runSearch } from '../../../src/search/run.ts';",
    ],
    ['MiniSearch', "import MiniSearch from 'minisearch'; export const load = MiniSearch.loadJSON;"],
    ['Orama', "export { create, load, search } from '@orama/orama';"],
  ];
  const sizes = await Promise.all(
    sources.map(async ([name, source]) => [name, gzipSync(await bundle(source), { level: 9 }).length] as const),
  );
  return new Map(sizes);
}

async function bundle(source: string): Promise<Uint8Array> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: fileURLToPath(new URL('.', import.meta.url)), loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2024',
    write: false,
  });
  const [file] = outputFiles;
  if (file === undefined) throw new Error('The bundler wrote nothing');
  return file.contents;
}
