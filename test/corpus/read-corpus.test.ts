import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCorpus } from '../../src/corpus/index.ts';
import { loadContent } from '../../src/corpus/load.ts';
import { collectDiagnostics } from '../../src/diagnostics/collect.ts';
import type { AuthoredCorpus } from '../../src/model/corpus.ts';
import { VALID } from './diagnose.ts';

const files = loadContent(VALID, () => undefined);
/** Each reads the whole tree. */
const DAMAGES = 80;
const CIRCULAR = 'content/circulars/32-jawa-barat/kota-teladan-2024.md';

function read(changes: Readonly<Record<string, string>> = {}): {
  readonly corpus: AuthoredCorpus;
  readonly rules: readonly string[];
} {
  const { report, sorted } = collectDiagnostics();
  const corpus = readCorpus(new Map([...files, ...Object.entries(changes)]), report);
  return { corpus, rules: sorted().map(({ rule }) => rule) };
}

test('a circular: everything that its header says', () => {
  const [circular] = read().corpus.circulars;
  expect(circular?.header).toEqual({
    id: 'kota-teladan-2024',
    region: '32.70',
    form: 'surat-edaran',
    numbers: ['100/Contoh'],
    title: 'Netralitas ASN',
    issued: '2024-05-31',
    issuedNote: null,
    issuer: { office: 'Wali Kota Teladan', name: null },
    signatory: null,
    elections: ['pilkada-2024'],
    addressees: ['asn', 'camat'],
    addresseesReported: ['ASN', 'camat'],
    references: [
      { reported: 'PP 1/2020', instruments: ['pp-1-2020'] },
      { reported: 'arahan lisan', instruments: [] },
    ],
    view: {
      enumeration: 'full-list',
      listSeenWhole: true,
      cue: {
        id: 'Laporan menutup daftarnya dengan kata terakhir.',
        en: 'The report closes its list with the word last.',
      },
      confidence: 'high',
    },
    wording: 'restated',
    publish: 'yes',
    check: {
      status: 'checked',
      on: '2026-11-21',
      how: { id: 'Dibandingkan dengan laporan.', en: 'Compared with the report.' },
    },
    sources: ['contoh-laporan'],
    conflicts: [
      {
        field: 'issued',
        variants: [{ value: '2024-05-31', sources: ['contoh-laporan'] }],
        chosen: '2024-05-31',
        why: { id: 'Hanya satu sumber.', en: 'Only one source.' },
      },
    ],
    place: { file: CIRCULAR, line: 1, column: 1 },
  });
  expect(circular?.sourceKeys).toEqual({ s1: 'contoh-laporan' });
  expect(circular?.body.firstLine).toBe(33);
  expect(circular?.body.text.split('\n')[1]).toBe('1. ASN dilarang ikut kampanye.');
});

test('an act: elements carry their act, examples their assertions', () => {
  const [act, other] = read().corpus.codebook.acts;
  expect(act?.id).toBe('take-part-in-campaign');
  expect(act?.elements.map(({ id, baseline }) => [id, baseline])).toEqual([['take-part-in-campaign/join', true]]);
  expect(act?.examples).toEqual([
    { text: 'ASN dilarang ikut kampanye.', carries: true, elements: ['take-part-in-campaign/join'], note: null },
    {
      text: 'ASN dilarang memberi tanda suka.',
      carries: false,
      elements: null,
      note: 'media sosial punya kode sendiri',
    },
  ]);
  expect(other?.examples[0]?.text).toBe('Dilarang memberi tanda suka pada konten calon.');
  expect(other?.examples[1]).toMatchObject({ carries: false, elements: null, note: null });
});

