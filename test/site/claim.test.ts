import { describe, expect, it } from 'vitest';
import type { CodedClause } from '../../src/model/clause.ts';
import type { Form, Voice } from '../../src/model/vocabulary.ts';
import { FORMS } from '../../src/model/vocabulary.ts';
import { claimFor } from '../../src/site/claim.ts';
import { claimSearch, questionOf, readClaim } from '../../src/site/claim-address.ts';
import { claimData } from '../../src/site/claim-build.ts';
import { inScope } from '../../src/site/claim-count.ts';
import type { Claim } from '../../src/site/claim-data.ts';
import { series } from '../../src/site/claim-say.ts';
import type { SiteData } from '../../src/site/site-data.ts';
import { clause, readingSite, source } from './reading-dataset.ts';
import type { Changes } from './reading-dataset.ts';
import type { SmallDocument } from './small-dataset.ts';

const HOST = new URL('https://example.org');
const DEPOK: SmallDocument = {
  id: 'depok',
  region: '32.76',
  issued: '2024-05-31',
  judged: '2024-05-31',
  numbers: ['270/343-Huk'],
  states: ['stated'],
};
const ban = (over: Partial<CodedClause> = {}): CodedClause =>
  clause('depok#butir-1', ['suka'], { citations: [{ source: 'kompas', at: 'paragraf 5' }], ...over });

/** A site whose only law forbids `satu` since 2022. */
function claimSite(documents: readonly SmallDocument[], changes: Changes = {}): SiteData {
  return readingSite(documents, {
    ...changes,
    circular: (circular) => ({
      issuer: { office: 'Wali Kota Depok', name: null },
      view: { ...circular.view, cue: { id: 'Daftarnya lengkap.', en: 'The list is whole.' } },
      ...changes.circular?.(circular),
    }),
    data: (data) => ({
      sources: [source('kompas')],
      instruments: data.instruments.map((instrument) => ({
        ...instrument,
        provisions: [
          {
            id: 'skb-2022:d.1',
            instrument: 'skb-2022',
            citation: 'Pelanggaran disiplin angka 1',
            text: { id: '', en: '' },
            acts: ['satu'],
            sanction: null,
            note: null,
          },
        ],
      })),
      ...changes.data?.(data),
    }),
  });
}

function claim(document: Partial<SmallDocument> = {}, changes: Changes = {}): Claim {
  const data = claimData(claimSite([{ ...DEPOK, ...document }], { clauses: [ban()], ...changes }), HOST);
  const made = claimFor(data, { kind: 'document', document: 'depok', act: 'satu' });
  if (made === null) throw new Error('no claim');
  return made;
}
const printed = ({ id, en }: Claim): string => [...id, ...en].join('\n');

