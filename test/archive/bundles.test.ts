import { createHash } from 'node:crypto';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { dataArchive } from '../../src/archive/data-archive.ts';
import { dataWorkbook, MAIN_TABLES } from '../../src/archive/data-workbook.ts';
import { workbook } from '../../src/archive/workbook.ts';
import { allTables } from '../../src/publish/index.ts';
import { publishedDataset, publishedFiles } from '../publish/published.ts';

const files = publishedFiles();
const dataset = publishedDataset(files);
const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Parts of an archive as texts. */
function parts(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

/** The same work in another time zone, where midnight is another day. */
async function elsewhere(work: () => Uint8Array | Promise<Uint8Array>): Promise<Uint8Array> {
  const zone = process.env.TZ;
  process.env.TZ = 'Pacific/Kiritimati';
  try {
    return await work();
  } finally {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  }
}

describe('the archive', () => {
  const packed = new Map([...files].map(([name, text]) => [name, strToU8(text)]));
  const bytes = dataArchive(dataset, packed);

  it('holds every file as it is, and says which version they are', () => {
    const folder = `sanding-${dataset.version.name}`;
    const { [`${folder}/VERSION.txt`]: version = '', ...rest } = Object.fromEntries(parts(bytes));
    expect(rest).toEqual(Object.fromEntries([...files].map(([name, text]) => [`${folder}/${name}`, text])));
    for (const said of [dataset.version.name, dataset.version.date, dataset.version.hash, 'CC BY 4.0'])
      expect(version).toContain(said);
  });

  it('is the same bytes at every build, in every time zone', async () => {
    expect(hashOf(await elsewhere(() => dataArchive(dataset, packed)))).toBe(hashOf(bytes));
  });
});

describe('the workbook', async () => {
  const bytes = await dataWorkbook(dataset);
  const held = parts(bytes);
  const sheet = (at: number): string => held.get(`xl/worksheets/sheet${at}.xml`) ?? '';

  it('has a sheet of its version and licence before the main tables', () => {
    const names = [...(held.get('xl/workbook.xml') ?? '').matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(
      ([, name]) => name,
    );
    expect(names).toEqual(['about', ...MAIN_TABLES]);
    const texts = held.get('xl/sharedStrings.xml') ?? '';
    for (const said of [dataset.version.name, dataset.version.date, dataset.version.hash, 'CC BY 4.0'])
      expect(texts).toContain(`>${said}`);
  });

  it('has as many rows as the tables, each below its column names', () => {
    const tables = new Map(allTables(dataset).map((table) => [table.name, table.records.length]));
    for (const [at, name] of MAIN_TABLES.entries())
      expect(sheet(at + 2).match(/<row /g)?.length, name).toBe((tables.get(name) ?? 0) + 1);
  });

  it('holds no formula', () => {
    for (const [name, text] of held) if (name.startsWith('xl/worksheets/')) expect(text, name).not.toMatch(/<f[ >]/);
  });

  it('is the same bytes at every build, in every time zone', async () => {
    expect(hashOf(await elsewhere(() => dataWorkbook(dataset)))).toBe(hashOf(bytes));
  });
});

describe('a workbook of hostile texts', () => {
  it('keeps each as a text cell, and numbers and truth as what they are', async () => {
    const texts = ['=1+1', '+62', '-2', '@SUM(A1)', '=HYPERLINK("http://x")', '<b>&', "'=1"];
    const rows = [...texts.map((text) => [text]), [7], [true], [null], [['a', 'b']]];
    const held = parts(await workbook([{ name: 'uji', header: ['teks'], rows, widths: [10] }], '2026-01-31'));
    const xml = held.get('xl/worksheets/sheet1.xml') ?? '';
    const types = [...xml.matchAll(/<c r="A(\d+)"([^>]*)>/g)].map(([, at, attributes = '']) => [
      Number(at),
      / t="(\w+)"/.exec(attributes)?.[1] ?? 'n',
    ]);
    expect(xml).not.toMatch(/<f[ >]/);
    expect(types).toEqual([...[1, 2, 3, 4, 5, 6, 7, 8].map((at) => [at, 's']), [9, 'n'], [10, 'b'], [12, 's']]);
    const strings = held.get('xl/sharedStrings.xml') ?? '';
    for (const said of ['>=1+1<', '>+62<', '>-2<', '>@SUM(A1)<', '&lt;b&gt;&amp;', '>a b<'])
      expect(strings).toContain(said);
  });
});
