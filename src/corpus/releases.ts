import { z } from 'zod';
import { fault } from '../diagnostics/collect.ts';
import type { Report } from '../model/diagnostic.ts';
import type { Release } from '../model/release.ts';
import { checkShape } from './issues.ts';
import { fullDate } from './schema/values.ts';

/**
 * Reads content/releases/<name>.json, which `npm run data -- --release` writes: each fault is told at the head of its
 * file, because nobody writes these files by hand.
 */
export function readReleases(files: ReadonlyMap<string, string>, report: Report): readonly Release[] {
  return [...files].flatMap(([file, text]): readonly Release[] => {
    const named = RELEASE.exec(file)?.groups?.name;
    if (named === undefined) return [];
    const place = { file, line: 1, column: 1 };
    const data = parsed(text);
    if (data === undefined) {
      const message = 'Unexpected text, expected the JSON that "npm run data -- --release" writes';
      report(fault('error', 'release-syntax', place, message, null, 'JSON'));
      return [];
    }
    const read = checkShape(releaseSchema, data, { file, value: () => place, key: () => place }, report);
    if (read === null) return [];
    if (read.name === named) return [read];
    const message = `Unexpected name "${read.name}", expected that of the file, "${named}"`;
    report(fault('error', 'id-file-mismatch', place, message, read.name, named));
    return [];
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Name of a version: numbers and full stops, so that versions have an order. */
export const VERSION_NAME = /^[0-9]+(\.[0-9]+)*$/;
/** Path of a release. */
export const RELEASE = /^content\/releases\/(?<name>[0-9.]+)\.json$/;

const hash = z.string().regex(/^[0-9a-f]{8}$/);
const releaseSchema = z.strictObject({
  name: z.string().regex(VERSION_NAME),
  date: fullDate,
  hash: z.string().regex(/^[0-9a-f]{12}$/),
  note: z.strictObject({ id: z.string().min(1), en: z.string().min(1) }).nullable(),
  print: z.strictObject({
    acts: z.array(z.strictObject({ id: z.string(), hash })),
    instruments: z.array(z.strictObject({ id: z.string(), hash, acts: z.array(z.string()) })),
    documents: z.array(
      z.strictObject({
        id: z.string(),
        head: hash,
        view: z.string(),
        law: hash,
        sources: hash,
        states: z.string(),
        clauses: z.record(z.string(), z.string()),
      }),
    ),
  }),
});