describe('a ban that is written', () => {
  it('names the document, its date, its source and what it names', () => {
    const made = claim({}, { cell: () => ({ elementsNamed: ['satu/suka'] }) });
    expect(made.strength).toBe('stated');
    expect(made.id).toEqual([
      'Surat edaran Wali Kota Depok Nomor 270/343-Huk tertanggal 31 Mei 2024 memuat larangan tentang “larangan satu”, menurut kompas, paragraf 5.',
      'Yang disebut: suka.',
    ]);
    expect(made.en[0]).toBe(
      'Circular No. 270/343-Huk of the Mayor of Depok, dated 31 May 2024, holds a ban on “ban satu”, according to kompas, paragraph 5.',
    );
    expect(made.cautions.id).toEqual([
      'Jangan tulis bahwa dokumen ini melarang unsur lain dari perbuatan itu; yang diketahui hanya yang disebut di atas.',
      'Butirnya rumusan redaksi Sanding, bukan bunyi dokumen; jangan dikutip dalam tanda petik.',
    ]);
    expect(made.wouldSettle).toBeNull();
    expect(made.link).toEqual({ id: '/edaran/depok/#sel-satu', en: '/en/edaran/depok/#sel-satu' });
    expect(made.citation.id).toContain('https://example.org/edaran/depok/');
    expect(made.citation.id).toContain('data versi uji, 21 November 2026, 0');
  });

  it('says what is not known: date, number, source, elements', () => {
    const made = claim({ issued: null, numbers: [] }, { clauses: [ban({ citations: [], elements: [] })] });
    expect(made.id).toEqual([
      'Surat edaran Wali Kota Depok (tanggalnya tidak diketahui) memuat larangan tentang “larangan satu”.',
    ]);
    expect(made.cautions.id).toContain('Nomor dokumen ini tidak diketahui.');
    expect(made.cautions.id.join()).toContain('melarang perbuatan ini secara umum');
  });

  it('says whom it binds, whose words it has, and who has reviewed it', () => {
    const made = claim(
      {},
      {
        clauses: [ban({ path: 'angka-2', appliesToReported: 'pegawai non-ASN', basis: 'rules' })],
        circular: () => ({ wording: 'official', publish: 'unreviewed' }),
        cell: () => ({ elementsNamed: ['satu/suka'] }),
      },
    );
    expect(made.id[0]).toContain('menurut angka 2, kompas, paragraf 5.');
    expect(made.id).toContain('Larangan itu ditujukan kepada: pegawai non-ASN.');
    expect(made.cautions.id.join()).toMatch(
      /bunyi dokumen\..*otomatis dan belum ditinjau.*belum ditinjau ulang redaksi/,
    );
  });

  it.each(FORMS)('in the form %s is called what it is', (form: Form) => {
    const made = claim({ form, numbers: [] });
    if (form === 'surat-edaran') {
      expect(made.id[0]).toMatch(/^Surat edaran /);
      return;
    }
    expect(printed(made).toLowerCase()).not.toMatch(/edaran|circular/);
    expect(made.cautions.id.join()).toContain(`Ini ${form}, bukan surat edaran`);
  });

  it('in part names what is dropped', () => {
    const made = claim(
      { states: ['partial'] },
      { cell: () => ({ elementsNamed: ['satu/suka'], elementsMissing: ['satu/komentar'] }) },
    );
    expect(made.strength).toBe('partial');
    expect(made.id[0]).toContain('tetapi tidak menyebut komentar, yang disebut aturan nasional; menurut kompas');
    const unsourced = claim(
      { states: ['partial'] },
      { clauses: [], cell: () => ({ elementsMissing: ['satu/komentar'] }) },
    );
    expect(unsourced.en[0]).toMatch(/does not name komentar \(en\), which national rules do\.$/);
  });
});

describe('a permission', () => {
  it('is said to be one only where a clause allows, with the rule that forbids', () => {
    const made = claim({ states: ['contrary'] });
    expect(made.id).toEqual([
      'Surat edaran Wali Kota Depok Nomor 270/343-Huk tertanggal 31 Mei 2024 memuat pembolehan yang menyangkut “larangan satu”, menurut kompas, paragraf 5.',
      'Aturan nasional melarangnya: SKB 2022 Pelanggaran disiplin angka 1.',
    ]);
    expect(made.cautions.id[0]).toContain('pembolehan dapat bersyarat');
    expect(claim({ states: ['contrary'] }, { clauses: [] }).id[0]).toMatch(/“larangan satu”\.$/);
  });
});

describe('an absence', () => {
  it.each([
    ['silent', /terbaca lengkap, dan tidak satu pun butirnya memuat/],
    ['not-listed', /^Daftar larangan dalam .* terbaca utuh, dan “larangan satu” tidak ada di dalamnya\.$/],
  ] as const)('that is %s leads to its certificate, and is no permission', (state, sentence) => {
    const made = claim({ states: [state] }, { clauses: [] });
    expect(made.strength).toBe(state);
    expect(made.id[0]).toMatch(sentence);
    expect(made.id[1]).toBe('Aturan nasional tetap melarangnya: SKB 2022 Pelanggaran disiplin angka 1.');
    expect(made.link.id).toBe('/edaran/depok/#sertifikat-satu');
    expect(made.cautions.id[0]).toContain('Jangan tulis bahwa dokumen ini membolehkannya');
    expect(made.cautions.id.join()).toContain('Daftarnya lengkap.');
    expect(made.wouldSettle?.id).toContain('naskah lengkap');
  });

  it('says when the document cites the rule, and when no rule held on its day', () => {
    expect(claim({ states: ['not-listed'], referenced: ['skb-2022'] }).id[1]).toBe(
      'Dokumen itu merujuk SKB 2022, yang memuat larangan tersebut.',
    );
    expect(claim({ states: ['silent'], judged: '2020-01-01' }).cautions.id.join()).toContain(
      'tidak ditemukan dalam aturan nasional',
    );
    expect(claim({ states: ['silent'], judged: '2020-01-01' }).id).toHaveLength(1);
    expect(claim({ states: ['silent'], judged: null }).id).toHaveLength(1);
  });
});

