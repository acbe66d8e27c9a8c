import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { languagePaths } from './address.ts';
import { briefRegions } from './brief.ts';
import { briefDocx } from './brief-docx.ts';
import type { DocxHead } from './brief-docx.ts';
import type { BriefBlock } from './brief-text.ts';
import type { SiteData } from './site-data.ts';

/** Path parameters of the files that lie beside the briefs. */
export function briefFilePaths(
  site: SiteData,
): { readonly params: { lang: string | undefined; slug: string; file: string } }[] {
  return languagePaths().flatMap(({ params }) =>
    briefRegions(site).map(({ slug }) => ({ params: { lang: params.lang, slug, file: `celah-${slug}` } })),
  );
}

/**
 * The brief for word processors, packed once for its content: packing costs more than all else of a brief. The cache
 * holds nothing that could not be made again.
 */
export async function cachedBriefDocx(
  blocks: readonly BriefBlock[],
  head: DocxHead,
  folder: string = resolve('.cache/brief-docx'),
): Promise<Uint8Array> {
  drawing ??= briefDocx(PROBE, { title: '', language: 'id', day: '2000-01-01' });
  const key = createHash('sha256')
    .update(await drawing)
    .update(JSON.stringify([head, blocks]))
    .digest('hex')
    .slice(0, 32);
  const path = join(folder, `${key}.docx`);
  const held = readOrNull(path);
  if (held !== null) return held;
  const bytes = await briefDocx(blocks, head);
  mkdirSync(folder, { recursive: true });
  // Written beside and renamed: a file that carries the key is whole.
  const partial = `${path}.${process.pid}`;
  writeFileSync(partial, bytes);
  renameSync(partial, path);
  return bytes;
}

function readOrNull(path: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

/** One block of each kind: packed once a run, so that a change of the drawing or of the library makes every key new. */
const PROBE: readonly BriefBlock[] = [
  { kind: 'heading', level: 1, text: '1' },
  { kind: 'heading', level: 2, text: '2' },
  { kind: 'heading', level: 3, text: '3' },
  { kind: 'paragraph', text: 'p', link: { label: 'l', address: 'a' } },
  { kind: 'item', text: 'i', link: { label: 'l', address: 'a' } },
  { kind: 'task', text: 't' },
  { kind: 'quote', text: 'q' },
];

let drawing: Promise<Uint8Array> | undefined;
