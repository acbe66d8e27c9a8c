import { FACETS } from './facets.ts';
import type { Choice } from './facets.ts';

/** Everything that a reader set, as it stands in the address. */
export interface SearchState {
  readonly query: string;
  /** Every word only as typed. */
  readonly strict: boolean;
  /** Results under their documents. */
  readonly grouped: boolean;
  /** Number of results shown. */
  readonly shown: number;
  readonly choice: Choice;
}

/** Results shown at first and added by each step: each costs a file, and the first screen holds fewer. */
export const STEP = 8;

/**
 * Reads the query string of the page: `parseAddress('?q=like&provinsi=33&provinsi=32')`. Unknown names and values are
 * left out; values of facets are checked by the page, which knows them.
 */
export function parseAddress(search: string, known: (facet: string, value: string) => boolean): SearchState {
  const params = new URLSearchParams(search);
  const shown = Number(params.get('tampil') ?? STEP);
  return {
    query: params.get('q') ?? '',
    strict: params.get('tepat') === '1',
    grouped: params.get('kelompok') === 'dokumen',
    shown: Number.isInteger(shown) && shown >= STEP ? shown : STEP,
    choice: Object.fromEntries(
      FACETS.map((facet) => [facet, [...new Set(params.getAll(facet))].filter((value) => known(facet, value))]),
    ) as unknown as Choice,
  };
}

/** The query string of a state, without what is as at first: `'?q=like'`, or `''`. */
export function formatAddress({ query, strict, grouped, shown, choice }: SearchState): string {
  const params = new URLSearchParams();
  if (query.trim() !== '') params.set('q', query.trim());
  if (strict) params.set('tepat', '1');
  for (const facet of FACETS) for (const value of choice[facet]) params.append(facet, value);
  if (grouped) params.set('kelompok', 'dokumen');
  if (shown > STEP) params.set('tampil', String(shown));
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}
