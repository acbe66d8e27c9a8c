import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import type { Certificate } from '../../src/model/coverage.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { Instrument } from '../../src/model/instrument.ts';
import { briefOf, briefRegions } from '../../src/site/brief.ts';
import { briefDocx } from '../../src/site/brief-docx.ts';
import { cachedBriefDocx } from '../../src/site/brief-file.ts';
import { briefIndex } from '../../src/site/brief-index.ts';
import { briefMarkdown } from '../../src/site/brief-markdown.ts';
import { briefBlocks } from '../../src/site/brief-text.ts';
import { briefHeadline, checklist } from '../../src/site/brief-words.ts';
import type { SiteData } from '../../src/site/site-data.ts';
import { withZipDate } from '../../src/archive/zip-dates.ts';
import { clause, readingSite } from './reading-dataset.ts';
import type { Changes } from './reading-dataset.ts';
import type { SmallDocument } from './small-dataset.ts';

const HOST = new URL('https://example.org');
const DEPOK: SmallDocument = {
  id: 'depok',
  region: '32.76',
  issued: '2024-05-31',
  judged: '2024-05-31',
  enumeration: 'full-list',
  seenWhole: true,
  states: ['not-listed', 'stated', 'not-listed', 'not-listed'],
};
const BEKASI: SmallDocument = { ...DEPOK, id: 'bekasi', region: '32.75', states: ['stated', 'stated', 'stated'] };
const MALANG: SmallDocument = { id: 'malang', region: '35.73', states: ['stated'] };

const law = (id: string, over: Partial<Instrument> = {}): Instrument => ({
  id,
  level: 'national',
  kind: 'peraturan',
  short: id.toUpperCase(),
  name: id,
  number: null,
  date: null,
  inForceFrom: '2022-09-22',
  inForceUntil: null,
  replacedBy: [],
  inForceNote: null,
  sources: [],
  conflicts: [],
  provisions: ['satu', 'dua', 'payung'].map((act) => ({
    id: `${id}:${act}`,
    instrument: id,
    citation: `Pasal ${act}`,
    text: { id: `Dilarang ${act}.`, en: `No ${act}.` },
    acts: [act],
    sanction: null,
    note: null,
  })),
  place: { file: 'x', line: 1, column: 1 },
  ...over,
});

/** Certificates of all absent cells; `satu` is a gap, `payung` is covered by a specific act of its theme. */
function brieflySite(
  documents: readonly SmallDocument[],
  changes: Changes = {},
  national: readonly string[] = ['skb'],
) {
  return readingSite(documents, {
    cell: (cell) => ({ gap: cell.certificate !== null && cell.act === 'satu' && national.length > 0 }),
    ...changes,
    circular: (circular) => ({
      view: { ...circular.view, cue: { id: 'Daftarnya lengkap.', en: 'The list is whole.' } },
      ...changes.circular?.(circular),
    }),
    data: (data): Partial<Dataset> => ({
      instruments: [law('skb')],
      certificates: data.cells.flatMap((cell): readonly Certificate[] =>
        cell.certificate === null
          ? []
          : [
              {
                id: cell.certificate,
                circular: cell.circular,
                act: cell.act,
                state: 'not-listed',
                clausesRead: 14,
                prohibitionsRead: 11,
                sources: [],
                cue: { id: 'Daftarnya lengkap.', en: 'The list is whole.' },
                terms: [],
                checkedOn: null,
                national: cell.act === 'tambahan' ? [] : national.map((id) => `${id}:${cell.act}`),
                referenced: [],
              },
            ],
      ),
      ...changes.data?.(data),
    }),
  });
}
const brief = (site: SiteData, slug = 'kota-32.76') => briefOf(site, site.regionBySlug(slug));
const ids = (rows: readonly { readonly act: { readonly id: string } }[]) => rows.map(({ act }) => act.id);

