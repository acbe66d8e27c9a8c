import type { ActId, ElementId } from './codebook.ts';
import type { Place } from './place.ts';
import type { Addressee, ClauseType, Count, Target, Timing, Voice } from './vocabulary.ts';

/**
 * Clause id: document id, `#`, printed path: `kota-depok-2024#butir-5`, `x#angka-2__huruf-b`.
 *
 * @pattern ^[a-z0-9-]+#[A-Za-z0-9_-]+$
 */
export type ClauseId = string;

/** A source and the place in it, in the document's own source keys resolved to register ids. */
export interface Citation {
  readonly source: string;
  /** Indonesian words for the place, e.g. 'paragraf 5'; null: not recorded. */
  readonly at: string | null;
}

/** The document's own numbered item: never re-cut. */
export interface Clause {
  readonly id: ClauseId;
  readonly circular: string;
  /** Path without the document: `angka-2__huruf-b`. */
  readonly path: string;
  /** As printed: `2.`, `b)`. Empty for an unnumbered paragraph. */
  readonly marker: string;
  /** Id of the clause it stands under, or null. */
  readonly parent: ClauseId | null;
  /** 0 for the outermost level. */
  readonly depth: Count;
  /** Position in the document, from 0. */
  readonly order: Count;
  readonly text: string;
  readonly voice: Voice;
  readonly appliesTo: readonly Addressee[];
  readonly appliesToReported: string | null;
  readonly whenReported: string | null;
  readonly citations: readonly Citation[];
  readonly place: Place;
}

/** What one coder says of a clause. */
export interface Coding {
  readonly type: ClauseType;
  readonly acts: readonly ActId[];
  readonly elements: readonly ElementId[];
  readonly timing: readonly Timing[];
  readonly target: readonly Target[];
}

/** The words that earned an assignment, as a span of the clause's text. `what` is an act, element or type. */
export interface Evidence {
  readonly what: string;
  readonly start: Count;
  readonly end: Count;
  readonly text: string;
  /** Id of the clause whose words count, where a chapeau passes its force down; null: the clause itself. */
  readonly inheritedFrom: ClauseId | null;
}

export const READERS = ['a', 'b', 'adjudicated', 'rules'] as const;
export type Reader = (typeof READERS)[number];

export interface Reading extends Coding {
  readonly clause: ClauseId;
  readonly reader: Reader;
}

/** A clause with the coding that counts and where that coding comes from. */
export interface CodedClause extends Clause, Coding {
  /** `rules`: automatic, not yet reviewed by a reader. */
  readonly basis: 'adjudicated' | 'rules';
  /** The third reading, computed by the build. */
  readonly rules: Coding;
  readonly evidence: readonly Evidence[];
}
