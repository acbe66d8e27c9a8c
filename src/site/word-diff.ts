import { diffArrays } from 'diff';

/** A run of words that two texts share, or that only one of them has. */
export interface DiffPart {
  readonly kind: 'same' | 'dropped' | 'added';
  readonly text: string;
}

/** Two clauses of two documents that say most nearly the same. */
export interface ClausePair {
  /** Index in the first list. */
  readonly before: number;
  /** Index in the second list. */
  readonly after: number;
  /** Share of words in common, 0 to 1. */
  readonly likeness: number;
}

/**
 * What one official text drops and adds, word by word: `diffWords('ASN dilarang ikut kampanye.', 'ASN dilarang kampanye.')
 * // => same "ASN dilarang", dropped "ikut", same "kampanye."`. White space, capitals and the marks around a word make no
 * difference of their own; the words are shown as the later text prints them, dropped ones as the earlier.
 */
export function diffWords(before: string, after: string): readonly DiffPart[] {
  const from = wordsOf(before);
  const to = wordsOf(after);
  const parts: DiffPart[] = [];
  let at = 0;
  for (const { value, added, removed } of diffArrays(from, to, { comparator: isSameWord })) {
    const kind = added ? 'added' : removed ? 'dropped' : 'same';
    const shown = kind === 'dropped' ? value : to.slice(at, at + value.length);
    if (kind !== 'dropped') at += value.length;
    if (shown.length > 0) parts.push({ kind, text: shown.join(' ') });
  }
  return parts;
}

/** How many words each kind of part has. */
export function countWords(parts: readonly DiffPart[]): Readonly<Record<DiffPart['kind'], number>> {
  const count = (wanted: DiffPart['kind']): number =>
    parts.filter(({ kind }) => kind === wanted).reduce((sum, { text }) => sum + wordsOf(text).length, 0);
  return { same: count('same'), dropped: count('dropped'), added: count('added') };
}

/**
 * Pairs the clauses of two texts, the most alike first, each at most once; those that have too little in common stay
 * alone. In the order of the first text.
 */
export function pairClauses(before: readonly string[], after: readonly string[]): readonly ClausePair[] {
  const all = before
    .flatMap((one, i) => after.map((other, j): ClausePair => ({ before: i, after: j, likeness: likeness(one, other) })))
    .filter((pair) => pair.likeness >= LEAST_LIKE)
    .sort((a, b) => b.likeness - a.likeness || a.before - b.before || a.after - b.after);
  const pairs: ClausePair[] = [];
  for (const pair of all) {
    if (!pairs.some((taken) => taken.before === pair.before || taken.after === pair.after)) pairs.push(pair);
  }
  return pairs.sort((a, b) => a.before - b.before);
}

/** Dice's coefficient of the words, counted as often as they occur. */
function likeness(one: string, other: string): number {
  const left = wordsOf(one).map(bare);
  const right = wordsOf(other).map(bare);
  const rest = new Map<string, number>();
  for (const word of left) rest.set(word, (rest.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of right) {
    const held = rest.get(word) ?? 0;
    if (held === 0) continue;
    rest.set(word, held - 1);
    shared += 1;
  }
  return left.length + right.length === 0 ? 0 : (2 * shared) / (left.length + right.length);
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}

function isSameWord(one: string, other: string): boolean {
  return bare(one) === bare(other);
}

/** Without the marks around it, in small letters; a mark that stands alone stays what it is. */
function bare(word: string): string {
  const inner = word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  return inner === '' ? word : inner;
}

/** Below it two clauses are about the same act in other words: a comparison word by word would only tear them up. */
const LEAST_LIKE = 0.3;
