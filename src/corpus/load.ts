import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../model/diagnostic.ts';
import { fault } from '../diagnostics/collect.ts';

/** What loading needs of a file system. */
export interface ContentDisk {
  /** Every file below content/, as a path from the root of the project with `/` between its parts. */
  readonly list: () => readonly string[];
  readonly readBytes: (path: string) => Uint8Array;
}

/**
 * Reads content/** into memory, sorted by path. `from`: the project's root, or a disk.
 * A file that is not UTF-8 is reported (`invalid-encoding`, at the first bad byte) and read as well as it goes.
 */
export function loadContent(from: string | ContentDisk, report: Report): ReadonlyMap<string, string> {
  const disk = typeof from === 'string' ? contentDisk(from) : from;
  const paths = disk.list().filter((path) => !path.split('/').some((part) => part.startsWith('.')));
  return new Map([...paths].sort().map((path) => [path, decode(path, disk.readBytes(path), report)]));
}

/** The real disk below a root directory. */
export function contentDisk(root: string): ContentDisk {
  return {
    list: () =>
      // A directory without content/ is an empty tree: every missing register is then reported.
      (existsSync(join(root, CONTENT))
        ? readdirSync(join(root, CONTENT), { recursive: true, withFileTypes: true })
        : []
      )
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/').replace(/^\//, '')),
    readBytes: (path) => readFileSync(join(root, path)),
  };
}

/** The text of a file; a byte order mark is kept, so that it can be reported. */
export function decode(file: string, bytes: Uint8Array, report: Report): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const { line, column, byte } = firstBadByte(bytes);
    const found = `0x${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    const message = `Unexpected byte ${found}, expected UTF-8 text (the file was saved in another encoding)`;
    report(fault('error', 'invalid-encoding', { file, line, column }, message, found, 'UTF-8'));
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  }
}

/** Place of the first byte that cannot be decoded; columns count UTF-16 units, as everywhere. */
function firstBadByte(bytes: Uint8Array): { readonly line: number; readonly column: number; readonly byte: number } {
  const good = longestPrefix(bytes);
  const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, good));
  const lines = before.split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, byte: bytes[good] ?? 0 };
}

/** Length of the longest prefix of whole, valid characters, by halving. */
function longestPrefix(bytes: Uint8Array): number {
  const valid = (length: number): boolean => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (valid(middle)) low = middle;
    else high = middle - 1;
  }
  // A streamed prefix may end inside a character that never becomes whole: step back to where it began.
  let start = low;
  while (start > 0 && low - start < 3 && ((bytes[start - 1] ?? 0) & 0xc0) === 0x80) start -= 1;
  const lead = bytes[start - 1] ?? 0;
  return lead >= 0xc0 && low - (start - 1) < sequenceLength(lead) ? start - 1 : low;
}

function sequenceLength(lead: number): number {
  return lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
}

const CONTENT = 'content';
