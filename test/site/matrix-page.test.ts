import { describe, expect, it } from 'vitest';
import { byLowerBound } from '../../src/charts/intervals-layout.ts';
import { layoutMatrix } from '../../src/charts/matrix-layout.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { matrixFigure, matrixSummary } from '../../src/site/pictures/matriks.ts';
import { intervalBars, intervalsTitle } from '../../src/site/pictures/selang.ts';
import { matrixFinding } from '../../src/site/matrix-finding.ts';
import { matrixPage, shortNames } from '../../src/site/matrix-page.ts';
import { indexDataset } from '../../src/site/site-data.ts';
import { smallDataset } from './small-dataset.ts';
import type { SmallDocument } from './small-dataset.ts';

const whole = { enumeration: 'full-list', seenWhole: true } as const;
const site = (documents: readonly SmallDocument[]) => indexDataset(smallDataset(documents));
const finding = (documents: readonly SmallDocument[]): string => matrixFinding('id', site(documents));

describe('matrixFinding', () => {
  it('names the baseline ban that is absent from most of the documents seen whole', () => {
    expect(
      finding([
        { id: 'a', region: '32.76', ...whole, states: ['not-listed', 'not-listed', 'not-listed', 'not-listed'] },
        { id: 'b', region: '32.75', ...whole, states: ['stated', 'not-listed', 'not-listed', 'not-listed'] },
        { id: 'c', region: '35.73', ...whole, states: ['stated', 'stated', 'not-listed', 'not-listed'] },
      ]),
    ).toBe('Dari 3 dokumen yang larangannya terbaca utuh, 2 tidak memuat “larangan dua”');
  });

  it('never counts a list that was not seen to its end, nor what is only unknown', () => {
    expect(
      finding([
        { id: 'a', region: '32.76', enumeration: 'full-list', seenWhole: null, states: ['stated'] },
        { id: 'b', region: '32.75', states: ['stated', 'unknown', 'unknown', 'unknown'] },
      ]),
    ).toBe('Dari 8 pasangan dokumen dan larangan, 2 tertulis dan 6 belum diketahui');
  });

  it('says so where none contains it, where only one document was seen whole, and where there is nothing', () => {
    const absent = (id: string): SmallDocument => ({ id, region: '32.76', ...whole, states: ['stated', 'silent'] });
    expect(finding([absent('a'), absent('b')])).toBe(
      'Tidak satu pun dari 2 dokumen yang larangannya terbaca utuh memuat “larangan dua”',
    );
    expect(finding([absent('a')])).toBe(
      'Satu-satunya dokumen yang larangannya terbaca utuh tidak memuat “larangan dua”',
    );
    expect(finding([])).toBe('Belum ada dokumen');
  });

  it('leaves umbrella bans and regional additions out: their absence is no gap', () => {
    expect(
      finding([{ id: 'a', region: '32.76', ...whole, states: ['stated', 'stated', 'not-listed', 'not-listed'] }]),
    ).toBe('Dari 4 pasangan dokumen dan larangan, 2 tertulis dan 0 belum diketahui');
  });
});

describe('intervalsTitle', () => {
  const act = (name: string) => ({ label: { id: name, en: name } });
  const interval = (confirmed: number, open: number, total = 10) => ({
    confirmed,
    open,
    absent: total - confirmed - open,
    contrary: 0,
    total,
    absentReferenced: 0,
    openReferenced: 0,
  });
  const title = (...bars: readonly (readonly [string, number, number])[]): string =>
    intervalsTitle(
      'id',
      bars.map(([name, confirmed, open]) => ({ act: act(name), interval: interval(confirmed, open) })),
    );

  it('claims a first place only where no other ban can overtake it', () => {
    expect(title(['A', 7, 1], ['B', 2, 3])).toBe('Larangan yang paling sering tertulis: “A”, di 7–8 dari 10 dokumen');
    expect(title(['A', 7, 1], ['B', 2, 5])).toBe('“A” pasti tertulis di 7 dari 10 dokumen, batas bawah tertinggi');
  });

  it('names none of two that stand level, and says when nothing is stated', () => {
    expect(title(['A', 7, 1], ['B', 7, 0])).toBe(
      'Tidak ada larangan yang pasti tertulis di lebih dari 7 dari 10 dokumen',
    );
    expect(title(['A', 0, 10])).toBe('Belum ada larangan yang pasti tertulis');
    expect(title()).toBe('Belum ada larangan yang pasti tertulis');
  });
});

