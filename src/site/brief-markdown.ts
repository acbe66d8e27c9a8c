import type { BriefBlock, BriefLink } from './brief-text.ts';

/**
 * The brief as Markdown: one text, LF, blank lines between blocks, list items under each other.
 *
 *     briefMarkdown([{ kind: 'heading', level: 2, text: 'Celah: 1' }]) // => '## Celah: 1\n'
 */
export function briefMarkdown(blocks: readonly BriefBlock[]): string {
  return blocks.map((block, i) => gapBefore(blocks[i - 1], block) + line(block)).join('') + '\n';
}

function gapBefore(before: BriefBlock | undefined, block: BriefBlock): string {
  if (before === undefined) return '';
  return before.kind === block.kind && (block.kind === 'item' || block.kind === 'task') ? '\n' : '\n\n';
}

function line(block: BriefBlock): string {
  const text = plain(block.text);
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${text}`;
    case 'paragraph':
      return text + linkAfter(block.link);
    case 'item':
      return `- ${text}${linkAfter(block.link)}`;
    case 'task':
      return `- [ ] ${text}`;
    case 'quote':
      return `> ${text}`;
    default:
      return block satisfies never;
  }
}

function linkAfter(link: BriefLink | undefined): string {
  return link === undefined ? '' : ` [${plain(link.label)}](${link.address})`;
}

/** On one line, with the signs that Markdown would read taken literally. */
function plain(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/[\\`*_[\]<>]/g, (sign) => `\\${sign}`)
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^([#+-])/, '\\$1');
}
