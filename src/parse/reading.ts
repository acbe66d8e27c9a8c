import type { Body } from '../model/corpus.ts';
import type { Report } from '../model/diagnostic.ts';
import type { Furniture } from './furniture.ts';
import type { Head } from './header.ts';
import type { Line, LinedBody } from './lines.ts';
import type { MarkerSurvey } from './survey.ts';
import type { Tree } from './tree.ts';

/** Metadata at the document's end, by line. */
export type TailKind = 'closing' | 'signature' | 'copies' | 'operative' | 'addressee';
export interface TailPart {
  readonly line: number;
  readonly kind: TailKind;
  readonly text: string;
}

/** Where a line went: a node of the tree, metadata, or a diagnostic of the rule named. */
export type LineUse =
  | { readonly kind: 'clause'; readonly node: number }
  | { readonly kind: 'metadata'; readonly field: string }
  | { readonly kind: 'diagnostic'; readonly rule: string };

/** A document read line by line. */
export interface ReadDocument {
  readonly tree: Tree;
  readonly head: Head;
  readonly tail: readonly TailPart[];
  /** One entry for every line that is not blank. */
  readonly uses: ReadonlyMap<number, LineUse>;
}

/** State of one reading, shared by the parts of the grammar. */
export interface Reading {
  readonly body: Body;
  readonly lines: readonly Line[];
  readonly furniture: ReadonlyMap<number, Furniture>;
  readonly survey: MarkerSurvey;
  readonly tree: Tree;
  readonly uses: Map<number, LineUse>;
  readonly tail: TailPart[];
  readonly placeOf: LinedBody['placeOf'];
  readonly report: Report;
  /** Whether a blank line stands before the present one. */
  blank: boolean;
  zone: 'text' | TailKind;
}

/** One line with its markup taken off. `start` is the offset of its first character in the body. */
export interface Words {
  readonly text: string;
  /** The same with the spaces as printed. */
  readonly printed: string;
  readonly start: number;
  readonly indent: number;
  readonly index: number;
  /** Whether the file marks the line as a heading. */
  readonly heading: boolean;
}
