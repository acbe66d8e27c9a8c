import type { KeyItem } from './key-layout.ts';

/** What a citation is on the day of the document: of law in force, of law already repealed, or not to be judged. */
export const CITATIONS = ['held', 'after', 'open'] as const;
export type Citation = (typeof CITATIONS)[number];

/** Documents that cite a rule in one year. `year` null: undated. */
export interface CitationCount {
  readonly year: number | null;
  readonly citation: Citation;
  readonly count: number;
}

export interface CitedRule {
  readonly id: string;
  readonly label: string;
  /** Its time in force in words. */
  readonly note: string;
  /** Years with fractions: 2021.66 is the end of August 2021. `from` null: not known, and no bar is drawn. */
  readonly from: number | null;
  /** null: still in force. */
  readonly until: number | null;
  /** Rules that took its place. */
  readonly replacedBy: readonly string[];
  readonly counts: readonly CitationCount[];
}

export interface CitationsData {
  readonly rules: readonly CitedRule[];
  /** Heading of the column of undated documents. */
  readonly undated: string;
  readonly key: readonly KeyItem[];
  readonly number: (value: number) => string;
}
