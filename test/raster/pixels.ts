import { inflateSync } from 'node:zlib';

/** A decoded indexed PNG. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly colours: number;
  /** '#rrggbb' at a place. */
  readonly at: (x: number, y: number) => string;
}

/** Reads what src/raster writes: eight bits a pixel, by palette, no filter. Throws on anything else. */
export function pictureOf(png: Uint8Array): Picture {
  const chunks = chunksOf(Buffer.from(png));
  const head = chunks.get('IHDR') ?? Buffer.alloc(0);
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  if (head[8] !== 8 || head[9] !== 3) throw new TypeError('no indexed PNG of eight bits');
  const palette = chunks.get('PLTE') ?? Buffer.alloc(0);
  const lines = inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0));
  if (lines.length !== (width + 1) * height) throw new TypeError('lines do not fill the picture');
  return {
    width,
    height,
    colours: palette.length / 3,
    at: (x, y) => {
      const colour = (lines[y * (width + 1) + 1 + x] ?? 0) * 3;
      return `#${palette.toString('hex', colour, colour + 3)}`;
    },
  };
}

/** First and last column that hold another colour than the paper between two rows. */
export function inkSpan(picture: Picture, top: number, bottom: number, paper: string): readonly [number, number] {
  const columns = Array.from({ length: picture.width }, (_, x) => x).filter((x) =>
    Array.from({ length: bottom - top }, (_, y) => picture.at(x, top + y)).some((colour) => colour !== paper),
  );
  return [columns[0] ?? -1, columns.at(-1) ?? -1];
}

function chunksOf(png: Buffer): ReadonlyMap<string, Buffer> {
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12) {
    const length = png.readUInt32BE(at);
    chunks.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + length));
  }
  return chunks;
}
