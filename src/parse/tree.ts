import type { Attribute } from './attributes.ts';
import { seam } from './join.ts';
import type { Marker, MarkerReading } from './marker.ts';
import type { OpenLevel } from './outline.ts';

/** `item` is numbered or dashed, `section` a heading without number, `paragraph` stands by itself, `row` is of a table. */
export type NodeKind = 'item' | 'section' | 'annex' | 'paragraph' | 'table' | 'row';

/** One clause of a document as it is being read. */
export interface TreeNode {
  readonly kind: NodeKind;
  readonly marker: Marker | null;
  readonly reading: MarkerReading | null;
  /** Path word where no marker gives one: `menimbang`, `alinea`, `tabel`, `baris`. */
  readonly word: string;
  readonly printed: string;
  readonly parent: number | null;
  /** Columns before its marker. */
  readonly indent: number;
  /** Offset in the body of its first character. */
  readonly start: number;
  /** Paragraphs as lines, with what joins each to the one before: a text that grows line by line is put together once. */
  readonly paragraphs: string[][];
  /** Columns before the last line that was added, its length, and how many lines the last paragraph has. */
  lastIndent: number;
  lastLength: number;
  lastLines: number;
  readonly attributes: Attribute[];
}

export type NodeSeed = Pick<TreeNode, 'kind' | 'parent' | 'indent' | 'start'> &
  Partial<Pick<TreeNode, 'marker' | 'reading' | 'word' | 'printed'>>;

/** The clauses read so far, the levels still open, and the one that takes the next words. */
export interface Tree {
  readonly nodes: TreeNode[];
  /** Open numbered levels, outermost first. */
  stack: OpenLevel[];
  /** Open heading without number, under which outermost items stand. */
  section: number | null;
  current: number | null;
  readonly add: (seed: NodeSeed) => number;
  readonly at: (index: number | null) => TreeNode | undefined;
}

export function emptyTree(): Tree {
  const nodes: TreeNode[] = [];
  return {
    nodes,
    stack: [],
    section: null,
    current: null,
    at: (index) => (index === null ? undefined : nodes[index]),
    add: ({ kind, parent, indent, start, marker = null, reading = null, word = '', printed = marker?.printed ?? '' }) =>
      nodes.push({
        kind,
        parent,
        indent,
        start,
        marker,
        reading,
        word,
        printed,
        paragraphs: [],
        lastIndent: 0,
        lastLength: 0,
        lastLines: 0,
        attributes: [],
      }) - 1,
  };
}

/** Adds a line to the last paragraph of a node. */
export function appendLine(node: TreeNode, text: string, indent: number): void {
  const lines = node.paragraphs.at(-1);
  const before = lines?.at(-1);
  if (lines === undefined || before === undefined) {
    startParagraph(node, text, indent);
    return;
  }
  const { drop, glue } = seam(before, text);
  if (drop > 0) lines[lines.length - 1] = before.slice(0, -drop);
  lines.push(glue + text);
  node.lastIndent = indent;
  node.lastLength = text.length;
  node.lastLines += 1;
}

/** Begins a further paragraph of a node. */
export function startParagraph(node: TreeNode, text: string, indent: number): void {
  node.paragraphs.push([text]);
  node.lastIndent = indent;
  node.lastLength = text.length;
  node.lastLines = 1;
}

/** The whole text of a node, its paragraphs parted by line ends. */
export function textOf({ paragraphs }: TreeNode): string {
  return paragraphs
    .map((lines) => lines.join(''))
    .filter((paragraph) => paragraph !== '')
    .join('\n');
}

/** The last line of a node so far, which the next goes on from; the last two where it is a short one. */
export function lastText(node: TreeNode | undefined): string {
  const lines = node?.paragraphs.at(-1);
  return lines === undefined ? '' : lines.slice(-2).join('').slice(-LONGEST_LOOK);
}

/** Whether a node is so far a title: short, in one or two lines, without a full stop. */
export function isTitle(node: TreeNode | undefined): boolean {
  if (node?.paragraphs.length !== 1) return node?.kind === 'section';
  return node.lastLines <= 2 && looksLikeTitle(lastText(node));
}

/** Whether words are few, begin with a capital and end without a stop: `Latar Belakang`. */
export function looksLikeTitle(text: string): boolean {
  return (
    text.length < LONGEST_LOOK &&
    /^[\p{Lu}\d"“(]/u.test(text) &&
    !/[.,;:]$/u.test(text) &&
    text.split(' ').length <= TITLE_WORDS
  );
}

/** Characters from the end of a text that tell how it goes on. */
const LONGEST_LOOK = 400;
const TITLE_WORDS = 10;
