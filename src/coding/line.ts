import type { Clause } from '../model/clause.ts';
import type { Lexicon } from './lexicon.ts';
import { prepare, type Prepared } from './matcher.ts';
import { wordsOf, type Word } from './words.ts';

/** A word and the clause in whose text it stands. */
export interface PlacedWord extends Word {
  readonly clause: Clause;
}

/** A clause as it is read: the open end of the items above it, then its own words. */
export interface Line {
  readonly clause: Clause;
  readonly words: readonly PlacedWord[];
  /** Index of the first word of its own. */
  readonly own: number;
  /** Index of the first word after a title that stands on a line of its own: "Ruang Lingkup"; else `own`. */
  readonly lead: number;
  readonly text: Prepared;
  /** Words that this clause passes on to the items under it; empty: it is complete in itself. */
  readonly open: readonly PlacedWord[];
  /** The line above, where it has one. */
  readonly above: Line | null;
}

/**
 * Joins a clause to the unfinished sentence above it: "PNS dilarang:" + "memasang baliho" is read as one sentence, and
 * "menjadi peserta kampanye dengan:" is completed by its letters.
 */
export function joinLine(clause: Clause, above: Line | null, lexicon: Lexicon): Line {
  const inherited = above?.open ?? [];
  const last = inherited.at(-1);
  const own = wordsOf(clause.text.slice(0, LONGEST_TEXT)).map((word): PlacedWord => ({
    ...word,
    part: word.part + (last?.part ?? 0),
    sentence: word.sentence + (last?.sentence ?? 0),
    clause,
  }));
  const words = [...inherited, ...own];
  const text = prepare(
    words.map((word) => word.text),
    words.map(({ part }) => part),
    lexicon,
  );
  return {
    clause,
    words,
    own: inherited.length,
    lead: inherited.length + titleWords(clause.text, own),
    text,
    open: openWords(clause.text, words),
    above,
  };
}

/** How many words the title of a clause has that goes on in a paragraph of its own. */
function titleWords(text: string, own: readonly PlacedWord[]): number {
  const end = text.indexOf('\n');
  if (end < 0 || /[.,:;]\s*$/.test(text.slice(0, end))) return 0;
  const words = own.filter(({ start }) => start < end).length;
  return words <= LONGEST_TITLE && words < own.length ? words : 0;
}

const LONGEST_TITLE = 6;

/** The last sentence of an unfinished text; nothing where it ends as a sentence does. */
function openWords(text: string, words: readonly PlacedWord[]): readonly PlacedWord[] {
  const trimmed = text.trimEnd();
  const last = words.at(-1);
  if (last === undefined) return [];
  const closed = /[.;!?]["')\]]*$/.test(trimmed) && !ENDS_OPEN.test(trimmed);
  if (closed) return [];
  return words.slice(-MOST_INHERITED).filter(({ sentence }) => sentence === last.sentence);
}

/** A full stop after these words ends no sentence: the list follows. */
const ENDS_OPEN =
  /(?:sebagai|hal-hal|hal|seperti|antara lain|yaitu|yakni|meliputi|berupa|adalah|dengan cara)\s*(?:berikut(?: ini)?)?\s*[.;]$/iu;
/**
 * UTF-16 units of a clause that are read: some twenty pages. What is longer is no clause but a document that was not cut
 * into its items, and is reported (`long-clause`); the bound keeps hostile input cheap.
 */
export const LONGEST_TEXT = 65_536;
/** A chapeau is a sentence, not a page: longer ones are read from their end. */
const MOST_INHERITED = 80;
