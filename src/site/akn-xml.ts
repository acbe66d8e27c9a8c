/** An element of XML: name, attributes in order (null: left out), children. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | null>>;
  readonly children: readonly XmlNode[];
}

export type XmlNode = XmlElement | string;

/** `xml('p', {}, 'a & b')` is `<p>a &amp; b</p>`. Lists of children are taken as they come. */
export function xml(
  name: string,
  attributes: XmlElement['attributes'] = {},
  ...children: readonly (XmlNode | readonly XmlNode[])[]
): XmlElement {
  return { name, attributes, children: children.flat() };
}

/** The document as UTF-8 text, one element a line; elements that hold text stay on one line, so that no space is added. */
export function xmlDocument(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${lines(root, '').join('\n')}\n`;
}

function lines(element: XmlElement, indent: string): readonly string[] {
  const { name, children } = element;
  if (children.length === 0 || children.some((child) => typeof child === 'string')) return [indent + inline(element)];
  return [
    `${indent}<${name}${attributesOf(element)}>`,
    ...children.flatMap((child) => (typeof child === 'string' ? [] : lines(child, `${indent}  `))),
    `${indent}</${name}>`,
  ];
}

function inline(element: XmlElement): string {
  const { name, children } = element;
  if (children.length === 0) return `<${name}${attributesOf(element)}/>`;
  const content = children.map((child) => (typeof child === 'string' ? escaped(child) : inline(child))).join('');
  return `<${name}${attributesOf(element)}>${content}</${name}>`;
}

function attributesOf({ attributes }: XmlElement): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === null ? '' : ` ${name}="${escaped(value).replaceAll('"', '&quot;')}"`))
    .join('');
}

/** Text as XML may hold it: the five signs escaped; what XML 1.0 cannot hold at all is left out. */
function escaped(text: string): string {
  return text.replaceAll(NO_XML, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

const NO_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
