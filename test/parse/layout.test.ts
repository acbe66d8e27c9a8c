import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import type { FoundMetadata } from '../../src/parse/index.ts';
import { parseDocument } from '../../src/parse/index.ts';
import { layoutDocuments } from '../gold/layout-tree.ts';
import type { LayoutDocument } from '../gold/layout-tree.ts';
import { CONTEXT, filledLines } from './support.ts';

function parse({ file, text }: LayoutDocument, report: (diagnostic: Diagnostic) => void = () => undefined) {
  const kind = { markdown: file.endsWith('.md'), unwrapped: null, head: true };
  return parseDocument({ text, file, firstLine: 1 }, CONTEXT, kind, report);
}

describe.each(layoutDocuments())('$file', (document) => {
  test('has the tree that a person reads in it', () => {
    const expected = document.clauses.map(({ path, firstWords }) => `${path} | ${firstWords}`);
    const found = parse(document).clauses.map(({ path, text }) => {
      const words = text.replaceAll('\n', ' / ').split(' ').slice(0, 9).join(' ');
      return `${path} | ${words}`;
    });
    expect(found).toEqual(expected);
  });

  test('gives its metadata', () => {
    expect(metadataOf(parse(document).found)).toEqual(Object.fromEntries(document.metadata));
  });

  test('has every line that is not blank in a clause, in metadata or in a diagnostic', () => {
    const diagnostics: Diagnostic[] = [];
    const { accounting, clauses, found } = parse(document, (diagnostic) => diagnostics.push(diagnostic));
    expect(accounting.map(({ line }) => line)).toEqual(filledLines(document.text));
    const paths = new Set(clauses.map(({ path }) => path));
    for (const { kind, where, line } of accounting) {
      if (kind === 'clause') expect(paths).toContain(where);
      else if (kind === 'metadata') expect(Object.keys(found.lines)).toContain(where);
      else expect(diagnostics.some((fault) => fault.rule === where && fault.line === line)).toBe(true);
    }
  });

  test('leads every clause back to the line that begins with its marker', () => {
    const lines = document.text.split('\n');
    for (const { marker, place, text } of parse(document).clauses) {
      const rest = (lines[place.line - 1] ?? '').slice(place.column - 1);
      const first = marker === '' ? (text.split(/\s/u)[0] ?? '') : (/[\p{L}\d]+/u.exec(marker)?.[0] ?? marker);
      if (!SPOILT.has(`${document.file}:${String(place.line)}`)) expect(rest).toContain(first);
    }
  });
});

test('there are a dozen layouts or more', () => {
  expect(layoutDocuments().length).toBeGreaterThanOrEqual(12);
});

/** Lines whose marker the scan spoilt, so that it is not printed as it is read. */
const SPOILT = new Set(['06-scan-with-slips.txt:18']);

function metadataOf({
  numbers,
  title,
  issued,
  place,
  issuer,
  signatory,
  addressees_reported,
  references,
}: FoundMetadata) {
  const signed = [signatory?.name, signatory?.office].filter((part) => typeof part === 'string');
  const cited = references.flatMap(({ reported, instruments }) => (instruments.length > 0 ? instruments : [reported]));
  return {
    numbers: numbers.join('; ') || '-',
    title: title ?? '-',
    issued: issued ?? '-',
    place: place ?? '-',
    issuer: issuer.office ?? '-',
    signatory: signed.join(', ') || '-',
    addressees: addressees_reported.join('; ') || '-',
    references: cited.join('; ') || '-',
  };
}
