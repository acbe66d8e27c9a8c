import { inflateSync } from 'node:zlib';

/** A table of a font: four letters and its bytes. */
interface Table {
  readonly tag: string;
  readonly bytes: Uint8Array;
}

/** Heads of the two containers and of one entry of their directories, in bytes. */
const WOFF = { signature: 0x774f4646, head: 44, entry: 20 } as const;
const SFNT = { head: 12, entry: 16 } as const;

/**
 * The OpenType font inside a WOFF file, under the family name given: static fonts name each weight a family of its own
 * ("Source Serif 4 SemiBold"), where `font-weight` would find none.
 *
 * @throws where the bytes are no WOFF.
 */
export function fontFromWoff(woff: Uint8Array, family: string): Uint8Array {
  const view = new DataView(woff.buffer, woff.byteOffset, woff.byteLength);
  if (view.byteLength < WOFF.head || view.getUint32(0) !== WOFF.signature) {
    throw new TypeError(`Unexpected bytes for ${family}, expected a WOFF file`);
  }
  const tables = Array.from({ length: view.getUint16(12) }, (_, index): Table => {
    const at = WOFF.head + index * WOFF.entry;
    const tag = String.fromCharCode(...woff.subarray(at, at + 4));
    const [offset, stored, length] = [view.getUint32(at + 4), view.getUint32(at + 8), view.getUint32(at + 12)];
    const bytes = woff.subarray(offset, offset + stored);
    return { tag, bytes: tag === 'name' ? nameTable(family) : stored < length ? inflateSync(bytes) : bytes };
  });
  return fontOf(view.getUint32(4), tables);
}

/** The bytes of one table of an OpenType font. */
export function tableOf(font: Uint8Array, tag: string): DataView {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const at = SFNT.head + index * SFNT.entry;
    if (String.fromCharCode(...font.subarray(at, at + 4)) === tag) {
      return new DataView(font.buffer, font.byteOffset + view.getUint32(at + 8), view.getUint32(at + 12));
    }
  }
  throw new TypeError(`Unexpected font without the table ${tag}`);
}

/** Sums of tables are left zero: no reader of this project checks them, and the name table is not the foundry's. */
function fontOf(flavour: number, tables: readonly Table[]): Uint8Array {
  const directory = SFNT.head + tables.length * SFNT.entry;
  const size = tables.reduce((sum, { bytes }) => sum + padded(bytes.length), directory);
  const font = new Uint8Array(size);
  const view = new DataView(font.buffer);
  view.setUint32(0, flavour);
  view.setUint16(4, tables.length);
  let offset = directory;
  tables.forEach(({ tag, bytes }, index) => {
    const at = SFNT.head + index * SFNT.entry;
    font.set(latin(tag), at);
    view.setUint32(at + 8, offset);
    view.setUint32(at + 12, bytes.length);
    font.set(bytes, offset);
    offset += padded(bytes.length);
  });
  return font;
}

/** A name table with what a renderer needs, in UTF-16 for Windows, English: the family and the PostScript name. */
function nameTable(family: string): Uint8Array {
  const [head, record] = [6, 12];
  const names = [
    { id: 1, text: family },
    { id: 6, text: family.replaceAll(' ', '') },
  ];
  const strings = head + names.length * record;
  const length = names.reduce((sum, { text }) => sum + text.length * 2, 0);
  const view = new DataView(new ArrayBuffer(strings + length));
  view.setUint16(2, names.length);
  view.setUint16(4, strings);
  let offset = 0;
  names.forEach(({ id, text }, index) => {
    [3, 1, 0x409, id, text.length * 2, offset].forEach((value, field) => {
      view.setUint16(head + index * record + field * 2, value);
    });
    for (let place = 0; place < text.length; place += 1) {
      view.setUint16(strings + offset + place * 2, text.charCodeAt(place));
    }
    offset += text.length * 2;
  });
  return new Uint8Array(view.buffer);
}

/** Tables begin at multiples of four bytes. */
function padded(length: number): number {
  return (length + 3) & ~3;
}

function latin(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}
