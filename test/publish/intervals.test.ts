import { describe, expect, it } from 'vitest';
import type { Interval } from '../../src/model/coverage.ts';
import { readRows, type Row } from './package.ts';
import { publishedDataset, publishedFiles } from './published.ts';

const files = publishedFiles();
const dataset = publishedDataset(files);
const coverage = readRows(files.get('coverage.csv') ?? '');

/** The recipe of /data/: nothing but `state` and `referenced` of the rows of a set. */
function interval(rows: readonly Row[]): Interval {
  const of = (...states: readonly string[]): readonly Row[] => rows.filter(({ state = '' }) => states.includes(state));
  const referenced = (held: readonly Row[]): number => held.filter((row) => row.referenced !== '').length;
  return {
    confirmed: of('stated', 'partial').length,
    absent: of('silent', 'not-listed').length,
    contrary: of('contrary').length,
    open: of('unknown').length,
    total: rows.length,
    absentReferenced: referenced(of('silent', 'not-listed')),
    openReferenced: referenced(of('unknown')),
  };
}

/** Whether a row belongs to a set, by its own columns. */
function belongs(row: Row, kind: string, value: string): boolean {
  switch (kind) {
    case 'all':
      return true;
    case 'full-list':
      return row.read_whole === 'true';
    case 'election':
      return row.elections?.split(' ').includes(value) ?? false;
    default:
      return row[kind] === value;
  }
}

describe('coverage.csv alone', () => {
  it('begins with the eight columns that are promised', () => {
    expect(files.get('coverage.csv')?.split('\n')[0]).toMatch(
      /^circular,act,state,referenced,clauses,elements_named,elements_missing,certificate,/,
    );
  });

  it('gives back the interval of every act over every set', () => {
    const kinds = new Set(dataset.actIntervals.map(({ scope }) => scope.kind));
    expect([...kinds].sort()).toEqual(['all', 'election', 'form', 'full-list', 'province']);
    for (const { act, scope, ...counted } of dataset.actIntervals) {
      const rows = coverage.filter((row) => row.act === act && belongs(row, scope.kind, scope.value ?? ''));
      expect(interval(rows), `${act} ${scope.kind} ${scope.value ?? ''}`).toEqual(counted);
    }
  });

  it('gives no set that the site does not count', () => {
    const sets = new Set(dataset.actIntervals.map(({ act, scope }) => `${act} ${scope.kind} ${scope.value ?? ''}`));
    const needed = coverage.flatMap((row) => [
      `${row.act} all `,
      ...(row.read_whole === 'true' ? [`${row.act} full-list `] : []),
      `${row.act} province ${row.province}`,
      `${row.act} form ${row.form}`,
      ...(row.elections ?? '')
        .split(' ')
        .filter((id) => id !== '')
        .map((id) => `${row.act} election ${id}`),
    ]);
    expect(new Set(needed)).toEqual(sets);
  });

  it('gives back the interval of every document', () => {
    expect(dataset.circularIntervals.length).toBeGreaterThan(100);
    for (const { circular, ...counted } of dataset.circularIntervals)
      expect(interval(coverage.filter((row) => row.circular === circular)), circular).toEqual(counted);
  });

  it('would tell a cell that is off by one', () => {
    const first = dataset.actIntervals[0];
    if (first === undefined) throw new Error('no interval');
    const { act, scope: _scope, ...counted } = first;
    const rows = coverage.filter((row) => row.act === act);
    const changed = rows.map((row, at) => (at === 0 ? { ...row, state: 'contrary' } : row));
    expect(interval(changed)).not.toEqual(counted);
  });
});
