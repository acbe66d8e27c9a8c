import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/model/dataset.ts';
import type { State } from '../../../src/model/vocabulary.ts';
import { combinationsOf, pairsOf, setsOf, wholeLists } from '../../../src/site/pictures/combinations.ts';
import { combinationsPicture } from '../../../src/site/pictures/gabungan.ts';
import type { SiteData } from '../../../src/site/site-data.ts';
import { indexDataset } from '../../../src/site/site-data.ts';
import { smallDataset } from '../small-dataset.ts';
import type { SmallDocument } from '../small-dataset.ts';

/** A list seen whole; one letter an act: `s`tated, `n`ot listed, `c`ontrary. */
function whole(id: string, letters: string, over: Partial<SmallDocument> = {}): SmallDocument {
  const states = Array.from(letters, (letter): State => STATES[letter] ?? 'unknown');
  return { id, region: '32.76', enumeration: 'full-list', seenWhole: true, states, ...over };
}
const STATES: Readonly<Record<string, State>> = { s: 'stated', n: 'not-listed', c: 'contrary', p: 'partial' };

function site(documents: readonly SmallDocument[], change: (data: Dataset) => Partial<Dataset> = () => ({})): SiteData {
  const data = smallDataset(documents);
  return indexDataset({ ...data, ...change(data) });
}

function variantOf(id: string) {
  const found = combinationsPicture.variants(site([])).find((variant) => variant.id === id);
  if (found === undefined) throw new Error(`no variant ${id}`);
  return found;
}
const title = (documents: readonly SmallDocument[], variant = 'larangan', language: 'id' | 'en' = 'id'): string =>
  combinationsPicture.title(language, site(documents), variantOf(variant));

/** The second act belongs to a theme of its own. */
const twoThemes = (data: Dataset): Partial<Dataset> => ({
  codebook: {
    ...data.codebook,
    themes: [...data.codebook.themes, { id: 'media', label: { id: 'Media', en: 'Media' } }],
    acts: data.codebook.acts.map((act) => (act.id === 'dua' ? { ...act, theme: 'media' } : act)),
  },
});

describe('wholeLists', () => {
  it('takes only lists of which every act is known', () => {
    const documents = [
      whole('daftar', 'snnn'),
      whole('teks', 'pnnc', { enumeration: 'complete-text', seenWhole: null }),
      whole('belum-utuh', 'snnn', { seenWhole: null }),
      whole('contoh', 'snnn', { enumeration: 'selective' }),
      whole('terbuka', 'snn'),
    ];
    const lists = wholeLists(site(documents));
    expect(lists.map(({ circular, acts }) => [circular.id, acts])).toEqual([
      ['daftar', ['satu']],
      ['teks', ['satu']],
    ]);
  });
});

describe('combinationsOf', () => {
  it('holds every list once: the most frequent first, then the larger', () => {
    const lists = wholeLists(site([whole('a', 'snnn'), whole('b', 'ssnn'), whole('c', 'snnn'), whole('d', 'nnnn')]));
    expect(combinationsOf(lists, ({ acts }) => acts).map(({ members, count }) => [members, count])).toEqual([
      [['satu'], 2],
      [['satu', 'dua'], 1],
      [[], 1],
    ]);
    expect(pairsOf(lists).map(({ id, count }) => [id, count])).toEqual([['satu dua', 1]]);
    const labels = ['satu', 'dua', 'tambahan'].map((id) => ({ id, label: id }));
    expect(setsOf(lists, ({ acts }) => acts, labels)).toEqual([
      { id: 'satu', label: 'satu', count: 3 },
      { id: 'dua', label: 'dua', count: 1 },
    ]);
  });
});

describe('the title over combinations of bans', () => {
  it('counts the lists that share theirs with another', () => {
    const documents = [whole('a', 'snnn'), whole('b', 'snnn'), whole('c', 'ssnn')];
    expect(title(documents)).toBe('Dari 3 daftar utuh, 2 memuat jenis larangan yang sama persis dengan daftar lain');
    expect(title(documents, 'larangan', 'en')).toBe(
      'Of 3 whole lists, 2 hold exactly the same kinds of ban as another list',
    );
  });

  it('flips where no two are the same and where all are', () => {
    expect(title([whole('a', 'snnn'), whole('b', 'nsnn')])).toBe(
      'Tidak ada dua dari 2 daftar utuh yang memuat jenis larangan yang sama persis',
    );
    expect(title([whole('a', 'snnn'), whole('b', 'snnn')])).toBe(
      'Semua 2 daftar utuh memuat jenis larangan yang sama persis',
    );
  });

  it('compares nothing where there is one list, or none', () => {
    expect(title([whole('a', 'ssnn')])).toBe('Baru satu daftar larangan yang terbaca utuh, berisi 2 jenis larangan');
    expect(title([whole('a', 'ssnn', { seenWhole: null })])).toBe('Belum ada daftar larangan yang terbaca utuh');
    expect(title([])).toBe('Belum ada daftar larangan yang terbaca utuh');
  });
});

describe('the title over combinations of themes', () => {
  it('can say that themes are shared where bans are not', () => {
    const data = site([whole('a', 'snnn'), whole('b', 'nnsn'), whole('c', 'nsnn')], twoThemes);
    expect(combinationsPicture.title('id', data, variantOf('larangan'))).toBe(
      'Tidak ada dua dari 3 daftar utuh yang memuat jenis larangan yang sama persis',
    );
    expect(combinationsPicture.title('id', data, variantOf('tema'))).toBe(
      'Dari 3 daftar utuh, 2 mencakup tema yang sama persis dengan daftar lain',
    );
  });
});

describe('the title over pairs', () => {
  it('names the pair that stands together most often, and no pair where two do', () => {
    expect(title([whole('a', 'ssnn'), whole('b', 'sssn')], 'pasangan')).toBe(
      '“larangan satu” dan “larangan dua” tertulis bersama dalam 2 dari 2 daftar utuh, lebih sering daripada pasangan lain',
    );
    expect(title([whole('a', 'sssn')], 'pasangan')).toBe(
      'Tidak ada dua larangan yang tertulis bersama dalam lebih dari 1 dari 1 daftar utuh',
    );
  });

  it('says so where no list holds two bans', () => {
    expect(title([whole('a', 'snnn'), whole('b', 'nnnn')], 'pasangan')).toBe(
      'Tidak ada dua larangan yang tertulis bersama dalam satu pun dari 2 daftar utuh',
    );
  });
});

describe('the words beside the drawing', () => {
  it('name what no list holds, and an empty list as one', () => {
    const data = site([whole('a', 'snnn'), whole('b', 'nnnn')]);
    expect(combinationsPicture.summary('id', data, variantOf('larangan'))).toBe(
      '2 daftar utuh membentuk 2 gabungan. 1 daftar: larangan satu. 1 daftar: tidak satu pun larangan. ' +
        'Tidak ada dalam satu daftar utuh pun: larangan dua; larangan tambahan; larangan payung.',
    );
  });

  it('lead from a few lists to their comparison, and from many to none', () => {
    const many = Array.from({ length: 5 }, (_, index) => whole(`x${index}`, 'snnn'));
    const data = site([...many, whole('b', 'ssnn'), whole('c', 'ssnn'), whole('d', 'nnnn')]);
    const { rows } = combinationsPicture.table('id', data, variantOf('larangan'));
    expect(rows.map((row) => row.at(-1)?.path)).toEqual([undefined, '/banding/?e=b,c', '/edaran/d/']);
  });
});
