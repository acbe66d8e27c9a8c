import type { Line } from './lines.ts';

/** Takes Markdown's marks off a line: heading hashes, emphasis, escapes, quote signs. Offsets of what remains move with it. */
export function plainMarkdown(line: Line): Line {
  if (line.blank || !/[#*_\\>`]/u.test(line.text)) return line;
  const content = line.text.trimStart();
  const hashes = /^(?:#{1,6}\s+|>\s+)/u.exec(content)?.[0] ?? '';
  const bare = content.slice(hashes.length);
  const plain = bare
    .replaceAll(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/gu, '$2')
    .replaceAll(/(?<![\p{L}\d*])\*(?=[^\s*])([^*]+?)(?<=[^\s*])\*(?![\p{L}\d*])/gu, '$1')
    .replaceAll(/\\([\\`*_{}[\]()#+\-.!|>~])/gu, '$1')
    .trimEnd();
  if (plain === '') return line;
  const heading = hashes.startsWith('#') || /^(\*\*|__).+\1\s*:?$/u.test(bare.trim());
  return {
    ...line,
    text: ' '.repeat(line.indent) + plain,
    start: line.start + hashes.length,
    blank: plain === '',
    heading,
  };
}
