import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutDocuments } from '../gold/layout-tree.ts';
import { filledLines, parseText } from './support.ts';

/** Pieces of which real documents are made, and what scans and careless hands leave in them. */
const LINE = fc.oneof(
  fc.constantFrom(
    '',
    '   ',
    '\f',
    '- 2 -',
    '3',
    'Halaman 2 dari 4',
    '=====',
    '|',
    '| 1 | a | b |',
    '+---+---+',
    'b. memasang ...',
  ),
  fc.constantFrom(
    'SURAT EDARAN',
    'NOMOR 5 TAHUN 2024',
    'TENTANG',
    'NETRALITAS ASN',
    'Yth. Camat',
    'di Tempat',
    'Menimbang : a. bahwa',
    'Mengingat :',
  ),
  fc.constantFrom(
    'MEMUTUSKAN:',
    'KESATU : menjaga',
    'KEDUA :',
    'BAB II',
    'Pasal 5',
    'Kepada : 1. Camat',
    'Dasar:',
    'LAMPIRAN I',
    'LAMPIRAN SURAT EDARAN',
  ),
  fc.constantFrom(
    'Demikian disampaikan.',
    'Mekar, 3 Maret 2024',
    'BUPATI MEKAR,',
    'ttd',
    'NIP 19700101 199001 1 001',
    'Tembusan:',
    'No.   Perbuatan   Sanksi',
  ),
  fc
    .tuple(
      fc.constantFrom('', '  ', '    ', '\t', '          '),
      fc.constantFrom(
        '1.',
        '2.',
        '3.',
        '9.',
        'a.',
        'b.',
        'i.',
        'ii.',
        'A.',
        'I.',
        '1)',
        'a)',
        '(1)',
        '(a)',
        '-',
        '•',
        'l.',
        '1O.',
        '2,',
        '1.1',
        '2.3.',
        'c',
      ),
      fc.constantFrom('', ' ', '   '),
      fc.constantFrom(
        'ASN dilarang:',
        'memasang baliho;',
        'Latar Belakang',
        'sebagaimana Pasal',
        'a. menyukai',
        'me-',
        '',
      ),
    )
    .map((parts) => parts.join('')),
  fc.string({ maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => text.replaceAll(/[\r\n]/gu, ' ')),
);
const DOCUMENT = fc.array(LINE, { maxLength: 40 }).map((lines) => lines.join('\n'));

/** A layout of test/gold with lines lost, doubled, moved or cut. */
const DAMAGED = fc
  .tuple(
    fc.constantFrom(...layoutDocuments().map(({ text }) => text)),
    fc.array(fc.tuple(fc.nat(80), fc.nat(3)), { maxLength: 8 }),
  )
  .map(([text, wounds]) => {
    const lines = text.split('\n');
    for (const [at, kind] of wounds) {
      const line = lines[at % lines.length] ?? '';
      if (kind === 0) lines.splice(at % lines.length, 1);
      else if (kind === 1) lines.splice(at % lines.length, 0, line);
      else if (kind === 2) lines.push(line);
      else lines[at % lines.length] = line.slice(Math.floor(line.length / 2));
    }
    return lines.join('\n');
  });

describe.each([
  ['made of pieces', DOCUMENT],
  ['damaged', DAMAGED],
])('of documents %s', (_, documents) => {
  test('every line that is not blank is accounted for, once', () => {
    fc.assert(
      fc.property(documents, fc.boolean(), fc.boolean(), (text, markdown, unwrapped) => {
        expect(parseText(text, { markdown, unwrapped }).accounting.map(({ line }) => line)).toEqual(filledLines(text));
      }),
      { numRuns: RUNS, seed: SEED },
    );
  });

  test('clause ids are unique, and every parent stands before its children with the beginning of their path', () => {
    fc.assert(
      fc.property(documents, (text) => {
        const { clauses } = parseText(text);
        const seen = new Map<string, number>();
        for (const { id, path, parent, depth } of clauses) {
          expect(seen.has(id)).toBe(false);
          if (parent === null) expect(depth).toBe(0);
          else {
            expect(seen.get(parent)).toBe(depth - 1);
            expect(path.startsWith(`${parent.slice(parent.indexOf('#') + 1)}__`)).toBe(true);
          }
          seen.set(id, depth);
        }
      }),
      { numRuns: RUNS, seed: SEED },
    );
  });

  test('places lie on lines of the file that are not blank, in the order of print', () => {
    fc.assert(
      fc.property(documents, (text) => {
        const filled = new Set(filledLines(text));
        let last = 0;
        for (const { place } of parseText(text).clauses) {
          expect(filled.has(place.line)).toBe(true);
          expect(place.line).toBeGreaterThanOrEqual(last);
          last = place.line;
        }
      }),
      { numRuns: RUNS, seed: SEED },
    );
  });

  test('no word of a clause line is lost from clauses, metadata and diagnostics', () => {
    fc.assert(
      fc.property(documents, (text) => {
        const { clauses, found, diagnostics, accounting } = parseText(text);
        const kept = squeeze([
          ...clauses.map((clause) => clause.marker + clause.text),
          ...Object.values(found.lines).flat(),
          ...diagnostics.map((fault) => fault.found ?? ''),
        ]);
        const lines = text.split(/\r\n|\n|\r/u);
        for (const { line, kind } of accounting) {
          if (kind !== 'clause') continue;
          for (const word of (lines[line - 1] ?? '').match(/[A-Za-z]{4,}/gu) ?? [])
            expect(kept).toContain(squeeze([word]));
        }
      }),
      { numRuns: RUNS, seed: SEED },
    );
  });
});

test('the same text gives the same tree', () => {
  fc.assert(
    fc.property(DAMAGED, (text) => {
      expect(parseText(text)).toEqual(parseText(text));
    }),
    { numRuns: 30, seed: SEED },
  );
});

/** Letters alone: joins, hyphens and repairs of single letters set aside. */
function squeeze(texts: readonly string[]): string {
  return texts
    .join(' ')
    .replaceAll(/[^A-Za-z]+/gu, '')
    .toLowerCase();
}

const RUNS = 200;
/** Fixed, so that a failure is the same everywhere. */
const SEED = 20241127;
