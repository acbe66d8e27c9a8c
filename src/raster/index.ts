import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { keyOf, readEntry, writeEntry } from './cache.ts';
import { indexedPng, MOST_COLOURS } from './png.ts';
import { FACES, fromRoot, typefaces, undrawable } from './typefaces.ts';

export type { Face } from './typefaces.ts';
export { drawable } from './drawable.ts';
export { FACES, measureText, undrawable } from './typefaces.ts';

export interface RasterOptions {
  /** Width of the picture in px; its height follows from the drawing. */
  readonly width: number;
  /** Colour of the paper, which is never see-through. */
  readonly background?: string;
  /** Most colours, 2 to 256. Fewer make a smaller file with rougher edges; flat paint stays exact. */
  readonly colours?: number;
}

/** Widest and highest picture in px: the memory for it grows with the area. */
const LARGEST = 8_192;
const PAPER = '#FBFAF6';
/** Part of every key: counted up when the same drawing comes out differently. */
const DRAWING = '1';

/**
 * A drawing as PNG, in the typefaces of the site, and the same bytes on every machine. Text without a family is set in
 * Source Sans 3; other families are named whole, since generic ones (`serif`) fall back to it too. Drawn once for its content: `cache` holds nothing that could not be made again, and an entry that was
 * damaged is drawn anew.
 *
 * @throws on a token of the page (`var(--ink)`) that no palette has replaced, on a character that the typefaces lack
 *   and on a width that is none: each would otherwise go missing without a sign.
 */
export async function rasterise(
  svg: string,
  { width, background = PAPER, colours = MOST_COLOURS }: RasterOptions,
  cache: string = resolve('.cache/raster'),
): Promise<Uint8Array> {
  if (!Number.isInteger(width) || width < 1 || width > LARGEST) {
    throw new RangeError(`Unexpected width ${width}, expected a whole number of px from 1 to ${LARGEST}`);
  }
  if (!Number.isInteger(colours) || colours < 2 || colours > MOST_COLOURS) {
    throw new RangeError(`Unexpected ${colours} colours, expected 2 to ${MOST_COLOURS}`);
  }
  const [token] = /var\(--[\w-]+\)/u.exec(svg) ?? [];
  if (token !== undefined) throw new TypeError(`Unexpected ${token} in a picture, expected a colour in its place`);
  const missing = undrawable(textOf(svg));
  if (missing.length > 0) {
    throw new TypeError(`Unexpected "${missing.join('')}" in a picture, expected characters that the typefaces draw`);
  }
  const key = keyOf([DRAWING, await engine(), String(width), background, String(colours), svg]);
  const held = readEntry(cache, key);
  if (held !== null) return held;
  const png = draw(svg, { width, background, colours });
  writeEntry(cache, key, png);
  return png;
}

function draw(svg: string, { width, background, colours }: Required<RasterOptions>): Uint8Array {
  const drawing = new Resvg(svg, {
    background,
    fitTo: { mode: 'width', value: width },
    font: {
      fontBuffers: Object.values(typefaces()).map(({ bytes }) => bytes),
      defaultFontFamily: FACES.sans.family,
    },
  });
  try {
    const image = drawing.render();
    try {
      return indexedPng({ width: image.width, height: image.height, bytes: image.pixels }, colours);
    } finally {
      image.free();
    }
  } finally {
    drawing.free();
  }
}

/** Text of a drawing, without its tags and with its character references resolved. */
function textOf(svg: string): string {
  return svg
    .replace(/<[^>]*>/gu, ' ')
    .replace(/&#x([\da-f]+);/giu, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replace(/&#(\d+);/gu, (_, decimal: string) => String.fromCodePoint(Number(decimal)));
}

let started: Promise<string> | undefined;

/** Starts the renderer once; its own hash, and its typefaces', are part of every key. */
function engine(): Promise<string> {
  started ??= start();
  return started;
}

async function start(): Promise<string> {
  const wasm = readFileSync(fromRoot.resolve('@resvg/resvg-wasm/index_bg.wasm'));
  await initWasm(wasm);
  return keyOf([wasm, ...Object.values(typefaces()).map(({ bytes }) => bytes)]);
}
