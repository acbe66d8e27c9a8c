import { lemmaOf } from './lemma.ts';
import type { AliasGroup } from './lexicon.ts';
import { foldWord } from './tokens.ts';

/** The register without the forms that the rules join anyway: they need not go over the wire. */
export function neededAliases(aliases: readonly AliasGroup[]): readonly AliasGroup[] {
  const lemma = (text: string): string | null => (/^[a-z]+$/i.test(text) ? lemmaOf(foldWord(text)) : null);
  return aliases.flatMap(({ term, variants }) => {
    const own = lemma(term);
    const needed = own === null ? variants : variants.filter((variant) => lemma(variant) !== own);
    return needed.length === 0 ? [] : [{ term, variants: needed }];
  });
}

/** The register as it goes over the wire: a line a group, spellings parted by `|`. */
export function encodeAliases(aliases: readonly AliasGroup[]): string {
  return aliases.map(({ term, variants }) => [term, ...variants].join('|')).join('\n');
}

export function decodeAliases(text: string): readonly AliasGroup[] {
  return text.split('\n').flatMap((line) => {
    const [term = '', ...variants] = line.split('|');
    return variants.length === 0 ? [] : [{ term, variants }];
  });
}
