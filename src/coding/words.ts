import { normalise } from '../text/normalise.ts';
import type { Span } from '../model/place.ts';

/** One word of a text, lower-cased, with its place in the text as printed. */
export interface Word extends Span {
  readonly text: string;
  /** Number of its part: a sentence, or what a semicolon or table cell sets apart. No pattern reaches across. */
  readonly part: number;
  /** Number of its sentence: semicolons and table cells end none. */
  readonly sentence: number;
  /** What stands between the word before and this one. */
  readonly before: string;
}

/**
 * The words of a text: runs of letters and digits, split at hyphens, lower-cased.
 * `wordsOf('Visi-misi; like.') // visi, misi (part 0), like (part 1)`
 */
export function wordsOf(source: string): readonly Word[] {
  const { text, toSource } = normalise(source);
  const words: Word[] = [];
  let part = 0;
  let sentence = 0;
  let last = 0;
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const end = start + match[0].length;
    const span = toSource({ start, end });
    const before = text.slice(last, start);
    const previous = words.at(-1);
    const stops = previous !== undefined && isStop(before, previous.text, source.slice(span.start, span.start + 1));
    if (stops) sentence += 1;
    if (stops || (previous !== undefined && /[;|]/.test(before))) part += 1;
    words.push({ text: match[0], start: span.start, end: span.end, part, sentence, before });
    last = end;
  }
  return words;
}

/** Whether the characters between two words end a sentence. */
function isStop(between: string, previous: string, next: string): boolean {
  if (!/[.!?]/.test(between)) return false;
  if (ABBREVIATIONS.has(previous)) return false;
  return /[.!?]["')\]]*\s/.test(between) && next !== next.toLowerCase();
}

const WORD = /[\p{L}\p{N}]+/gu;

/** Printed with a full stop that ends no sentence. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'no pj pjs plt plh kab kec prov dr drs dra ir h hj st tgl jl a n s d u b tn ny sdr yth dll dsb dst'.split(' '),
);
