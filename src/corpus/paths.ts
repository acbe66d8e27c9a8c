import type { Report } from '../model/diagnostic.ts';
import { fault } from '../diagnostics/collect.ts';
import { RELEASE } from './releases.ts';

/** Authored files by kind, sorted by path. */
export interface ContentPaths {
  readonly circulars: readonly string[];
  readonly instruments: readonly string[];
  readonly acts: readonly string[];
}

/** Registers and single files, each at its fixed path. */
export const FILES = {
  sources: 'content/sources.csv',
  readings: 'content/readings.csv',
  decisions: 'content/decisions.csv',
  elections: 'content/elections.csv',
  provinces: 'content/provinces.csv',
  regions: 'content/regions.csv',
  aliases: 'content/aliases.csv',
  themes: 'content/themes.csv',
  version: 'content/version.yaml',
  lock: 'content/ids.lock',
} as const;

/** Sorts the files of content/ into kinds; reports a file that no stage would read, and a register that is not there. */
export function contentPaths(files: ReadonlyMap<string, string>, report: Report): ContentPaths {
  const paths = [...files.keys()].sort();
  const single: ReadonlySet<string> = new Set(Object.values(FILES));
  for (const path of single) {
    if (files.has(path)) continue;
    const message = `Missing file ${path}, expected it with at least its header`;
    report(fault('error', 'missing-file', { file: path, line: 1, column: 1 }, message, null, path));
  }
  for (const path of paths) {
    if (
      single.has(path) ||
      path.startsWith(PAGES) ||
      [CIRCULAR, INSTRUMENT, ACT, RELEASE].some((shape) => shape.test(path))
    )
      continue;
    const message = `Unexpected file ${path}, expected ${EXPECTED}`;
    report(fault('error', 'unexpected-file', { file: path, line: 1, column: 1 }, message, path, EXPECTED));
  }
  const matching = (shape: RegExp): readonly string[] => paths.filter((path) => shape.test(path));
  return { circulars: matching(CIRCULAR), instruments: matching(INSTRUMENT), acts: matching(ACT) };
}

/** Id that a file's name claims: `content/codebook/pose.md` -> `pose`. */
export function idOfPath(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, '');
}

const CIRCULAR = /^content\/circulars\/[^/]+\/[^/]+\.md$/;
const INSTRUMENT = /^content\/instruments\/[^/]+\.md$/;
const ACT = /^content\/codebook\/[^/]+\.md$/;
/** Prose of the site, read by its pages. */
const PAGES = 'content/pages/';
const EXPECTED =
  'circulars/<nn-province>/<id>.md, instruments/<id>.md, codebook/<act>.md, releases/<version>.json, pages/, or a register named in CONTRIBUTING.md';
