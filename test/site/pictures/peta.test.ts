import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/model/dataset.ts';
import type { Province } from '../../../src/model/registers.ts';
import { mapPicture, mapTiles } from '../../../src/site/pictures/peta.ts';
import { isBefore, provinceCounts } from '../../../src/site/pictures/province-counts.ts';
import type { SiteData } from '../../../src/site/site-data.ts';
import { indexDataset } from '../../../src/site/site-data.ts';
import { smallDataset } from '../small-dataset.ts';
import type { SmallDocument } from '../small-dataset.ts';
import { actIntervals } from '../../../src/analysis/intervals.ts';

const NEW: Province = {
  code: '93',
  name: 'Papua Selatan',
  slug: 'papua-selatan',
  began: '2022-07-25',
  parent: '91',
  tile: { column: 3, row: 1 },
};
const OLD: Province = { ...NEW, code: '91', name: 'Papua', slug: 'papua', began: null, parent: null };

/** Documents in provinces 32 and 35, in the intervals of which every province has its own. */
function site(documents: readonly SmallDocument[], change: (data: Dataset) => Partial<Dataset> = () => ({})): SiteData {
  const small = smallDataset(documents);
  const data = { ...small, ...change(small) };
  const acts = data.codebook.acts.filter(({ role }) => role !== 'residual');
  const regions = new Map(data.regions.map((region) => [region.code, region]));
  return indexDataset({ ...data, actIntervals: actIntervals(data.cells, acts, data.circulars, regions) });
}

function title(documents: SiteData, variant: string, language: 'id' | 'en' = 'id'): string {
  const found = mapPicture.variants(documents).find(({ id }) => id === variant);
  if (found === undefined) throw new Error(`no variant ${variant}`);
  return mapPicture.title(language, documents, found);
}

const withPapua = (data: Dataset): Partial<Dataset> => ({
  provinces: [...data.provinces, OLD, NEW],
  regions: [
    ...data.regions,
    { code: '93.01', slug: 'kabupaten-merauke', name: 'Kabupaten Merauke', kind: 'kabupaten', province: '93' },
  ],
});
const a: SmallDocument = { id: 'a', region: '32.76', states: ['stated'] };
const b: SmallDocument = { id: 'b', region: '32.75', states: ['unknown'] };
const c: SmallDocument = {
  id: 'c',
  region: '35.73',
  enumeration: 'full-list',
  seenWhole: true,
  states: ['not-listed'],
};

describe('the title over known documents', () => {
  it('says from how many provinces none is known', () => {
    expect(title(site([a, b]), 'dokumen')).toBe(
      '2 dokumen diketahui dari 1 provinsi; dari 1 provinsi lain belum ada yang diketahui',
    );
    expect(title(site([a, b]), 'dokumen', 'en')).toBe('2 documents are known from 1 province, none from the other 1');
  });

  it('vanishes where every province is known, and where none is', () => {
    expect(title(site([a, c]), 'dokumen')).toBe(
      'Dari semua 2 provinsi ada dokumen yang diketahui, seluruhnya 2 dokumen',
    );
    expect(title(site([]), 'dokumen')).toBe('Belum ada dokumen yang diketahui dari provinsi mana pun');
    expect(
      title(
        site([], () => ({ provinces: [], regions: [] })),
        'dokumen',
      ),
    ).toBe('Belum ada dokumen yang diketahui dari provinsi mana pun');
  });
});

describe('the title over an act', () => {
  it('counts provinces as an interval: one that may state the act is no more than open', () => {
    expect(title(site([a, b, c]), 'satu')).toBe(
      '“larangan satu” tertulis di 1 dari 2 provinsi yang dokumennya diketahui',
    );
    const open: SmallDocument = { id: 'd', region: '35.73', states: ['unknown'] };
    expect(title(site([a, open, c]), 'satu')).toBe(
      '“larangan satu” tertulis di 1–2 dari 2 provinsi yang dokumennya diketahui',
    );
  });

  it('flips where no province can state it, and where no document is known', () => {
    expect(title(site([c]), 'satu')).toBe(
      '“larangan satu” tidak tertulis di satu pun dari 1 provinsi yang dokumennya diketahui',
    );
    expect(title(site([]), 'satu')).toBe(
      'Belum ada dokumen yang diketahui, sehingga “larangan satu” belum dapat dipetakan',
    );
  });
});

