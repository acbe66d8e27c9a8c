import { affixTable, rootsOf, type AffixTable } from '../text/affixes.ts';
import { foldScan, SHORTEST_SCANNED } from './ocr.ts';
import type { Node } from './pattern.ts';

/** Numbers the words that patterns name, and says for a word of a text which of them it is. */
export interface Lexicon {
  /** Number of a pattern's word; the same word, read the same way, has one number. */
  readonly number: (node: Extract<Node, { kind: 'word' }>) => number;
  /** Numbers that a word of a text answers to. */
  readonly numbersOf: (word: string) => readonly number[];
  /** Enters a pattern by the numbers it may begin with; its own number comes back. */
  readonly enter: (begins: readonly number[]) => number;
  /** Patterns that may begin with a word of this number. */
  readonly beginningWith: (number: number) => readonly number[];
}

/** An empty lexicon. Patterns are entered first; words are looked up afterwards. */
export function createLexicon(): Lexicon {
  const heads = new Map<number, number[]>();
  let patterns = 0;
  const entries = new Map<string, number>();
  const scanned = new Map<string, Set<number>>();
  const cache = new Map<string, readonly number[]>();

  function number({ match, word }: Extract<Node, { kind: 'word' }>): number {
    const key = `${SIGN[match]}${word}`;
    const known = entries.get(key);
    if (known !== undefined) return known;
    const added = entries.size;
    entries.set(key, added);
    const folded = `${SIGN[match]}${foldScan(word)}`;
    scanned.set(folded, (scanned.get(folded) ?? new Set()).add(added));
    cache.clear();
    return added;
  }

  function numbersOf(word: string): readonly number[] {
    const known = cache.get(word);
    if (known !== undefined) return known;
    const printed = collect(word, (key) => {
      const entry = entries.get(key);
      return entry === undefined ? NONE : [entry];
    });
    const found = printed.length > 0 || word.length < SHORTEST_SCANNED ? printed : damaged(word);
    if (cache.size >= CACHED_WORDS) cache.clear();
    cache.set(word, found);
    return found;
  }

  /** A word that no pattern knows may be one that the scanner spoiled. */
  function damaged(word: string): readonly number[] {
    const folded = foldScan(word);
    return collect(folded, (key) => scanned.get(key) ?? NONE, SCANNED);
  }

  function enter(begins: readonly number[]): number {
    const pattern = patterns;
    patterns += 1;
    for (const begin of begins) heads.set(begin, [...(heads.get(begin) ?? []), pattern]);
    return pattern;
  }

  return { number, numbersOf, enter, beginningWith: (begin) => heads.get(begin) ?? NONE };
}

function collect(word: string, find: (key: string) => Iterable<number>, table?: AffixTable): readonly number[] {
  const found = new Set(find(`${SIGN.exact}${word}`));
  if (word.endsWith(POSSESSIVE))
    for (const entry of find(`${SIGN.exact}${word.slice(0, -POSSESSIVE.length)}`)) found.add(entry);
  if (word.length > LONGEST_WORD) return [...found];
  for (const { root, kind } of rootsOf(word, table)) {
    for (const entry of find(`${SIGN.family}${root}`)) found.add(entry);
    if (kind === 'verb') for (const entry of find(`${SIGN.verb}${root}`)) found.add(entry);
  }
  return [...found].sort((a, b) => a - b);
}

/** istrinya is the word istri; the particle folds to itself. */
const POSSESSIVE = 'nya';
const SCANNED = affixTable(foldScan);
const NONE: readonly number[] = [];
const SIGN = { exact: '', verb: '+', family: '~' } as const;
/** No Indonesian word is longer; a longer run of letters is noise. */
const LONGEST_WORD = 40;
/** Bounds memory on hostile input with endlessly new words. */
const CACHED_WORDS = 50_000;
