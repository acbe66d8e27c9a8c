import type { Place } from './place.ts';
import type { Bilingual } from './vocabulary.ts';

/**
 * Act id, e.g. `social-media-engagement`.
 *
 * @pattern ^[a-z0-9]+(-[a-z0-9]+)*$
 */
export type ActId = string;
/**
 * Element id, always with its act: `social-media-engagement/like`.
 *
 * @pattern ^[a-z0-9-]+/[a-z0-9-]+$
 */
export type ElementId = string;
/**
 * Provision id: instrument id, colon, printed path: `pp-94-2021:5.n.1`.
 *
 * @pattern ^[a-z0-9-]+:[A-Za-z0-9._-]+$
 */
export type ProvisionId = string;

export interface Theme {
  readonly id: string;
  readonly label: Bilingual;
}

export interface Element {
  readonly id: ElementId;
  readonly label: Bilingual;
  /** Whether the national baseline holds this element. */
  readonly baseline: boolean;
  /** Patterns that earn the element inside a clause that carries the act. */
  readonly signals: readonly Signal[];
}

/** A pattern over normalised Indonesian text. `pattern` is written in the codebook's signal language. */
export interface Signal {
  readonly pattern: string;
  /** Patterns that cancel this signal where they match words that overlap its own match. */
  readonly unless: readonly string[];
  /** Whether it counts only where no other signal of a specific act does: an object that tells its act whatever the verb. */
  readonly weak: boolean;
  /** Where the pattern is written, so that a faulty one is told with its line. */
  readonly place: Place;
}

/** A tested sentence of a codebook file. `elements` and `type` null: not asserted. */
export interface Example {
  readonly text: string;
  /** false: a counter-example, which must not earn the act. */
  readonly carries: boolean;
  readonly elements: readonly ElementId[] | null;
  readonly note: string | null;
}

/** How far an act takes part in gap counting. `residual` has no cells; `umbrella` yields to specific acts of its theme. */
export type ActRole = 'specific' | 'umbrella' | 'residual';

export interface Act {
  readonly id: ActId;
  readonly theme: string;
  readonly role: ActRole;
  readonly label: Bilingual;
  readonly definition: Bilingual;
  readonly includes: Bilingual | null;
  readonly excludes: Bilingual | null;
  readonly anchors: readonly ProvisionId[];
  readonly elements: readonly Element[];
  readonly signals: readonly Signal[];
  /** Words looked for in a document before its absence is certified. */
  readonly terms: readonly string[];
  readonly examples: readonly Example[];
}

export interface Codebook {
  readonly version: number;
  readonly themes: readonly Theme[];
  readonly acts: readonly Act[];
}
