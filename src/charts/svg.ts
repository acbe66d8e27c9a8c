import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';

/** Attributes of a drawn element; null leaves the attribute out. */
export type Attributes = Readonly<Record<string, string | number | null>>;

/** One SVG element: `draw('rect', { x: 1 / 3 }) // => <rect x="0.33">`. Numbers are rounded here and nowhere else. */
export function draw(name: string, attributes: Attributes, ...children: readonly ElementContent[]): Element {
  const properties: Record<string, string | number> = {};
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null) properties[key] = typeof value === 'number' ? round(value) : value;
  }
  return s(name, properties, ...children);
}

/** A text node. */
export function words(value: string): ElementContent {
  return { type: 'text', value };
}

/** Two decimals: a picture must not change with the last bits of a division. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** The drawing as text, for a page or a file: well-formed XML too, which is stricter than HTML about `<` and `>`. */
export function svgText(tree: Element): string {
  return toHtml(tree, { space: 'svg', closeEmptyElements: true }).replace(TOKEN, (token) =>
    token.startsWith('<')
      ? token.replace(VALUE, (value) => value.replaceAll('<', '&lt;').replaceAll('>', '&gt;'))
      : token.replaceAll('>', '&gt;'),
  );
}

/** A tag as the printer writes it, its values in double quotes; or the text up to the next one. */
const TOKEN = /<\/?[A-Za-z][\w:.-]*(?:\s+[\w:.-]+(?:="[^"]*")?)*\s*\/?>|[^<]+/gu;
const VALUE = /="[^"]*"/gu;
