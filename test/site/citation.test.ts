import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/model/vocabulary.ts';
import type { Language } from '../../src/model/vocabulary.ts';
import { citeDocument, citeFile } from '../../src/site/citation.ts';
import { cite, CITE_STYLES } from '../../src/site/cite-styles.ts';
import { bibtexText, citeBibtex } from '../../src/site/cite-bibtex.ts';
import { plainText } from '../../src/site/cite-model.ts';
import type { Cited } from '../../src/site/cite-model.ts';
import { citedDataset, citedDocument, citedPage, citedSource } from '../../src/site/cite-things.ts';
import { citeWords } from '../../src/site/cite-words.ts';
import { printed, readEntry } from './bibtex-reader.ts';
import { cslFaults } from './csl-schema.ts';
import { readingSite, source } from './reading-dataset.ts';
import type { Changes } from './reading-dataset.ts';

const HOST = new URL('https://contoh.test');
const depok = { id: 'depok', region: '32.76', issued: '2024-05-31', numbers: ['270/343-Huk'], states: [] } as const;
const VERSION = 'data versi uji, 21 November 2026, 0';

const document = (over: ReturnType<NonNullable<Changes['circular']>> = {}, language: Language = 'id'): Cited => {
  const site = readingSite([depok], {
    circular: () => ({ title: 'Netralitas ASN', issuer: { office: 'Wali Kota Depok', name: null }, ...over }),
  });
  return citedDocument(language, site, site.circular('depok'), HOST);
};
const text = (style: (typeof CITE_STYLES)[number], cited: Cited, language: Language = 'id'): string =>
  plainText(cite(style, cited, citeWords(language)));

describe('a document', () => {
  it('is cited by its issuer, title, number and date, with the version of the data and the permanent address', () => {
    expect(text('apa', document())).toBe(
      'Wali Kota Depok. (2024, 31 Mei). Netralitas ASN (Surat edaran Nomor 270/343-Huk) [butir dirumuskan ulang oleh ' +
        `redaksi, bukan teks asli]. Sanding (${VERSION}). https://contoh.test/edaran/depok/`,
    );
    expect(text('chicago', document())).toBe(
      'Wali Kota Depok. “Netralitas ASN.” Surat edaran Nomor 270/343-Huk, 31 Mei 2024. Butir dirumuskan ulang oleh redaksi, ' +
        `bukan teks asli. Sanding, ${VERSION}. https://contoh.test/edaran/depok/.`,
    );
    expect(text('apa', document({}, 'en'), 'en')).toBe(
      'Mayor of Depok. (2024, May 31). Netralitas ASN (Circular No. 270/343-Huk) [clauses restated by the editors, not ' +
        'the original text]. Sanding (data version uji, November 21, 2026, 0). https://contoh.test/en/edaran/depok/',
    );
  });

  it('sets titles in italics', () => {
    expect(cite('apa', document(), citeWords('id'))[2]).toEqual({ italic: 'Netralitas ASN' });
  });

  it.each([
    ['no title', { title: null }, 'Wali Kota Depok. (2024, 31 Mei). Surat edaran Nomor 270/343-Huk ['],
    ['no number', { numbers: [] }, 'Wali Kota Depok. (2024, 31 Mei). Netralitas ASN [Surat edaran; butir'],
    ['no date', { issued: null }, 'Wali Kota Depok. (t.t.). Netralitas ASN (Surat edaran'],
    ['a year', { issued: '2024' }, 'Wali Kota Depok. (2024). Netralitas'],
    ['a month', { issued: '2024-05' }, 'Wali Kota Depok. (2024, Mei). Netralitas'],
    [
      'no author',
      { issuer: { office: null, name: 'X' } },
      'Netralitas ASN (Surat edaran Nomor 270/343-Huk) [butir dirumuskan ulang oleh redaksi, bukan teks asli]. (2024, 31 Mei). Sanding',
    ],
    [
      'nothing but its form',
      { title: null, numbers: [], issued: null, issuer: { office: null, name: null }, wording: 'official' },
      '[Surat edaran, nomor dan judul tidak diketahui]. (t.t.). Sanding',
    ],
    [
      'the form of a direction',
      { form: 'arahan', numbers: [] },
      'Wali Kota Depok. (2024, 31 Mei). Netralitas ASN [Arahan;',
    ],
  ] as const)('with %s is cited in APA without inventing any', (_, over, expected) => {
    expect(text('apa', document(over)).slice(0, expected.length)).toBe(expected);
  });

  it.each([
    [{ title: null }, 'Wali Kota Depok. Surat edaran Nomor 270/343-Huk, 31 Mei 2024.'],
    [
      { title: null, numbers: [], issued: null },
      'Wali Kota Depok. [Surat edaran, nomor dan judul tidak diketahui]. T.t. ',
    ],
    [{ title: 'Awas “buzzer”!' }, 'Wali Kota Depok. “Awas ‘buzzer’!” Surat edaran Nomor'],
    [
      { issued: null, issuer: { office: null, name: null } },
      '“Netralitas ASN.” Surat edaran Nomor 270/343-Huk, t.t. Butir',
    ],
  ] as const)('%o is cited in Chicago', (over, expected) => {
    expect(text('chicago', document(over)).slice(0, expected.length)).toBe(expected);
  });

  it('is pinpointed to a clause', () => {
    const clause = { ...document(), pinpoint: 'butir 5 (penomoran redaksi)' };
    expect(text('apa', clause)).toContain('(Surat edaran Nomor 270/343-Huk), butir 5 (penomoran redaksi) [');
    expect(text('chicago', clause)).toContain('31 Mei 2024, butir 5 (penomoran redaksi). Butir');
    expect(text('bibtex', clause)).toContain('howpublished = {Surat edaran Nomor 270/343-Huk, butir 5');
    expect(text('csl', clause)).toContain('"section": "butir 5 (penomoran redaksi)"');
  });

  it('never names an official: the body is the author', () => {
    const named = document({ issuer: { office: null, name: 'Nama Pejabat' }, signatory: { office: 'X', name: 'Y' } });
    for (const style of CITE_STYLES) expect(text(style, named)).not.toMatch(/Nama Pejabat/);
  });
});

