import type { LegalReference, Office } from '../model/circular.ts';
import type { Addressee, Form, PartialDate } from '../model/vocabulary.ts';

/** Who signed. `onBehalfOf` is the office for which (a.n.) another signs. */
export interface Signatory extends Office {
  readonly onBehalfOf: string | null;
  readonly rank: string | null;
  readonly serviceNumber: string | null;
}

/** Metadata that a document itself gives. null or empty: not found. Nothing here is guessed. */
export interface FoundMetadata {
  readonly file: string;
  readonly form: Form | null;
  readonly numbers: readonly string[];
  readonly title: string | null;
  readonly issued: PartialDate | null;
  /** Where it was signed. */
  readonly place: string | null;
  readonly issuer: Office;
  readonly signatory: Signatory | null;
  readonly addressees: readonly Addressee[];
  readonly addressees_reported: readonly string[];
  readonly references: readonly LegalReference[];
  readonly copies: readonly string[];
  /** The lines themselves, by the part of the document in which they stand. */
  readonly lines: Readonly<Record<string, readonly string[]>>;
}
