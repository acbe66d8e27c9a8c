import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { intervalOf } from '../../src/analysis/intervals.ts';
import type { Interval } from '../../src/model/coverage.ts';
import { allTables } from '../../src/publish/index.ts';
import { LIST_DELIMITER, type FieldValue } from '../../src/publish/table.ts';
import { runRealCorpus } from '../content/real-corpus.ts';

const { dataset, files } = runRealCorpus();
const tables = allTables(dataset);

function rows(name: string): readonly Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(files.get(name) ?? '', {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors, name).toEqual([]);
  return data;
}

/** The ids that a field names: none, one, or the items of a list. */
function itemsOf(value: FieldValue): readonly FieldValue[] {
  if (value === null) return [];
  return typeof value === 'object' ? value : [value];
}

describe('the files of the dataset', () => {
  it('are those that the design names, and more', () => {
    const named = (
      'circulars.csv clauses.csv codings.csv coverage.csv elements.csv instruments.csv provisions.csv sources.csv ' +
      'readings.csv agreement.csv kinship.csv findings.csv codebook.json dataset.json diagnostics.json datapackage.json'
    ).split(' ');
    for (const name of named) expect(files.has(name), name).toBe(true);
  });

  it('keep the columns of coverage.csv as agreed', () => {
    expect(files.get('coverage.csv')?.split('\n')[0]).toBe(
      'circular,act,state,referenced,clauses,elements_named,elements_missing,certificate',
    );
  });

  it('hold, row by row and column by column, what their column list gives', () => {
    for (const table of tables) {
      const read = rows(`${table.name}.csv`);
      expect(read, table.name).toHaveLength(table.records.length);
      table.records.forEach((record, i) => {
        table.columns.forEach(({ name }, j) => {
          const value = record[j] ?? null;
          const written = value === null ? '' : typeof value === 'object' ? value.join(LIST_DELIMITER) : String(value);
          expect(read[i]?.[name], `${table.name} ${String(i)} ${name}`).toBe(written);
        });
      });
    }
  });

  it('fill required fields, hold to closed lists, keep keys apart and foreign keys whole', () => {
    const keys = new Map(tables.map((table) => [table.name, new Map(table.columns.map(({ name }, j) => [name, j]))]));
    const values = (table: string, field: string) => {
      const j = keys.get(table)?.get(field) ?? -1;
      return new Set(tables.find(({ name }) => name === table)?.records.map((record) => record[j]));
    };
    for (const table of tables) {
      const identities = table.records.map((record) =>
        table.key.map((name) => record[keys.get(table.name)?.get(name) ?? -1]).join('\t'),
      );
      expect(new Set(identities).size, table.name).toBe(identities.length);
      table.columns.forEach(({ name, required, categories, refers }, j) => {
        const held = table.records.map((record) => record[j] ?? null);
        if (required === true)
          expect(
            held.filter((value) => value === null || value === ''),
            `${table.name}.${name}`,
          ).toEqual([]);
        if (categories !== undefined)
          expect(
            held.filter((v) => v !== null && !categories.includes(String(v))),
            `${table.name}.${name}`,
          ).toEqual([]);
        if (refers === undefined) return;
        const known = values(refers.table, refers.field);
        const items = held.flatMap(itemsOf);
        expect(
          items.filter((item) => !known.has(item)),
          `${table.name}.${name}`,
        ).toEqual([]);
      });
    }
  });
});

describe('coverage.csv alone', () => {
  it('gives back every interval over all documents, with and without references', () => {
    const coverage = rows('coverage.csv');
    for (const interval of dataset.actIntervals.filter(({ scope }) => scope.kind === 'all')) {
      const own = coverage.filter(({ act }) => act === interval.act);
      const count = (...states: string[]) => own.filter(({ state }) => states.includes(state ?? ''));
      const referenced = (held: typeof own) => held.filter((row) => row.referenced !== '').length;
      const recomputed: Interval = {
        confirmed: count('stated', 'partial').length,
        absent: count('silent', 'not-listed').length,
        contrary: count('contrary').length,
        open: count('unknown').length,
        total: own.length,
        absentReferenced: referenced(count('silent', 'not-listed')),
        openReferenced: referenced(count('unknown')),
      };
      expect(interval).toMatchObject(recomputed);
    }
  });

  it('gives back the interval of every document', () => {
    for (const { circular, ...interval } of dataset.circularIntervals)
      expect(intervalOf(dataset.cells.filter((cell) => cell.circular === circular))).toEqual(interval);
  });
});

describe('two runs', () => {
  it('give the same bytes, whatever the time zone', () => {
    const zone = process.env.TZ;
    process.env.TZ = 'Pacific/Kiritimati';
    const again = runRealCorpus();
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    expect([...again.files]).toEqual([...files]);
  });

  it('carry one content hash, which changes with the content', () => {
    expect(dataset.version.hash).toMatch(/^[0-9a-f]{12}$/);
    expect(files.get('datapackage.json')).toContain(dataset.version.hash);
  });
});
