import type { AuthoredCorpus, CodedCorpus, ParsedCorpus } from '../model/corpus.ts';
import type { Analysis } from '../model/dataset.ts';
import type { Report } from '../model/diagnostic.ts';
import { agreementOf, disagreementsOf } from './agreement.ts';
import { actsWithCells, readBaseline } from './baseline.ts';
import { cellsOf, type DocumentView } from './cells.ts';
import { certificatesOf } from './certificates.ts';
import { judgedDate } from './dates.ts';
import { elementsOf } from './elements.ts';
import { findingsOf } from './findings.ts';
import { actIntervals, circularIntervals } from './intervals.ts';
import { kinshipOf } from './kinship.ts';
import { questionEvidence } from './questions.ts';
import { repealedCitations } from './repealed.ts';
import { seriate } from './seriation.ts';

export interface AnalysisInput {
  readonly corpus: AuthoredCorpus;
  readonly parsed: ParsedCorpus;
  readonly coded: CodedCorpus;
}

/**
 * The stage `analysis`: what may be said of every act in every document, and how surely.
 * Total: reports what it cannot judge and goes on. Rows come out by document id and the codebook's order of acts.
 */
export function analyse({ corpus, parsed, coded }: AnalysisInput, report: Report): Analysis {
  const acts = actsWithCells(corpus.codebook);
  const actById = new Map(acts.map((act) => [act.id, act]));
  const elections = new Map(corpus.elections.map((election) => [election.id, election]));
  const regions = new Map(corpus.regions.map((region) => [region.code, region]));
  const instruments = new Map(parsed.instruments.map((instrument) => [instrument.id, instrument]));
  const baseline = readBaseline(parsed.instruments);
  questionEvidence({ corpus, parsed }, report);

  const clausesOf = Map.groupBy(coded.clauses, (clause) => clause.circular);
  const circulars = [...parsed.circulars].sort((a, b) => (a.id < b.id ? -1 : 1));
  const judgedDates = circulars.map((circular) => judgedDate(circular, elections, instruments));
  const documents = circulars.map((circular, i): DocumentView => ({
    circular,
    clauses: clausesOf.get(circular.id) ?? [],
    date: judgedDates[i]?.date ?? null,
  }));
  const cellsByDocument = documents.map((document) => cellsOf(document, acts, baseline));
  const eachDocument = <T>(make: (document: DocumentView, cells: (typeof cellsByDocument)[number]) => readonly T[]) =>
    documents.flatMap((document, i) => make(document, cellsByDocument[i] ?? []));

  const cells = cellsByDocument.flat();
  const certificates = eachDocument((document, held) => certificatesOf(document, held, actById, baseline));
  const intervals = circularIntervals(cells);
  const repealed = eachDocument((document) => repealedCitations(document, instruments));
  const kinship = kinshipOf(cells);
  const byAct = actIntervals(cells, acts, circulars, regions);
  return {
    cells,
    certificates,
    elements: eachDocument((document, held) => elementsOf(document, held, actById)),
    actIntervals: byAct,
    circularIntervals: intervals,
    judgedDates,
    repealed,
    agreement: agreementOf(coded.readings, corpus.codebook),
    disagreements: disagreementsOf(coded.readings, coded.clauses),
    kinship,
    seriation: seriate(cells),
    findings: findingsOf({
      documents,
      acts,
      residualActs: corpus.codebook.acts.filter((act) => act.role === 'residual'),
      cells,
      byAct,
      repealed,
      kinship,
      regions,
      elections,
      instruments,
    }),
    wanted: intervals
      .filter(({ open }) => open > 0)
      .map(({ circular, open }) => ({ circular, open }))
      .sort((a, b) => b.open - a.open || (a.circular < b.circular ? -1 : 1)),
  };
}
