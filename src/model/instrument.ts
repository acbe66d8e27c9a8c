import type { ActId, ProvisionId } from './codebook.ts';
import type { Place } from './place.ts';
import type { Bilingual, PartialDate } from './vocabulary.ts';

export interface Provision {
  readonly id: ProvisionId;
  readonly instrument: string;
  /** Printed citation in Indonesian: 'Pasal 5 huruf n angka 1'. */
  readonly citation: string;
  /** Restated in this project's words. */
  readonly text: Bilingual;
  /** Acts that the provision contains; empty for principles, duties and sanctions. */
  readonly acts: readonly ActId[];
  readonly sanction: string | null;
  readonly note: string | null;
}

/** A rule above the region: law, government regulation, joint decree, ministerial or provincial circular. */
export interface Instrument {
  readonly id: string;
  readonly level: 'national' | 'province';
  readonly kind: string;
  /** Short name used in tables: 'PP 94/2021'. */
  readonly short: string;
  readonly name: string;
  readonly number: string | null;
  readonly date: PartialDate | null;
  /** null: not known with certainty, and then never treated as in force. */
  readonly inForceFrom: string | null;
  /** First day on which it no longer holds; null: still in force. */
  readonly inForceUntil: string | null;
  readonly replacedBy: readonly string[];
  readonly inForceNote: Bilingual | null;
  readonly sources: readonly string[];
  readonly conflicts: readonly Bilingual[];
  readonly provisions: readonly Provision[];
  readonly place: Place;
}
