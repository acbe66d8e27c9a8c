import type { Element, ElementContent } from 'hast';
import { hatchPatterns, PAINT } from './paint.ts';
import type { Attributes } from './svg.ts';
import { draw, round, words } from './svg.ts';
import { TEXT_SIZE } from './text-width.ts';

/** Words of a picture: a title that says the finding and a summary for those who do not see it. */
export interface FigureWords {
  readonly title: string;
  readonly summary: string;
}

/** Keeps lines and marks out of a text that stands over them. */
export const HALO: Attributes = { stroke: PAINT.paper, strokeWidth: 4, strokeLinejoin: 'round', paintOrder: 'stroke' };

/**
 * The outermost element of every picture, with its title, its summary and the hatches of what is not known. `figure`:
 * id of the drawing in its page, which every id inside begins with. A picture with links is a group, because what
 * stands in an image is hidden from those who do not see it.
 */
export function drawFrame(
  size: { readonly width: number; readonly height: number },
  text: FigureWords,
  figure: string,
  children: readonly ElementContent[],
): Element {
  const height = Math.ceil(size.height);
  const frame = {
    id: figure,
    viewBox: `0 0 ${size.width} ${height}`,
    width: size.width,
    height,
    role: children.some(holdsLink) ? 'group' : 'img',
    ariaLabelledBy: `${figure}-title`,
    ariaDescribedBy: `${figure}-summary`,
    fontSize: TEXT_SIZE,
    xmlns: 'http://www.w3.org/2000/svg',
  };
  return draw(
    'svg',
    frame,
    draw('title', { id: `${figure}-title` }, words(text.title)),
    draw('desc', { id: `${figure}-summary` }, words(text.summary)),
    hatchPatterns(figure),
    ...children,
  );
}

/** A text at its baseline, in ink unless told otherwise. */
export function label(text: string, x: number, y: number, attributes: Attributes = {}): Element {
  return draw('text', { x, y, fill: PAINT.ink, ...attributes }, words(text));
}

/** Marks that lead to a page. The name is what a screen reader says and a pointer shows. */
export function link(href: string, name: string, ...marks: readonly ElementContent[]): Element {
  return draw('a', { href, ariaLabel: name }, draw('title', {}, words(name)), ...marks);
}

/** A line of the scale from top to bottom, e.g. under a number of an axis. */
export function gridLine(x: number, top: number, height: number): Element {
  return draw('path', { d: `M${round(x)} ${round(top)}v${round(height)}`, stroke: PAINT.rule });
}

function holdsLink(node: ElementContent): boolean {
  return node.type === 'element' && (node.tagName === 'a' || node.children.some(holdsLink));
}
