import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCorpus } from '../../src/corpus/index.ts';
import { contentDisk, loadContent, type ContentDisk } from '../../src/corpus/load.ts';
import { checkPinned } from '../../src/corpus/present-ids.ts';
import { readReleases } from '../../src/corpus/releases.ts';
import { collectDiagnostics } from '../../src/diagnostics/collect.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { parseCorpus } from '../../src/parse/index.ts';

export const FIXTURES = join(import.meta.dirname, '../fixtures');
export const VALID = join(FIXTURES, 'valid');
export const INVALID = join(FIXTURES, 'invalid');

/** The valid tree with the files of a faulty one laid over it; `removed.txt` lists files to take away. */
export function overlay(name: string): ContentDisk {
  const below = contentDisk(VALID);
  const root = join(INVALID, name);
  const above = contentDisk(root);
  const own = new Set(existsSync(join(root, 'content')) ? above.list() : []);
  const list = join(root, 'removed.txt');
  const removed = existsSync(list) ? readFileSync(list, 'utf8').split('\n') : [];
  return {
    list: () => [...new Set([...below.list(), ...own])].filter((path) => !removed.includes(path)),
    readBytes: (path) => (own.has(path) ? above : below).readBytes(path),
  };
}

/** Every fault that reading, parsing and the lock find in a tree. */
export function diagnose(from: string | ContentDisk): readonly Diagnostic[] {
  const { report, sorted } = collectDiagnostics();
  const files = loadContent(from, report);
  const corpus = readCorpus(files, report);
  checkPinned(files, corpus, parseCorpus(corpus, report), report);
  readReleases(files, report);
  return sorted();
}
