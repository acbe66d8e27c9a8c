import { describe, expect, it } from 'vitest';
import { arrange, matchesFilter } from '../../src/site/matrix-arrange.ts';
import type { MatrixRow } from '../../src/site/matrix-arrange.ts';
import { decodeCells } from '../../src/site/matrix-cells.ts';
import { DEFAULT_VIEW } from '../../src/site/matrix-view.ts';
import type { MatrixView } from '../../src/site/matrix-view.ts';

const ACTS = ['a', 'b'];
const ORDERS = {
  provinsi: ['35', '32'],
  pemilu: ['pemilu-2024', 'pilkada-2024'],
  bentuk: ['surat-edaran', 'arahan'],
  cakupan: ['full-list', 'selective'],
};
const row = (id: string, cells: string, more: Partial<MatrixRow> = {}): MatrixRow => ({
  id,
  name: id,
  date: null,
  province: '32',
  elections: ['pilkada-2024'],
  form: 'surat-edaran',
  view: 'selective',
  whole: false,
  similarity: 0,
  cells: decodeCells(cells),
  ...more,
});
const ROWS = [
  row('Kota Depok 2024', 'sN', { date: '2024-05-31', view: 'full-list', whole: true, similarity: 2 }),
  row('Kota Malang 2023', 'ee', { date: '2023', form: 'arahan', province: '35', similarity: 0 }),
  row('Kabupaten Kebumen 2024', 'os', {
    date: '2024-09-23',
    similarity: 1,
    elections: ['pemilu-2024', 'pilkada-2024'],
  }),
  row('Kota Bekasi', 'cx', { elections: ['pemilu-2024'], similarity: 3 }),
];
const view = (part: Partial<MatrixView>): MatrixView => ({ ...DEFAULT_VIEW, ...part });
const groups = (part: Partial<MatrixView>) =>
  arrange(ROWS, view(part), ACTS, ORDERS).map(({ key, rows }) => [key, rows.map(({ id }) => id)] as const);
const ids = (part: Partial<MatrixView>): readonly string[] => groups(part).flatMap(([, rows]) => rows);

describe('arrange: order', () => {
  it('by name', () => {
    expect(ids({})).toEqual(['Kabupaten Kebumen 2024', 'Kota Bekasi', 'Kota Depok 2024', 'Kota Malang 2023']);
  });

  it('by date, the latest first and the unknown last', () => {
    expect(ids({ sort: 'tanggal' })).toEqual([
      'Kabupaten Kebumen 2024',
      'Kota Depok 2024',
      'Kota Malang 2023',
      'Kota Bekasi',
    ]);
  });

  it('by similarity', () => {
    expect(ids({ sort: 'mirip' })).toEqual([
      'Kota Malang 2023',
      'Kabupaten Kebumen 2024',
      'Kota Depok 2024',
      'Kota Bekasi',
    ]);
  });

  it('by an act: stated first, what is not known last', () => {
    expect(ids({ sort: 'a' })).toEqual([
      'Kota Depok 2024',
      'Kota Bekasi',
      'Kota Malang 2023',
      'Kabupaten Kebumen 2024',
    ]);
    expect(ids({ sort: 'b' })).toEqual([
      'Kabupaten Kebumen 2024',
      'Kota Bekasi',
      'Kota Depok 2024',
      'Kota Malang 2023',
    ]);
  });
});

describe('arrange: groups', () => {
  it('stand in the given order, documents for several elections by themselves', () => {
    expect(groups({ group: 'provinsi' }).map(([key]) => key)).toEqual(['35', '32']);
    expect(groups({ group: 'pemilu' }).map(([key]) => key)).toEqual([
      'pemilu-2024',
      'pilkada-2024',
      'pemilu-2024 pilkada-2024',
    ]);
    expect(groups({ group: 'bentuk' }).at(-1)).toEqual(['arahan', ['Kota Malang 2023']]);
    expect(groups({ group: 'cakupan' })[0]).toEqual(['full-list', ['Kota Depok 2024']]);
  });

  it('keep every row exactly once', () => {
    for (const group of ['provinsi', 'pemilu', 'bentuk', 'cakupan'] as const) {
      expect([...ids({ group })].sort()).toEqual(ROWS.map(({ id }) => id).sort());
    }
  });
});

describe('arrange: filters', () => {
  it('by state, on any act or on one', () => {
    expect(ids({ state: 'not-listed' })).toEqual(['Kota Depok 2024']);
    expect(ids({ state: 'not-listed', act: 'a' })).toEqual([]);
    expect(ids({ state: 'unknown', act: 'a' })).toEqual(['Kabupaten Kebumen 2024', 'Kota Malang 2023']);
  });

  it('an act without a state hides no document', () => {
    expect(ids({ act: 'a' })).toHaveLength(ROWS.length);
  });

  it('by election, province, name and completeness', () => {
    expect(ids({ election: 'pemilu-2024' })).toEqual(['Kabupaten Kebumen 2024', 'Kota Bekasi']);
    expect(ids({ province: '35' })).toEqual(['Kota Malang 2023']);
    expect(ids({ text: '2024 KOTA' })).toEqual(['Kota Depok 2024']);
    expect(ids({ wholeOnly: true })).toEqual(['Kota Depok 2024']);
  });
});

describe('matchesFilter', () => {
  it('looks at the state and the act', () => {
    const stated = { mark: 'stated', referenced: false } as const;
    const absent = { mark: 'not-listed', referenced: true } as const;
    expect(matchesFilter(stated, 'a', DEFAULT_VIEW)).toBe(true);
    expect(matchesFilter(stated, 'a', view({ act: 'b' }))).toBe(false);
    expect(matchesFilter(stated, 'a', view({ state: 'stated' }))).toBe(true);
    expect(matchesFilter(absent, 'b', view({ state: 'stated' }))).toBe(false);
    expect(matchesFilter(absent, 'b', view({ state: 'not-listed', act: 'a' }))).toBe(false);
  });
});
