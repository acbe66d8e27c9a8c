import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { dataWorkbook } from '../../src/archive/data-workbook.ts';
import { runPipeline } from '../../src/pipeline.ts';
import { unguardFormula } from '../../src/text/formula-guard.ts';
import { unescaped } from '../support/html.ts';
import { readPackage, readRows, tablesOf } from '../publish/package.ts';
import { faultsOf } from '../publish/table-check.ts';
import { hostileContent } from './content.ts';

const { files, planted } = hostileContent();
const result = runPipeline(files);

describe('a corpus that is hostile in every field', () => {
  it('is no fault: nothing of it is refused', () => {
    const errors = result.diagnostics.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ file, line, rule, message }) => `${file}:${line} ${rule} ${message.slice(0, 200)}`)).toEqual(
      [],
    );
  });

  it('arrives in dataset.json word for word', () => {
    const held = new Set(stringsIn(JSON.parse(result.files.get('dataset.json') ?? '')));
    expect(planted.length).toBeGreaterThan(100);
    expect(planted.filter((text) => !held.has(text)).map((text) => text.slice(0, 120))).toEqual([]);
  });

  it('gives CSV that holds to its descriptor and that no spreadsheet runs, and from which every text comes back', () => {
    const descriptor = readPackage(result.files);
    expect(faultsOf(descriptor, (path) => result.files.get(path) ?? '').map((fault) => fault.slice(0, 200))).toEqual(
      [],
    );
    const cells = tablesOf(descriptor).flatMap(({ path }) => readRows(result.files.get(path) ?? '').flatMap(cellsOf));
    const running = cells.filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/u.test(cell) && !/^-?\d+(?:\.\d+)?$/.test(cell));
    expect(running.map((cell) => cell.slice(0, 80))).toEqual([]);
    const read = new Set(cells.map(unguardFormula));
    const published = planted.filter((text) => text.startsWith('=HYPERLINK'));
    expect(published.length).toBeGreaterThan(3);
    expect(published.some((text) => read.has(text))).toBe(true);
  });

  it('gives a workbook of texts, without a formula', async () => {
    const parts = unzipSync(await dataWorkbook(result.dataset));
    const sheets = Object.entries(parts).filter(([name]) => name.startsWith('xl/worksheets/'));
    expect(sheets.length).toBeGreaterThan(5);
    for (const [name, bytes] of sheets) expect(new TextDecoder().decode(bytes), name).not.toMatch(/<f[ >]|t="e"/);
    // Excel opens no file with a longer cell.
    const texts = new TextDecoder().decode(parts['xl/sharedStrings.xml']).matchAll(/<t[^>]*>([^<]*)<\/t>/g);
    const lengths = [...texts].map(([, text = '']) => unescaped(text).length);
    expect(Math.max(...lengths)).toBe(32_767);
  });

  it('is the same whatever the order of the files', () => {
    const again = runPipeline(new Map([...files].reverse()));
    expect([...again.files].filter(([name, text]) => result.files.get(name) !== text).map(([name]) => name)).toEqual(
      [],
    );
  });
});

function cellsOf(row: Readonly<Record<string, string | null>>): readonly string[] {
  return Object.values(row).filter((cell) => cell !== null);
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}