describe('shortNames', () => {
  it('are as short as they can be and never shared', () => {
    const names = shortNames(
      'id',
      site([
        { id: 'a', region: '32.76', issued: '2024-05-31', states: [] },
        { id: 'b', region: '32.75', issued: null, states: [] },
        { id: 'c', region: '35.73', issued: '2024-01-02', numbers: ['1'], states: [] },
        { id: 'd', region: '35.73', issued: '2024-02-03', numbers: ['2'], states: [] },
        { id: 'e', region: '35.73', issued: null, elections: [], states: [] },
      ]),
    );
    expect([...names.values()]).toEqual([
      'Kota 32.76 2024',
      'Kota 32.75 (pilkada-2024)',
      'Kota 35.73, SE 1',
      'Kota 35.73, SE 2',
      'Kota 35.73, tanpa tahun',
    ]);
  });

  it('call a direction a direction', () => {
    const page = matrixPage('id', site([{ id: 'a', region: '32.76', form: 'arahan', states: [] }]));
    expect(page.rows[0]?.formName).toBe('Arahan');
  });
});

describe('matrixPage', () => {
  it('leads every cell to its evidence and says it whole', () => {
    const { rows } = matrixPage(
      'id',
      site([
        {
          id: 'a',
          region: '32.76',
          issued: '2024',
          ...whole,
          states: ['stated', 'not-listed'],
          referenced: ['skb-2022'],
        },
      ]),
    );
    expect(rows[0]?.cells.slice(0, 3).map(({ path, name }) => [path, name])).toEqual([
      ['/edaran/a/#sel-satu', 'larangan satu: tertulis'],
      ['/edaran/a/#sertifikat-dua', 'larangan dua: tidak ada dalam daftar, lewat rujukan SKB 2022'],
      [
        '/edaran/a/#sel-tambahan',
        'larangan tambahan: belum diketahui, tidak ada larangan yang diberitakan, lewat rujukan SKB 2022',
      ],
    ]);
  });

  it('gives the residual act no column', () => {
    expect(matrixPage('id', site([])).acts.map(({ id }) => id)).toEqual(['satu', 'dua', 'tambahan', 'payung']);
  });
});

describe('the pictures and the dataset', () => {
  const documents: readonly SmallDocument[] = [
    {
      id: 'a',
      region: '32.76',
      ...whole,
      states: ['stated', 'not-listed', 'contrary', 'silent'],
      referenced: ['skb-2022'],
    },
    { id: 'b', region: '32.75', states: ['partial', 'unknown', 'stated', 'unknown'] },
    { id: 'c', region: '35.73', enumeration: 'none', states: [] },
  ];
  const dataset: Dataset = smallDataset(documents);
  const small = indexDataset(dataset);

  it('agree cell by cell, documents that were seen whole first', () => {
    const data = matrixFigure('id', small);
    const { cells } = layoutMatrix(data, { width: 960 });
    expect(cells).toHaveLength(dataset.cells.length);
    for (const cell of dataset.cells) {
      const drawn = cells.find(({ act, circular }) => act === cell.act && circular === cell.circular);
      expect(drawn?.mark).toBe(cell.state === 'unknown' ? cell.reason : cell.state);
      expect(drawn?.referenced).toBe(cell.referenced.length > 0);
    }
    expect(data.groups.map(({ circulars }) => circulars)).toEqual([['a'], ['b'], ['c']]);
  });

  it('agree in their totals, in words too', () => {
    const bars = intervalBars('id', small);
    const confirmed = dataset.cells.filter(({ state }) => state === 'stated' || state === 'partial').length;
    expect(bars.reduce((sum, bar) => sum + bar.interval.confirmed, 0)).toBe(confirmed);
    expect(bars).toEqual([...bars].sort(byLowerBound));
    expect(matrixSummary('id', small)).toContain('Gambar 3 dokumen (kolom) dan 4 larangan (baris)');
    expect(matrixSummary('id', small)).toContain('2 tertulis, 1 sebagian, 1 berlawanan, 1 tidak memuat');
  });
});
