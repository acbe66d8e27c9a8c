import { readDocument } from '../../src/coding/document.ts';
import { readByRules } from '../../src/coding/index.ts';
import { compileRulebook } from '../../src/coding/rulebook.ts';
import type { Pair } from '../../src/coding/score.ts';
import type { CodedClause } from '../../src/model/clause.ts';
import type { Codebook, Signal } from '../../src/model/codebook.ts';

/** A document's clauses in order; only the adjudicated ones are judged. */
export type JudgedDocument = readonly CodedClause[];

/** Signals as the codebook writes them, each with what it earns: `act pattern`, `act/element pattern`. */
type Earned = ReadonlySet<string>;

/**
 * Judges every document without the signals that only it bears out. The rules are not learned, so nothing is trained: a
 * fold keeps, of the signals that people wrote, those that rightly earn their act or element in another adjudicated
 * document, and drops the rest, which might have been written for the very document that is judged. What a fold cannot
 * undo is that whoever worded a signal had read all documents. Returns the judged clauses with the folds' readings.
 */
export function crossValidate(documents: readonly JudgedDocument[], codebook: Codebook): readonly Pair[] {
  const rulebook = compileRulebook(codebook, () => undefined);
  const earned = documents.map((document): Earned => earnedIn(document, rulebook));
  const borneOutBy = new Map<string, number>();
  for (const keys of earned) for (const key of keys) borneOutBy.set(key, (borneOutBy.get(key) ?? 0) + 1);
  return documents.flatMap((document, index) => {
    const own = earned[index] ?? new Set<string>();
    const elsewhere = (key: string): boolean => (borneOutBy.get(key) ?? 0) - (own.has(key) ? 1 : 0) > 0;
    const readings = readByRules(document, keepSignals(codebook, elsewhere));
    return document.flatMap((clause, at): readonly Pair[] => {
      const found = readings[at]?.coding;
      return clause.basis !== 'adjudicated' || found === undefined ? [] : [{ found, right: clause }];
    });
  });
}

/** What the signals of a codebook rightly earn in a document. */
function earnedIn(document: JudgedDocument, rulebook: ReturnType<typeof compileRulebook>): Earned {
  const readings = readDocument(document, rulebook);
  return new Set(
    document.flatMap((right, at) => {
      const reading = readings[at];
      if (reading === undefined || right.basis !== 'adjudicated') return [];
      const acts = reading.hits.filter(({ act, refused }) => refused === null && right.acts.includes(act));
      const elements = reading.elements.filter(({ element }) => right.elements.includes(element));
      return [
        ...acts.map(({ act, source }) => `${act} ${source}`),
        ...elements.map(({ element, source }) => `${element} ${source}`),
      ];
    }),
  );
}

function keepSignals(codebook: Codebook, keep: (key: string) => boolean): Codebook {
  const kept = (id: string, signals: readonly Signal[]): readonly Signal[] =>
    signals.filter(({ pattern }) => keep(`${id} ${pattern}`));
  return {
    ...codebook,
    acts: codebook.acts.map((act) => ({
      ...act,
      signals: kept(act.id, act.signals),
      elements: act.elements.map((element) => ({ ...element, signals: kept(element.id, element.signals) })),
    })),
  };
}
