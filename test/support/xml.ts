/** An element of an XML file, with what the audits of drawings need. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** Text directly inside, references resolved. */
  readonly text: string;
}

interface Open {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlElement[];
  text: string;
}

/**
 * Reads an XML document without DTD and processing instructions other than its declaration, and throws at the first
 * fault: an SVG file that a browser forgives inside a page does not open at all as a file.
 */
export function readXml(source: string): XmlElement {
  const text = source.replace(/^<\?xml [^?]*\?>\s*/u, '');
  const top: Open = { name: '', attributes: new Map(), children: [], text: '' };
  const stack: Open[] = [top];
  let at = 0;
  const fail = (why: string): never => {
    throw new Error(`${why} at ${at}: ${text.slice(Math.max(0, at - 20), at + 60)}`);
  };
  while (at < text.length) {
    const open = stack.at(-1) ?? top;
    if (text[at] !== '<') {
      const end = text.indexOf('<', at);
      const run = text.slice(at, end === -1 ? text.length : end);
      if (open === top && run.trim() !== '') fail('text outside the root');
      open.text += resolve(run, fail);
      at += run.length;
      continue;
    }
    TAG.lastIndex = at;
    const tag = TAG.exec(text) ?? fail('no tag');
    const [whole, closing, name = '', attributes = '', empty] = tag;
    at += whole.length;
    if (closing === '/') {
      if (open.name !== name) fail(`</${name}> closes <${open.name}>`);
      stack.pop();
      continue;
    }
    if (open === top && top.children.length > 0) fail('a second root');
    const element: Open = { name, attributes: attributesOf(attributes, fail), children: [], text: '' };
    open.children.push(element);
    if (empty !== '/') stack.push(element);
  }
  if (stack.length > 1) fail(`<${stack.at(-1)?.name ?? ''}> is not closed`);
  return top.children[0] ?? fail('no root');
}

/** The element and everything below it, in the order of the file. */
export function everyElement(element: XmlElement): readonly XmlElement[] {
  return [element, ...element.children.flatMap(everyElement)];
}

const NAME = '[A-Za-z_][\\w:.-]*';
const TAG = new RegExp(`<(/?)(${NAME})((?:\\s+${NAME}="[^"<]*")*)\\s*(/?)>`, 'uy');
const REFERENCES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function attributesOf(text: string, fail: (why: string) => never): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', value = ''] of text.matchAll(/([\w:.-]+)="([^"]*)"/gu)) {
    if (attributes.has(name)) fail(`${name} stands twice`);
    attributes.set(name, resolve(value, fail));
  }
  return attributes;
}

function resolve(text: string, fail: (why: string) => never): string {
  return text.replace(
    /&(?:#x([\da-f]+);|#(\d+);|(\w+);)?/giu,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      return REFERENCES[name ?? ''] ?? fail(`${whole} is no reference`);
    },
  );
}
