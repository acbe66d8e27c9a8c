import remarkParse from 'remark-parse';
import type { Nodes } from 'mdast';
import { unified } from 'unified';
import { fault } from '../diagnostics/collect.ts';
import type { Body } from '../model/corpus.ts';
import type { Report } from '../model/diagnostic.ts';
import { lineStarts, placeIn } from '../text/place.ts';

/**
 * Reports what a body must not hold: raw HTML, scripts, pictures, and characters that reorder or hide text. The text is
 * still read as plain words, so nothing of it runs or disappears.
 */
export function checkMarkup(body: Body, report: Report): void {
  const starts = lineStarts(body.text);
  const placeOf = (offset: number) => placeIn(body.file, starts, offset, body.firstLine);
  for (const node of foreignNodes(body.text)) {
    const found = body.text.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
    const shown = found.length > SHOWN ? `${found.slice(0, SHOWN)}...` : found;
    const rule = node.type === 'html' ? 'raw-html' : 'unexpected-markup';
    const place = placeOf(node.position?.start.offset ?? 0);
    report(
      fault(
        'error',
        rule,
        place,
        `Unexpected ${node.type} in the text`,
        shown,
        'plain words, numbered items and attribute lines',
      ),
    );
  }
  for (const [offset, point] of hiddenCharacters(body.text)) {
    const code = `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
    const message = `Unexpected ${code}, which reorders or hides text`;
    report(fault('error', 'hidden-character', placeOf(offset), message, code, null));
  }
}

function foreignNodes(text: string): readonly Nodes[] {
  if (!/[<[`]/u.test(text)) return [];
  const found: Nodes[] = [];
  const visit = (node: Nodes): void => {
    if (FOREIGN.has(node.type)) found.push(node);
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(processor.parse(text));
  return found;
}

/** Offset and code point of every character that reorders or hides text. */
export function hiddenCharacters(text: string): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  for (let offset = 0; offset < text.length; offset += 1) {
    const point = text.charCodeAt(offset);
    if (point > LAST_PLAIN_CONTROL && point < FIRST_FORMAT) continue;
    if (HIDDEN.some(([first, last]) => point >= first && point <= last)) found.push([offset, point]);
  }
  return found;
}

const FOREIGN: ReadonlySet<string> = new Set(['html', 'image', 'imageReference', 'code']);

/** Indentation is nesting here, never code. */
const processor = unified()
  .data('micromarkExtensions', [{ disable: { null: ['codeIndented'] } }])
  .use(remarkParse)
  .freeze();

/** First and last code points of: C0 controls other than white space, zero-width and bidirectional controls, BOM. */
const HIDDEN: readonly (readonly [number, number])[] = [
  [0x00, 0x08],
  [0x0e, 0x1f],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2060],
  [0x2066, 0x2069],
  [0xfeff, 0xfeff],
];
/** Between these no character is hidden: most text is skipped at once. */
const LAST_PLAIN_CONTROL = 0x1f;
const FIRST_FORMAT = 0x200b;
/** Characters of a found construct that a message shows. */
const SHOWN = 60;