describe('other things', () => {
  const site = readingSite([depok]);

  it('of this site are dated by the version of the data, never by a day of access', () => {
    expect(text('apa', citedPage('id', site, 'Kampanye', '/larangan/satu/', HOST))).toBe(
      `Redaksi Sanding. (2026, 21 November). Kampanye (${VERSION}). Sanding. https://contoh.test/larangan/satu/`,
    );
    expect(text('apa', citedDataset('en', site, HOST), 'en')).toBe(
      'The Sanding maintainers. (2026, November 21). Sanding: Indonesian regional documents on the neutrality of civil servants, ' +
        'side by side (data version uji, November 21, 2026, 0) [Data set]. Sanding. https://contoh.test/en/data/',
    );
  });

  it('are sources with their own address, or only with the place where they are recorded', () => {
    const known = source('kompas', {
      publisher: 'Kompas.com',
      title: 'Wali Kota',
      date: '2024-06',
      url: 'https://k.test/a',
    });
    expect(text('apa', citedSource('id', site, known, HOST))).toBe(
      `Wali Kota. (2024, Juni). Kompas.com. https://k.test/a. Dicatat di Sanding (${VERSION}). https://contoh.test/sumber/#sumber-kompas`,
    );
    expect(text('chicago', citedSource('id', site, source('x'), HOST))).toBe(
      `[Pemberitaan, judul tidak diketahui]. x, t.t. Dicatat di Sanding, ${VERSION}. https://contoh.test/sumber/#sumber-x.`,
    );
  });
});