describe('what is not known', () => {
  it.each([
    ['examples-only', 'hanya memberitakan sebagian larangan'],
    ['no-list', 'tidak memberitakan satu pun larangan'],
  ] as const)('is refused (%s), with what may be written instead', (reason, instead) => {
    const made = claim({ states: ['unknown'], referenced: ['skb-2022'] }, { clauses: [], cell: () => ({ reason }) });
    expect(made.strength).toBe('unknown');
    expect(made.id[0]).toMatch(
      /^Data ini tidak memungkinkan Anda menulis bahwa surat edaran .* melarang “larangan satu”, atau bahwa/,
    );
    expect(made.id[1]).toContain(instead);
    expect(made.id[2]).toContain('merujuk SKB 2022');
    expect(made.wouldSettle?.en).toContain('The full text of the document');
    expect(made.link.id).toBe('/edaran/depok/#sel-satu');
  });

  it('is refused where only the header is known', () => {
    const made = claim({ states: ['unknown'] }, { clauses: [], circular: () => ({ publish: 'header-only' }) });
    expect(made.id[1]).toContain('isinya belum dapat disajikan');
  });

  it.each([
    ['explanation', 'itu penjelasan pejabat, bukan isi dokumen'],
    ['unverified', 'laporan yang belum terverifikasi'],
    ['direction', 'disampaikan sebagai arahan'],
    ['circular', 'belum dapat disajikan'],
  ] as const)('stays unknown whatever was said in the voice %s', (voice: Voice, words) => {
    const made = claim(
      { states: ['unknown'] },
      { clauses: [ban({ voice })], cell: () => ({ clauses: [], uncounted: ['depok#butir-1'] }) },
    );
    expect(made.strength).toBe('unknown');
    expect(made.cautions.id.join()).toContain(words);
    expect(made.cautions.id.join()).toContain('kompas, paragraf 5');
  });
});

describe('silence', () => {
  it.each(['silent', 'not-listed', 'unknown'] as const)('(%s) never becomes a permission', (state) => {
    expect(printed(claim({ states: [state] }, { clauses: [] }))).not.toMatch(/boleh|allow|permi/i);
  });
});

