import { describe, expect, it } from 'vitest';
import type { Circular } from '../../src/model/circular.ts';
import { citationWords, fullPathWords, isCounted, pathWords } from '../../src/site/clause-words.ts';
import { enumerationWord, isSeenWhole, neighbours } from '../../src/site/circular-page.ts';
import { formOf, inTime, nameDocument, officeName } from '../../src/site/documents.ts';
import { provenance, references } from '../../src/site/provenance.ts';
import { readingSite, source } from './reading-dataset.ts';

const depok = {
  id: 'depok',
  region: '32.76',
  issued: '2024-05-31',
  numbers: ['270/343-Huk'],
  states: ['stated', 'not-listed', 'unknown', 'contrary'],
} as const;

const named = (over: Partial<Circular>) => {
  const site = readingSite([depok], { circular: () => over });
  return nameDocument('id', site, site.circular('depok'));
};

describe('names of documents', () => {
  it('say form, office and number', () => {
    const name = named({ issuer: { office: 'Wali Kota Depok', name: null } });
    expect(name.full).toBe('Surat edaran Wali Kota Depok Nomor 270/343-Huk');
    expect(name.label).toBe('Kota 32.76, SE 270/343-Huk, 31 Mei 2024');
  });

  it('never invent what is not known', () => {
    const name = named({ numbers: [], issued: null });
    expect(name.full).toBe('Surat edaran Kota 32.76');
    expect(name.label).toBe('Kota 32.76, SE, tanggal tidak diketahui');
  });

  it.each([
    [{ form: 'arahan' }, 'Arahan'],
    [{ form: 'surat-edaran', publish: 'direction' }, 'Arahan'],
    [{ form: 'surat-edaran', publish: 'appeal' }, 'Imbauan'],
    [{ form: 'instruksi' }, 'Instruksi'],
  ] as const)('of %o never call it what it is not', (over, word) => {
    const name = named({ ...over, numbers: [] });
    expect(name.full).toBe(`${word} Kota 32.76`);
    expect(JSON.stringify(name).toLowerCase()).not.toMatch(/edaran|\bse\b/);
  });

  it('are translated but for names', () => {
    expect(officeName('en', 'Penjabat Wali Kota Malang')).toBe('Acting Mayor of Malang');
    expect(officeName('en', 'Sekretaris Daerah Kabupaten Kebumen')).toBe('Regional Secretary of Kabupaten Kebumen');
    expect(officeName('en', 'BKPSDM Kabupaten Karawang')).toBe('BKPSDM Kabupaten Karawang');
    expect(officeName('id', 'Bupati Garut')).toBe('Bupati Garut');
    expect(formOf({ form: 'surat', publish: 'unreviewed' })).toBe('surat');
  });

  it('stand in time, undated ones by the day on which law is judged for them', () => {
    const site = readingSite([
      { ...depok, id: 'c', issued: '2024-05-31' },
      { ...depok, id: 'b', issued: null, judged: '2020-01-01' },
      { ...depok, id: 'a', issued: null, judged: null },
    ]);
    expect(inTime(site, site.data.circulars).map(({ id }) => id)).toEqual(['b', 'c', 'a']);
  });
});