test('registers: empty cells are null, lists are lists, codes are text', () => {
  const { corpus } = read();
  expect(corpus.sources[0]).toEqual({
    id: 'contoh-jadwal',
    publisher: 'Harian Contoh, edisi pagi',
    title: 'Jadwal "Pilkada"',
    date: '2024-01',
    url: null,
    kind: 'news-report',
    seen: null,
  });
  expect(corpus.elections[0]).toMatchObject({ stagesFrom: null, polling: '2024-11-27', sources: ['contoh-jadwal'] });
  expect(corpus.provinces[0]).toMatchObject({ code: '32', parent: null, tile: { column: 4, row: 5 } });
  expect(corpus.regions.map(({ code }) => code)).toEqual(['32.11', '32.70', '33']);
  expect(corpus.aliases).toEqual([{ term: 'media sosial', variants: ['medsos', 'sosmed'], kind: 'abbreviation' }]);
  expect(corpus.codebook.themes.map(({ id }) => id)).toEqual(['campaign', 'media']);
  expect(corpus.version).toEqual({ date: '2026-11-21', name: 'contoh' });
});

test('readings and decisions point to clauses by their whole id, and to their lines', () => {
  const { readings, decisions, pinned } = read().corpus;
  expect(readings[1]).toMatchObject({
    clause: 'kota-teladan-2024#butir-1',
    reader: 'b',
    place: { line: 3, column: 1 },
  });
  expect(decisions[1]).toMatchObject({ note: { id: 'Pengawasan.', en: 'Supervision.' }, acts: [], place: { line: 3 } });
  expect(pinned[3]).toMatchObject({ id: 'kota-teladan-2024#butir-9', movedTo: 'kota-teladan-2024#butir-2' });
});

test('an unknown key hides nothing: the document is still read', () => {
  const text = files.get(CIRCULAR)?.replace('issued_note: null', 'issued_note: null\nnotes: x') ?? '';
  const { corpus, rules } = read({ [CIRCULAR]: text });
  expect(rules).toEqual(['unknown-key']);
  expect(corpus.circulars).toHaveLength(1);
});

test('what cites a faulty file is not blamed for it', () => {
  const act = 'content/codebook/take-part-in-campaign.md';
  const { corpus, rules } = read({ [act]: files.get(act)?.replace('order: 1', 'order: satu') ?? '' });
  expect(rules).toEqual(['wrong-type']);
  expect(corpus.readings.map(({ type }) => type)).toEqual(['supervision', 'supervision']);
  const source = files.get('content/sources.csv')?.replace('news-report,2026', 'newsreport,2026') ?? '';
  expect(read({ 'content/sources.csv': source }).rules).toEqual(['unknown-source-kind']);
});

test('the order of files in the map changes nothing', () => {
  const { report, sorted } = collectDiagnostics();
  expect(readCorpus(new Map([...files].reverse()), report)).toEqual(read().corpus);
  expect(sorted()).toEqual([]);
});

test('no damage to any file makes it throw, and every fault has a place inside its file', () => {
  const paths = [...files.keys()];
  const damage = fc.record({
    path: fc.constantFrom(...paths),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat({ max: 30 }),
    insert: fc.string({
      unit: fc.constantFrom('"', ',', ';', ':', '-', '\n', '{', '[', '&a', '*a', '|', 'x', '\t', '---\n'),
      maxLength: 4,
    }),
  });
  fc.assert(
    fc.property(damage, ({ path, at, length, insert }) => {
      const text = files.get(path) ?? '';
      const offset = Math.floor(at * text.length);
      const damaged = text.slice(0, offset) + insert + text.slice(offset + length);
      const tree = new Map([...files, [path, damaged] as const]);
      const { report, sorted } = collectDiagnostics();
      readCorpus(tree, report);
      for (const { file, line, column } of sorted()) {
        const lines = (tree.get(file) ?? '').split('\n');
        expect(line).toBeGreaterThan(0);
        expect(line).toBeLessThanOrEqual(lines.length);
        expect(column).toBeGreaterThan(0);
        expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
      }
    }),
    { numRuns: DAMAGES },
  );
}, 60_000);
