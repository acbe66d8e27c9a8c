import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { openFile, parseDocument } from '../../src/parse/index.ts';
import { layoutDocuments } from '../gold/layout-tree.ts';
import { bombOf, docxOf, listOf, pageOf, paragraph, pdfOf } from './made-files.ts';
import { CONTEXT } from './support.ts';

/** Opens and parses a file: clause paths with their text, and the rules of all diagnostics that are not notes. */
async function read(bytes: Uint8Array, name: string) {
  const faults: Diagnostic[] = [];
  const report = (fault: Diagnostic) => void faults.push(fault);
  const opened = await openFile(bytes, name, report);
  const parsed = opened === null ? null : parseDocument(opened.body, CONTEXT, opened.kind, report);
  return {
    text: opened?.body.text ?? null,
    clauses: parsed?.clauses.map(({ path, text }) => `${path}: ${text.replaceAll('\n', ' / ')}`) ?? [],
    paths: parsed?.clauses.map(({ path }) => path) ?? [],
    found: parsed?.found ?? null,
    faults,
    rules: faults.filter(({ severity }) => severity === 'error').map(({ rule }) => rule),
  };
}

const encode = (text: string) => new TextEncoder().encode(text);
const SHORT = '1. ASN dilarang:\n   a. memasang baliho; dan\n   b. berfoto bersama calon.\n2. Surat ini berlaku.\n';

describe('PDF', () => {
  test.each(layoutDocuments().filter(({ file }) => /^(?:01|02|03|08|09|10|13)/u.test(file)))(
    '$file keeps its tree when it is set on pages',
    async (document) => {
      const lines = document.text.split('\n').filter((line) => !/[^\u0000-\u00ff]/u.test(line));
      const pages: string[][] = [];
      for (let at = 0; at < lines.length; at += 50) pages.push(lines.slice(at, at + 50));
      const { paths, rules } = await read(pdfOf(pages.map(pageOf)), 'uji.pdf');
      expect(rules).toEqual([]);
      expect(paths).toEqual(document.clauses.map(({ path }) => path));
    },
  );

  test('reads by position, whatever the order in which runs were drawn', async () => {
    const runs = [
      { x: 60, y: 700, text: '2. Surat ini berlaku.' },
      { x: 95, y: 740, text: 'ASN dilarang ikut' },
      { x: 60, y: 740, text: '1.' },
      { x: 95, y: 726, text: 'kampanye.' },
    ];
    expect((await read(pdfOf([runs]), 'uji.pdf')).clauses).toEqual([
      'angka-1: ASN dilarang ikut kampanye.',
      'angka-2: Surat ini berlaku.',
    ]);
  });

  test('keeps the columns of a table', async () => {
    const rows = [
      { x: 60, y: 740, text: '1. Perbuatan yang dilarang:' },
      { x: 80, y: 720, text: 'No.' },
      { x: 120, y: 720, text: 'Perbuatan' },
      { x: 380, y: 720, text: 'Sanksi' },
      { x: 80, y: 706, text: '1' },
      { x: 120, y: 706, text: 'memasang baliho atau spanduk' },
      { x: 380, y: 706, text: 'moral' },
      { x: 120, y: 692, text: 'calon kepala daerah' },
      { x: 80, y: 678, text: '2' },
      { x: 120, y: 678, text: 'ikut kampanye' },
      { x: 380, y: 678, text: 'disiplin' },
    ];
    expect((await read(pdfOf([rows]), 'uji.pdf')).clauses.slice(1)).toEqual([
      'angka-1__angka-1: memasang baliho atau spanduk calon kepala daerah | moral',
      'angka-1__angka-2: ikut kampanye | disiplin',
    ]);
  });

  test('a scan without a text layer names the command that adds one', async () => {
    const { faults } = await read(pdfOf([[], []]), 'pindaian.pdf');
    expect(faults.map(({ rule }) => rule)).toEqual(['scan-without-text']);
    expect(faults[0]?.expected).toMatch(/ocrmypdf -l ind .*tesseract-ocr-ind/u);
  });

  test('an encrypted one says so', async () => {
    const key = `<${'00'.repeat(32)}>`;
    const encrypted = pdfOf(
      [pageOf([SHORT])],
      `/Encrypt << /Filter /Standard /V 1 /R 2 /O ${key} /U ${key} /P -4 >> /ID [<00> <00>]`,
    );
    expect((await read(encrypted, 'kunci.pdf')).rules).toEqual(['encrypted-pdf']);
  });

  test('a damaged one is refused, at any cut, without a crash', async () => {
    const whole = pdfOf([pageOf(SHORT.split('\n'))]);
    for (const length of [9, 100, 300]) {
      const { rules } = await read(whole.slice(0, length), 'rusak.pdf');
      expect(rules.length).toBe(1);
      expect(['damaged-pdf', 'scan-without-text']).toContain(rules[0]);
    }
  });
});

