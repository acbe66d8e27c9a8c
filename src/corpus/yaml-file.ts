import { isMap, isPair, isSeq, parseDocument, visit, type Document, type Node, type Pair } from 'yaml';
import type { Report } from '../model/diagnostic.ts';
import type { Place } from '../model/place.ts';
import { fault } from '../diagnostics/collect.ts';
import { lineStarts, placeIn } from '../text/place.ts';
import type { Locator, Path } from './located.ts';

/** Authored YAML: plain data, and where each part of it was written. */
export interface AuthoredYaml {
  readonly data: unknown;
  readonly at: Locator;
}

/**
 * Reads one YAML document that begins on line `firstLine` of a file. Each fault of its syntax is reported at its place;
 * then null. Scalars follow YAML 1.2: `yes` and dates are text, `32.76` is a number (and refused later where text is due).
 */
export function readYaml(file: string, text: string, firstLine: number, report: Report): AuthoredYaml | null {
  const document = parseDocument(text, { uniqueKeys: true, prettyErrors: false, logLevel: 'error' });
  // Places are wanted for faults only, and most documents have none.
  let starts: readonly number[] | null = null;
  const place = (offset: number): Place => placeIn(file, (starts ??= lineStarts(text)), offset, firstLine);
  for (const error of document.errors) {
    const rule = error.code === 'DUPLICATE_KEY' ? 'duplicate-key' : 'front-matter-syntax';
    const message = `Unexpected YAML, expected a valid one: ${error.message.split('\n')[0] ?? ''}`;
    report(fault('error', rule, place(error.pos[0]), message));
  }
  const aliases = text.includes('*') ? aliasesIn(document) : [];
  for (const offset of aliases) {
    const message = 'Unexpected YAML alias, expected the value itself (a text that begins with * stands in quotes)';
    report(fault('error', 'front-matter-syntax', place(offset), message, '*', null));
  }
  if (document.errors.length + aliases.length > 0) return null;
  return {
    data: document.toJS(),
    at: {
      file,
      value: (path) => place(offsetOf(document.contents, path, 'value')),
      key: (path) => place(offsetOf(document.contents, path, 'key')),
    },
  };
}

/** An alias repeats another value: hard to read, and without a place of its own. */
function aliasesIn(document: Document.Parsed): readonly number[] {
  const found: number[] = [];
  visit(document, { Alias: (_, node) => void found.push(startOf(node) ?? 0) });
  return found;
}

/** Offset of what stands at a path; where the path ends early, of the last key or item that was written. */
function offsetOf(root: Node | null, path: Path, wanted: 'key' | 'value'): number {
  let node: unknown = root;
  let offset = 0;
  for (const [depth, step] of path.entries()) {
    const last = depth === path.length - 1;
    if (isMap(node)) {
      const pair: Pair | undefined = node.items.find((item) => keyText(item) === String(step));
      if (pair === undefined) return offset;
      const keyAt = startOf(pair.key) ?? offset;
      offset = last && wanted === 'value' ? (startOf(pair.value) ?? keyAt) : keyAt;
      node = pair.value;
    } else if (isSeq(node)) {
      const item: unknown = node.items[Number(step)];
      if (item === undefined) return offset;
      offset = startOf(item) ?? offset;
      node = item;
    } else return offset;
  }
  return offset;
}

function keyText(pair: Pair): string | null {
  const key = pair.key;
  return typeof key === 'object' && key !== null && 'value' in key ? String(key.value) : null;
}

function startOf(node: unknown): number | null {
  if (isPair(node)) return startOf(node.key);
  if (typeof node !== 'object' || node === null || !('range' in node) || !Array.isArray(node.range)) return null;
  const start: unknown = node.range[0];
  return typeof start === 'number' ? start : null;
}
