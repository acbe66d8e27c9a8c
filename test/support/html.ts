/** A start tag of a page, outside comments, scripts and styles. */
export interface Tag {
  readonly name: string;
  /** Names in lower case; values with character references resolved; '' for a bare attribute. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Text of a script or style element, or of a title; '' for others. */
  readonly content: string;
}

/**
 * Start tags of a page in order. Made for pages that html-validate has found well-formed, where it is enough, and many
 * times faster than a parser of the whole grammar.
 */
export function tagsOf(html: string): readonly Tag[] {
  const tags: Tag[] = [];
  START_TAG.lastIndex = 0;
  for (let match = START_TAG.exec(html); match !== null; match = START_TAG.exec(html)) {
    const name = match[1]?.toLowerCase();
    // A comment has no name.
    if (name === undefined) continue;
    const content = RAW_TEXT.has(name) ? contentFrom(html, START_TAG.lastIndex, name) : '';
    tags.push({ name, attributes: attributesOf(match[2] ?? ''), content });
    START_TAG.lastIndex += content.length;
  }
  return tags;
}

/** Resolves the character references that Astro and hast write. */
export function unescaped(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    return NAMED[name ?? ''] ?? whole;
  });
}

const START_TAG =
  /<!--[\s\S]*?-->|<([a-z][\w-]*)((?:\s+[^\s=>"'/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']+))?)*)\s*\/?>/gi;
const ATTRIBUTE = /([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?/g;
const RAW_TEXT: ReadonlySet<string> = new Set(['script', 'style', 'title', 'textarea']);
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

function contentFrom(html: string, start: number, name: string): string {
  const end = html.toLowerCase().indexOf(`</${name}`, start);
  return html.slice(start, end === -1 ? html.length : end);
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  return new Map(
    [...text.matchAll(ATTRIBUTE)].map(([, name = '', double, single, bare]) => [
      name.toLowerCase(),
      unescaped(double ?? single ?? bare ?? ''),
    ]),
  );
}
