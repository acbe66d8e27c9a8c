import { crc32, inflateRawSync } from 'node:zlib';

/** One part of a ZIP archive. */
export interface ZipPart {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Largest sizes that are inflated: a circular's text parts are far smaller, a bomb's far larger. */
export interface ZipBounds {
  readonly part: number;
  readonly whole: number;
  readonly parts: number;
}

/**
 * The parts of an archive whose names are wanted, inflated within bounds; null: it is no archive, or damaged. Throws a
 * RangeError when a bound is passed, before more is inflated.
 */
export function unzip(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  bounds: ZipBounds,
): readonly ZipPart[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  if (count > bounds.parts) throw new RangeError(`${String(count)} parts`);
  const parts: ZipPart[] = [];
  let whole = 0;
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== DIRECTORY_ENTRY) return null;
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    if (wanted(name)) {
      const part = readPart(bytes, view, at, bounds.part);
      if (part === null) return null;
      whole += part.length;
      if (whole > bounds.whole) throw new RangeError(`more than ${String(bounds.whole)} bytes`);
      parts.push({ name, bytes: part });
    }
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts;
}

/** An archive that holds the parts as they are. Its dates are zero: the same parts give the same bytes. */
export function zip(parts: readonly ZipPart[]): Uint8Array {
  const chunks: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { name, bytes } of parts) {
    const label = new TextEncoder().encode(name);
    const sizes = [crc32(bytes), bytes.length, bytes.length];
    const local = header(LOCAL_HEADER, [20, 0, 0, 0, 0], sizes, [label.length, 0]);
    const entry = header(DIRECTORY_ENTRY, [20, 20, 0, 0, 0, 0], sizes, [label.length, 0, 0, 0, 0, 0, 0], offset);
    directory.push(entry, label);
    chunks.push(local, label, bytes);
    offset += local.length + label.length + bytes.length;
  }
  const length = directory.reduce((sum, { length: size }) => sum + size, 0);
  const tail = new DataView(new ArrayBuffer(22));
  tail.setUint32(0, END_OF_DIRECTORY, true);
  tail.setUint16(8, parts.length, true);
  tail.setUint16(10, parts.length, true);
  tail.setUint32(12, length, true);
  tail.setUint32(16, offset, true);
  return new Uint8Array(Buffer.concat([...chunks, ...directory, new Uint8Array(tail.buffer)]));
}

function readPart(bytes: Uint8Array, view: DataView, entry: number, bound: number): Uint8Array | null {
  const method = view.getUint16(entry + 10, true);
  const packed = view.getUint32(entry + 20, true);
  const local = view.getUint32(entry + 42, true);
  if (local + 30 > view.byteLength || view.getUint32(local, true) !== LOCAL_HEADER) return null;
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const content = bytes.subarray(start, start + packed);
  if (method === 0) return content;
  if (method !== 8) return null;
  try {
    return inflateRawSync(content, { maxOutputLength: bound });
  } catch (error) {
    if (error instanceof RangeError) throw error;
    return null;
  }
}

function endOfDirectory(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - 22 - LONGEST_COMMENT);
  for (let at = view.byteLength - 22; at >= first; at -= 1)
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  return null;
}

function header(
  signature: number,
  shorts: readonly number[],
  longs: readonly number[],
  ends: readonly number[],
  last?: number,
): Uint8Array {
  const size = 4 + shorts.length * 2 + longs.length * 4 + ends.length * 2 + (last === undefined ? 0 : 4);
  const view = new DataView(new ArrayBuffer(size));
  view.setUint32(0, signature, true);
  let at = 4;
  for (const value of shorts) {
    view.setUint16(at, value, true);
    at += 2;
  }
  for (const value of longs) {
    view.setUint32(at, value, true);
    at += 4;
  }
  for (const value of ends) {
    view.setUint16(at, value, true);
    at += 2;
  }
  if (last !== undefined) view.setUint32(at, last, true);
  return new Uint8Array(view.buffer);
}

const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const LONGEST_COMMENT = 0xffff;
