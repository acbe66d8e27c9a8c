import type { z } from 'zod';
import type { Body } from '../model/corpus.ts';
import type { Report } from '../model/diagnostic.ts';
import type { Place } from '../model/place.ts';
import { fault } from '../diagnostics/collect.ts';
import { readFrontMatter } from './front-matter.ts';
import { checkShape } from './issues.ts';
import type { Locator } from './located.ts';
import { idOfPath } from './paths.ts';

/** A Markdown file whose header satisfies its schema. */
export interface Document<Header> {
  readonly header: Header;
  readonly body: Body;
  readonly at: Locator;
  readonly place: Place;
}

/**
 * Reads the Markdown files of one kind, in the order of `paths`, with all faults of their headers. A header that cannot
 * be used leaves its document out.
 */
export function readDocuments<Header extends { readonly id: string }>(
  files: ReadonlyMap<string, string>,
  paths: readonly string[],
  schema: z.ZodType<Header>,
  report: Report,
): readonly Document<Header>[] {
  const documents: Document<Header>[] = [];
  const first = new Map<string, string>();
  for (const path of paths) {
    const authored = readFrontMatter(path, withoutMark(path, files.get(path) ?? '', report), report);
    if (authored === null) continue;
    const { data, at, body } = authored;
    const header = checkShape(schema, data, at, report);
    if (isIdentified(data)) reportId(data.id, path, first, at, report);
    if (header !== null) documents.push({ header, body, at, place: { file: path, line: 1, column: 1 } });
  }
  return documents;
}

/** Every id in a raw header counts, also in one that is at fault elsewhere. */
function reportId(id: string, path: string, first: Map<string, string>, at: Locator, report: Report): void {
  const claimed = idOfPath(path);
  if (id !== claimed) {
    const message = `Unexpected id "${id}", expected "${claimed}" as in the name of the file`;
    report(fault('error', 'id-file-mismatch', at.value(['id']), message, id, claimed));
  }
  const other = first.get(id);
  if (other === undefined) first.set(id, path);
  else {
    const message = `Unexpected second use of the id "${id}", expected an id of its own (first used in ${other})`;
    report(fault('error', 'duplicate-id', at.value(['id']), message, id, null));
  }
}

function withoutMark(path: string, text: string, report: Report): string {
  if (!text.startsWith('\uFEFF')) return text;
  const message = 'Unexpected byte order mark, expected UTF-8 without one';
  report(fault('error', 'byte-order-mark', { file: path, line: 1, column: 1 }, message, 'U+FEFF', null));
  return text.slice(1);
}

function isIdentified(data: unknown): data is { readonly id: string } {
  return typeof data === 'object' && data !== null && 'id' in data && typeof data.id === 'string';
}