// Words as people type them, and signs that some format would take for its own.
const word = fc.oneof(
  fc.stringMatching(/^[A-Za-z0-9 .,/()-]{1,24}$/),
  fc.constantFrom(
    'A & B',
    '100 %',
    'a_b',
    '{x',
    'y}',
    '\\alpha',
    '#1',
    '~^',
    'Rp$5',
    '"kata"',
    '“kutip”',
    'Séance ñ',
    '٢٠٢٤',
    'x\ty',
    'Ēç',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
);
const odd = fc.record({
  title: fc.option(word),
  issued: fc.option(fc.constantFrom('2024', '2024-05', '2024-05-31', '1999-12-01')),
  numbers: fc.array(word, { maxLength: 2 }),
  office: fc.option(word),
  pinpoint: fc.option(word),
  wording: fc.constantFrom('restated', 'official'),
  language: fc.constantFrom(...LANGUAGES),
});
const oddly = ({
  office,
  pinpoint,
  language,
  ...over
}: typeof odd extends fc.Arbitrary<infer T> ? T : never): Cited => ({
  ...document({ ...over, issuer: { office, name: null } }, language),
  pinpoint,
});

describe('of any metadata', () => {
  it('BibTeX gives one entry that prints the words as they are, and leaves out what is not known', () => {
    fc.assert(
      fc.property(odd, (made) => {
        const cited = oddly(made);
        const { fields } = readEntry(citeBibtex(cited, citeWords(made.language)));
        expect(fields.has('author')).toBe(cited.author !== null);
        expect(fields.get('year')).toBe(cited.date === null ? undefined : `{${cited.date.slice(0, 4)}}`);
        expect(fields.has('month')).toBe((cited.date ?? '').length > 4);
        if (cited.author !== null) expect(printed(fields.get('author') ?? '')).toBe(seen(cited.author));
        if (cited.title !== null) expect(printed(fields.get('title') ?? '')).toBe(seen(cited.title));
        expect(fields.get('url')).toBe(`{${cited.record.url}}`);
        expect(printed(fields.get('note') ?? '')).toContain('uji');
      }),
      { seed: 8, numRuns: 400 },
    );
  });

  it('CSL-JSON is valid by the schema of CSL data and keeps every word', () => {
    fc.assert(
      fc.property(odd, (made) => {
        const cited = oddly(made);
        const items: unknown = JSON.parse(text('csl', cited, made.language));
        expect(cslFaults(items)).toEqual([]);
        expect(JSON.stringify(items)).not.toMatch(/null|undefined/);
        const [item] = items as readonly { title: string; author?: readonly { literal: string }[] }[];
        if (cited.title !== null) expect(item?.title).toBe(cited.title);
        expect(item?.author?.[0]?.literal ?? null).toBe(cited.author);
      }),
      { seed: 8, numRuns: 400 },
    );
  });

  it('every style carries the version of the data and the permanent address', () => {
    fc.assert(
      fc.property(odd, (made) => {
        const cited = oddly(made);
        for (const style of CITE_STYLES) {
          const said = text(style, cited, made.language);
          expect(said).toContain(cited.record.url);
          expect(said).toContain(`${cited.record.version}, `);
          expect(said).not.toMatch(/null|undefined/);
        }
      }),
      { seed: 8, numRuns: 200 },
    );
  });
});

describe('bibliography files', () => {
  it('hold one entry a thing', () => {
    const all = [document(), { ...document(), key: 'sanding:b' }];
    expect(citeFile('bib', 'id', all).match(/^@misc/gm)).toHaveLength(2);
    expect(JSON.parse(citeFile('json', 'id', all))).toHaveLength(2);
  });

  it('escape what LaTeX would read', () => {
    expect(bibtexText('50% & “é” {x_1}')).toBe("50\\% \\& ``{\\'e}'' \\textbraceleft{}x\\_1\\textbraceright{}");
  });

  it('are refused by the checker where they are wrong', () => {
    expect(() => printed('{50%}')).toThrow('LaTeX');
    expect(() => readEntry('@misc{a,\n  title = {{x},\n}')).toThrow();
    expect(cslFaults([{ id: 'a', type: 'circular', titel: 'x', issued: { 'date-parts': [[2024, 'Mei']] } }])).toEqual([
      '0.type: circular',
      '0.titel: no such variable',
      '0.issued: no date',
    ]);
  });

  it('cite the document in one sentence elsewhere', () => {
    const site = readingSite([depok]);
    expect(citeDocument('id', site, site.circular('depok'), HOST)).toContain('https://contoh.test/edaran/depok/');
  });
});

/** As LaTeX and BibTeX show it: white space folded; typographic quotes and dashes are printed by their ASCII commands. */
function seen(words: string): string {
  return words
    .normalize('NFC')
    .replaceAll(/[\s\u00a0]+/g, ' ')
    .replaceAll('–', '--')
    .replaceAll('—', '---')
    .replaceAll('‘', '`')
    .replaceAll('’', "'")
    .replaceAll('“', '``')
    .replaceAll('”', "''");
}
