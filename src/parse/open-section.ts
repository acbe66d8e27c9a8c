import type { Reading, Words } from './reading.ts';
import type { SectionHeading } from './sections.ts';
import { startParagraph } from './tree.ts';
import type { Tree } from './tree.ts';

/**
 * Opens a part under a heading without number; operative words (`MENGINSTRUKSIKAN`) and those addressed are metadata, and
 * end the part before. Gives the words after the heading's colon, to be read as a line of their own; null: there are none.
 */
export function openSection(section: SectionHeading, words: Words, reading: Reading): Words | null {
  const { tree, uses } = reading;
  if (section.kind === 'operative' || section.kind === 'addressees') closeParts(section, words, reading);
  else {
    carryNumber(reading);
    const kind = section.kind === 'annex' ? 'annex' : 'section';
    const node = tree.add({
      kind,
      word: section.slug,
      parent: parentOf(kind, tree),
      indent: words.indent,
      start: words.start,
    });
    tree.stack = [];
    tree.section = node;
    tree.current = node;
    const added = tree.at(node);
    if (added !== undefined) startParagraph(added, section.title, words.indent);
    uses.set(words.index, { kind: 'clause', node });
  }
  if (section.rest === '' || section.kind === 'addressees') return null;
  const { rest, restAt } = section;
  return {
    ...words,
    text: rest,
    printed: rest,
    start: words.start + restAt,
    indent: words.indent + restAt,
    heading: false,
  };
}

function closeParts(section: SectionHeading, words: Words, reading: Reading): void {
  const { tree, uses, tail } = reading;
  const kind = section.kind === 'addressees' ? 'addressee' : 'operative';
  tree.stack = [];
  tree.section = null;
  tree.current = null;
  reading.zone = kind === 'addressee' ? 'addressee' : 'text';
  tail.push({ line: words.index, kind, text: kind === 'addressee' ? words.text : section.title });
  uses.set(words.index, { kind: 'metadata', field: kind });
}

/** Numbers may go on from part to part: the last outermost one is remembered. */
function carryNumber({ tree, survey }: Reading): void {
  const last = tree.stack[0];
  if (last !== undefined) survey.carried = { kind: last.kind, shape: last.shape, value: last.value };
}

/** Parts stand outermost, or within the annex they belong to. */
function parentOf(kind: 'annex' | 'section', tree: Tree): number | null {
  if (kind === 'annex') return null;
  const open = tree.at(tree.section);
  return open?.kind === 'annex' ? tree.section : (open?.parent ?? null);
}
