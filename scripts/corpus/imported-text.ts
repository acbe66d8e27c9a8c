import type { Clause } from '../../src/model/clause.ts';
import type { FoundMetadata } from '../../src/parse/index.ts';

export interface Imported {
  readonly id: string;
  /** Code of regions.csv; null: a reviewer must settle it. */
  readonly region: string | null;
  readonly found: FoundMetadata;
  readonly clauses: readonly Clause[];
}

/** A content file with the document's own wording and numbers. What the document does not say stays null or empty. */
export function importedText({ id, region, found, clauses }: Imported): string {
  const {
    form,
    numbers,
    title,
    issued,
    issuer,
    signatory,
    addressees,
    addressees_reported: reported,
    references,
  } = found;
  const signed =
    signatory === null ? 'null' : `{ office: ${quoted(signatory.office)}, name: ${quoted(signatory.name)} }`;
  return `---
id: ${id}
region: ${quoted(region)}
form: ${form ?? 'surat-edaran'}
numbers: [${numbers.map(quoted).join(', ')}]
title: ${quoted(title)}
issued: ${quoted(issued)}
issued_note: null
issuer: { office: ${quoted(issuer.office)}, name: ${quoted(issuer.name)} }
signatory: ${signed}
elections: []
addressees: [${addressees.join(', ')}]
addressees_reported: [${reported.map(quoted).join(', ')}]
references:${references.length === 0 ? ' []' : references.map((reference) => `\n  - { reported: ${quoted(reference.reported)}, instruments: [${reference.instruments.join(', ')}] }`).join('')}
sources: {}
view: { enumeration: selective, list_seen_whole: null, confidence: null, cue: null }
wording: official
publish: unreviewed
check: { status: not-checked, on: null, how: null }
conflicts: []
---

${clauses.map(printed).join('\n')}
`;
}

/** A clause with its printed marker, indented by its depth; further paragraphs hang under it after a blank line. */
function printed({ marker, path, text, depth }: Clause): string {
  const indent = ' '.repeat(depth * COLUMNS);
  const hanging = indent + ' '.repeat(COLUMNS);
  const word = (path.split('__').at(-1) ?? '').replace(/-.*$/su, '');
  const [first = '', ...rest] = word === 'pasal' ? ['', ...text.split('\n')] : text.split('\n');
  const opening = `${indent}${[soundMarker(marker, word), first].filter((part) => part !== '').join(' ')}`;
  return `${[opening, ...rest.filter((paragraph) => paragraph !== '').map((paragraph) => hanging + paragraph)].join('\n\n')}\n`;
}

/** A marker as the grammar reads it on one line with its text: a row of a table gets its stop, an ordinal its colon. */
function soundMarker(marker: string, word: string): string {
  if (word === 'diktum') return `${marker}:`;
  if (word === 'baris') return '-';
  return /^(?:\d{1,3}|[a-zA-Z]|[IVXivx]+)$/u.test(marker) ? `${marker}.` : marker;
}

/** Text as YAML reads it back, in double quotes. */
function quoted(text: string | null): string {
  return text === null ? 'null' : JSON.stringify(text);
}

const COLUMNS = 3;
