import type { Span } from '../model/place.ts';
import type { Lexicon } from './lexicon.ts';
import type { Unit } from './plan.ts';
import { tokensOf } from './tokens.ts';

/**
 * Where a condition holds in a text, as spans of the text. This is the definition of a match: the index only finds
 * candidates quickly, and a quoted phrase is shown only where this function finds it.
 */
export function matchesIn(
  text: string,
  unit: Pick<Unit, 'kind' | 'lemma' | 'words'>,
  lexicon: Lexicon,
): readonly Span[] {
  const tokens = tokensOf(text);
  const spans: Span[] = [];
  const add = (from: number, to: number): void => {
    const [first, last] = [tokens[from], tokens[to - 1]];
    if (first !== undefined && last !== undefined) spans.push({ start: first.start, end: last.end });
  };
  if (unit.kind === 'forms') {
    tokens.forEach((_, at) => {
      if (unit.words.every((word, i) => tokens[at + i]?.word === word)) add(at, at + unit.words.length);
    });
    return spans;
  }
  const lemmas = tokens.map(({ word }) => lexicon.lemmaOf(word));
  lemmas.forEach((lemma, at) => {
    const phrase = lexicon.phraseAt(lemmas, at);
    if (phrase?.lemma === unit.lemma) add(at, at + phrase.words.length);
    else if (lemma === unit.lemma) add(at, at + 1);
  });
  return spans;
}

/** Spans in order, with those that touch or overlap joined. */
export function joinSpans(spans: readonly Span[]): readonly Span[] {
  const joined: { start: number; end: number }[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last !== undefined && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else joined.push({ ...span });
  }
  return joined;
}
