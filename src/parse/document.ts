import type { Clause } from '../model/clause.ts';
import type { Body } from '../model/corpus.ts';
import type { Report } from '../model/diagnostic.ts';
import { readLines } from './lines.ts';
import { officialClauses } from './clauses.ts';
import type { ClauseContext } from './context.ts';
import type { FoundMetadata } from './found.ts';
import { gatherMetadata } from './metadata.ts';
import type { LineUse } from './reading.ts';
import type { TextKind } from './official.ts';
import { readOfficial } from './official.ts';

/** Where one line of a document went. */
export interface LineAccount {
  /** Line of the file, from 1. */
  readonly line: number;
  readonly kind: LineUse['kind'];
  /** Clause path, metadata field, or rule of the diagnostic. */
  readonly where: string;
}

export interface ParsedDocument {
  readonly found: FoundMetadata;
  readonly clauses: readonly Clause[];
  /** One entry for every line that is not blank, in order. */
  readonly accounting: readonly LineAccount[];
}

/** Reads an official circular whole: clauses, metadata, and where every line went. */
export function parseDocument(body: Body, context: ClauseContext, kind: TextKind, report: Report): ParsedDocument {
  const { lines, placeOf } = readLines(body);
  const read = readOfficial(body, kind, report);
  const clauses = officialClauses(read.tree, context, placeOf, report);
  const placeOfLine = (line: number) => placeOf(lines[line]?.start ?? 0);
  const found = gatherMetadata(read, clauses, body.file, placeOfLine, report);
  const accounting = [...read.uses]
    .sort(([a], [b]) => a - b)
    .map(([line, use]) => ({ line: line + body.firstLine, kind: use.kind, where: whereOf(use, clauses) }));
  return { found, clauses, accounting };
}

function whereOf(use: LineUse, clauses: readonly Clause[]): string {
  switch (use.kind) {
    case 'clause':
      return clauses[use.node]?.path ?? '';
    case 'metadata':
      return use.field;
    case 'diagnostic':
      return use.rule;
    default:
      return use satisfies never;
  }
}
