import { lemmaOf } from './lemma.ts';
import type { Lemma } from './lemma.ts';
import { tokensOf } from './tokens.ts';

/** Words and phrases that mean the same, as in content/aliases.csv. */
export interface AliasGroup {
  readonly term: string;
  readonly variants: readonly string[];
}

/** A phrase that stands for a lemma: `media sosial` for `medsos`. */
export interface PhraseAlias {
  readonly words: readonly Lemma[];
  readonly lemma: Lemma;
}

/** Which words are treated alike: lemmas joined by the alias register. The same at index and at query time. */
export interface Lexicon {
  /** Lemma of one folded word. */
  readonly lemmaOf: (word: string) => Lemma;
  /** The longest phrase of the register that begins at a place of a row of lemmas, or null. */
  readonly phraseAt: (lemmas: readonly Lemma[], at: number) => PhraseAlias | null;
  /** Phrases of the register that stand for the lemma, as written there. */
  readonly phrasesOf: (lemma: Lemma) => readonly string[];
}

/**
 * Joins what each line of the register holds: words become one family with their lemmas, a phrase stands for the family.
 * Lines that share a word or a phrase become one.
 *
 *     const { lemmaOf } = createLexicon([{ term: 'suka', variants: ['like', 'tanda suka'] }]);
 *     lemmaOf('menyukai') === lemmaOf('like') // => true
 */
export function createLexicon(groups: readonly AliasGroup[]): Lexicon {
  const joined = new Families();
  const entries = groups.map(({ term, variants }) =>
    [term, ...variants].map((text) => ({ text, words: lemmasOf(text) })),
  );
  for (const [first, ...others] of entries)
    for (const other of others) joined.join(keyOf(first?.words), keyOf(other.words));
  const several = entries.flat().filter(({ words }) => words.length > 1);
  // Phrases of the same families, such as ujaran benci and ujaran kebencian, are one phrase.
  const same = new Map<string, string>();
  for (const { words } of several) {
    const key = keyOf(words.map(joined.find));
    joined.join(same.get(key) ?? keyOf(words), keyOf(words));
    same.set(key, keyOf(words));
  }
  const lemmaFor = (key: string): Lemma => joined.find(key).replaceAll(' ', '');
  const phrases = several.map(({ text, words }) => ({
    text,
    words: words.map((word) => lemmaFor(word)),
    lemma: lemmaFor(keyOf(words)),
  }));
  const byHead = Map.groupBy(
    [...phrases].sort((one, other) => other.words.length - one.words.length),
    ({ words }) => words[0] ?? '',
  );
  const written = Map.groupBy(phrases, ({ lemma }) => lemma);
  return {
    phrasesOf: (lemma) => [...new Set(written.get(lemma)?.map(({ text }) => text) ?? [])],
    lemmaOf: (word) => lemmaFor(lemmaOf(word)),
    phraseAt: (lemmas, at) =>
      byHead.get(lemmas[at] ?? '')?.find(({ words }) => words.every((word, i) => word === lemmas[at + i])) ?? null,
  };
}

/** Which keys were joined. The shortest key names a family, because its name stands in every token of the index. */
class Families {
  readonly #parents = new Map<string, string>();

  readonly find = (key: string): string => {
    let at = key;
    for (let next = this.#parents.get(at); next !== undefined; next = this.#parents.get(at)) at = next;
    return at;
  };

  join(one: string, other: string): void {
    const [root = '', moved = ''] = [this.find(one), this.find(other)].sort(
      (a, b) => a.length - b.length || (a < b ? -1 : 1),
    );
    if (root !== moved) this.#parents.set(moved, root);
  }
}

/** A row of lemmas as one key; a single lemma is its own key. */
function keyOf(lemmas: readonly Lemma[] = []): string {
  return lemmas.join(' ');
}

function lemmasOf(text: string): readonly Lemma[] {
  return tokensOf(text).map(({ word }) => lemmaOf(word));
}
