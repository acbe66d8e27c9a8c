import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { scanCsv } from '../../src/corpus/csv-scan.ts';

const slices = (text: string, delimiter = ','): readonly (readonly string[])[] =>
  scanCsv(text, delimiter).records.map(({ cells }) => cells.map(({ start, end }) => text.slice(start, end)));

describe('records and cells of a CSV text', () => {
  test('plain cells, empty cells, blank lines, every kind of line end', () => {
    expect(slices('a,b\r\n\n1,\n,2\r3,4')).toEqual([
      ['a', 'b'],
      ['1', ''],
      ['', '2'],
      ['3', '4'],
    ]);
  });

  test('a quoted cell holds delimiters, line ends and doubled quotes', () => {
    expect(slices('"a, b","c\nd","e ""f"""\n1,2,3')).toEqual([
      ['"a, b"', '"c\nd"', '"e ""f"""'],
      ['1', '2', '3'],
    ]);
  });

  test('nothing in nothing', () => {
    expect(scanCsv('', ',')).toEqual({ records: [], strayQuotes: [] });
  });
});

describe('a stray quote spoils its own line only', () => {
  test.each([
    ['inside a plain cell', 'a,b\n1,x"y\n2,z', [7], 2],
    ['after a closed cell', 'a,b\n1,"x"y\n2,z', [8], 2],
    ['left open to the end', 'a,b\n1,"x\n2,z', [6], 2],
    ['left open, closed by the quote of a later row', 'a,b\n1,"x\n2,"z"\n3,w', [6], 3],
  ])('%s', (_, text, places, records) => {
    const scanned = scanCsv(text, ',');
    expect(scanned.strayQuotes).toEqual(places);
    expect(scanned.records).toHaveLength(records);
  });
});

const cell = fc.string({ unit: fc.constantFrom('a', 'é', '1', ' ', '"', ',', ';', '\n', '\r\n', '\t', '|') });
const table = fc
  .integer({ min: 2, max: 5 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }));

test('whatever PapaParse writes is cut into the same cells', () => {
  fc.assert(
    fc.property(table, fc.constantFrom(',', ';', '\t'), fc.boolean(), (rows, delimiter, quotes) => {
      const text = Papa.unparse(rows, { delimiter, quotes });
      const values = slices(text, delimiter).map((cells) => cells.map(unquoted));
      expect(values).toEqual(rows);
    }),
  );
});

test('no text makes it fail, and no character is in two records', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r') }), (text) => {
      const { records, strayQuotes } = scanCsv(text, ',');
      let last = -1;
      for (const { start, end, cells } of records) {
        expect(start).toBeGreaterThan(last);
        expect(cells.at(-1)?.end).toBe(end);
        last = end;
      }
      for (const offset of strayQuotes) expect(text[offset]).toBe('"');
    }),
  );
});

function unquoted(raw: string): string {
  return raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw;
}
