import { rootsOf } from './affixes.ts';
import { foldScan, SHORTEST_SCANNED } from './ocr.ts';
import type { Node, Sequence } from './pattern.ts';

/** Numbers the words that patterns name, and says for a word of a text which of them it is. */
export interface Lexicon {
  /** Number of a pattern's word; the same word, read the same way, has one number. */
  readonly number: (node: Extract<Node, { kind: 'word' }>) => number;
  /** Numbers that a word of a text answers to. */
  readonly numbersOf: (word: string) => readonly number[];
}

/** An empty lexicon. Patterns are entered first, with `enter`; words are looked up afterwards. */
export function createLexicon(): Lexicon & { readonly enter: (sequence: Sequence) => void } {
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
    return collect(folded, (key) => scanned.get(key) ?? NONE, foldScan);
  }

  return { number, numbersOf, enter: (sequence) => enterAll(sequence, number) };
}

function collect(
  word: string,
  find: (key: string) => Iterable<number>,
  write?: (text: string) => string,
): readonly number[] {
  const found = new Set(find(`${SIGN.exact}${word}`));
  if (word.endsWith(POSSESSIVE))
    for (const entry of find(`${SIGN.exact}${word.slice(0, -POSSESSIVE.length)}`)) found.add(entry);
  if (word.length > LONGEST_WORD) return [...found];
  for (const { root, kind } of rootsOf(word, write)) {
    for (const entry of find(`${SIGN.family}${root}`)) found.add(entry);
    if (kind === 'verb') for (const entry of find(`${SIGN.verb}${root}`)) found.add(entry);
  }
  return [...found].sort((a, b) => a - b);
}

function enterAll(sequence: Sequence, number: Lexicon['number']): void {
  for (const node of sequence) {
    if (node.kind === 'word') number(node);
    else if (node.kind === 'choice') for (const option of node.options) enterAll(option, number);
  }
}

/** istrinya is the word istri; the particle folds to itself. */
const POSSESSIVE = 'nya';
const NONE: readonly number[] = [];
const SIGN = { exact: '', verb: '+', family: '~' } as const;
/** No Indonesian word is longer; a longer run of letters is noise. */
const LONGEST_WORD = 40;
/** Bounds memory on hostile input with endlessly new words. */
const CACHED_WORDS = 50_000;