describe('a count', () => {
  const documents: readonly SmallDocument[] = [
    DEPOK,
    { ...DEPOK, id: 'depok-2020', elections: ['pilkada-2020'], states: ['unknown'] },
    { ...DEPOK, id: 'bekasi', region: '32.75', states: ['unknown'], form: 'arahan', referenced: ['skb-2022'] },
    { ...DEPOK, id: 'malang', region: '35.73', states: ['not-listed', 'contrary', 'stated', 'stated'] },
  ];
  const data = claimData(claimSite(documents), HOST);
  const count = (scope: string, act = 'satu') => claimFor(data, { kind: 'count', act, scope });

  it('gives bounds, denominator, set and date, over documents and over regions', () => {
    const made = count('semua');
    expect(made?.id).toEqual([
      '“larangan satu” tertulis dalam sedikitnya 1 dan paling banyak 3 dari 4 dokumen yang diketahui (semua dokumen), menurut data Sanding tertanggal 21 November 2026.',
      'Dihitung menurut daerah: sedikitnya 1 dan paling banyak 2 dari 3 daerah yang dokumennya diketahui.',
      'Terbukti tidak memuatnya: 1 dokumen.',
      'Di antara yang tidak memuatnya atau belum diketahui, 1 dokumen merujuk peraturan yang memuat larangan itu.',
    ]);
    expect(made?.cautions.en.join()).toContain('1 of them is not a circular');
    expect(made?.cautions.id.join()).toContain('bukan semua dokumen di Indonesia');
    expect(made?.wouldSettle?.id).toBe('Naskah lengkap 2 dokumen yang baru terlihat sebagian.');
    expect(made?.link.en).toBe('/en/larangan/satu/');
    expect(made?.citation.id).toBe(
      'Redaksi Sanding. (2026, 21 November). “larangan satu” (data versi uji, 21 November 2026, 0). Sanding. https://example.org/larangan/satu/',
    );
    expect(made?.citation.en).toContain('https://example.org/en/larangan/satu/');
  });

  it('names permissions, and drops the upper bound where nothing is open', () => {
    expect(count('semua', 'dua')?.id.join()).toContain('1 dokumen memuat pembolehan');
    const known = claimData(claimSite([DEPOK]), HOST);
    const exact = claimFor(known, { kind: 'count', act: 'satu', scope: 'semua' });
    expect(exact?.id[0]).toContain('tertulis dalam 1 dari 1 dokumen');
    expect(exact?.id[1]).toBe('Dihitung menurut daerah: 1 dari 1 daerah yang dokumennya diketahui.');
    expect(exact?.wouldSettle).toBeNull();
  });

  it('is null for a set, an act or a document that the data does not have', () => {
    expect(count('pilkada-1999')).toBeNull();
    expect(count('semua', 'tiga')).toBeNull();
    expect(claimFor(data, { kind: 'document', document: 'bogor', act: 'satu' })).toBeNull();
  });

  it('knows which documents belong to a set', () => {
    const [malang] = data.documents.filter(({ id }) => id === 'malang');
    if (malang === undefined) throw new Error('no document');
    expect(inScope(malang, { id: 'daftar-utuh', kind: 'full-list' })).toBe(true);
    expect(inScope(malang, { id: 'pilkada-2024', kind: 'election' })).toBe(true);
    expect(inScope(malang, { id: 'pilkada-2020', kind: 'election' })).toBe(false);
    expect(inScope(malang, { id: '35', kind: 'province' })).toBe(true);
    expect(inScope(malang, { id: '32', kind: 'province' })).toBe(false);
  });
});

describe('the address of a question', () => {
  const data = claimData(
    claimSite([DEPOK, { ...DEPOK, id: 'depok-2020', issued: '2020-01-01', elections: ['pilkada-2020'] }]),
    HOST,
  );

  it('means the latest document of a region unless it names another', () => {
    const latest = readClaim('?wilayah=kota-32.76&larangan=satu', data);
    expect(latest.document).toBe('depok');
    expect(claimSearch(latest, data)).toBe('?wilayah=kota-32.76&larangan=satu');
    const older = readClaim('?wilayah=kota-32.76&dokumen=depok-2020&larangan=satu', data);
    expect(questionOf(older, data)).toEqual({ kind: 'document', document: 'depok-2020', act: 'satu' });
    expect(claimSearch(older, data)).toBe('?wilayah=kota-32.76&dokumen=depok-2020&larangan=satu');
  });

  it('asks how many, over all documents unless it names a set', () => {
    const all = readClaim('?wilayah=semua&larangan=satu', data);
    expect(questionOf(all, data)).toEqual({ kind: 'count', act: 'satu', scope: 'semua' });
    expect(claimSearch(all, data)).toBe('?wilayah=semua&larangan=satu');
    const some = readClaim('?wilayah=semua&cakupan=pilkada-2020&larangan=satu', data);
    expect(claimSearch(some, data)).toBe('?wilayah=semua&cakupan=pilkada-2020&larangan=satu');
  });

  it('asks nothing while a part is missing, and never answers for another region', () => {
    expect(questionOf(readClaim('', data), data)).toBeNull();
    expect(questionOf(readClaim('?wilayah=kota-32.76', data), data)).toBeNull();
    expect(questionOf(readClaim('?larangan=satu', data), data)).toBeNull();
    expect(claimSearch(readClaim('', data), data)).toBe('');
    const strange = questionOf(readClaim('?wilayah=kota-35.73&dokumen=depok&larangan=satu', data), data);
    expect(strange === null ? null : claimFor(data, strange)).toBeNull();
  });
});

describe('things in a row', () => {
  it('stand once each', () => {
    expect(series([], ' dan ')).toBe('');
    expect(series(['a'], ' dan ')).toBe('a');
    expect(series(['a', 'b', 'a', 'c'], ' dan ')).toBe('a, b dan c');
  });
});
