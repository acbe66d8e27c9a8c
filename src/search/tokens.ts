import type { Span } from '../model/place.ts';

/** A word of a text: how it is compared, and where it stands as printed. */
export interface Token extends Span {
  /** Lower case, without accents: letters a-z and digits only. */
  readonly word: string;
}

/**
 * The words of a text, split at everything that is neither letter nor digit.
 *
 *     tokensOf('Visi-misi, “Like”').map((token) => token.word) // => ['visi', 'misi', 'like']
 */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(RUN)) {
    const word = foldWord(match[0]);
    if (word !== '') tokens.push({ word, start: match.index, end: match.index + match[0].length });
  }
  return tokens;
}

/** One word as it is compared: `foldWord('Édaran') // => 'edaran'`. */
export function foldWord(word: string): string {
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '');
}

const RUN = /[\p{L}\p{M}\p{N}]+/gu;
