import { unescapeXml } from './xml.ts';

/**
 * Lines of the HTML that mammoth writes: a paragraph, heading or list item a line, a table row as cells between bars.
 * Level spaces become indentation. Pictures leave nothing.
 */
export function linesOfHtml(html: string): string {
  const lines: string[] = [];
  let line = '';
  let depth = 0;
  const end = (): void => {
    lines.push(indented(line));
    line = '';
  };
  for (const match of html.matchAll(/<(\/?)([a-z0-9]+)[^>]*>|[^<]+/giu)) {
    const [text, slash, tag] = match;
    const name = tag?.toLowerCase();
    if (name === undefined) line += unescapeXml(text);
    else if (name === 'table') depth += slash === '/' ? -1 : 1;
    else if (name === 'br') line += depth > 0 ? ' ' : '\n';
    else if (name === 'tr' && depth <= 1) {
      if (slash === '/') end();
      else line = '|';
    } else if ((name === 'td' || name === 'th') && depth <= 1) {
      if (slash === '/') line = `${line.trimEnd()} |`;
      else line += ' ';
    } else if (BLOCKS.has(name)) {
      if (slash !== '/') continue;
      if (depth > 0) line += ' ';
      else end();
    }
  }
  if (line !== '') end();
  return lines.join('\n');
}

/** `\u2003` at the front stands for four columns; bars within cells would part them. */
function indented(line: string): string {
  return line
    .split('\n')
    .map((part) => {
      const levels = /^\u2003*/u.exec(part)?.[0].length ?? 0;
      return (
        ' '.repeat(levels * COLUMNS) +
        part
          .slice(levels)
          .replaceAll('\u2003', '')
          .replaceAll(/[ \u00a0\t]+/gu, ' ')
          .trim()
      );
    })
    .join('\n');
}

const BLOCKS: ReadonlySet<string> = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li']);
const COLUMNS = 4;
