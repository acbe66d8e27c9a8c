import type { Circular } from './circular.ts';
import type { CodedClause, Reading } from './clause.ts';
import type { Codebook } from './codebook.ts';
import type {
  ActInterval,
  Agreement,
  Cell,
  Certificate,
  CircularInterval,
  Disagreement,
  ElementCoverage,
  Finding,
  JudgedDate,
  Kinship,
  RepealedCitation,
} from './coverage.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Instrument } from './instrument.ts';
import type { VersionChanges } from './release.ts';
import type { Alias, Election, Province, Region, Source } from './registers.ts';

/** A pinned id that moved: old address -> new one. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** Output of the stage `analysis`. */
export interface Analysis {
  readonly cells: readonly Cell[];
  readonly certificates: readonly Certificate[];
  readonly elements: readonly ElementCoverage[];
  readonly actIntervals: readonly ActInterval[];
  readonly circularIntervals: readonly CircularInterval[];
  readonly judgedDates: readonly JudgedDate[];
  readonly repealed: readonly RepealedCitation[];
  readonly agreement: readonly Agreement[];
  readonly disagreements: readonly Disagreement[];
  /** For each document its nearest others, at most KINSHIP_NEIGHBOURS each: never all pairs. */
  readonly kinship: readonly Kinship[];
  /** Orders in which similar rows and columns stand together. */
  readonly seriation: { readonly circulars: readonly string[]; readonly acts: readonly string[] };
  readonly findings: readonly Finding[];
  /** Documents by how many open cells their full text would settle, most first. */
  readonly wanted: readonly { readonly circular: string; readonly open: number }[];
}

/** Everything published: the only thing that pages read. Written as public/data/dataset.json. */
export interface Dataset extends Analysis {
  readonly version: { readonly date: string; readonly name: string; readonly hash: string };
  /** What each version changed, newest first; the first entry may be a version that is not released yet. */
  readonly changes: readonly VersionChanges[];
  readonly codebook: Codebook;
  readonly provinces: readonly Province[];
  readonly regions: readonly Region[];
  readonly elections: readonly Election[];
  readonly sources: readonly Source[];
  readonly aliases: readonly Alias[];
  readonly instruments: readonly Instrument[];
  readonly circulars: readonly Circular[];
  readonly clauses: readonly CodedClause[];
  readonly readings: readonly Reading[];
  readonly redirects: readonly Redirect[];
  readonly diagnostics: readonly Diagnostic[];
}
