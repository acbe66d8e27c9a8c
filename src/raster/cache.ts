import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';

/** Bytes of the digest that stands at the head of an entry. */
const DIGEST = 32;

/** Name of an entry: the same parts, the same key. */
export function keyOf(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(String(part.length)).update(' ').update(part);
  return hash.digest('hex').slice(0, 32);
}

/** What was kept under a key; null where nothing was, or where the file is not what was written. */
export function readEntry(folder: string, key: string): Uint8Array | null {
  let entry: Uint8Array;
  try {
    entry = readFileSync(join(folder, key));
  } catch {
    return null;
  }
  const body = entry.subarray(DIGEST);
  return digestOf(body).equals(entry.subarray(0, DIGEST)) ? Uint8Array.from(body) : null;
}

/** Keeps bytes under a key. Written beside and renamed, so that two builds, or two threads of one, do no harm. */
export function writeEntry(folder: string, key: string, body: Uint8Array): void {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, key);
  const partial = `${path}.${process.pid}-${threadId}`;
  writeFileSync(partial, Buffer.concat([digestOf(body), body]));
  renameSync(partial, path);
}

function digestOf(body: Uint8Array): Buffer {
  return createHash('sha256').update(body).digest();
}
