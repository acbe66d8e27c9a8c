import { fault } from '../diagnostics/collect.ts';
import type { Clause, CodedClause, Coding, Evidence, Reading } from '../model/clause.ts';
import type { Codebook } from '../model/codebook.ts';
import type { CodedCorpus, Decision, PlacedReading } from '../model/corpus.ts';
import type { Report } from '../model/diagnostic.ts';
import { readAddressees } from './addressees.ts';
import { codingOf, validDecisions, validReadings } from './decide.ts';
import { LONGEST_TEXT } from './line.ts';
import { readDocument } from './document.ts';
import { compileRulebook } from './rulebook.ts';

/** What the stage reads: clauses of all documents, the codebook, and what human readers said. */
export interface CodingInput {
  readonly clauses: readonly Clause[];
  readonly codebook: Codebook;
  readonly readings: readonly PlacedReading[];
  readonly decisions: readonly Decision[];
}

/**
 * Codes every clause: the adjudicated decision where one holds for its present text, else the rules of the codebook
 * (`basis: 'rules'`). Returns the readings a, b, adjudicated and rules of every clause, in order of clause and reader.
 */
export function codeClauses({ clauses, codebook, readings, decisions }: CodingInput, report: Report): CodedCorpus {
  const rulebook = compileRulebook(codebook, report);
  const byId = new Map(clauses.map((clause) => [clause.id, clause] as const));
  for (const clause of clauses) checkLength(clause, report);
  const decided = validDecisions(decisions, byId, codebook, report);
  const coded: CodedClause[] = [];
  const computed: Reading[] = [];
  for (const document of documentsOf(clauses)) {
    const read = readDocument(document, rulebook);
    for (const [index, clause] of document.entries()) {
      const rules = read[index];
      if (rules === undefined) continue;
      const decision = decided.get(clause.id);
      const coding = decision === undefined ? rules.coding : codingOf(decision);
      coded.push({
        ...clause,
        appliesTo: clause.appliesTo.length > 0 ? clause.appliesTo : readAddressees(rules.line),
        ...coding,
        basis: decision === undefined ? 'rules' : 'adjudicated',
        rules: rules.coding,
        evidence: rules.evidence.filter(({ what }) => carried(what, coding)),
      });
      if (decision !== undefined) computed.push({ clause: clause.id, reader: 'adjudicated', ...coding });
      computed.push({ clause: clause.id, reader: 'rules', ...rules.coding });
    }
  }
  const all = [...validReadings(readings, byId, codebook, report), ...computed];
  return { clauses: coded, readings: all.sort(byClauseAndReader) };
}

/** The rules' reading of the clauses of one document, in the same order, with the words that earned it. */
export function readByRules(
  clauses: readonly Clause[],
  codebook: Codebook,
): readonly { readonly coding: Coding; readonly evidence: readonly Evidence[] }[] {
  const rulebook = compileRulebook(codebook, () => undefined);
  return readDocument(clauses, rulebook).map(({ coding, evidence }) => ({ coding, evidence }));
}

export { checkPattern } from './rulebook.ts';
export { textHash } from './decide.ts';

/** Evidence of the rules for what the deciding coding does not carry is not shown. */
function carried(what: string, coding: Coding): boolean {
  return what === coding.type || coding.acts.includes(what) || coding.elements.includes(what);
}

function checkLength({ id, text, place }: Clause, report: Report): void {
  if (text.length <= LONGEST_TEXT) return;
  const message = `Unexpected length of ${id}, expected a clause of at most ${String(LONGEST_TEXT)} characters: what follows is not read for acts`;
  report(fault('warning', 'long-clause', place, message, String(text.length), String(LONGEST_TEXT)));
}

function documentsOf(clauses: readonly Clause[]): readonly (readonly Clause[])[] {
  const documents = new Map<string, Clause[]>();
  for (const clause of clauses) {
    const document = documents.get(clause.circular);
    if (document === undefined) documents.set(clause.circular, [clause]);
    else document.push(clause);
  }
  return [...documents.values()];
}

function byClauseAndReader(a: Reading, b: Reading): number {
  return compare(a.clause, b.clause) || compare(a.reader, b.reader);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
