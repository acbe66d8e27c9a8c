import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runImport } from '../../scripts/corpus/import.ts';
import { importedText } from '../../scripts/corpus/imported-text.ts';
import { runParse } from '../../scripts/corpus/parse.ts';
import type { Effects } from '../../scripts/effects.ts';
import { nodeEffects } from '../../scripts/effects.ts';
import { parseBody } from '../../src/parse/index.ts';
import { layoutDocuments } from '../gold/layout-tree.ts';
import { CONTEXT, parseText } from './support.ts';

const ROOT = new URL('../..', import.meta.url).pathname;
const LAYOUT = 'test/gold/layout/01-headings-and-letters.txt';

/** A command run on the project's own content, its writes caught. */
async function run(command: typeof runParse, args: readonly string[], files: Readonly<Record<string, string>> = {}) {
  const real = nodeEffects(ROOT);
  const out: string[] = [];
  const err: string[] = [];
  const written = new Map<string, string>();
  const effects: Effects = {
    ...real,
    readFile: (path) => (files[path] === undefined ? real.readFile(path) : new TextEncoder().encode(files[path])),
    exists: (path) => files[path] !== undefined || real.exists(path),
    writeFile: (path, text) => void written.set(path, text),
    stdout: (text) => void out.push(text),
    stderr: (text) => void err.push(text),
    ask: null,
  };
  const code = await command(args, effects);
  return { code, out: out.join(''), err: err.join(''), written };
}

interface Printed {
  readonly circular: {
    readonly numbers: readonly string[];
    readonly references: readonly { readonly instruments: readonly string[] }[];
  } | null;
  readonly clauses: readonly {
    readonly id: string;
    readonly marker: string;
    readonly parent: string | null;
    readonly depth: number;
    readonly text: string;
    readonly type: string;
    readonly acts: readonly string[];
    readonly elements: readonly string[];
    readonly evidence: readonly {
      readonly act: string;
      readonly start: number;
      readonly end: number;
      readonly text: string;
      readonly inheritedFrom: string | null;
    }[];
  }[];
  readonly diagnostics: readonly { readonly rule: string; readonly line: number }[];
}

describe('corpus parse', () => {
  test('--json prints circular, clauses and diagnostics', async () => {
    const { code, out, err } = await run(runParse, [LAYOUT, '--json']);
    const { circular, clauses, diagnostics } = JSON.parse(out) as Printed;
    expect([code, err]).toEqual([0, '']);
    expect(circular?.numbers).toEqual(['800.1/417/BKPSDM/2024']);
    expect(circular?.references.flatMap(({ instruments }) => instruments)).toEqual([
      'uu-20-2023',
      'pp-94-2021',
      'skb-2022',
    ]);
    expect(diagnostics.map(({ rule, line }) => `${String(line)} ${rule}`)).toEqual(['56 page-furniture']);
    const like = clauses.find(({ id }) => id === 'huruf-E__angka-2__huruf-b');
    expect(like).toMatchObject({
      marker: 'b.',
      parent: 'huruf-E__angka-2',
      depth: 2,
      type: 'prohibition',
      acts: ['social-media-engagement'],
    });
    expect(like?.elements).toContain('social-media-engagement/like');
    const words = like?.evidence.filter(({ inheritedFrom }) => inheritedFrom === null) ?? [];
    expect(words.length).toBeGreaterThan(0);
    for (const { start, end, text } of words) expect(like?.text.slice(start, end)).toBe(text);
  });

  test('without it a readable tree, diagnostics apart', async () => {
    const { code, out, err } = await run(runParse, [LAYOUT]);
    expect(code).toBe(0);
    expect(out).toContain('Nomor:          800.1/417/BKPSDM/2024');
    expect(out).toMatch(
      /\n {4}c\. menghadiri deklarasi pasangan calon;\n +\[huruf-E__angka-2__huruf-c\] prohibition, attend-declaration/u,
    );
    expect(err).toContain(`${LAYOUT}:56:38 note page-furniture`);
  });

  test('a content file is read with its front matter', async () => {
    const { out } = await run(runParse, ['content/circulars/33-jawa-tengah/kabupaten-kebumen-2024.md', '--json']);
    const { circular, clauses } = JSON.parse(out) as Printed;
    expect(circular?.numbers).toEqual(['800/3066.1']);
    expect(clauses.every(({ id }) => id.startsWith('butir-'))).toBe(true);
  });

  test('what cannot be read is said, with exit 1; wrong use is 2', async () => {
    const missing = await run(runParse, ['tidak-ada.txt']);
    expect([missing.code, missing.out]).toEqual([1, '']);
    expect(missing.err).toContain('tidak-ada.txt:1:1 error no-such-file');
    const empty = await run(runParse, ['kosong.txt', '--json'], { 'kosong.txt': '' });
    expect(empty.code).toBe(1);
    expect(JSON.parse(empty.out)).toMatchObject({ circular: null, clauses: [], diagnostics: [{ rule: 'empty-file' }] });
    expect((await run(runParse, [])).code).toBe(2);
    expect((await run(runParse, ['a.txt', 'b.txt'])).code).toBe(2);
  });
});

