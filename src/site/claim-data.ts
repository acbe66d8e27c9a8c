import type { Key } from '../i18n/index.ts';
import type { Bilingual, Form, Language, Voice } from '../model/vocabulary.ts';
import type { Force } from './compare-force.ts';

/** Messages that travel to the browser. */
export type ClaimKey = Extract<Key<'tools'>, `claim.say.${string}`>;

export interface ClaimAct {
  readonly id: string;
  readonly theme: Bilingual;
  readonly label: Bilingual;
  /** Whether the codebook knows elements of it. */
  readonly divided: boolean;
  /** National provisions that contain it, each with the days between which it holds. */
  readonly national: readonly (Force & { readonly law: string })[];
}

/** What stands behind a sentence: where it is written, and where that is reported. */
export interface ClaimClause {
  /** Printed place in the document; null where the numbering is the editors'. */
  readonly place: Bilingual | null;
  readonly sources: readonly Bilingual[];
  readonly for: string | null;
  /** Coded by the rules alone, not yet reviewed. */
  readonly rules: boolean;
}

export interface ClaimEvidence {
  readonly clauses: readonly ClaimClause[];
  /** Clauses that carry the act but never count. */
  readonly remarks: readonly { readonly voice: Voice; readonly sources: readonly Bilingual[] }[];
  readonly named: readonly string[];
  readonly missing: readonly string[];
  /** Short names of the cited instruments that contain the act. */
  readonly referenced: readonly string[];
}

export interface ClaimDocument {
  readonly id: string;
  /** Slug of its region. */
  readonly region: string;
  /** 'Surat edaran Wali Kota Depok Nomor 270/343-Huk' */
  readonly name: Bilingual;
  /** null: not known. */
  readonly date: Bilingual | null;
  /** For lists: form, number, date. */
  readonly short: Bilingual;
  readonly numbered: boolean;
  /** Day by which law is judged. */
  readonly judged: string | null;
  readonly form: Form;
  readonly restated: boolean;
  readonly unreviewed: boolean;
  readonly headerOnly: boolean;
  /** Whether absence may be claimed of it. */
  readonly whole: boolean;
  /** How the source presents the list, where it was read whole. */
  readonly cue: Bilingual | null;
  readonly elections: readonly string[];
  readonly province: string;
  /** One letter an act, as matrix-cells.ts writes them. */
  readonly cells: string;
  /** By act; nothing where there is nothing to say. */
  readonly evidence: Readonly<Record<string, ClaimEvidence>>;
  readonly citation: Bilingual;
}

/** A set of documents over which the dataset counts. */
export interface ClaimScope {
  /** As in the address: 'semua', 'daftar-utuh', an election or a province. */
  readonly id: string;
  readonly kind: 'all' | 'full-list' | 'election' | 'province';
  readonly name: Bilingual;
}

/** Everything that a claim is made from: what the page loads, and what the tests give. */
export interface ClaimData {
  readonly version: { readonly name: string; readonly date: Bilingual };
  readonly messages: Readonly<Record<Language, Readonly<Record<ClaimKey, string>>>>;
  readonly acts: readonly ClaimAct[];
  readonly elements: Readonly<Record<string, Bilingual>>;
  readonly regions: readonly { readonly slug: string; readonly name: string; readonly province: string }[];
  /** Latest first inside a region. */
  readonly documents: readonly ClaimDocument[];
  readonly scopes: readonly ClaimScope[];
  /** Address in front of a document's id and of an act's id, in each language. */
  readonly addresses: { readonly documents: Bilingual; readonly acts: Bilingual };
  /** Citation of a count of an act; `{act}` and `{id}` stand for its label and id. */
  readonly citation: Bilingual;
}

/** What a reader wants to write. */
export type ClaimQuestion =
  | { readonly kind: 'document'; readonly document: string; readonly act: string }
  | { readonly kind: 'count'; readonly act: string; readonly scope: string };

export type ClaimStrength = 'stated' | 'partial' | 'contrary' | 'silent' | 'not-listed' | 'unknown' | 'count';

/** What the evidence carries, in both languages. */
export interface Claim {
  readonly strength: ClaimStrength;
  /** Sentences that are safe to print, in order; where the strength is `unknown`, the refusal and what to write instead. */
  readonly id: readonly string[];
  readonly en: readonly string[];
  /** What must not be made of them. */
  readonly cautions: { readonly id: readonly string[]; readonly en: readonly string[] };
  readonly citation: Bilingual;
  readonly link: Bilingual;
  /** null: nothing is open. */
  readonly wouldSettle: Bilingual | null;
}
