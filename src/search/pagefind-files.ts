import { decodeCbor } from './cbor.ts';
import type { Cbor } from './cbor.ts';
import type { Postings } from './postings.ts';

/** Version whose files are laid out as they are read here. Another one is refused: it might be misread. */
export const PAGEFIND_VERSION = '1.5.2';

/** What the list of contents of an index tells. */
export interface IndexContents {
  /** Names of the records' fragments, in the order of indexing. */
  readonly fragments: readonly string[];
  /** Words of each record. */
  readonly lengths: readonly number[];
  readonly parts: readonly IndexPart[];
}

/** A part of the index: the beginnings of its first and its last word, and its name. */
export interface IndexPart {
  readonly from: string;
  readonly to: string;
  readonly name: string;
}

/** A word of the index with the records that hold it, as Pagefind wrote them. */
export interface IndexWord {
  readonly word: string;
  readonly records: readonly Cbor[];
}

/**
 * Reads the list of contents: `[version, [[fragment, words], ...], [[first word, last word, part], ...], ...]`.
 *
 * @throws on another version.
 */
export function readContents(bytes: Uint8Array): IndexContents {
  const [version, pages = [], chunks = []] = listOf(decodeCbor(bytes));
  if (version !== PAGEFIND_VERSION) throw new Error('The search index is of another version');
  const records = listOf(pages).map(listOf);
  return {
    fragments: records.map(([id]) => String(id)),
    lengths: records.map(([, words]) => Number(words)),
    parts: listOf(chunks).map((chunk) => {
      const [from = '', to = '', name = ''] = listOf(chunk).map(String);
      return { from, to, name };
    }),
  };
}

/** Whether a part may hold words that begin so. */
export function mayHold({ from, to }: IndexPart, word: string): boolean {
  return (from <= word || from.startsWith(word)) && (word <= to || word.startsWith(to));
}

/** Reads a part: `[[[word, [record, ...], ...], ...]]`. */
export function readPart(bytes: Uint8Array): readonly IndexWord[] {
  const [words = []] = listOf(decodeCbor(bytes));
  return listOf(words).map((entry) => {
    const [word = '', records = []] = listOf(entry);
    return { word: String(word), records: listOf(records) };
  });
}

/** Records that hold a word in their text. A record is `[steps from the one before, places in the text, places in its title]`. */
export function postingsOf({ records }: IndexWord): Postings {
  const clauses: number[] = [];
  const counts: number[] = [];
  let clause = 0;
  for (const record of records) {
    const [step = 0, places = []] = listOf(record);
    clause += Number(step);
    const count = placesOf(places).length;
    if (count === 0) continue;
    clauses.push(clause);
    counts.push(count);
  }
  return { clauses, counts };
}

/** Places of a word in the text of each record that has it there, as numbers of words from the beginning. */
export function placesByClause({ records }: IndexWord): ReadonlyMap<number, readonly number[]> {
  const all = new Map<number, readonly number[]>();
  let clause = 0;
  for (const record of records) {
    const [step = 0, places = []] = listOf(record);
    clause += Number(step);
    const found = placesOf(places);
    if (found.length > 0) all.set(clause, found);
  }
  return all;
}

/** Places are steps from the one before; a negative number among them sets the weight of those that follow. */
function placesOf(steps: Cbor): readonly number[] {
  let place = 0;
  return listOf(steps).flatMap((step) => {
    if (Number(step) < 0) return [];
    place += Number(step);
    return [place];
  });
}

function listOf(value: Cbor): readonly Cbor[] {
  if (typeof value !== 'object') throw new Error('The search index is damaged');
  return value;
}
