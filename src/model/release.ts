import type { ActId } from './codebook.ts';
import type { ClauseId } from './clause.ts';
import type { Bilingual, Count, State } from './vocabulary.ts';

/** A version of the data that was given out, kept in content/releases/<name>.json so that later ones can be told from it. */
export interface Release {
  readonly name: string;
  readonly date: string;
  readonly hash: string;
  readonly note: Bilingual | null;
  readonly print: Fingerprint;
}

/** As much of a dataset as is needed to tell what changed and why: ids, hashes, codes and states. No text is kept. */
export interface Fingerprint {
  /** Acts with cells, in the order of the letters in `states`. */
  readonly acts: readonly { readonly id: ActId; readonly hash: string }[];
  readonly instruments: readonly { readonly id: string; readonly hash: string; readonly acts: readonly ActId[] }[];
  readonly documents: readonly DocumentPrint[];
}

export interface DocumentPrint {
  readonly id: string;
  /** Hash of number, title, date, issuer, form and addressees. */
  readonly head: string;
  /** How much of the document is seen, in words: `full-list true yes`. */
  readonly view: string;
  /** Hash of the references and of the day on which law is judged. */
  readonly law: string;
  readonly sources: string;
  /** One letter an act: s, p, c, i (silent), n (not listed), u; a capital where the act is covered by reference. */
  readonly states: string;
  /** Path of a clause -> hash of its text and voice, type, basis, hash of its elements, acts; joined by one blank. */
  readonly clauses: Readonly<Record<string, string>>;
}

/** What one version says of itself. */
export interface VersionName {
  readonly name: string;
  readonly date: string;
  readonly hash: string;
}

export const CHANGE_CAUSES = [
  'view',
  'clause-added',
  'clause-removed',
  'clause-text',
  'decision',
  'rules',
  'references',
  'instrument',
  'codebook',
  'sources',
  'method',
] as const;
/**
 * Why a state changed: how much of the document is seen; a clause came, went or reads otherwise; a decision or the rules
 * code a clause otherwise; the document's references or day; an instrument; the act in the codebook; the sources; or,
 * where none of these changed, the way in which states are computed.
 */
export type ChangeCause = (typeof CHANGE_CAUSES)[number];

export interface Cause {
  readonly kind: ChangeCause;
  /** Clause, document, instrument or act. */
  readonly id: string;
}

export interface StateChange {
  readonly circular: string;
  readonly act: ActId;
  readonly before: State;
  readonly after: State;
  readonly referencedBefore: boolean;
  readonly referencedAfter: boolean;
  readonly causes: readonly Cause[];
}

export const DOCUMENT_FACETS = ['head', 'view', 'law', 'sources'] as const;
/** What changed of a document besides its clauses. */
export type DocumentFacet = (typeof DOCUMENT_FACETS)[number];

/** Lists of ids in `VersionChanges`, in the order in which they are told. */
export const CHANGE_LISTS = [
  'documentsAdded',
  'documentsRemoved',
  'clausesAdded',
  'clausesRemoved',
  'clausesReworded',
  'instrumentsAdded',
  'instrumentsRemoved',
  'instrumentsChanged',
  'actsAdded',
  'actsRemoved',
  'actsChanged',
] as const satisfies readonly (keyof VersionChanges)[];

/** What one version changed against the one before. States are compared where document and act are in both. */
export interface VersionChanges {
  readonly version: VersionName;
  /** false: the data as they stand, not given out under a name of their own yet. */
  readonly released: boolean;
  /** null: the first release, compared with nothing. */
  readonly since: VersionName | null;
  readonly note: Bilingual | null;
  readonly documentsTotal: Count;
  readonly clausesTotal: Count;
  readonly cellsTotal: Count;
  readonly documentsAdded: readonly string[];
  readonly documentsRemoved: readonly string[];
  readonly documentsChanged: readonly { readonly id: string; readonly facets: readonly DocumentFacet[] }[];
  readonly clausesAdded: readonly ClauseId[];
  readonly clausesRemoved: readonly ClauseId[];
  readonly clausesReworded: readonly ClauseId[];
  /** Clauses whose type, acts, elements or basis changed, their text being the same. */
  readonly codesChanged: readonly { readonly id: ClauseId; readonly before: string; readonly after: string }[];
  readonly statesChanged: readonly StateChange[];
  readonly instrumentsAdded: readonly string[];
  readonly instrumentsRemoved: readonly string[];
  readonly instrumentsChanged: readonly string[];
  readonly actsAdded: readonly ActId[];
  readonly actsRemoved: readonly ActId[];
  readonly actsChanged: readonly ActId[];
}
