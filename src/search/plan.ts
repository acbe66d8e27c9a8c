import { isFunctionWord } from './function-words.ts';
import type { Lexicon } from './lexicon.ts';
import type { Lemma } from './lemma.ts';
import { parseQuery } from './query.ts';
import type { QueryPart } from './query.ts';

/** One condition on a clause. */
export interface Unit {
  /** `lemma`: any form of a family; `forms`: these words as they stand, side by side. */
  readonly kind: 'lemma' | 'forms';
  /** The words as typed, for messages. */
  readonly text: string;
  readonly words: readonly string[];
  readonly lemma: Lemma;
  readonly excluded: boolean;
}

export interface Plan {
  readonly units: readonly Unit[];
  /** Words such as *yang* and *di* that were typed and are not looked for. */
  readonly skipped: readonly string[];
}

/**
 * What a query asks of a clause. Words that follow each other and form a phrase of the alias register are one condition:
 * *media sosial* finds *medsos*. Strict: every word counts only as typed.
 */
export function planQuery(query: string, lexicon: Lexicon, strict: boolean): Plan {
  const parts = parseQuery(query);
  const units: Unit[] = [];
  const skipped: string[] = [];
  const content = parts.filter((part) => part.quoted || !isFunctionWord(part.words[0] ?? ''));
  const kept = content.some((part) => !part.excluded) ? content : parts;
  for (const part of parts) if (!kept.includes(part)) skipped.push(part.text);
  for (let at = 0; at < kept.length;) {
    const part = kept[at];
    if (part === undefined) break;
    if (part.quoted || strict) {
      units.push({ ...part, kind: 'forms', lemma: lexicon.lemmaOf(part.words[0] ?? '') });
      at += 1;
      continue;
    }
    const run = plainRun(kept, at);
    const lemmas = run.map(({ words }) => lexicon.lemmaOf(words[0] ?? ''));
    const phrase = lexicon.phraseAt(lemmas, 0);
    const taken = phrase === null ? run.slice(0, 1) : run.slice(0, phrase.words.length);
    units.push({
      kind: 'lemma',
      text: taken.map(({ text }) => text).join(' '),
      words: taken.flatMap(({ words }) => words),
      lemma: phrase?.lemma ?? lemmas[0] ?? '',
      excluded: part.excluded,
    });
    at += taken.length;
  }
  return { units: distinct(units), skipped };
}

/** Plain words from a place on that follow each other: an excluded word stands alone. */
function plainRun(parts: readonly QueryPart[], at: number): readonly QueryPart[] {
  const first = parts[at];
  if (first === undefined || first.excluded) return first === undefined ? [] : [first];
  const end = parts.findIndex((part, i) => i > at && (part.quoted || part.excluded));
  return parts.slice(at, end < 0 ? undefined : end);
}

function distinct(units: readonly Unit[]): readonly Unit[] {
  const seen = new Set<string>();
  return units.filter(({ kind, lemma, words, excluded }) => {
    const key = `${kind} ${kind === 'lemma' ? lemma : words.join(' ')} ${excluded}`;
    return !seen.has(key) && seen.add(key).size > 0;
  });
}
