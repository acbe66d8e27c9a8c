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
  const saysMore = parts.some(
    ({ quoted, excluded, words: [word = ''] }) => !excluded && (quoted || !isFunctionWord(word)),
  );
  for (let at = 0; at < parts.length;) {
    const part = parts[at];
    if (part === undefined) break;
    const [word = ''] = part.words;
    const run = plainRun(parts, at);
    const lemmas = run.map(({ words: [each = ''] }) => lexicon.lemmaOf(each));
    const phrase = part.quoted || strict ? null : lexicon.phraseAt(lemmas, 0);
    const taken = phrase === null ? [part] : run.slice(0, phrase.words.length);
    at += taken.length;
    if (phrase === null && !part.quoted && saysMore && isFunctionWord(word)) {
      skipped.push(part.text);
      continue;
    }
    units.push({
      kind: part.quoted || strict ? 'forms' : 'lemma',
      text: taken.map(({ text }) => text).join(' '),
      words: taken.flatMap(({ words }) => words),
      lemma: phrase?.lemma ?? lexicon.lemmaOf(word),
      excluded: part.excluded,
    });
  }
  return { units: distinct(units), skipped };
}

/** Plain words from a place on that follow each other: an excluded word stands alone. */
function plainRun(parts: readonly QueryPart[], at: number): readonly QueryPart[] {
  const first = parts[at];
  if (first === undefined) return [];
  if (first.excluded) return [first];
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
