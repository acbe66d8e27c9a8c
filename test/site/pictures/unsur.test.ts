import { describe, expect, it } from 'vitest';
import type { ElementCoverage } from '../../../src/model/coverage.ts';
import type { State } from '../../../src/model/vocabulary.ts';
import { elementsOfAct } from '../../../src/site/pictures/element-counts.ts';
import type { PictureVariant } from '../../../src/site/pictures/picture.ts';
import { elementsPicture, MOST_ROWS } from '../../../src/site/pictures/unsur.ts';
import type { SiteData } from '../../../src/site/site-data.ts';
import type { Changes } from '../reading-dataset.ts';
import { ELEMENTS, readingSite } from '../reading-dataset.ts';
import type { SmallDocument } from '../small-dataset.ts';

/** A document that states the act `satu`: `k` named, `-` not seen or missing, `+` added; in the order of its elements. */
interface Stating {
  readonly id: string;
  readonly marks: string;
  readonly whole?: boolean;
}

const NAMES = ['suka', 'komentar', 'tambah'] as const;

function site(documents: readonly Stating[], changes: Changes = {}): SiteData {
  const rows = documents.flatMap(({ id, marks, whole = false }) =>
    Array.from(marks).flatMap((letter, index): readonly ElementCoverage[] => {
      const element = `satu/${NAMES[index] ?? ''}`;
      const status = letter === 'k' ? 'named' : letter === '+' ? 'added' : whole ? 'missing' : 'not-seen';
      return letter === ' ' ? [] : [{ circular: id, act: 'satu', element, status, clauses: [] }];
    }),
  );
  const small = documents.map(({ id, whole = false }): SmallDocument => ({
    id,
    region: '32.76',
    enumeration: whole ? 'complete-text' : 'selective',
    states: ['stated'] satisfies State[],
  }));
  return readingSite(small, { ...changes, data: () => ({ elements: rows }) });
}

function first(data: SiteData): PictureVariant {
  const [variant] = elementsPicture.variants(data);
  if (variant === undefined) throw new Error('no variant');
  return variant;
}
const title = (data: SiteData, language: 'id' | 'en' = 'id'): string =>
  elementsPicture.title(language, data, first(data));

describe('elementsOfAct', () => {
  it('counts what is not seen as open, also of additions; only a text read whole lacks anything', () => {
    const data = site([
      { id: 'a', marks: 'k-+' },
      { id: 'b', marks: 'k- ', whole: true },
      { id: 'c', marks: '-- ' },
    ]);
    const { counts, rows } = elementsOfAct(data, data.act('satu'));
    expect(
      counts.map(({ element, interval: { confirmed, open, absent } }) => [element.id, confirmed, open, absent]),
    ).toEqual([
      ['satu/suka', 2, 1, 0],
      ['satu/komentar', 0, 2, 1],
      ['satu/tambah', 1, 1, 1],
    ]);
    expect(rows.map(({ circular, marks }) => [circular.id, ...marks])).toEqual([
      ['a', 'named', 'not-seen', 'added'],
      ['b', 'named', 'missing', 'not-added'],
      ['c', 'not-seen', 'not-seen', 'not-seen'],
    ]);
  });
});

describe('the title over elements', () => {
  it('gives the bounds of two elements and claims no rank', () => {
    const data = site([
      { id: 'a', marks: 'kk' },
      { id: 'b', marks: 'k-' },
      { id: 'c', marks: 'k-' },
    ]);
    expect(title(data)).toBe('larangan satu: “suka” disebut dalam 3 dari 3 dokumen, “komentar” dalam 1–3 dari 3');
    expect(title(data, 'en')).toBe('ban satu: “suka (en)” is named in 3 of 3 documents, “komentar (en)” in 1–3 of 3');
  });

  it('flips with the data, and tells a text read whole from one that was not', () => {
    expect(title(site([{ id: 'a', marks: '-k', whole: true }]))).toBe(
      'larangan satu: “komentar” disebut dalam 1 dari 1 dokumen, “suka” dalam 0 dari 1',
    );
    expect(title(site([{ id: 'a', marks: '-k' }]))).toBe(
      'larangan satu: “komentar” disebut dalam 1 dari 1 dokumen, “suka” dalam 0–1 dari 1',
    );
  });

  it('vanishes where all elements are alike, and says so', () => {
    expect(title(site([{ id: 'a', marks: 'kk' }]))).toBe(
      'larangan satu: setiap unsur disebut dalam 1 dari 1 dokumen yang memuat larangan ini',
    );
    expect(title(site([{ id: 'a', marks: '--' }]))).toBe(
      'larangan satu: setiap unsur disebut dalam 0–1 dari 1 dokumen yang memuat larangan ini',
    );
  });

  it('holds for one element, for additions alone and for none', () => {
    const only = (names: readonly string[], marks: string): string =>
      title(
        site([{ id: 'a', marks }], {
          act: ({ id }) => ({
            elements: id === 'satu' ? ELEMENTS.filter((element) => names.includes(element.label.id)) : [],
          }),
        }),
      );
    expect(only(['suka'], 'k')).toBe('larangan satu: “suka” disebut dalam 1 dari 1 dokumen yang memuat larangan ini');
    expect(only(['tambah'], '  +')).toBe(
      'larangan satu: “tambah” disebut dalam 1 dari 1 dokumen yang memuat larangan ini',
    );
    expect(only(['tambah'], '   ')).toBe(
      'larangan satu: belum ada unsur yang diketahui, dari 1 dokumen yang memuatnya',
    );
  });

  it('says so where no document states the act', () => {
    expect(title(site([]))).toBe('Belum ada dokumen yang diketahui memuat “larangan satu”');
  });
});

describe('the table of elements', () => {
  it('holds a row a document, and past the limit a row an element', () => {
    const many = (n: number): SiteData =>
      site(Array.from({ length: n }, (_, index) => ({ id: `d${index}`, marks: index % 2 === 0 ? 'kk' : 'k-' })));
    const few = elementsPicture.table('id', many(MOST_ROWS), first(many(MOST_ROWS)));
    expect(few.rows).toHaveLength(MOST_ROWS);
    const counted = elementsPicture.table('id', many(MOST_ROWS + 1), first(many(MOST_ROWS + 1)));
    expect(counted.rows.map((row) => row.map(({ value }) => value))).toEqual([
      ['suka', 'aturan nasional', '61', 61, 0, 0, 61],
      ['komentar', 'aturan nasional', '31–61', 31, 30, 0, 61],
    ]);
  });
});

describe('the variants', () => {
  it('begin with the act of whose baseline elements most is known, and hold no act without elements', () => {
    const data = site([{ id: 'a', marks: 'kk' }]);
    expect(elementsPicture.variants(data).map(({ id }) => id)).toEqual(['satu']);
  });
});