describe('DOCX', () => {
  const levels = [
    ['decimal', '%1.'],
    ['lowerLetter', '%2.'],
    ['lowerRoman', '(%3)'],
  ] as const;
  const numbering = `${listOf(0, levels)}<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`;

  test('prints automatic numbers as Word does, over levels and starting again', async () => {
    const body = [
      paragraph('ASN dilarang:', { id: 1, level: 0 }),
      paragraph('memasang baliho;', { id: 1, level: 1 }),
      paragraph('berfoto bersama:', { id: 1, level: 1 }),
      paragraph('calon;', { id: 1, level: 2 }),
      paragraph('tim sukses.', { id: 1, level: 2 }),
      paragraph('Atasan mengawasi.', { id: 1, level: 0 }),
      paragraph('setiap hari.', { id: 1, level: 1 }),
      paragraph('Sanksi'),
      paragraph('Sanksi moral.', { id: 2, level: 0 }),
    ].join('');
    expect((await read(docxOf(body, numbering), 'uji.docx')).clauses).toEqual([
      'angka-1: ASN dilarang:',
      'angka-1__huruf-a: memasang baliho;',
      'angka-1__huruf-b: berfoto bersama:',
      'angka-1__huruf-b__romawi-i: calon;',
      'angka-1__huruf-b__romawi-ii: tim sukses.',
      'angka-2: Atasan mengawasi.',
      'angka-2__huruf-a: setiap hari.',
      'sanksi: Sanksi',
      'sanksi__angka-1: Sanksi moral.',
    ]);
  });

  test('takes the numbering of a paragraph from its style', async () => {
    const styles =
      '<w:style w:styleId="Butir"><w:basedOn w:val="Daftar"/></w:style><w:style w:styleId="Daftar"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const styled = (text: string) => `<w:p><w:pPr><w:pStyle w:val="Butir"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
    const { clauses } = await read(docxOf(styled('Satu hal.') + styled('Dua hal.'), numbering, styles), 'uji.docx');
    expect(clauses).toEqual(['angka-1: Satu hal.', 'angka-2: Dua hal.']);
  });

  test('keeps paragraphs apart and the rows of a table', async () => {
    const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`;
    const row = (...cells: readonly string[]) => `<w:tr>${cells.map(cell).join('')}</w:tr>`;
    const table = `<w:tbl>${row('No', 'Perbuatan')}${row('1', 'memasang baliho')}${row('2', 'ikut kampanye')}</w:tbl>`;
    const body =
      paragraph('1. Larangan') + paragraph('Pegawai dilarang melakukan hal berikut.') + table + paragraph('2. Penutup');
    expect((await read(docxOf(body), 'uji.docx')).clauses).toEqual([
      'angka-1: Larangan / Pegawai dilarang melakukan hal berikut. / No | Perbuatan',
      'angka-1__angka-1: memasang baliho',
      'angka-1__angka-2: ikut kampanye',
      'angka-2: Penutup',
    ]);
  });

  test(
    'a bomb is refused within its bounds',
    async () => {
      const bomb = bombOf(200_000_000);
      const before = process.memoryUsage().rss;
      const started = performance.now();
      expect((await read(bomb, 'bom.docx')).rules).toEqual(['zip-bomb']);
      expect(performance.now() - started).toBeLessThan(LONGEST);
      expect(process.memoryUsage().rss - before).toBeLessThan(400_000_000);
    },
    LONGEST * 2,
  );

  test('one that is damaged or no Word document is refused', async () => {
    expect((await read(docxOf(paragraph('a')).slice(0, 200), 'rusak.docx')).rules).toEqual(['damaged-docx']);
    expect((await read(encode('PK bukan zip'), 'rusak.docx')).rules).toEqual(['damaged-docx']);
    expect((await read(encode('bukan word'), 'palsu.docx')).rules).toEqual(['not-a-docx']);
    expect((await read(docxOf(''), 'kosong.docx')).rules).toEqual(['empty-file']);
  });
});

describe('text files', () => {
  const paths = ['angka-1', 'angka-1__huruf-a', 'angka-1__huruf-b', 'angka-2'];
  const wide = (text: string, little: boolean, mark: boolean) => {
    const marked = mark ? `\ufeff${text}` : text;
    const bytes = Array.from(marked, (char) => [char.charCodeAt(0) & 255, char.charCodeAt(0) >> 8]).flat();
    return Uint8Array.from(little ? bytes : bytes.map((_, at) => bytes[at % 2 === 0 ? at + 1 : at - 1] ?? 0));
  };

  test.each([
    ['UTF-8 with its mark', encode(`\ufeff${SHORT}`)],
    ['UTF-16 LE', wide(SHORT, true, true)],
    ['UTF-16 BE', wide(SHORT, false, true)],
    ['UTF-16 LE without mark', wide(SHORT, true, false)],
    ['UTF-16 BE without mark', wide(SHORT, false, false)],
    ['lines of Windows', encode(SHORT.replaceAll('\n', '\r\n'))],
    ['lines of old Macs', encode(SHORT.replaceAll('\n', '\r'))],
  ])('%s', async (_, bytes) => {
    const read_ = await read(bytes, 'uji.txt');
    expect(read_.paths).toEqual(paths);
    expect(read_.rules).toEqual([]);
  });

  test('Windows-1252 is read, and said', async () => {
    const bytes = Uint8Array.from('1. ASN dilarang \x93ikut\x94 kampanye.\n', (char) => char.charCodeAt(0));
    const { clauses, faults } = await read(bytes, 'uji.txt');
    expect(clauses).toEqual(['angka-1: ASN dilarang “ikut” kampanye.']);
    expect(faults.map(({ rule, message }) => `${rule} ${message}`)).toContain(
      'encoding-assumed Read the file as windows-1252',
    );
  });

  test.each([
    ['an empty file', new Uint8Array(), 'uji.txt', 'empty-file'],
    ['white space alone', encode(' \n\t\n'), 'uji.txt', 'empty-file'],
    ['a binary file', Uint8Array.from({ length: 4000 }, (_, at) => (at * 37) % 256), 'uji.txt', 'binary-file'],
    ['a binary renamed to .pdf', Uint8Array.from({ length: 4000 }, (_, at) => (at * 37) % 256), 'uji.pdf', 'not-a-pdf'],
    ['text renamed to .pdf', encode(SHORT), 'uji.pdf', 'not-a-pdf'],
    [
      'the old format of Word',
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      'uji.doc',
      'old-word-file',
    ],
  ])('%s is refused', async (_, bytes, name, rule) => {
    expect((await read(bytes, name)).rules).toEqual([rule]);
  });

  test('characters that reorder or hide text are taken out, and said with their line', async () => {
    const { clauses, faults } = await read(encode('1. Satu.\n2. ASN \u202edilarang\u202c ikut.\n'), 'uji.txt');
    expect(clauses).toEqual(['angka-1: Satu.', 'angka-2: ASN dilarang ikut.']);
    const hidden = faults.find(({ rule }) => rule === 'hidden-character');
    expect([hidden?.line, hidden?.found]).toEqual([2, 'U+202C U+202E']);
  });

  test('scripts and raw HTML in Markdown stay words, and are said', async () => {
    const { clauses, faults } = await read(encode('1. ASN <script>alert(1)</script> dilarang.\n'), 'uji.md');
    expect(clauses).toEqual(['angka-1: ASN <script>alert(1)</script> dilarang.']);
    expect(faults.map(({ rule }) => rule)).toContain('raw-html');
  });
});

describe('bounds', () => {
  test('a document of 40 pages parses in under a second', () => {
    const page = layoutDocuments()[0]?.text.split('\n').slice(20, 72) ?? [];
    const text = Array.from({ length: 40 }, (_, number) =>
      [...page, `- ${String(number + 1)} -`, '\f'].join('\n'),
    ).join('\n');
    const started = performance.now();
    const { clauses } = parseDocument(
      { text, file: 'uji.txt', firstLine: 1 },
      CONTEXT,
      { markdown: false, unwrapped: null, head: true },
      () => undefined,
    );
    expect(performance.now() - started).toBeLessThan(1000);
    expect(clauses.length).toBeGreaterThan(600);
  });

  test.each([
    ['prose in one line', 'ASN dilarang ikut kampanye. '.repeat(190_000)],
    ['one line without spaces', 'a'.repeat(5_000_000)],
    ['one line of spaces', `1. a${' '.repeat(5_000_000)}b`],
    ['one line of marks', '1. a. '.repeat(850_000)],
    ['one line of bars', '| '.repeat(2_500_000)],
    ['one line of hyphens', `${'- '.repeat(2_500_000)}x`],
    ['many lines of one marker', 'i.\n'.repeat(20_000)],
    ['many equal lines', 'PEMERINTAH KABUPATEN\n\f\n'.repeat(30_000)],
    ['many dashes', '- a\n'.repeat(50_000)],
    [
      'many nested markers',
      Array.from({ length: 20_000 }, (_, at) => `${['1.', 'a.', '1)', 'a)', '(1)', '(a)'][at % 6] ?? ''} x:`).join(
        '\n',
      ),
    ],
  ])(
    'too much of %s ends in time',
    async (_, text) => {
      const started = performance.now();
      const { rules } = await read(encode(text), 'uji.txt');
      expect(rules).toEqual([]);
      expect(performance.now() - started).toBeLessThan(LONGEST);
    },
    LONGEST * 2,
  );
});

/** Milliseconds that no damaged or hostile file may take, on a machine under load. */
const LONGEST = 20_000;
