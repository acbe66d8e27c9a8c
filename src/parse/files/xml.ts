/** Just enough XML for the parts of a DOCX that mammoth does not hand on: no entities in names, no nesting of one name in itself. */

/** Source of every element of a name, tags included, in order. */
export function elementsOf(xml: string, name: string): readonly string[] {
  const found: string[] = [];
  const open = `<${name}`;
  const close = `</${name}>`;
  for (let at = xml.indexOf(open); at >= 0; at = xml.indexOf(open, at)) {
    const after = xml.charAt(at + open.length);
    const tagEnd = xml.indexOf('>', at);
    if (tagEnd < 0) break;
    if (!/[\s/>]/u.test(after)) {
      at += open.length;
      continue;
    }
    const alone = xml.charAt(tagEnd - 1) === '/';
    const end = alone ? tagEnd + 1 : xml.indexOf(close, tagEnd);
    if (end < 0) break;
    const stop = alone ? end : end + close.length;
    found.push(xml.slice(at, stop));
    at = stop;
  }
  return found;
}

/** First element of a name, tags included. */
export function firstOf(xml: string, name: string): string | undefined {
  return elementsOf(xml, name)[0];
}

/** Attribute of the first tag of an element's source. */
export function attributeOf(element: string, name: string): string | undefined {
  const tag = element.slice(0, element.indexOf('>') + 1);
  const at = tag.search(new RegExp(String.raw`\s${name}=["']`, 'u'));
  if (at < 0) return undefined;
  const from = at + name.length + 3;
  const quote = tag.charAt(from - 1);
  const to = tag.indexOf(quote, from);
  return to < 0 ? undefined : tag.slice(from, to);
}

/** `&amp;` and its like as characters. */
export function unescapeXml(text: string): string {
  return text.replaceAll(
    /&(?:#x([0-9a-f]+)|#(\d+)|(lt|gt|amp|quot|apos|nbsp));/giu,
    (_, hex?: string, decimal?: string, name?: string) => {
      const point = hex !== undefined ? Number.parseInt(hex, 16) : Number(decimal);
      if (name !== undefined) return NAMED[name.toLowerCase()] ?? '';
      return point > 0 && point <= LAST_POINT ? String.fromCodePoint(point) : '';
    },
  );
}

export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", nbsp: ' ' };
const LAST_POINT = 0x10ffff;