describe('clauses in words', () => {
  it.each([
    ['butir-5', 'butir 5', 'item 5'],
    ['angka-2__huruf-b', 'angka 2 huruf b', 'number 2 letter b'],
    ['pasal-5__ayat-1', 'Pasal 5 ayat (1)', 'Article 5 paragraph (1)'],
    ['diktum-kesatu', 'diktum KESATU', 'dictum KESATU'],
    ['angka-2_2', 'angka 2 [2]', 'number 2 [2]'],
    ['lampiran', 'lampiran', 'lampiran'],
  ])('%s', (path, indonesian, english) => {
    expect(pathWords('id', path)).toBe(indonesian);
    expect(pathWords('en', path)).toBe(english);
  });

  it('say whose numbering it is', () => {
    expect(fullPathWords('id', 'butir-5')).toBe('butir 5 (penomoran redaksi)');
    expect(fullPathWords('id', 'angka-5')).toBe('angka 5');
  });

  it('cite the place in the source where it is known', () => {
    const site = readingSite([depok], { data: () => ({ sources: [source('kompas', { publisher: 'Kompas.com' })] }) });
    expect(citationWords('id', site, { source: 'kompas', at: 'paragraf 5' })).toBe('Kompas.com, paragraf 5');
    expect(citationWords('en', site, { source: 'kompas', at: 'paragraf 5' })).toBe('Kompas.com, paragraph 5');
    expect(citationWords('id', site, { source: 'kompas', at: null })).toBe('Kompas.com');
  });

  it('count only the voice of the document, and a direction’s in a direction', () => {
    expect(isCounted({ voice: 'circular' }, 'surat-edaran')).toBe(true);
    expect(isCounted({ voice: 'direction' }, 'arahan')).toBe(true);
    expect(isCounted({ voice: 'direction' }, 'surat-edaran')).toBe(false);
    expect(isCounted({ voice: 'explanation' }, 'arahan')).toBe(false);
    expect(isCounted({ voice: 'unverified' }, 'surat-edaran')).toBe(false);
  });
});

describe('the page of a document', () => {
  it('flags law that was repealed when it was cited', () => {
    const site = readingSite([depok], {
      circular: () => ({
        references: [
          { reported: 'SKB 2022', instruments: ['skb-2022'] },
          { reported: 'Perda 1', instruments: [] },
        ],
      }),
      data: () => ({
        repealed: [{ circular: 'depok', instrument: 'skb-2022', repealed: '2021-08-31', replacedBy: [] }],
      }),
    });
    expect(references('id', site, site.circular('depok'))).toEqual([
      {
        reported: 'SKB 2022',
        instruments: [{ id: 'skb-2022', short: 'SKB 2022' }],
        flags: ['mengutip SKB 2022, dicabut 31 Agustus 2021'],
      },
      { reported: 'Perda 1', instruments: [], flags: [] },
    ]);
  });

  it('shows what is not known as not known', () => {
    const site = readingSite([{ ...depok, issued: null, numbers: [] }]);
    const facts = provenance('id', site, site.circular('depok'));
    const unknown = facts.filter((fact) => fact.unknown).map(({ label }) => label);
    expect(unknown).toEqual(['Penerbit', 'Penanda tangan', 'Nomor', 'Tanggal', 'Ditujukan kepada']);
    expect(facts.filter((fact) => fact.unknown).every(({ values }) => values[0] === 'tidak diketahui')).toBe(true);
  });

  it('calls a list whole only where its end was seen', () => {
    const view = (enumeration: 'full-list' | 'complete-text' | 'selective', listSeenWhole: boolean | null) => {
      const site = readingSite([{ ...depok, enumeration, seenWhole: listSeenWhole }]);
      const circular = site.circular('depok');
      return [isSeenWhole(circular), enumerationWord('id', circular)];
    };
    expect(view('full-list', true)).toEqual([true, 'daftar utuh']);
    expect(view('full-list', null)).toEqual([false, 'daftar belum utuh']);
    expect(view('full-list', false)).toEqual([false, 'daftar belum utuh']);
    expect(view('complete-text', null)).toEqual([true, 'teks lengkap']);
    expect(view('selective', true)).toEqual([false, 'sebagian']);
  });

  it('suggests neighbours from either side of a pair, never itself', () => {
    const site = readingSite([depok, { ...depok, id: 'bekasi', region: '32.75' }, { ...depok, id: 'depok-2' }], {
      data: () => ({ kinship: [{ a: 'bekasi', b: 'depok', lower: 0.2, upper: 0.9, shared: 1 }] }),
    });
    const beside = neighbours(site, site.circular('depok'));
    expect(beside.nearest.map(({ id }) => id)).toEqual(['bekasi']);
    expect(beside.sameRegion.map(({ id }) => id)).toEqual(['depok-2']);
    expect(beside.sameProvince.map(({ id }) => id)).toEqual(['bekasi']);
  });
});
