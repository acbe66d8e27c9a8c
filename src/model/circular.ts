import type { Place } from './place.ts';
import type {
  Addressee,
  Bilingual,
  CheckStatus,
  Enumeration,
  Form,
  PartialDate,
  PublishLimit,
  Wording,
} from './vocabulary.ts';

export interface Office {
  readonly office: string | null;
  readonly name: string | null;
}

export interface LegalReference {
  /** As the source reports it. */
  readonly reported: string;
  /** Instruments it names with certainty; empty: kept as reported. */
  readonly instruments: readonly string[];
}

/** How much of the document the sources let us see. */
export interface View {
  readonly enumeration: Enumeration;
  /** null: undecided, and counts as not seen whole. */
  readonly listSeenWhole: boolean | null;
  /** How the source presents the list, in the project's words. */
  readonly cue: Bilingual | null;
  readonly confidence: 'high' | 'medium' | 'low' | null;
}

export interface Check {
  readonly status: CheckStatus;
  readonly on: PartialDate | null;
  readonly how: Bilingual | null;
}

export interface Conflict {
  /** Field of the record: issued, numbers, issuer, references, clauses, title, view, other. */
  readonly field: string;
  readonly variants: readonly { readonly value: string; readonly sources: readonly string[] }[];
  /** null: left open. */
  readonly chosen: string | null;
  readonly why: Bilingual;
}

/** One regional document: what is known of it before its clauses are read. */
export interface Circular {
  readonly id: string;
  readonly region: string;
  readonly form: Form;
  readonly numbers: readonly string[];
  readonly title: string | null;
  readonly issued: PartialDate | null;
  readonly issuedNote: Bilingual | null;
  readonly issuer: Office;
  readonly signatory: Office | null;
  readonly elections: readonly string[];
  readonly addressees: readonly Addressee[];
  readonly addresseesReported: readonly string[];
  readonly references: readonly LegalReference[];
  readonly view: View;
  readonly wording: Wording;
  readonly publish: PublishLimit;
  readonly check: Check;
  /** Register ids, in the order of the document's own keys s1, s2, ... */
  readonly sources: readonly string[];
  readonly conflicts: readonly Conflict[];
  readonly place: Place;
}
