import { collectDiagnostics } from '../../src/diagnostics/collect.ts';
import type { Evidence } from '../../src/model/clause.ts';
import type { FoundMetadata } from '../../src/parse/index.ts';
import type { Effects } from '../effects.ts';
import type { DraftClause } from './draft.ts';
import { draftOf } from './draft.ts';
import { printDiagnostic } from './print-diagnostic.ts';

const USAGE = `Usage: npm run corpus -- parse FILE [--json]
  FILE    a circular as .md, .txt, .pdf or .docx
  --json  {circular, clauses, diagnostics} instead of a readable tree
`;

/** Prints the clause tree of a file with proposed codes. Exit 1 where it holds an error or cannot be read, 2 on wrong use. */
export async function runParse(args: readonly string[], effects: Effects): Promise<number> {
  const json = args.includes('--json');
  const [path, ...more] = args.filter((arg) => arg !== '--json');
  if (path === undefined || path.startsWith('-') || more.length > 0) {
    effects.stderr(USAGE);
    return 2;
  }
  const { report, sorted } = collectDiagnostics();
  const draft = await draftOf(path, effects, report);
  const diagnostics = sorted();
  if (json) {
    const clauses = draft?.clauses.map((clause) => jsonClause(clause)) ?? [];
    effects.stdout(`${JSON.stringify({ circular: draft?.found ?? null, clauses, diagnostics }, null, 2)}\n`);
  } else {
    effects.stderr(diagnostics.map((diagnostic) => `${printDiagnostic(diagnostic)}\n`).join(''));
    if (draft !== null)
      effects.stdout(`${[...printHead(draft.found), '', ...draft.clauses.map(printClause)].join('\n')}\n`);
  }
  return diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function jsonClause(clause: DraftClause) {
  const { path, marker, depth, text, coding, evidence, place } = clause;
  return {
    id: path,
    marker,
    parent: pathOf(clause.parent),
    depth,
    text,
    type: coding.type,
    acts: coding.acts,
    elements: coding.elements,
    timing: coding.timing,
    target: coding.target,
    evidence: evidence.map((piece) => jsonEvidence(piece)),
    line: place.line,
    column: place.column,
  };
}

/** `act` is what the words earned: an act, an element or a type. Offsets count in the text of the clause that has the words. */
function jsonEvidence({ what, start, end, text, inheritedFrom }: Evidence) {
  return { act: what, start, end, text, inheritedFrom: pathOf(inheritedFrom) };
}

function pathOf(id: string | null): string | null {
  return id === null ? null : id.slice(id.indexOf('#') + 1);
}

function printHead({
  form,
  numbers,
  title,
  issued,
  place,
  issuer,
  signatory,
  addressees_reported,
  references,
}: FoundMetadata): readonly string[] {
  const rows: readonly (readonly [string, string | null])[] = [
    ['Bentuk', form],
    ['Nomor', numbers.length === 0 ? null : numbers.join('; ')],
    ['Tentang', title],
    ['Tanggal', issued],
    ['Tempat', place],
    ['Penerbit', issuer.office],
    [
      'Penanda tangan',
      signatory === null ? null : [signatory.name, signatory.office].filter((part) => part !== null).join(', '),
    ],
    ['Kepada', addressees_reported.length === 0 ? null : addressees_reported.join('; ')],
    [
      'Rujukan',
      references.length === 0
        ? null
        : references
            .map(({ reported, instruments }) => [reported, ...instruments.map((id) => `[${id}]`)].join(' '))
            .join('; '),
    ],
  ];
  return rows.map(([label, value]) => `${`${label}:`.padEnd(LABEL_WIDTH)}${value ?? '(tidak ditemukan)'}`);
}

function printClause({ depth, marker, path, text, coding }: DraftClause): string {
  const codes = [coding.type, ...coding.acts, ...coding.elements.filter((element) => element.includes('/'))].join(', ');
  const indent = '  '.repeat(depth);
  const words = text.replaceAll('\n', `\n${indent}    `);
  return `${indent}${marker === '' ? '·' : marker} ${words}\n${indent}    [${path}] ${codes}`;
}

const LABEL_WIDTH = 16;