describe('corpus import', () => {
  const circular = readFileSync(new URL('../gold/layout/01-headings-and-letters.txt', import.meta.url), 'utf8');
  const kebumen = circular.replaceAll('SAGARMUKTI', 'KEBUMEN').replaceAll('2024', '2031');

  test('writes a file to be reviewed, under its province, and says what it leaves open', async () => {
    const { code, err, written } = await run(runImport, ['uji.txt'], { 'uji.txt': kebumen });
    expect(code).toBe(0);
    const path = [...written.keys()].join(' ');
    const text = written.get(path) ?? '';
    expect(path).toBe('content/circulars/33-jawa-tengah/kabupaten-kebumen-2031.md');
    expect(text).toContain('region: "33.05"');
    expect(text).toContain('wording: official\npublish: unreviewed');
    expect(text).toContain('issued: "2031-08-12"');
    expect(text).toContain('elections: []');
    expect(text).toContain('\n   2. Pegawai ASN dilarang:\n\n      a. memasang spanduk');
    for (const rule of ['election-unknown', 'source-unknown', 'view-unconfirmed'])
      expect(err).toContain(`warning ${rule}`);
  });

  test('never overwrites, nor takes an id that is there', async () => {
    const there = await run(runImport, ['uji.txt', '--id', 'kabupaten-kebumen-2024'], { 'uji.txt': kebumen });
    expect([there.code, there.written.size]).toEqual([1, 0]);
    expect(there.err).toContain('error file-exists');
  });

  test('an unknown region is left open, and said', async () => {
    const { written, err } = await run(runImport, [LAYOUT]);
    const path = [...written.keys()].join(' ');
    const text = written.get(path) ?? '';
    expect(path).toBe('content/circulars/00-belum-diketahui/01-headings-and-letters.md');
    expect(text).toContain('region: null');
    expect(err).toContain('warning region-unknown');
  });

  test('wrong use is 2, an unreadable file 1', async () => {
    expect((await run(runImport, ['uji.txt', '--id', 'Bukan Id'], { 'uji.txt': kebumen })).code).toBe(2);
    expect((await run(runImport, ['tidak-ada.pdf'])).code).toBe(1);
  });

  test.each(layoutDocuments())('$file keeps its tree when the written file is read back', ({ file, text }) => {
    const { clauses, found } = parseText(text, { markdown: file.endsWith('.md') });
    const written = importedText({ id: 'uji', region: null, found, clauses });
    const at = written.indexOf('\n---\n', 4) + 5;
    const body = { text: written.slice(at), file: 'uji.md', firstLine: written.slice(0, at).split('\n').length };
    const again = parseBody(body, CONTEXT, () => undefined);
    expect(again.map(({ path, text: words }) => `${path}: ${words}`)).toEqual(
      clauses.map(({ path, text: words }) => `${path}: ${words}`),
    );
  });
});
