import type { Clause, ClauseId, Coding, Evidence } from '../model/clause.ts';
import type { ActId, Codebook } from '../model/codebook.ts';
import type { Refusal } from './hits.ts';
import { readDocument } from './document.ts';
import { compileRulebook } from './rulebook.ts';
import { wordsOf } from './words.ts';

/** One signal and what became of it. */
export interface SignalAccount {
  readonly act: ActId;
  readonly pattern: string;
  /** The words it matched. */
  readonly words: string;
  /** Told by an object alone, or only by the way: it yields to any other. */
  readonly weak: boolean;
  /** null: it earned its act. */
  readonly refused: Refusal | null;
}

/** How the rules read a clause, for a person who doubts it. */
export interface Explanation {
  readonly coding: Coding;
  readonly evidence: readonly Evidence[];
  /** Text of the items above that the clause continues; empty: none. */
  readonly continues: string;
  /** Signals that matched, in the order of the codebook. */
  readonly signals: readonly SignalAccount[];
  /** Acts of which a search term stands in the clause, although no signal of theirs matched. */
  readonly unmatched: readonly { readonly act: ActId; readonly terms: readonly string[] }[];
}

/** Explains one clause of a document; null: it is not among `clauses`. */
export function explainClause(clauses: readonly Clause[], id: ClauseId, codebook: Codebook): Explanation | null {
  const rulebook = compileRulebook(codebook, () => undefined);
  const index = clauses.findIndex((clause) => clause.id === id);
  const clause = clauses[index];
  const reading = readDocument(clauses, rulebook)[index];
  if (clause === undefined || reading === undefined) return null;
  const { line, hits, coding, evidence } = reading;
  const say = (from: number, to: number): string =>
    line.words
      .slice(from, to)
      .map(({ text }) => text)
      .join(' ');
  const matched = new Set(hits.map(({ act }) => act));
  const text = ` ${wordsOf(clause.text)
    .map((word) => word.text)
    .join(' ')} `;
  return {
    coding,
    evidence,
    continues: say(0, line.own),
    signals: hits.map(({ act, source, weak, aside, from, to, refused }) => ({
      act,
      pattern: source.replace(/\s+/gu, ' '),
      words: say(from, to),
      weak: weak || aside,
      refused,
    })),
    unmatched: codebook.acts.flatMap(({ id: act, role, terms }) => {
      const found = terms.filter((term) => text.includes(` ${plain(term)} `));
      return matched.has(act) || role === 'residual' || found.length === 0 ? [] : [{ act, terms: found }];
    }),
  };
}

function plain(term: string): string {
  return wordsOf(term)
    .map((word) => word.text)
    .join(' ');
}
