import type { Clause } from '../../src/model/clause.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import type { ParsedDocument } from '../../src/parse/index.ts';
import { parseBody, parseDocument } from '../../src/parse/index.ts';

/** An official document with one source. */
export const CONTEXT = {
  circular: 'uji',
  wording: 'official',
  form: 'surat-edaran',
  sourceKeys: { s1: 'sumber-satu', s2: 'sumber-dua' },
} as const;

/** Numbers, from 1, of the lines of a text that are not blank. */
export function filledLines(text: string): readonly number[] {
  return text.split(/\r\n|\n|\r/u).flatMap((line, index) => (line.trim() === '' ? [] : [index + 1]));
}

export interface Parsed extends ParsedDocument {
  readonly diagnostics: readonly Diagnostic[];
}

/** Parses a text as an official circular. */
export function parseText(
  text: string,
  kind: { readonly markdown?: boolean; readonly unwrapped?: boolean } = {},
): Parsed {
  const diagnostics: Diagnostic[] = [];
  const { markdown = false, unwrapped = null } = kind;
  const body = { text, file: 'uji.txt', firstLine: 1 };
  const parsed = parseDocument(body, CONTEXT, { markdown, unwrapped, head: true }, (diagnostic) =>
    diagnostics.push(diagnostic),
  );
  return { ...parsed, diagnostics };
}

/** `path: text` of every clause, paragraphs parted by ` / `. */
export function outline(text: string): readonly string[] {
  return parseText(text).clauses.map(({ path, text: words }) => `${path}: ${words.replaceAll('\n', ' / ')}`);
}

/** Parses a body of a content file whose items the editors numbered. */
export function parseRestated(
  text: string,
  firstLine = 1,
): { readonly clauses: readonly Clause[]; readonly faults: readonly string[] } {
  const faults: string[] = [];
  const body = { text, file: 'content/uji.md', firstLine };
  const clauses = parseBody(body, { ...CONTEXT, wording: 'restated' }, ({ line, column, rule, found }) => {
    faults.push(`${String(line)}:${String(column)} ${rule} ${found ?? ''}`.trim());
  });
  return { clauses, faults };
}
