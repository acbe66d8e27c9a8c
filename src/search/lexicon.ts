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
 * Joins the lemmas of alias groups. A group of single words becomes one family; a phrase of a group stands for its family.
 *
 *     createLexicon([{ term: 'suka', variants: ['like', 'tanda suka'] }]).lemmaOf('likes') // => 'likes'
 *     createLexicon([{ term: 'suka', variants: ['like', 'tanda suka'] }]).lemmaOf('like')  // => 'suka'
 */
export function createLexicon(groups: readonly AliasGroup[]): Lexicon {
  const parents = new Map<Lemma, Lemma>();
  const find = (lemma: Lemma): Lemma => {
    let at = lemma;
    for (let next = parents.get(at); next !== undefined; next = parents.get(at)) at = next;
    return at;
  };
  const texts = groups.map(({ term, variants }) => [term, ...variants]);
  const parsed = texts.map((group) => group.map(lemmasOf));
  for (const rows of parsed) {
    const singles = rows.flatMap((row) => (row.length === 1 && row[0] !== undefined ? [row[0]] : []));
    const [first, ...others] = singles;
    if (first === undefined) continue;
    for (const other of others) {
      if (find(other) !== find(first)) parents.set(find(other), find(first));
    }
  }
  const phrases = new Map<Lemma, PhraseAlias[]>();
  const written = new Map<Lemma, string[]>();
  for (const [group, rows] of parsed.entries()) {
    const single = rows.find((row) => row.length === 1)?.[0];
    const lemma = single === undefined ? (rows[0] ?? []).join('') : find(single);
    for (const [i, row] of rows.entries()) {
      if (row.length < 2) continue;
      written.set(lemma, [...(written.get(lemma) ?? []), texts[group]?.[i] ?? '']);
      const words = row.map(find);
      const [head = ''] = words;
      phrases.set(head, [...(phrases.get(head) ?? []), { words, lemma }]);
    }
  }
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length);
  return {
    phrasesOf: (lemma) => written.get(lemma) ?? [],
    lemmaOf: (word) => find(lemmaOf(word)),
    phraseAt: (lemmas, at) =>
      phrases.get(lemmas[at] ?? '')?.find(({ words }) => words.every((word, i) => word === lemmas[at + i])) ?? null,
  };
}

function lemmasOf(text: string): readonly Lemma[] {
  return tokensOf(text).map(({ word }) => lemmaOf(word));
}