describe('a brief', () => {
  const site = brieflySite([DEPOK, BEKASI, MALANG]);

  it('tells gaps from additions and from what a specific act covers', () => {
    const found = brief(site);
    expect(found.whole).toBe(true);
    expect(ids(found.gaps)).toEqual(['satu']);
    expect(ids(found.additions)).toEqual(['tambahan']);
    expect(ids(found.covered)).toEqual(['payung']);
    expect(ids(found.stated)).toEqual(['dua']);
    expect(briefHeadline('id', found)).toBe('Kota 32.76: 1 celah terhadap aturan nasional');
  });

  it('counts its peers as the dataset counts them', () => {
    const [gap] = brief(site).gaps;
    const { act: _act, scope: _scope, ...all } = site.actInterval('satu', 'all', null) ?? {};
    // Every document here is for one election: over that election the dataset counts the same.
    expect(gap?.election).toEqual(all);
    expect(gap?.election).toMatchObject({ confirmed: 2, absent: 1, total: 3 });
    expect(gap?.kind.total).toBe(3);
    const other = brieflySite([DEPOK, BEKASI, { ...MALANG, elections: ['pilkada-2020'] }]);
    expect(brief(other).gaps[0]?.election).toMatchObject({ confirmed: 1, total: 2 });
  });

  it('judges the latest document and says when dates leave that open', () => {
    const older = { ...DEPOK, id: 'lama', issued: '2020-01-01', judged: '2020-01-01' };
    expect(brief(brieflySite([DEPOK, older])).circular.id).toBe('depok');
    expect(brief(brieflySite([DEPOK, older])).orderUncertain).toBe(false);
    const undated = { ...older, issued: null };
    expect(brief(brieflySite([DEPOK, undated])).orderUncertain).toBe(true);
    expect(brief(brieflySite([DEPOK, { ...undated, elections: ['pilkada-2020'] }])).orderUncertain).toBe(false);
  });

  it('names no gap where the document was seen in part, and says what would settle it', () => {
    const found = brief(site, 'kota-35.73');
    expect(found.whole).toBe(false);
    expect([...found.gaps, ...found.since, ...found.additions, ...found.covered]).toEqual([]);
    expect(ids(found.open)).toEqual(['dua', 'tambahan', 'payung']);
    expect(briefHeadline('id', found)).toBe('Kota 35.73: celahnya belum dapat dinilai');
    const text = briefMarkdown(briefBlocks('id', site, found, HOST));
    expect(text).toContain('Yang akan menjawabnya: naskah lengkap dokumen ini');
    expect(text).toContain('## Celah: belum dapat dinilai');
    expect(text).not.toContain('Celah: 0');
    expect(text).not.toMatch(/Bukti ketiadaan/);
  });

  it('keeps apart what national rules took up later', () => {
    const found = brief(brieflySite([DEPOK], {}, []));
    expect(found.gaps).toEqual([]);
    expect(ids(found.since)).toEqual(['satu', 'payung']);
    expect(checklist('id', found)[0]).toContain('baru diatur secara nasional setelah dokumen ini terbit');
  });

  it('exists for every region with documents, and for no other', () => {
    expect(briefRegions(site).map(({ slug }) => slug)).toEqual(['kota-32.76', 'kota-32.75', 'kota-35.73']);
    expect(() => brief(brieflySite([DEPOK]), 'kota-35.73')).toThrow(/No document of "kota-35.73"/);
    expect(briefIndex(site)).toMatchObject({ regions: 3, whole: 1 });
    expect(briefIndex(site).provinces[0]?.rows.map(({ gaps, open }) => [gaps, open])).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });
});

describe('the checklist', () => {
  it('puts contrary permissions and repealed law first, gaps by what is surely common, additions last', () => {
    const site = brieflySite([{ ...DEPOK, states: ['not-listed', 'contrary', 'not-listed', 'not-listed'] }, BEKASI], {
      cell: ({ certificate, act }) => ({ gap: certificate !== null && (act === 'satu' || act === 'payung') }),
      circular: ({ id }) =>
        id === 'depok' ? { references: [{ reported: 'LAMA', instruments: ['lama'] }] } : { references: [] },
      data: () => ({
        instruments: [law('skb'), law('lama', { inForceUntil: '2025-01-01', replacedBy: ['skb'], provisions: [] })],
      }),
    });
    const lines = checklist('id', brief(site));
    expect(lines).toEqual([
      'Tinjau butir yang membolehkan “larangan dua”; aturan nasional melarangnya.',
      'Ganti rujukan LAMA, tidak berlaku sejak 1 Januari 2025, dengan SKB.',
      'Tuliskan “larangan satu” (SKB Pasal satu); dokumen sebanding yang memuatnya: 1 dari 2.',
      'Tuliskan “larangan payung” (SKB Pasal payung); dokumen sebanding yang memuatnya: 0–1 dari 2.',
      'Pertimbangkan “larangan tambahan”: tidak ada dalam aturan nasional yang dicatat di sini, tetapi ditambahkan dokumen sebanding: 1 dari 2.',
    ]);
    const [basis] = brief(site).lapsed;
    expect(basis).toMatchObject({ before: false, until: '2025-01-01' });
  });

  it('asks to complete an act only where a whole text drops its elements', () => {
    const site = brieflySite([{ ...DEPOK, states: ['partial', 'silent', 'stated', 'stated'] }], {
      cell: ({ act }) => (act === 'satu' ? { elementsMissing: ['satu/komentar'] } : {}),
    });
    expect(checklist('id', brief(site))).toEqual(['Lengkapi “larangan satu”: komentar belum disebut.']);
    expect(
      checklist('en', brief(brieflySite([{ ...DEPOK, states: ['stated', 'stated', 'stated', 'stated'] }]))),
    ).toEqual([]);
  });
});

