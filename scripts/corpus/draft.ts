import { readByRules } from '../../src/coding/index.ts';
import { readCorpus } from '../../src/corpus/index.ts';
import { loadContent } from '../../src/corpus/load.ts';
import { fault } from '../../src/diagnostics/collect.ts';
import type { Clause, Coding, Evidence } from '../../src/model/clause.ts';
import type { AuthoredCorpus } from '../../src/model/corpus.ts';
import type { Report } from '../../src/model/diagnostic.ts';
import type { FoundMetadata, ParsedDocument } from '../../src/parse/index.ts';
import { openFile, parseBody, parseDocument } from '../../src/parse/index.ts';
import type { Effects } from '../effects.ts';

/** A clause of a file with the coding that the rules propose. */
export interface DraftClause extends Clause {
  readonly coding: Coding;
  readonly evidence: readonly Evidence[];
}

export interface Draft {
  readonly found: FoundMetadata;
  readonly clauses: readonly DraftClause[];
  readonly corpus: AuthoredCorpus;
}

/** Reads a circular's file: clauses, metadata, proposed codes. null: the file cannot be read, and the report says why. */
export async function draftOf(path: string, effects: Effects, report: Report): Promise<Draft | null> {
  const bytes = bytesOf(path, effects, report);
  if (bytes === null) return null;
  const silent = (): void => undefined;
  const corpus = readCorpus(loadContent(effects.content, silent), silent);
  const own = corpus.circulars.find(({ header }) => header.place.file === path);
  const parsed = own === undefined ? await parseFile(bytes, path, report) : authored(own, report);
  if (parsed === null) return null;
  const codings = readByRules(parsed.clauses, corpus.codebook);
  const clauses = parsed.clauses.map((clause, index): DraftClause => {
    const read = codings[index];
    return { ...clause, coding: read?.coding ?? NO_CODING, evidence: read?.evidence ?? [] };
  });
  const held = new Set(corpus.instruments.map(({ header }) => header.id));
  const references = parsed.found.references.map(({ reported, instruments }) => ({
    reported,
    instruments: instruments.filter((id) => held.has(id)),
  }));
  return { found: { ...parsed.found, references }, clauses, corpus };
}

function bytesOf(path: string, effects: Effects, report: Report): Uint8Array | null {
  const place = { file: path, line: 1, column: 1 };
  if (!effects.exists(path)) {
    report(fault('error', 'no-such-file', place, 'There is no such file', path, 'a .md, .txt, .pdf or .docx file'));
    return null;
  }
  try {
    return effects.readFile(path);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    report(fault('error', 'unreadable-file', place, `The file cannot be read: ${why}`, path, null));
    return null;
  }
}

async function parseFile(
  bytes: Uint8Array,
  path: string,
  report: Report,
): Promise<Pick<ParsedDocument, 'found' | 'clauses'> | null> {
  const opened = await openFile(bytes, path, report);
  if (opened === null) return null;
  const context = { circular: '', wording: 'official', form: 'surat-edaran', sourceKeys: {} } as const;
  return parseDocument(opened.body, context, opened.kind, report);
}

/** A content file of the project: its front matter is the metadata. */
function authored(
  { header, sourceKeys, body }: AuthoredCorpus['circulars'][number],
  report: Report,
): Pick<ParsedDocument, 'found' | 'clauses'> {
  const { id, wording, form } = header;
  const found: FoundMetadata = {
    file: header.place.file,
    form,
    numbers: header.numbers,
    title: header.title,
    issued: header.issued,
    place: null,
    issuer: header.issuer,
    signatory:
      header.signatory === null ? null : { ...header.signatory, onBehalfOf: null, rank: null, serviceNumber: null },
    addressees: header.addressees,
    addressees_reported: header.addresseesReported,
    references: header.references,
    copies: [],
    lines: {},
  };
  return { found, clauses: parseBody(body, { circular: id, wording, form, sourceKeys }, report) };
}

const NO_CODING: Coding = { type: 'scope', acts: [], elements: [], timing: [], target: [] };
