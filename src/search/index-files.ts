import { close, createIndex } from 'pagefind';
import type { SearchRecord } from './record.ts';

/** One file of the index, by its path below the index's folder. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/**
 * Runs Pagefind over the records and keeps what a search reads: neither the stock interfaces nor Pagefind's own script
 * and WebAssembly, whose place `engine.ts` takes.
 *
 * @throws what Pagefind reports: an index with a hole would hide clauses in silence.
 */
export async function buildIndexFiles(records: readonly SearchRecord[]): Promise<readonly IndexFile[]> {
  const { index, errors } = await createIndex();
  if (index === undefined) throw new Error(`Pagefind: ${errors.join('; ')}`);
  try {
    for (const record of records) {
      const added = await index.addCustomRecord({ ...record });
      if (added.errors.length > 0) throw new Error(`Pagefind: ${record.url}: ${added.errors.join('; ')}`);
    }
    const { files, errors: faults } = await index.getFiles();
    if (faults.length > 0) throw new Error(`Pagefind: ${faults.join('; ')}`);
    return files.filter(({ path }) => NEEDED.test(path));
  } finally {
    await index.deleteIndex();
  }
}

/** Ends Pagefind's process. After it, a process that only built an index can end. */
export async function closePagefind(): Promise<void> {
  await close();
}

const NEEDED = /^(?:pagefind\.id_\w+\.pf_meta|(?:fragment|index|filter)\/.+)$/;
