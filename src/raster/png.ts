import { zlibSync } from 'fflate';
import { crc32 } from 'node:zlib';

/** Opaque pixels, four bytes each: red, green, blue, alpha. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

/** Most colours that an indexed picture can have. */
export const MOST_COLOURS = 256;
/** Compression: past it a picture takes three times as long for six per cent. */
const LEVEL = 6;
const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const;

/**
 * A PNG of few colours: flat paint and the edges of letters need no more, and the file is a third of one in full
 * colour. Pure JavaScript compresses it, since Node's own gives other bytes on other processors.
 */
export function indexedPng({ width, height, bytes }: Pixels, most: number = MOST_COLOURS): Uint8Array {
  const colours = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
  const { palette, indexOf } = paletteOf(colours, most);
  // Each line starts with its filter: none.
  const lines = new Uint8Array((width + 1) * height);
  let last = -1;
  let index = 0;
  for (let y = 0, from = 0, to = 1; y < height; y += 1, to += 1) {
    for (let x = 0; x < width; x += 1, from += 1, to += 1) {
      const colour = colours[from] ?? 0;
      if (colour !== last) {
        last = colour;
        index = indexOf(colour);
      }
      lines[to] = index;
    }
  }
  const head = new Uint8Array(13);
  const view = new DataView(head.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  // Eight bits a pixel, by palette.
  head.set([8, 3, 0, 0, 0], 8);
  return joined([
    Uint8Array.from(SIGNATURE),
    chunk('IHDR', head),
    chunk(
      'PLTE',
      Uint8Array.from(palette.flatMap((colour) => [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255])),
    ),
    chunk('IDAT', zlibSync(lines, { level: LEVEL })),
    chunk('IEND', new Uint8Array(0)),
  ]);
}

interface Palette {
  readonly palette: readonly number[];
  readonly indexOf: (colour: number) => number;
}

/**
 * Colours of a picture. Where there are too many, near ones fall together, each time with one bit less, and the most
 * frequent stands for its neighbours: flat paint keeps its exact colour.
 */
function paletteOf(colours: Uint32Array, most: number): Palette {
  const counts = countOf(colours);
  for (let bits = 8; ; bits -= 1) {
    const mask = (0xff << (8 - bits)) & 0xff;
    const key = (colour: number): number => colour & ((mask << 16) | (mask << 8) | mask);
    const buckets = new Map<number, { colour: number; count: number }>();
    for (const [colour, count] of counts) {
      const held = buckets.get(key(colour));
      if (held === undefined || count > held.count || (count === held.count && colour < held.colour)) {
        buckets.set(key(colour), { colour, count });
      }
    }
    if (buckets.size > most) continue;
    const places = new Map([...buckets.keys()].sort((a, b) => a - b).map((bucket, place) => [bucket, place]));
    const palette = [...places.keys()].map((bucket) => buckets.get(bucket)?.colour ?? 0);
    return { palette, indexOf: (colour) => places.get(key(colour)) ?? 0 };
  }
}

/** Colour -> pixels. Neighbours mostly share one, so runs are counted. */
function countOf(colours: Uint32Array): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  let start = 0;
  for (let at = 1; at <= colours.length; at += 1) {
    const colour = colours[start] ?? 0;
    if (at < colours.length && colours[at] === colour) continue;
    counts.set(colour, (counts.get(colour) ?? 0) + at - start);
    start = at;
  }
  return counts;
}

function chunk(type: string, body: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(body.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, body.length);
  bytes.set(
    Uint8Array.from(type, (letter) => letter.charCodeAt(0)),
    4,
  );
  bytes.set(body, 8);
  view.setUint32(body.length + 8, crc32(bytes.subarray(4, body.length + 8)));
  return bytes;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
