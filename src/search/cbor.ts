/** What Pagefind's files hold: whole numbers, texts and lists of them. */
export type Cbor = number | string | readonly Cbor[];

/**
 * Reads one CBOR value (RFC 8949) of the kinds that Pagefind writes.
 *
 * @throws on any other kind, and on a file cut short.
 */
export function decodeCbor(bytes: Uint8Array): Cbor {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  const argument = (info: number): number => {
    const width = WIDTHS[info - 24];
    if (info < 24) return info;
    if (width === undefined) throw new Error(`CBOR: unexpected length ${info}`);
    at += width;
    if (width === 1) return view.getUint8(at - 1);
    return width === 2 ? view.getUint16(at - 2) : view.getUint32(at - 4);
  };
  const value = (): Cbor => {
    const head = view.getUint8(at);
    at += 1;
    const size = argument(head & 31);
    switch (head >> 5) {
      case UINT:
        return size;
      case NEGATIVE:
        return -1 - size;
      case TEXT:
        at += size;
        return new TextDecoder().decode(bytes.subarray(at - size, at));
      case LIST:
        return Array.from({ length: size }, value);
      default:
        throw new Error(`CBOR: unexpected kind ${head >> 5}`);
    }
  };
  return value();
}

/** Writes a value as `decodeCbor` reads it, each number in its shortest form. */
export function encodeCbor(value: Cbor): Uint8Array {
  const bytes: number[] = [];
  const head = (kind: number, size: number): void => {
    const first = kind << 5;
    if (size < 24) bytes.push(first | size);
    else if (size < 0x100) bytes.push(first | 24, size);
    else if (size < 0x10000) bytes.push(first | 25, size >> 8, size & 255);
    else bytes.push(first | 26, size >>> 24, (size >> 16) & 255, (size >> 8) & 255, size & 255);
  };
  const write = (item: Cbor): void => {
    if (typeof item === 'number') {
      if (item < 0) head(NEGATIVE, -1 - item);
      else head(UINT, item);
    } else if (typeof item === 'string') {
      const text = new TextEncoder().encode(item);
      head(TEXT, text.length);
      bytes.push(...text);
    } else {
      head(LIST, item.length);
      item.forEach(write);
    }
  };
  write(value);
  return Uint8Array.from(bytes);
}

const UINT = 0;
const NEGATIVE = 1;
const TEXT = 3;
const LIST = 4;
/** Bytes of the number that follows the heads 24, 25 and 26. */
const WIDTHS = [1, 2, 4];
