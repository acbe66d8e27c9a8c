import type { ClauseRow } from './catalogue.ts';
import { stateWord } from '../site/state-words.ts';
import type { SearchDocument } from './documents.ts';

/** Facets in the order of display, by their names in the address. */
export const FACETS = [
  'larangan',
  'keadaan',
  'provinsi',
  'daerah',
  'pemilu',
  'tahun',
  'bentuk',
  'jenis',
  'suara',
  'rumusan',
  'keutuhan',
] as const;
export type Facet = (typeof FACETS)[number];

/** Chosen values. A clause passes a facet with any one of its chosen values, and must pass every facet with a choice. */
export type Choice = Readonly<Record<Facet, readonly string[]>>;

export const NO_CHOICE = Object.fromEntries(FACETS.map((facet) => [facet, []])) as unknown as Choice;

/** Value of `tahun` for documents without a date. */
export const NO_YEAR = 'tanpa-tanggal';
/** Values of `keutuhan`: read whole, and known in part. */
export const SEEN = { whole: 'utuh', part: 'sebagian' } as const;

/** Values of a clause in a facet. The state is that of the chosen acts, where acts are chosen. */
export function valuesOf(
  facet: Facet,
  clause: ClauseRow,
  document: SearchDocument,
  acts: readonly string[],
): readonly string[] {
  switch (facet) {
    case 'larangan':
      return clause.acts.map(({ act }) => act);
    case 'keadaan':
      return [
        ...new Set(
          clause.acts.flatMap(({ act, state }) =>
            state === null || (acts.length > 0 && !acts.includes(act)) ? [] : [stateWord(state)],
          ),
        ),
      ];
    case 'provinsi':
      return [document.province];
    case 'daerah':
      return [document.region];
    case 'pemilu':
      return document.elections;
    case 'tahun':
      return [document.year ?? NO_YEAR];
    case 'bentuk':
      return [document.form];
    case 'jenis':
      return [clause.type];
    case 'suara':
      return [clause.voice];
    case 'rumusan':
      return [document.wording];
    case 'keutuhan':
      return [document.whole ? SEEN.whole : SEEN.part];
    default:
      return facet satisfies never;
  }
}

export interface Filtered<T> {
  readonly kept: readonly T[];
  /** How many would be kept with each value, all other facets as they are. */
  readonly counts: Readonly<Record<Facet, ReadonlyMap<string, number>>>;
}

/** Filters what a search found and counts every value of every facet, each facet without its own choice. */
export function filterByFacets<T>(
  found: readonly T[],
  rowOf: (item: T) => { readonly clause: ClauseRow; readonly document: SearchDocument },
  choice: Choice,
): Filtered<T> {
  const counts = Object.fromEntries(FACETS.map((facet) => [facet, new Map<string, number>()])) as Record<
    Facet,
    Map<string, number>
  >;
  const kept = found.filter((item) => {
    const { clause, document } = rowOf(item);
    const values = FACETS.map((facet) => valuesOf(facet, clause, document, choice.larangan));
    const failed = FACETS.filter((facet, i) => {
      const chosen = choice[facet];
      return chosen.length > 0 && !values[i]?.some((value) => chosen.includes(value));
    });
    for (const [i, facet] of FACETS.entries()) {
      if (failed.some((other) => other !== facet)) continue;
      for (const value of values[i] ?? []) counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
    }
    return failed.length === 0;
  });
  return { kept, counts };
}
