import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STATES } from '../../src/model/vocabulary.ts';
import { DEFAULT_VIEW, GROUPS, parseView, SORTS, stateWord, viewSearch } from '../../src/site/matrix-view.ts';
import type { MatrixTerms, MatrixView } from '../../src/site/matrix-view.ts';

const TERMS: MatrixTerms = {
  acts: ['ikut-kampanye', 'suka-bagikan'],
  circulars: ['kota-depok-2024', 'kota-malang-2022'],
  elections: ['pilkada-2024', 'pemilu-2024'],
  provinces: ['32', '35'],
};

describe('parseView', () => {
  it('reads every part of an address', () => {
    const search =
      '?urut=suka-bagikan&kelompok=provinsi&keadaan=tidak-ada-dalam-daftar&larangan=suka-bagikan&pemilu=pilkada-2024' +
      '&provinsi=32&cari=depok+kota&rujukan=1&lengkap=1&sel=kota-depok-2024.suka-bagikan';
    expect(parseView(search, TERMS)).toEqual({
      sort: 'suka-bagikan',
      group: 'provinsi',
      state: 'not-listed',
      act: 'suka-bagikan',
      election: 'pilkada-2024',
      province: '32',
      text: 'depok kota',
      references: true,
      wholeOnly: true,
      open: { circular: 'kota-depok-2024', act: 'suka-bagikan' },
    });
  });

  it('passes over what it does not know', () => {
    const search =
      '?urut=acak&kelompok=warna&keadaan=stated&larangan=x&pemilu=pemilu-1955&provinsi=99&rujukan=ya&sel=kota-depok-2024.x';
    expect(parseView(search, TERMS)).toEqual(DEFAULT_VIEW);
    expect(parseView('', TERMS)).toEqual(DEFAULT_VIEW);
    expect(parseView('?sel=tidak-ada.suka-bagikan', TERMS).open).toBeNull();
    expect(parseView('?sel=kota-depok-2024', TERMS).open).toBeNull();
  });

  it('keeps a pasted text from filling the address', () => {
    expect(parseView(`?cari=${'a'.repeat(500)}`, TERMS).text).toHaveLength(80);
  });
});

describe('viewSearch', () => {
  it('leaves the defaults out', () => {
    expect(viewSearch(DEFAULT_VIEW)).toBe('');
    expect(viewSearch({ ...DEFAULT_VIEW, sort: 'mirip', references: true })).toBe('?urut=mirip&rujukan=1');
  });

  it('writes an address that is read as the same view, for any view', () => {
    const views: fc.Arbitrary<MatrixView> = fc.record({
      sort: fc.constantFrom(...SORTS, ...TERMS.acts),
      group: fc.constantFrom(null, ...GROUPS),
      state: fc.constantFrom(null, ...STATES),
      act: fc.constantFrom(null, ...TERMS.acts),
      election: fc.constantFrom(null, ...TERMS.elections),
      province: fc.constantFrom(null, ...TERMS.provinces),
      text: fc.string({ maxLength: 60 }).map((text) => text.trim()),
      references: fc.boolean(),
      wholeOnly: fc.boolean(),
      open: fc.constantFrom(null, { circular: 'kota-malang-2022', act: 'ikut-kampanye' }),
    });
    fc.assert(
      fc.property(views, (view) => {
        expect(parseView(viewSearch(view), TERMS)).toEqual(view);
      }),
      { seed: 2026 },
    );
  });
});

describe('stateWord', () => {
  it('gives every state its own word', () => {
    expect(STATES.map(stateWord)).toEqual([
      'tertulis',
      'sebagian',
      'berlawanan',
      'tidak-memuat',
      'tidak-ada-dalam-daftar',
      'belum-diketahui',
    ]);
  });
});
