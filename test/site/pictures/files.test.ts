import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/model/vocabulary.ts';
import { embedSnippet } from '../../../src/site/pictures/embed-snippet.ts';
import { highlightsOf } from '../../../src/site/pictures/highlights.ts';
import { PICTURES } from '../../../src/site/pictures/index.ts';
import { embedPath, isDefault, picturePath, variantOf } from '../../../src/site/pictures/picture-address.ts';
import type { Leaving } from '../../../src/site/pictures/picture-file.ts';
import { downloadName, pictureCsv, picturePng, pictureSvg } from '../../../src/site/pictures/picture-file.ts';
import { svgFaults } from '../../charts/svg-faults.ts';
import { madeSite } from '../../support/made-site.ts';
import { everyElement, readXml } from '../../support/xml.ts';
import { WORLDS } from './worlds.ts';

const HOST = new URL('https://sanding.example');
const FEW = madeSite(12, { acts: 7 });

const leaving = (slug: string, language: Leaving['language'] = 'id', site = FEW): Leaving => {
  const picture = PICTURES.find((each) => each.slug === slug) ?? PICTURES[0];
  if (picture === undefined) throw new Error('no picture');
  return { language, site, picture, variant: variantOf(picture, site, undefined), host: HOST };
};

const SLUGS = PICTURES.map(({ slug }) => slug);

describe.each(SLUGS)('files of %s', (slug) => {
  it('are SVG that any program opens, with all that the picture has to say of itself', () => {
    for (const { site } of WORLDS.slice(0, -1)) {
      for (const language of LANGUAGES) {
        const file = leaving(slug, language, site());
        const svg = pictureSvg(file);
        expect(svgFaults(svg, 'gambar').slice(0, 8)).toEqual([]);
        const root = readXml(svg);
        expect(svg).not.toMatch(/var\(|<a |href=/u);
        const texts = everyElement(root).map(({ text }) => text);
        const whole = texts.join(' ').replace(/\s+/gu, ' ');
        expect(root.children[0]?.text).toBe(file.picture.title(language, file.site, file.variant));
        expect(whole).toContain('CC BY 4.0');
        expect(whole).toContain(file.site.data.version.name);
        expect(whole.replaceAll(' ', '')).toContain(`${HOST.host}${language === 'en' ? '/en' : ''}/grafik/${slug}/`);
      }
    }
  });

  it('are CSV with the rows of its table, its source and its licence', () => {
    const file = leaving(slug, 'en');
    const table = file.picture.table('en', FEW, file.variant);
    const text = pictureCsv(file).slice(1);
    const { data, errors, meta } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
    expect(errors).toEqual([]);
    expect(data).toHaveLength(table.rows.length);
    expect(meta.fields?.slice(0, table.columns.length)).toEqual(table.columns.map(({ key }) => key));
    data.forEach((row, index) => {
      expect(row.licence).toBe('CC BY 4.0');
      expect(row.version).toBe('uji, 2026-11-21, 0');
      expect(row.source).toBe(`https://sanding.example/en/grafik/${slug}/`);
      table.columns.forEach(({ key }, place) => {
        expect(row[key]).toBe(String(table.rows[index]?.[place]?.value ?? ''));
      });
    });
  });

  it('are named so that a folder of them can be told apart', () => {
    const file = leaving(slug, 'en');
    const last = file.picture.variants(FEW).at(-1) ?? file.variant;
    const other = isDefault(file.picture, FEW, last) ? '' : `-${last.id}`;
    expect(downloadName(file, 'svg')).toBe(`sanding-${slug}-en.svg`);
    expect(downloadName({ ...file, variant: last }, 'csv')).toBe(`sanding-${slug}${other}-en.csv`);
  });
});

it('a picture leaves as pixels too, twice as many as its drawing has', async () => {
  const file = leaving('selang');
  const png = await picturePng(file);
  expect([...png.slice(1, 4)].map((code) => String.fromCharCode(code)).join('')).toBe('PNG');
  const width = new DataView(png.buffer).getUint32(16);
  expect(width).toBe(2 * Number(readXml(pictureSvg(file)).attributes.get('width')));
}, 60_000);

describe('addresses', () => {
  it('of the default variant are short, of the others named; an unknown one is an error', () => {
    const { picture, variant } = leaving('linimasa');
    const other = variantOf(picture, FEW, 'pemilu-2024');
    expect(picturePath(picture, FEW, variant)).toBe('/grafik/linimasa/');
    expect(picturePath(picture, FEW, other)).toBe('/grafik/linimasa/pemilu-2024/');
    expect(embedPath(picture, FEW, other)).toBe('/sisip/linimasa/pemilu-2024/');
    expect(() => variantOf(picture, FEW, 'pemilu-1955')).toThrow('pemilu-1955');
    // The default has one address, not two.
    expect(() => variantOf(picture, FEW, variant.id)).toThrow(variant.id);
  });
});

describe('the snippet', () => {
  it('frames the embedding page under its title, as high as what it holds', () => {
    const file = leaving('selang', 'en');
    const snippet = embedSnippet(file, 304);
    const frame = readXml(snippet.replace('></iframe>', '/>'));
    expect(frame.attributes.get('src')).toBe('https://sanding.example/en/sisip/selang/');
    expect(frame.attributes.get('title')).toBe(file.picture.title('en', FEW, file.variant));
    const drawing = readXml(file.picture.draw('en', FEW, file.variant, 304, 'g'));
    expect(Number(frame.attributes.get('height'))).toBeGreaterThan(Number(drawing.attributes.get('height')) + 60);
  });
});

describe('what can be highlighted', () => {
  it('is what marks stand for, by name, and nothing where they all stand for one thing', () => {
    const mark = (id: string): string => `<g data-circular="${id}"></g>`;
    const [group, ...others] = highlightsOf(
      'id',
      FEW,
      mark('dokumen-0002') + mark('dokumen-0001') + mark('dokumen-0002'),
    );
    expect(others).toEqual([]);
    expect(group?.kind).toBe('circular');
    expect(new Set(group?.options.map(({ id }) => id))).toEqual(new Set(['dokumen-0001', 'dokumen-0002']));
    const names = group?.options.map(({ name }) => name) ?? [];
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'id')));
    expect(highlightsOf('id', FEW, mark('dokumen-0002'))).toEqual([]);
  });
});
