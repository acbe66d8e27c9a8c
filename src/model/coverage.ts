import type { ActId, ElementId, ProvisionId } from './codebook.ts';
import type { ClauseId } from './clause.ts';
import type { Bilingual, Count, PartialDate, State, UnknownReason } from './vocabulary.ts';

/** What we can say of one act in one document. */
export interface Cell {
  readonly circular: string;
  readonly act: ActId;
  readonly state: State;
  /** Set exactly when `state` is unknown. */
  readonly reason: UnknownReason | null;
  /** Instruments the document cites, in force on its date, whose provisions contain the act. Only over silent, not-listed, unknown. */
  readonly referenced: readonly string[];
  /** Counted clauses that carry the act (prohibitions; permissions for contrary). */
  readonly clauses: readonly ClauseId[];
  /** Clauses that carry the act but never count: explanations, unverified. */
  readonly uncounted: readonly ClauseId[];
  readonly elementsNamed: readonly ElementId[];
  /** Baseline elements not named; only meaningful where clauses is not empty. */
  readonly elementsMissing: readonly ElementId[];
  /** Certificate id, exactly for silent and not-listed. */
  readonly certificate: string | null;
  /** Whether the absence counts as a gap against the baseline in force on the document's date. */
  readonly gap: boolean;
}

export interface TermSearch {
  readonly term: string;
  readonly hits: Count;
}

/** Why an absence may be claimed. Made for every silent or not-listed cell, and for no other. */
export interface Certificate {
  /** `<circular>.<act>` */
  readonly id: string;
  readonly circular: string;
  readonly act: ActId;
  readonly state: 'silent' | 'not-listed';
  /** Number of clauses read, of which prohibitions. */
  readonly clausesRead: Count;
  readonly prohibitionsRead: Count;
  readonly sources: readonly string[];
  /** How the source presents its list. */
  readonly cue: Bilingual;
  /** Words looked for in the document's clauses and how often each was found. */
  readonly terms: readonly TermSearch[];
  readonly checkedOn: PartialDate | null;
  /** National provisions in force on the document's date that contain the act: they bind regardless. */
  readonly national: readonly ProvisionId[];
  readonly referenced: readonly string[];
}

/** A count that says what it does not know. Lower bound: confirmed; upper bound: confirmed + open. */
export interface Interval {
  readonly confirmed: Count;
  readonly absent: Count;
  readonly contrary: Count;
  readonly open: Count;
  readonly total: Count;
  /** Cells among absent and among open that are covered by reference. */
  readonly absentReferenced: Count;
  readonly openReferenced: Count;
}

export const SCOPES = ['all', 'full-list', 'election', 'province', 'form'] as const;
/** The set over which an interval is counted. `value` names the election, province or form. */
export interface Scope {
  readonly kind: (typeof SCOPES)[number];
  readonly value: string | null;
}

export interface ActInterval extends Interval {
  readonly act: ActId;
  readonly scope: Scope;
}

/** One row a circular: over all acts with cells. */
export interface CircularInterval extends Interval {
  readonly circular: string;
}

/** Date by which baseline and references are judged. */
export interface JudgedDate {
  readonly circular: string;
  readonly date: string | null;
  /**
   * 'issued': the document's date; 'stages': undated, first day of its election's stages; 'cited': undated, first day
   * of the youngest instrument it cites, because it cannot be older; 'none': nothing to judge by.
   */
  readonly basis: 'issued' | 'stages' | 'cited' | 'none';
}

/** An instrument cited after it was repealed. */
export interface RepealedCitation {
  readonly circular: string;
  readonly instrument: string;
  readonly repealed: string;
  readonly replacedBy: readonly string[];
}

export interface ElementCoverage {
  readonly circular: string;
  readonly act: ActId;
  readonly element: ElementId;
  /**
   * named: a baseline element in a counted clause; added: named, beyond the baseline; missing: a baseline element that
   * no clause of a complete text names; not-seen: the same where the text was not read whole, which proves no absence.
   */
  readonly status: 'named' | 'added' | 'missing' | 'not-seen';
  readonly clauses: readonly ClauseId[];
}

export interface Agreement {
  /** 'type', 'acts' (all act sets), 'elements', or an act id. */
  readonly unit: string;
  readonly clauses: Count;
  readonly raw: number | null;
  /** Krippendorff's alpha, nominal; null where it is undefined (no variation). */
  readonly alpha: number | null;
  /** Share of clauses in which reader a gives the value. */
  readonly prevalence: number | null;
}

export interface Disagreement {
  readonly clause: ClauseId;
  readonly unit: 'type' | 'acts' | 'elements';
  readonly a: string;
  readonly b: string;
  readonly outcome: string;
}

/** Similarity of two documents' act profiles, as bounds: what is unknown could agree or differ. */
export interface Kinship {
  readonly a: string;
  readonly b: string;
  readonly lower: number;
  readonly upper: number;
  /** Acts on which both are known. */
  readonly shared: Count;
}

export interface Finding {
  readonly id: string;
  readonly kind: string;
  readonly title: Bilingual;
  readonly text: Bilingual;
  readonly interval: Interval | null;
  readonly evidence: readonly string[];
}
