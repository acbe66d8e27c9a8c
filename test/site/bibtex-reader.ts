/** A BibTeX entry as a reader sees it: values still in LaTeX, braces as written. */
export interface Entry {
  readonly kind: string;
  readonly key: string;
  readonly fields: ReadonlyMap<string, string>;
}

/** Reads one entry by the rules of BibTeX: braces balance, whatever stands before them. @throws where they do not. */
export function readEntry(text: string): Entry {
  const head = /^@(\w+)\{([^,\s{}"#%~\\]+),\s*/.exec(text);
  if (head === null) throw new Error(`no head: ${text.slice(0, 60)}`);
  const fields = new Map<string, string>();
  let at = head[0].length;
  while (text[at] !== '}') {
    const name = /^\s*([a-z]+) = /.exec(text.slice(at));
    if (name === null) throw new Error(`no field at ${at}: ${text.slice(at, at + 40)}`);
    at += name[0].length;
    const end = text[at] === '{' ? closing(text, at) : at + (/^[a-z]+/.exec(text.slice(at))?.[0].length ?? 0);
    fields.set(name[1] ?? '', text.slice(at, end));
    if (text[end] !== ',') throw new Error(`no comma after ${name[1] ?? ''}`);
    at = end + 1;
    at += /^\s*/.exec(text.slice(at))?.[0].length ?? 0;
  }
  if (text.slice(at) !== '}') throw new Error(`text after the entry: ${text.slice(at)}`);
  return { kind: head[1] ?? '', key: head[2] ?? '', fields };
}

/** What LaTeX prints of a value: commands, accents and ligatures resolved, outer braces gone. @throws on a bare special sign. */
export function printed(value: string): string {
  let text = value;
  while (text.startsWith('{') && closing(text, 0) === text.length && text.length > 1) text = text.slice(1, -1);
  const plain = text
    .replaceAll(/\{\\([`'^~=."]|[uvrc])\{?([A-Za-z])\}?\}/g, (_, mark: string, letter: string) =>
      (letter + (ACCENTS[mark] ?? '')).normalize('NFC'),
    )
    .replaceAll('{"}', '\u0001')
    .replaceAll(
      /\\(textbackslash|textbraceleft|textbraceright|textasciitilde|textasciicircum|ldots)\{\}/g,
      (_, name: string) => HELD[name] ?? '',
    );
  const bare = plain.replaceAll(/\\[%&$#_]/g, '');
  if (/[{}%&$#_~^\\]/.test(bare)) throw new Error(`a sign that LaTeX would read: ${value}`);
  return plain
    .replaceAll(/\\([%&$#_])/g, '$1')
    .replaceAll('\u0001', '"')
    .replaceAll('\u0002', '\\')
    .replaceAll('\u0003', '~')
    .replaceAll('\u0004', '^')
    .replaceAll('\u0005', '{')
    .replaceAll('\u0006', '}');
}

const HELD: Readonly<Record<string, string>> = {
  textbackslash: '\u0002',
  textasciitilde: '\u0003',
  textasciicircum: '\u0004',
  ldots: '…',
  textbraceleft: '\u0005',
  textbraceright: '\u0006',
};
const ACCENTS: Readonly<Record<string, string>> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '=': '\u0304',
  u: '\u0306',
  '.': '\u0307',
  '"': '\u0308',
  r: '\u030a',
  v: '\u030c',
  c: '\u0327',
};

// BibTeX counts every brace, escaped or not.
function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1;
    if (text[at] === '}') depth -= 1;
    if (depth === 0) return at + 1;
  }
  throw new Error(`no closing brace: ${text.slice(open, open + 60)}`);
}