describe('mapTiles', () => {
  const tilesOf = (data: SiteData, id: string) => {
    const [documents, act] = mapPicture.variants(data);
    const variant = id === 'dokumen' ? documents : act;
    if (variant === undefined) throw new Error('no variant');
    return mapTiles('id', data, variant);
  };

  it('gives a province without a document a mark of its own, never one of absence', () => {
    for (const id of ['dokumen', 'satu']) {
      const tile = tilesOf(site([a]), id).tiles.find((one) => one.id === '35');
      expect(tile?.amount).toEqual({ kind: 'none' });
      expect(tile?.entry).toBe('Provinsi 35: belum ada dokumen yang diketahui');
    }
  });

  it('measures a province by its own documents on the map of an act', () => {
    const tile = tilesOf(site([a, b]), 'satu').tiles.find((one) => one.id === '32');
    expect(tile).toMatchObject({ value: '1–2 dari 2', short: '1–2', amount: { kind: 'interval' } });
  });

  it('says since when a young province exists, and marks it', () => {
    const { tiles, notes } = tilesOf(site([a], withPapua), 'dokumen');
    expect(tiles.find(({ id }) => id === '93')).toMatchObject({ code: '93*', value: 'belum diketahui*' });
    expect(tiles.find(({ id }) => id === '91')).toMatchObject({ code: '91', value: 'belum diketahui' });
    expect(notes).toEqual([
      '* Berdiri 25 Juli 2022, sebelumnya bagian dari Papua: Papua Selatan. Dokumen dicatat pada provinsi daerahnya sekarang.',
    ]);
  });

  it('says where a document is older than its province', () => {
    const early = (id: string, issued: string | null): SmallDocument => ({ id, region: '93.01', issued, states: [] });
    const data = site([early('x', '2020'), early('y', '2022'), early('z', null), early('w', '2024-02-01')], withPapua);
    expect(tilesOf(data, 'dokumen').notes.at(-1)).toBe(
      '1 dokumen dari Papua Selatan terbit sebelum provinsi itu berdiri.',
    );
    const [variant] = mapPicture.variants(data);
    if (variant === undefined) throw new Error('no variant');
    const row = mapPicture.table('id', data, variant).rows.at(-1);
    expect(row?.map(({ value }) => value)).toEqual([
      'Papua Selatan',
      '93',
      4,
      1,
      'berdiri 25 Juli 2022, sebelumnya bagian dari Papua; 1 dokumen lebih tua dari provinsi ini',
    ]);
  });
});

describe('provinceCounts', () => {
  it('counts regions from which a document is known, not those that the register holds', () => {
    const [first, second] = provinceCounts(site([a, { ...a, id: 'a2' }]));
    expect(first).toMatchObject({ documents: 2, regions: 1 });
    expect(second).toMatchObject({ documents: 0, regions: 0 });
  });
});

describe('isBefore', () => {
  it.each([
    ['2020', '2022-07-25', true],
    ['2022', '2022-07-25', false],
    ['2022-06', '2022-07-25', true],
    ['2022-07', '2022-07-25', false],
    ['2022-07-24', '2022-07-25', true],
    ['2022-07-25', '2022-07-25', false],
  ])('%s before %s: %s', (date, other, expected) => {
    expect(isBefore(date, other)).toBe(expected);
  });
});

describe('the table of an act', () => {
  it('knows no bounds where no document is known', () => {
    const data = site([a]);
    const [, variant] = mapPicture.variants(data);
    if (variant === undefined) throw new Error('no variant');
    const { columns, rows } = mapPicture.table('id', data, variant);
    const bounds = columns.findIndex(({ key }) => key === 'bounds');
    expect(rows.map((row) => row[bounds]?.value)).toEqual(['1', null]);
  });
});
