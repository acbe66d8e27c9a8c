import { createLexicon } from '../../src/search/lexicon.ts';
import type { Lexicon } from '../../src/search/lexicon.ts';
import { textOf } from '../support/tree.ts';

/** Rows of a CSV file of this repository without quotes in its fields, without its head. */
export function table(file: string): readonly (readonly string[])[] {
  return textOf(file)
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));
}

/** The lexicon of the register as it is published. */
export const lexicon: Lexicon = createLexicon(
  table('content/aliases.csv').map(([term = '', variants = '']) => ({ term, variants: variants.split('|') })),
);
