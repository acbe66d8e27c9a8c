import { parseDocument } from '../../src/parse/index.ts';
import type { Effects } from '../effects.ts';
import { readMarked } from './whole-documents.ts';

const DOCUMENT = 'test/gold/whole/14-bupati-karang-anyer.txt';
/** Pages of the documents that are timed; forty must take less than a second (DESIGN). */
const PAGES = [1, 10, 40, 160];
/** Printed lines of a page. */
const PAGE = 48;
/** Runs of each size; the fastest is told, since a busy machine only ever adds. */
const RUNS = 5;

/** Wall time of the parser on one invented circular, its items repeated over many pages. */
export function runParseBenchmark(effects: Effects): number {
  const printed = new TextDecoder().decode(effects.readFile(DOCUMENT));
  const lines = readMarked(DOCUMENT, printed).text.split('\n');
  effects.stdout(`${'pages'.padStart(7)}${'clauses'.padStart(9)}${'ms'.padStart(9)}\n`);
  for (const pages of PAGES) {
    const text = pagesOf(lines, pages);
    const runs = Array.from({ length: RUNS }, () => timed(text));
    const fastest = Math.min(...runs.map(({ ms }) => ms));
    const clauses = String(runs[0]?.clauses ?? 0);
    effects.stdout(`${String(pages).padStart(7)}${clauses.padStart(9)}${fastest.toFixed(1).padStart(9)}\n`);
  }
  return 0;
}

/** The head of the document once, then its items as often as the pages need, with the furniture of pages between. */
function pagesOf(lines: readonly string[], pages: number): string {
  const items = lines.findIndex((line) => line.startsWith('A. '));
  const end = lines.findIndex((line) => line.startsWith('F. '));
  const body = lines.slice(items, end);
  const wanted = Array.from({ length: pages * PAGE }, (_, at) => body[at % body.length] ?? '');
  const printed = Array.from({ length: pages }, (_, page) => [
    ...wanted.slice(page * PAGE, (page + 1) * PAGE),
    `- ${String(page + 2)} -`,
    '\f',
  ]);
  return [...lines.slice(0, items), ...printed.flat(), ...lines.slice(end)].join('\n');
}

function timed(text: string): { readonly ms: number; readonly clauses: number } {
  const context = { circular: '', wording: 'official', form: 'surat-edaran', sourceKeys: {} } as const;
  const kind = { markdown: false, unwrapped: null, head: true };
  const started = performance.now();
  const { clauses } = parseDocument({ text, file: DOCUMENT, firstLine: 1 }, context, kind, () => undefined);
  return { ms: performance.now() - started, clauses: clauses.length };
}
