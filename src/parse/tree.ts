import type { Attribute } from './attributes.ts';
import { joinLine } from './join.ts';
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
  /** Paragraphs, each of joined lines. */
  readonly paragraphs: string[];
  /** Printed width of the last line that was joined, and how many lines the last paragraph has. */
  lastWidth: number;
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
        lastWidth: 0,
        lastLines: 0,
        attributes: [],
      }) - 1,
  };
}

/** Adds a line to the last paragraph of a node. */
export function appendLine(node: TreeNode, text: string, width: number): void {
  const last = node.paragraphs.length - 1;
  if (last < 0) startParagraph(node, text, width);
  else {
    node.paragraphs[last] = joinLine(node.paragraphs[last] ?? '', text);
    node.lastWidth = width;
    node.lastLines += 1;
  }
}

/** Begins a further paragraph of a node. */
export function startParagraph(node: TreeNode, text: string, width: number): void {
  node.paragraphs.push(text);
  node.lastWidth = width;
  node.lastLines = 1;
}

/** Words of a node so far that the next line goes on from. */
export function lastText(node: TreeNode | undefined): string {
  return node?.paragraphs.at(-1) ?? '';
}

/** Whether a node is so far a title: short, in one or two lines, without a full stop. */
export function isTitle(node: TreeNode | undefined): boolean {
  if (node?.paragraphs.length !== 1) return node?.kind === 'section';
  const text = lastText(node);
  return (
    node.lastLines <= 2 &&
    /^[\p{Lu}\d"“(]/u.test(text) &&
    !/[.,;:]$/u.test(text) &&
    text.split(' ').length <= TITLE_WORDS
  );
}

const TITLE_WORDS = 10;
