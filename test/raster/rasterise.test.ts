import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { LIGHT_PALETTE, withPalette } from '../../src/charts/paint.ts';
import { measureText, rasterise } from '../../src/raster/index.ts';
import type { Face } from '../../src/raster/index.ts';
import { inkSpan, pictureOf } from './pixels.ts';

const caches: string[] = [];
afterAll(() => {
  for (const cache of caches) rmSync(cache, { recursive: true, force: true });
});

function freshCache(): string {
  const cache = mkdtempSync(join(tmpdir(), 'raster-'));
  caches.push(cache);
  return cache;
}

const PAPER = '#fbfaf6';
const drawing = (inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="100" viewBox="0 0 400 100">${inside}</svg>`;
const SAMPLE = withPalette(
  drawing(
    '<defs><pattern id="h" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">' +
      '<path d="M0 0V7" stroke="var(--state-unknown)" stroke-width="1.6"/></pattern></defs>' +
      '<rect x="10" y="60" width="100" height="30" fill="var(--state-stated)"/>' +
      '<rect x="110" y="60" width="200" height="30" fill="url(#h)"/>' +
      '<text x="10" y="40" font-family="Source Serif 4" font-weight="600" font-size="24" fill="var(--ink)">Édaran 29–61</text>',
  ),
  LIGHT_PALETTE,
);

describe('a drawing as PNG', () => {
  it('has the asked width, the paper, the palette’s exact colours and the hatch', async () => {
    const picture = pictureOf(await rasterise(SAMPLE, { width: 800 }, freshCache()));
    expect([picture.width, picture.height]).toEqual([800, 200]);
    expect(picture.at(0, 0)).toBe(PAPER);
    expect(picture.at(100, 150)).toBe('#14507a');
    // Lines and paper take turns along a row, the lines with the edges that a slant gives them.
    const hatch = Array.from({ length: 80 }, (_, x) => picture.at(300 + x, 150));
    const lines = hatch.filter((colour, x) => colour !== PAPER && hatch[x - 1] === PAPER);
    expect(lines.length).toBeGreaterThanOrEqual(3);
    expect(lines.length).toBeLessThanOrEqual(5);
  });

  it('is the same bytes on every machine', async () => {
    const png = await rasterise(SAMPLE, { width: 400 }, freshCache());
    expect(createHash('sha256').update(png).digest('hex')).toBe(
      '97ae8ac1523cbfa6906dacd50ed8cc30a96ab3d3cd29c048e5d6a82bc9e0194c',
    );
  });

  it('stands on the background asked for', async () => {
    const picture = pictureOf(await rasterise(drawing(''), { width: 40, background: '#16171A' }, freshCache()));
    expect([picture.at(0, 0), picture.colours]).toEqual(['#16171a', 1]);
  });

  it.each([
    ['serif', 'Source Serif 4', 400],
    ['serif-strong', 'Source Serif 4', 600],
    ['sans', 'Source Sans 3', 400],
    ['sans-strong', 'Source Sans 3', 600],
    ['sans-bold', 'Source Sans 3', 700],
  ] as const)('sets text in %s as wide as measured', async (face: Face, family, weight) => {
    const text = 'Hnusmo bidang pengawasan 1234';
    const svg = drawing(
      `<text x="20" y="60" font-family="${family}" font-weight="${weight}" font-size="20">${text}</text>`,
    );
    const [first, last] = inkSpan(pictureOf(await rasterise(svg, { width: 400 }, freshCache())), 30, 80, PAPER);
    const measured = measureText(text, face, 20);
    expect(first).toBeGreaterThanOrEqual(19);
    expect(last - 20).toBeLessThanOrEqual(measured + 1);
    expect(last - 20).toBeGreaterThan(measured * 0.985);
  });

  it('keeps flat paint exact where a gradient has more colours than a palette', async () => {
    const stops = '<stop offset="0" stop-color="#ff0000"/><stop offset="1" stop-color="#0040ff"/>';
    const svg = drawing(
      `<defs><linearGradient id="g">${stops}</linearGradient></defs><rect width="400" height="50" fill="url(#g)"/>` +
        '<rect y="50" width="400" height="50" fill="#7A1F2B"/>',
    );
    const picture = pictureOf(await rasterise(svg, { width: 1600 }, freshCache()));
    expect(picture.colours).toBeLessThanOrEqual(256);
    expect(picture.at(800, 300)).toBe('#7a1f2b');
    expect(new Set(Array.from({ length: 1600 }, (_, x) => picture.at(x, 50))).size).toBeGreaterThan(50);
  });
});

it('keeps to the colours asked for', async () => {
  const letters = drawing('<text x="10" y="60" font-size="50" fill="#7A1F2B">Sanding</text>');
  const [few, many] = [{ width: 400, colours: 8 }, { width: 400 }];
  const picture = pictureOf(await rasterise(letters, few, freshCache()));
  expect(picture.colours).toBeLessThanOrEqual(8);
  expect(picture.at(0, 0)).toBe(PAPER);
  expect(pictureOf(await rasterise(letters, many, freshCache())).colours).toBeGreaterThan(8);
  await expect(rasterise(letters, { width: 400, colours: 300 }, freshCache())).rejects.toThrow(
    'Unexpected 300 colours',
  );
});

describe('what would go missing without a sign', () => {
  it.each([
    ['a token that no palette replaced', drawing('<rect fill="var(--ink)"/>'), 400, 'Unexpected var(--ink)'],
    ['a character without a glyph', drawing('<text y="20">a → b &#x2713;</text>'), 400, 'Unexpected "→✓"'],
    ['no width', drawing(''), 0, 'Unexpected width 0'],
    ['half a px', drawing(''), 1.5, 'Unexpected width 1.5'],
    ['a width that no memory holds', drawing(''), 100_000, 'Unexpected width 100000'],
  ])('is refused: %s', async (_, svg, width, message) => {
    await expect(rasterise(svg, { width }, freshCache())).rejects.toThrow(message);
  });

  it('and so is what is no drawing', async () => {
    await expect(rasterise('<p>no picture</p>', { width: 10 }, freshCache())).rejects.toThrow();
  });
});

describe('the cache', () => {
  it('draws once for one content, and again for another width, paper or drawing', async () => {
    const cache = freshCache();
    const png = await rasterise(SAMPLE, { width: 100 }, cache);
    const [name = ''] = readdirSync(cache);
    const { ino } = statSync(join(cache, name));
    expect(await rasterise(SAMPLE, { width: 100 }, cache)).toEqual(png);
    // A redrawn entry would be another file under the same name.
    expect(statSync(join(cache, name)).ino).toBe(ino);
    await rasterise(SAMPLE, { width: 101 }, cache);
    await rasterise(SAMPLE, { width: 100, background: '#fff' }, cache);
    await rasterise(SAMPLE.replace('29', '30'), { width: 100 }, cache);
    expect(readdirSync(cache)).toHaveLength(4);
  });

  it.each([
    ['cut short', (whole: Buffer) => whole.subarray(0, whole.length - 7)],
    ['with a changed byte', (whole: Buffer) => Buffer.from(whole.map((byte, at) => (at === 60 ? byte ^ 1 : byte)))],
    ['emptied', () => Buffer.alloc(0)],
  ])('finds an entry %s and draws it anew', async (_, damage) => {
    const cache = freshCache();
    const png = await rasterise(SAMPLE, { width: 100 }, cache);
    const [name = ''] = readdirSync(cache);
    const whole = readFileSync(join(cache, name));
    writeFileSync(join(cache, name), damage(whole));
    expect(Buffer.compare(await rasterise(SAMPLE, { width: 100 }, cache), png)).toBe(0);
    expect(Buffer.compare(readFileSync(join(cache, name)), whole)).toBe(0);
  });
});
