/** Id of the national baseline in an address, beside ids of documents. */
export const BASELINE_ID = 'nasional';

/** How many columns stand side by side. */
export const FEWEST = 2;
export const MOST = 4;

/** What an address asks to compare, or why it cannot be done. */
export type Compared =
  | { readonly kind: 'columns'; readonly ids: readonly string[] }
  | { readonly kind: 'none' }
  | { readonly kind: 'unknown'; readonly unknown: readonly string[]; readonly ids: readonly string[] }
  | { readonly kind: 'few'; readonly ids: readonly string[] }
  | { readonly kind: 'many'; readonly ids: readonly string[] };

/**
 * Reads `?e=a,b,c`. The columns keep the order of the address; an id named twice stands once.
 *
 *     readCompared('?e=kota-depok-2024,nasional', new Set(['kota-depok-2024']))
 *     // => { kind: 'columns', ids: ['kota-depok-2024', 'nasional'] }
 */
export function readCompared(search: string, documents: ReadonlySet<string>): Compared {
  const value = new URLSearchParams(search).get('e') ?? '';
  const asked = [...new Set(value.split(',').map((id) => id.trim()))].filter((id) => id !== '');
  const known = (id: string): boolean => id === BASELINE_ID || documents.has(id);
  const ids = asked.filter(known);
  const unknown = asked.filter((id) => !known(id));
  if (asked.length === 0) return { kind: 'none' };
  if (unknown.length > 0) return { kind: 'unknown', unknown, ids };
  if (ids.length < FEWEST) return { kind: 'few', ids };
  return ids.length > MOST ? { kind: 'many', ids } : { kind: 'columns', ids };
}

/** The address of a comparison: `comparedSearch(['a', 'b']) // => '?e=a,b'`. Ids hold nothing that must be escaped. */
export function comparedSearch(ids: readonly string[]): string {
  return ids.length === 0 ? '' : `?e=${ids.join(',')}`;
}
