import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { readCsv } from '../../src/corpus/csv-table.ts';
import { collectDiagnostics } from '../../src/diagnostics/collect.ts';

const COLUMNS = ['id', 'name', 'note'];

function read(text: string): { readonly table: ReturnType<typeof readCsv>; readonly faults: readonly string[] } {
  const { report, sorted } = collectDiagnostics();
  const table = readCsv('x.csv', text, COLUMNS, report);
  return { table, faults: sorted().map(({ line, column, rule }) => `${line}:${column} ${rule}`) };
}

describe('what a spreadsheet makes of a register', () => {
  test('byte order mark, semicolons and carriage returns are read, and told', () => {
    const { table, faults } = read('\uFEFFid;name;note\r\n1;Contoh, kota;11.10\r\n');
    expect(table.rows.map(({ cells }) => cells)).toEqual([{ id: '1', name: 'Contoh, kota', note: '11.10' }]);
    expect(faults).toEqual(['1:1 csv-bom', '1:3 csv-delimiter']);
  });

  test('a code stays text: 11.10 is no number', () => {
    expect(read('id,name,note\n11.10,a,1e3\n').table.rows[0]?.cells).toEqual({ id: '11.10', name: 'a', note: '1e3' });
  });

  test('the order of columns is free', () => {
    expect(read('note,id,name\nn,i,m\n')).toMatchObject({
      table: { rows: [{ cells: { id: 'i', name: 'm', note: 'n' } }] },
      faults: [],
    });
  });

  test('columns after a byte order mark are counted without it', () => {
    expect(read('\uFEFFid,nama,name,note\n').faults).toEqual(['1:1 csv-bom', '1:4 csv-unknown-column']);
  });
});

describe('faults keep their places', () => {
  test('the row of a stray quote is left out, and later rows are still read', () => {
    const { table, faults } = read('id,name,note\n1,a "b" c,\n2,x,y,z\n3,ok,\n');
    expect(faults).toEqual(['2:5 csv-stray-quote', '3:7 csv-row-length']);
    expect(table.rows.map(({ cells, whole }) => [cells.id, whole])).toEqual([
      ['2', false],
      ['3', true],
    ]);
    expect(table.spoiled).toEqual(['1']);
  });

  test('lines are counted through quoted line ends', () => {
    expect(read('id,name,note\n1,"a\nb\nc",\n2,x\n').faults).toEqual(['5:4 csv-row-length']);
  });

  test('the n-th word of a cell has its own place', () => {
    const { table } = read('id,name,note\n1,"aa, b  cc",dd ee\n');
    const at = table.rows[0]?.at;
    expect([0, 1, 2].map((n) => at?.value(['name', n]).column)).toEqual([4, 8, 11]);
    expect(at?.value(['note', 1])).toEqual({ file: 'x.csv', line: 2, column: 18 });
    expect(at?.value([])).toEqual({ file: 'x.csv', line: 2, column: 1 });
  });
});

const cell = fc.string({ unit: fc.constantFrom('a', 'é', '😀', '1', ' ', '"', ',', ';', '\n', '|') });
const rows = fc.array(fc.record({ id: cell, name: cell, note: cell }), { maxLength: 8 });

test('any table that PapaParse writes is read back equal, without a fault, whatever its delimiter', () => {
  fc.assert(
    fc.property(rows, fc.constantFrom(',', ';', '\t'), fc.boolean(), (values, delimiter, quotes) => {
      const { table, faults } = read(Papa.unparse({ fields: COLUMNS, data: values }, { delimiter, quotes }));
      expect(table.rows.map(({ cells }) => cells)).toEqual(values);
      expect(table.rows.every(({ whole }) => whole)).toBe(true);
      expect(faults.filter((fault) => !fault.endsWith('csv-delimiter'))).toEqual([]);
    }),
  );
});

test('the place of a cell leads to that cell', () => {
  fc.assert(
    fc.property(rows, (values) => {
      const marked = values.map((row, index) => ({ ...row, name: `<${index}>${row.name}` }));
      const text = Papa.unparse({ fields: COLUMNS, data: marked }, { newline: '\n' });
      const lines = text.split('\n');
      for (const [index, row] of read(text).table.rows.entries()) {
        const { line, column } = row.at.value(['name']);
        expect(lines[line - 1]?.slice(column - 1)).toMatch(new RegExp(`^<${index}>`));
      }
    }),
  );
});
