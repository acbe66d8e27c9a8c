import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fontFromWoff, tableOf } from './woff.ts';

/** The families of the site, in the weights that pictures use. */
export const FACES = {
  serif: { family: 'Source Serif 4', package: 'source-serif-4', weight: 400 },
  'serif-strong': { family: 'Source Serif 4', package: 'source-serif-4', weight: 600 },
  sans: { family: 'Source Sans 3', package: 'source-sans-3', weight: 400 },
  'sans-strong': { family: 'Source Sans 3', package: 'source-sans-3', weight: 600 },
  'sans-bold': { family: 'Source Sans 3', package: 'source-sans-3', weight: 700 },
} as const;
export type Face = keyof typeof FACES;

/** A face, ready to be drawn and measured with. */
export interface Typeface {
  readonly bytes: Uint8Array;
  /** Width of a character in em; null where the face does not draw it. */
  readonly advance: (character: string) => number | null;
}

/** Resolves packages from the root of the project: bundled code lies elsewhere. */
export const fromRoot = createRequire(join(process.cwd(), 'package.json'));

let loaded: Readonly<Record<Face, Typeface>> | undefined;

/** The faces, read once from their packages: never those of the system, so that every machine draws the same. */
export function typefaces(): Readonly<Record<Face, Typeface>> {
  loaded ??= {
    serif: load('serif'),
    'serif-strong': load('serif-strong'),
    sans: load('sans'),
    'sans-strong': load('sans-strong'),
    'sans-bold': load('sans-bold'),
  };
  return loaded;
}

/**
 * Width in px of text set in a face, without kerning, which would only narrow it.
 *
 *     measureText('Kota', 'sans', 100) // => 199.9
 */
export function measureText(text: string, face: Face, size: number): number {
  const { advance } = typefaces()[face];
  let em = 0;
  for (const character of text) em += advance(character) ?? 1;
  return em * size;
}

/** The characters of a text that no face draws, in order. */
export function undrawable(text: string): readonly string[] {
  const { advance } = typefaces().sans;
  return [...new Set(text)].filter((character) => !/\s/u.test(character) && advance(character) === null);
}

function load(face: Face): Typeface {
  const { family, package: name, weight } = FACES[face];
  const woff = readFileSync(fromRoot.resolve(`@fontsource/${name}/files/${name}-latin-${weight}-normal.woff`));
  const bytes = fontFromWoff(woff, family);
  const glyphs = glyphsOf(bytes);
  const unitsPerEm = tableOf(bytes, 'head').getUint16(18);
  const widths = tableOf(bytes, 'hmtx');
  const measured = tableOf(bytes, 'hhea').getUint16(34);
  return {
    bytes,
    advance: (character) => {
      const glyph = glyphs.get(character.codePointAt(0) ?? -1);
      // Glyphs past the last width share it.
      return glyph === undefined ? null : widths.getUint16(Math.min(glyph, measured - 1) * 4) / unitsPerEm;
    },
  };
}

/** Code point -> glyph, from the character map of the basic plane (format 4). */
function glyphsOf(font: Uint8Array): ReadonlyMap<number, number> {
  const cmap = tableOf(font, 'cmap');
  const at = Array.from({ length: cmap.getUint16(2) }, (_, index) => cmap.getUint32(4 + index * 8 + 4)).find(
    (offset) => cmap.getUint16(offset) === 4,
  );
  if (at === undefined) throw new TypeError('Unexpected font without a character map of format 4');
  const glyphs = new Map<number, number>();
  const twice = cmap.getUint16(at + 6);
  for (let segment = 0; segment < twice; segment += 2) {
    const [ends, starts] = [at + 14 + segment, at + 16 + twice + segment];
    const [deltas, ranges] = [starts + twice, starts + 2 * twice];
    const range = cmap.getUint16(ranges);
    for (let code = cmap.getUint16(starts); code <= cmap.getUint16(ends) && code !== 0xffff; code += 1) {
      const held = range === 0 ? code : cmap.getUint16(ranges + range + (code - cmap.getUint16(starts)) * 2);
      const glyph = held === 0 ? 0 : (held + cmap.getUint16(deltas)) & 0xffff;
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
  return glyphs;
}
