import type { Lexicon } from './lexicon.ts';
import type { Lemma } from './lemma.ts';

/** The words of the corpus, so that the page can say what a query leaves out and what it takes together. */
export interface Vocabulary {
  readonly has: (form: string) => boolean;
  /** Forms of the corpus that share a lemma, sorted; empty: the corpus has none. */
  readonly formsOf: (lemma: Lemma) => readonly string[];
  /** Words that begin with these letters, sorted. */
  readonly beginningWith: (letters: string, most: number) => readonly string[];
  /** Known words that differ in one or two letters, nearest first. */
  readonly near: (word: string, most: number) => readonly string[];
}

/** `forms`: every distinct folded word of the corpus, sorted. */
export function createVocabulary(forms: readonly string[], lexicon: Lexicon): Vocabulary {
  const known = new Set(forms);
  const families = Map.groupBy(forms, lexicon.lemmaOf);
  return {
    has: (form) => known.has(form),
    formsOf: (lemma) => families.get(lemma) ?? [],
    beginningWith: (letters, most) => forms.filter((form) => form.startsWith(letters)).slice(0, most),
    near: (word, most) =>
      forms
        .flatMap((form) => {
          const distance = editDistance(word, form, allowed(word));
          return distance === null ? [] : [{ form, distance }];
        })
        .sort((a, b) => a.distance - b.distance || (a.form < b.form ? -1 : 1))
        .slice(0, most)
        .map(({ form }) => form),
  };
}

function allowed(word: string): number {
  return word.length < 4 ? 0 : word.length < 7 ? 1 : 2;
}

/** Levenshtein distance, or null where it is more than `most`. */
function editDistance(a: string, b: string, most: number): number | null {
  if (Math.abs(a.length - b.length) > most) return null;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  const distance = row[b.length] ?? 0;
  return distance <= most ? distance : null;
}
