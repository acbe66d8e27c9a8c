import remarkParse from 'remark-parse';
import type { Nodes } from 'mdast';
import { unified } from 'unified';
import { fault } from '../diagnostics/collect.ts';
import type { Body } from '../model/corpus.ts';
import type { Report } from '../model/diagnostic.ts';
import { hiddenCharacters, nameOfCharacter } from '../text/hidden-characters.ts';
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
    const code = nameOfCharacter(point);
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

const FOREIGN: ReadonlySet<string> = new Set(['html', 'image', 'imageReference', 'code']);

/** Indentation is nesting here, never code. */
const processor = unified()
  .data('micromarkExtensions', [{ disable: { null: ['codeIndented'] } }])
  .use(remarkParse)
  .freeze();

/** Characters of a found construct that a message shows. */
const SHOWN = 60;
