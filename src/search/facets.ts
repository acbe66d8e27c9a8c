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

export interface Filtered {
  /** Clauses that pass every facet, in the order in which they were found. */
  readonly kept: readonly number[];
  /** How many would be kept with each value, all other facets as they are. */
  readonly counts: FacetCounts;
}

export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

/** Filters what a search found, and counts. Built once for a corpus. */
export interface FacetTable {
  readonly filter: (found: readonly number[], choice: Choice) => Filtered;
}

/** The values of one facet as numbers: `rows[clause]` are positions in `values`. */
interface Column {
  readonly values: readonly string[];
  readonly rows: readonly (readonly number[])[];
}

/**
 * Numbers the values of every clause beforehand, because a search of a large corpus counts eleven facets of thousands of
 * clauses before it shows anything. Every document of a clause must be there.
 */
export function createFacetTable(clauses: readonly ClauseRow[], documents: readonly SearchDocument[]): FacetTable {
  const columns = new Map<string, Column>();
  // Only the state of an act hangs on the choice.
  const columnOf = (facet: Facet, acts: readonly string[]): Column => {
    const key = facet === 'keadaan' ? [facet, ...acts].join(' ') : facet;
    const known = columns.get(key);
    if (known !== undefined) return known;
    if (columns.size >= MOST_COLUMNS) columns.clear();
    const made = columnOfFacet(facet, clauses, documents, acts);
    columns.set(key, made);
    return made;
  };
  return {
    filter: (found, choice) => {
      const table = FACETS.map((facet) => columnOf(facet, choice.larangan));
      const wanted = FACETS.map((facet, i) => chosenOf(table[i], choice[facet]));
      const chosen = [...wanted.keys()].filter((facet) => wanted[facet] !== null);
      const totals = table.map(({ values }) => new Uint32Array(values.length));
      const count = (facet: number, clauses: readonly number[]): void => {
        const total = totals[facet] ?? new Uint32Array();
        const rows = table[facet]?.rows ?? [];
        for (const clause of clauses) for (const value of rows[clause] ?? []) total[value] = (total[value] ?? 0) + 1;
      };
      const kept: number[] = [];
      // A clause that fails one facet alone would be kept with another value of it, and counts there.
      const failing = FACETS.map((): number[] => []);
      for (const clause of found) {
        const failed = chosen.filter((facet) => !hasAny(table[facet]?.rows[clause] ?? [], wanted[facet] ?? null));
        const [only] = failed;
        if (only === undefined) kept.push(clause);
        else if (failed.length === 1) failing[only]?.push(clause);
      }
      FACETS.forEach((_, facet) => {
        count(facet, kept);
        count(facet, failing[facet] ?? []);
      });
      return { kept, counts: countsOf(table, totals) };
    },
  };
}

function columnOfFacet(
  facet: Facet,
  clauses: readonly ClauseRow[],
  documents: readonly SearchDocument[],
  acts: readonly string[],
): Column {
  const numbers = new Map<string, number>();
  const rows = clauses.map((clause) => {
    const document = documents[clause.document];
    if (document === undefined) throw new Error(`The catalogue has no document ${clause.document}`);
    return valuesOf(facet, clause, document, acts).map((value) => {
      const number = numbers.get(value) ?? numbers.size;
      numbers.set(value, number);
      return number;
    });
  });
  return { values: [...numbers.keys()], rows };
}

/** Numbers of the chosen values; null: nothing is chosen, and everything passes. */
function chosenOf(column: Column | undefined, chosen: readonly string[]): ReadonlySet<number> | null {
  return chosen.length === 0 ? null : new Set(chosen.map((value) => column?.values.indexOf(value) ?? NONE));
}

function hasAny(values: readonly number[], wanted: ReadonlySet<number> | null): boolean {
  return wanted === null || values.some((value) => wanted.has(value));
}

function countsOf(table: readonly Column[], totals: readonly Uint32Array[]): FacetCounts {
  return Object.fromEntries(
    FACETS.map((facet, i) => [
      facet,
      new Map(
        table[i]?.values.flatMap((value, j): readonly [string, number][] => {
          const total = totals[i]?.[j] ?? 0;
          return total === 0 ? [] : [[value, total]];
        }),
      ),
    ]),
  ) as unknown as FacetCounts;
}

/** No value has this number. */
const NONE = -1;
/** Columns of the states of chosen acts are kept for a while: a reader goes back and forth. */
const MOST_COLUMNS = 24;