describe('models', () => {
  const document = (id: string, region: string, over: Partial<SmallDocument> = {}): SmallDocument => ({
    id,
    region,
    states: ['stated'],
    ...over,
  });
  const modelled = (over: Changes) =>
    brief(brieflySite([DEPOK, document('a', '32.75'), document('b', '35.73')], over)).gaps[0]?.models.map(
      ({ id }) => id,
    );
  const clauses = [clause('a#butir-1'), clause('b#butir-1', ['suka'])];

  it('come from the same province first, unless another is better known', () => {
    expect(modelled({ clauses })).toEqual(['a#butir-1', 'b#butir-1']);
    expect(
      modelled({
        clauses,
        circular: ({ id, view }) => ({ view: { ...view, confidence: id === 'b' ? 'high' : 'low' } }),
      }),
    ).toEqual(['b#butir-1', 'a#butir-1']);
  });

  it('bind civil servants, name most elements, and are never a direction', () => {
    const village = [clause('a#butir-1', [], { appliesTo: ['village-head'] }), clauses[1] ?? clause('b#butir-1')];
    expect(modelled({ clauses: village })).toEqual(['b#butir-1', 'a#butir-1']);
    expect(modelled({ clauses: [clause('a#butir-1'), clause('a#butir-2', ['suka'], { order: 1 })] })).toEqual([
      'a#butir-2',
    ]);
    expect(modelled({ clauses, circular: ({ id }) => (id === 'a' ? { form: 'arahan' } : {}) })).toEqual(['b#butir-1']);
  });
});

describe('the files of a brief', () => {
  const site = brieflySite([DEPOK, BEKASI], {
    clauses: [clause('bekasi#butir-1', ['suka'], { text: 'Dilarang [memberi] *suka*.' })],
  });
  const blocks = briefBlocks('id', site, brief(site), HOST);
  const head = { title: 'Celah <&>', language: 'id', day: '2026-11-21' } as const;

  it('say in Markdown what the page says, with whole addresses', () => {
    const text = briefMarkdown(blocks);
    expect(text).toMatch(/^# Kota 32\.76: 1 celah/);
    expect(text).toContain('Yang dinilai: Surat edaran Kota 32.76, 31 Mei 2024.');
    expect(text).toContain('- [ ] Tuliskan “larangan satu”');
    expect(text).toContain('> Dilarang \\[memberi\\] \\*suka\\*.');
    expect(text).toContain('Rumusan redaksi, bukan teks asli.');
    expect(text).toContain('(https://example.org/edaran/depok/#sertifikat-satu)');
    expect(text).not.toMatch(/\n{3}/);
  });

  it('are the same bytes at every run, and readable', { timeout: 30_000 }, async () => {
    const [first, second] = [await briefDocx(blocks, head), await briefDocx(blocks, head)];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(first) });
    expect(value).toContain('Kota 32.76: 1 celah terhadap aturan nasional');
    expect(value).toContain('☐ Tuliskan “larangan satu”');
  });

  it('are packed once for their content', { timeout: 30_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'brief-'));
    try {
      const made = await cachedBriefDocx(blocks, head, folder);
      const held = await cachedBriefDocx(blocks, head, folder);
      expect(Buffer.from(held).equals(Buffer.from(made))).toBe(true);
      expect(readdirSync(folder)).toHaveLength(1);
      await cachedBriefDocx(blocks, { ...head, day: '2026-11-22' }, folder);
      expect(readdirSync(folder)).toHaveLength(2);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('refuse to date what is no archive', () => {
    expect(() => withZipDate(new Uint8Array(40), '2026-11-21')).toThrow(/ZIP/);
  });
});
