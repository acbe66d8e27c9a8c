import { describe, expect, it } from 'vitest';
import { allTables } from '../../src/publish/index.ts';
import { LIST_DELIMITER } from '../../src/publish/table.ts';
import { unguardFormula } from '../../src/text/formula-guard.ts';
import { runRealCorpus } from '../content/real-corpus.ts';
import { readRows } from './package.ts';

const { dataset, files } = runRealCorpus();
const tables = allTables(dataset);

describe('the files of the dataset', () => {
  it('are those that the design names, and more', () => {
    const named = (
      'circulars.csv clauses.csv codings.csv coverage.csv elements.csv instruments.csv provisions.csv sources.csv ' +
      'readings.csv agreement.csv kinship.csv findings.csv codebook.json dataset.json diagnostics.json datapackage.json'
    ).split(' ');
    for (const name of named) expect(files.has(name), name).toBe(true);
  });

  it('hold, row by row and column by column, what their column list gives', () => {
    for (const table of tables) {
      const read = readRows(files.get(`${table.name}.csv`) ?? '');
      expect(read, table.name).toHaveLength(table.records.length);
      table.records.forEach((record, i) => {
        table.columns.forEach(({ name }, j) => {
          const value = record[j] ?? null;
          const written = value === null ? '' : typeof value === 'object' ? value.join(LIST_DELIMITER) : String(value);
          expect(unguardFormula(read[i]?.[name] ?? ''), `${table.name} ${String(i)} ${name}`).toBe(written);
        });
      });
    }
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
