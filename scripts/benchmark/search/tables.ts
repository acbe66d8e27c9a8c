import type { Pairs, RivalRecall, RivalRow } from './rivals.ts';
import type { ColdBytes } from './visits.ts';

/** What one size of corpus costs a reader, in Chromium on the built search page. */
export interface SearchMeasure {
  readonly clauses: number;
  readonly shards: number;
  /** Election asked for; null: the whole corpus. */
  readonly election: string | null;
  /** Time to build the index, in s; null: as the row before. */
  readonly build: number | null;
  /** All files of the index, in bytes. */
  readonly index: number;
  /** Bytes of a first search: page, style sheets, scripts and index. */
  readonly cold: readonly number[];
  /** Times of a search with every file loaded before, in ms. */
  readonly warm: readonly number[];
}

/** One line a size, and one more where a part of the corpus was asked for. */
export function sizeTable(measures: readonly SearchMeasure[]): string {
  const rows = measures.map(({ clauses, shards, election, build, index, cold, warm }) => [
    String(clauses),
    `${shards}${election === null ? '' : `, ${election}`}`,
    build === null ? '' : build.toFixed(1),
    kb(index),
    ...[0.5, 1].map((share) => kb(at(cold, share))),
    ...[0.5, 0.95].map((share) => at(warm, share).toFixed(1)),
  ]);
  return lines([['clauses', 'shards', 'build s', 'all KB', 'cold KB', 'most', 'warm ms', 'p95'], ...rows]);
}

/** Every query with the bytes of its first search. */
export function coldTable(cold: readonly ColdBytes[]): string {
  const rows = cold.map(({ query, all, search }) => [query, kb(all), kb(search)]);
  const all = cold.map((each) => each.all);
  return lines([
    ['first search', 'KB', 'of it scripts and index'],
    ...rows,
    ['median', kb(at(all, 0.5)), ''],
    ['most', kb(at(all, 1)), ''],
  ]);
}

export function slowTable(times: readonly { readonly query: string; readonly time: number }[]): string {
  const rows = times.map(({ query, time }) => [query, (time / 1000).toFixed(2)]);
  return lines([['slow 4G: address to results', 's'], ...rows]);
}

export function recallTable(
  rows: readonly RivalRecall[],
  { pairs, apart }: { readonly pairs: Pairs; readonly apart: Pairs },
): string {
  return lines([
    ['recall', `of ${pairs.length} pairs`, 'share', `false, of ${apart.length}`],
    ...rows.map(({ name, found, merged }) => [name, String(found), (found / pairs.length).toFixed(3), String(merged)]),
  ]);
}

export function rivalTable(clauses: number, rows: readonly RivalRow[]): string {
  return lines([
    [`engines, ${clauses} clauses`, 'first search KB', 'warm ms', 'p95'],
    ...rows.map(({ name, bytes, times }) => [
      name,
      kb(bytes),
      ...[0.5, 0.95].map((share) => at(times, share).toFixed(2)),
    ]),
  ]);
}

/** Columns as wide as their widest field; the first to the left, numbers to the right. */
function lines(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row.map((field, i) => (i === 0 ? field.padEnd(widths[i] ?? 0) : field.padStart(widths[i] ?? 0))).join('  '),
    )
    .join('\n');
}

function at(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

/** Thousands of bytes, as the targets count them. */
function kb(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
