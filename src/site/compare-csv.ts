import type { Relation } from './compare-align.ts';
import { csvFile } from './csv.ts';

/** One act in one column, as it is written to a file. */
export interface ComparisonRow {
  readonly act: string;
  readonly actLabel: string;
  readonly relation: Relation;
  readonly document: string;
  readonly documentLabel: string;
  readonly state: string;
  readonly reason: string;
  readonly referenced: readonly string[];
  readonly elementsNamed: readonly string[];
  readonly elementsMissing: readonly string[];
  /** Clauses of a document, or provisions of the baseline. */
  readonly evidence: readonly string[];
  readonly certificate: string;
}

const COLUMNS = [
  'act',
  'act_label',
  'relation',
  'document',
  'document_label',
  'state',
  'reason',
  'referenced',
  'elements_named',
  'elements_missing',
  'evidence',
  'certificate',
] as const;

/** The comparison as CSV: comma, CRLF, lists joined by one space, as in the dataset's own files. */
export function comparisonCsv(rows: readonly ComparisonRow[]): string {
  const lines = rows.map((row) => [
    row.act,
    row.actLabel,
    row.relation,
    row.document,
    row.documentLabel,
    row.state,
    row.reason,
    row.referenced.join(' '),
    row.elementsNamed.join(' '),
    row.elementsMissing.join(' '),
    row.evidence.join(' '),
    row.certificate,
  ]);
  return csvFile(COLUMNS, lines);
}
