import { asksForNumber } from './asks-for-number.ts';
import type { Reading, Words } from './reading.ts';
import type { TreeNode } from './tree.ts';
import { isRecital, isTitleCase, readSection } from './sections.ts';
import { appendLine, isTitle, lastText, looksLikeTitle, startParagraph } from './tree.ts';

/** Gives a line without marker to the clause it goes on from, or to the one it is a further paragraph of. */
export function addText(words: Words, reading: Reading): void {
  const { tree, uses } = reading;
  const current = tree.at(tree.current);
  let owner = tree.current;
  let fresh = true;
  if (current === undefined) owner = openParagraph(words, reading);
  else if (current.kind === 'annex' || (current.kind === 'section' && current.paragraphs.length === 1)) fresh = true;
  else if (endsRecital(words, current, reading)) owner = openParagraph(words, reading);
  else if (beginsParagraph(words, current, reading)) owner = ownerOf(words, reading) ?? openParagraph(words, reading);
  else fresh = isTitle(current) && current.kind !== 'paragraph' && titleEnds(words, current, reading);
  const node = tree.at(owner);
  if (node === undefined || owner === null) return;
  if (fresh) startParagraph(node, words.text, words.indent);
  else appendLine(node, words.text, words.indent);
  tree.current = owner;
  uses.set(words.index, { kind: 'clause', node: owner });
}

/** Whether a text ends a sentence, an item of a list, or the words before a list. */
export function endsSentence(text: string): boolean {
  return /[.;:!?…]["”'’)\]]*$/u.test(text) || /(?:^|\s)(?:dan|atau|dan\/atau|serta)[,;]?$/u.test(text);
}

/** Whether the words with which the text proper begins stand after the list of a recital, no blank line between. */
function endsRecital({ text }: Words, current: TreeNode, { tree }: Reading): boolean {
  return (
    current.kind === 'item' &&
    isRecital(tree.at(tree.section)?.word ?? '') &&
    OPENING.test(text) &&
    /[.;]$/u.test(lastText(current))
  );
}

function beginsParagraph(words: Words, current: TreeNode, { blank, survey }: Reading): boolean {
  const text = lastText(current);
  if (text === '' || (/^[\p{Ll},;.)]/u.test(words.text) && !survey.unwrapped)) return false;
  if (survey.unwrapped) return true;
  if (/[.:!?…]["”'’)\]]*$/u.test(text))
    return blank || (survey.laidOut && current.kind !== 'paragraph' && outdented(words, current));
  return blank && current.kind === 'row';
}

/** Whether a line stands left of its clause's marker, or left of the lines that hang under it. */
function outdented({ indent }: Words, current: TreeNode): boolean {
  return (
    indent < current.indent - 1 ||
    (current.lastLines > 1 && indent < current.lastIndent - 1 && indent <= current.indent)
  );
}

/** Whether a title is complete, so that the line begins the text under it. */
function titleEnds(words: Words, current: TreeNode, { blank }: Reading): boolean {
  if (
    /^[\p{Ll},;.)]/u.test(words.text) ||
    /(?:^|\s)(?:dan|atau|di|ke|dari|untuk|dalam|bagi|oleh|pada|tentang|serta|yang)$/iu.test(lastText(current))
  )
    return false;
  const title = lastText(current);
  if (asksForNumber(title)) return false;
  if (title === title.toUpperCase() && words.text === words.text.toUpperCase()) return false;
  if (readSection(title) !== null || (isTitleCase(title) && !isTitleCase(words.text))) return true;
  return (
    blank ||
    title === title.toUpperCase() ||
    words.indent + words.text.length > current.lastIndent + current.lastLength + WIDER
  );
}

/**
 * The clause that a further paragraph belongs to: by indentation the innermost that it hangs under; else the level that
 * goes on after it; else a numbered heading; null: none, it stands by itself.
 */
function ownerOf({ indent, index }: Words, { tree, survey }: Reading): number | null {
  const open = [...tree.stack].reverse();
  if (survey.laidOut) {
    const hangs = open.find((level) => indent > level.indent + 1);
    if (hangs !== undefined) return hangs.node;
  }
  const goesOn = open.find(
    (level) => level.kind !== 'strip' && survey.goesOn(index, level.kind, level.shape, level.value),
  );
  if (goesOn !== undefined) return goesOn.node;
  const titled = open.find((level) => isHeading(tree.at(level.node)));
  if (titled !== undefined) return titled.node;
  const section = tree.at(tree.section);
  if (tree.stack.length > 0 || section === undefined) return null;
  return section.kind === 'annex' || tree.current === tree.section ? tree.section : null;
}

/** A numbered title with or without text under it. */
function isHeading(node: TreeNode | undefined): boolean {
  return node?.kind === 'item' && looksLikeTitle(node.paragraphs[0]?.slice(0, 2).join('') ?? '');
}

/** A paragraph by itself: outermost, or under the open heading without number. After the list of a recital it ends that. */
function openParagraph(words: Words, { tree }: Reading): number {
  const listed = tree.stack.length > 0;
  tree.stack = tree.stack.filter((level) => level.kind !== 'strip');
  if (listed && isRecital(tree.at(tree.section)?.word ?? '')) {
    tree.stack = [];
    tree.section = null;
  }
  return tree.add({
    kind: 'paragraph',
    word: 'alinea',
    parent: tree.section,
    indent: words.indent,
    start: words.start,
  });
}

/** Words that lead from the legal bases to the text. */
const OPENING =
  /^(?:Berdasarkan (?:hal|ketentuan|dasar)|Bersama ini|Sehubungan dengan|Dengan ini|Untuk itu|Berkenaan dengan|Dalam rangka|Menindaklanjuti|Oleh karena itu|Maka)\b/u;
/** A line this much wider than the one above it did not wrap there. */
const WIDER = 12;
