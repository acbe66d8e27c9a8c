// Types of Sanding's dataset.json (CC BY 4.0). In a project of yours:
//
//     import type { Dataset } from './dataset.d.ts';
//     const data = JSON.parse(text) as Dataset;

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

/**
 * Act id, e.g. `social-media-engagement`.
 *
 * @pattern ^[a-z0-9]+(-[a-z0-9]+)*$
 */
export type ActId = string;

export interface ActInterval extends Interval {
  readonly act: ActId;
  readonly scope: Scope;
}

/** How far an act takes part in gap counting. `residual` has no cells; `umbrella` yields to specific acts of its theme. */
export type ActRole = 'specific' | 'umbrella' | 'residual';

/** Whom a document or a clause binds, as a closed list beside the reported words. */
export type Addressee = 'asn' | 'pns' | 'cpns' | 'pppk' | 'non-asn' | 'head-of-unit' | 'regional-secretary' | 'camat' | 'lurah' | 'regional-head' | 'village-head' | 'village-official' | 'village-council' | 'rt-rw' | 'bumd' | 'legislature' | 'vertical-agency' | 'election-secretariat' | 'social-worker' | 'candidate-spouse' | 'other';

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

/** One line of aliases.csv: words that search and coding treat alike. */
export interface Alias {
  readonly term: string;
  readonly variants: readonly string[];
  readonly kind: string;
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

/** A text in both languages of the site. */
export interface Bilingual {
  readonly id: string;
  readonly en: string;
}

export interface Cause {
  readonly kind: ChangeCause;
  /** Clause, document, instrument or act. */
  readonly id: string;
}

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

/**
 * Why a state changed: how much of the document is seen; a clause came, went or reads otherwise; a decision or the rules
 * code a clause otherwise; the document's references or day; an instrument; the act in the codebook; the sources; or,
 * where none of these changed, the way in which states are computed.
 */
export type ChangeCause = 'view' | 'clause-added' | 'clause-removed' | 'clause-text' | 'decision' | 'rules' | 'references' | 'instrument' | 'codebook' | 'sources' | 'method';

export interface Check {
  readonly status: CheckStatus;
  readonly on: PartialDate | null;
  readonly how: Bilingual | null;
}

/** Whether a record was compared with its sources again after it was first written. */
export type CheckStatus = 'checked' | 'partly' | 'not-checked';

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

/** One row a circular: over all acts with cells. */
export interface CircularInterval extends Interval {
  readonly circular: string;
}

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

/**
 * Clause id: document id, `#`, printed path: `kota-depok-2024#butir-5`, `x#angka-2__huruf-b`.
 *
 * @pattern ^[a-z0-9-]+#[A-Za-z0-9_-]+$
 */
export type ClauseId = string;

export type ClauseType = 'prohibition' | 'permission' | 'principle' | 'duty' | 'supervision' | 'reporting' | 'sanction' | 'scope';

export interface Codebook {
  readonly version: number;
  readonly themes: readonly Theme[];
  readonly acts: readonly Act[];
}

/** A clause with the coding that counts and where that coding comes from. */
export interface CodedClause extends Clause, Coding {
  /** `rules`: automatic, not yet reviewed by a reader. */
  readonly basis: 'adjudicated' | 'rules';
  /** The third reading, computed by the build. */
  readonly rules: Coding;
  readonly evidence: readonly Evidence[];
}

/** What one coder says of a clause. */
export interface Coding {
  readonly type: ClauseType;
  readonly acts: readonly ActId[];
  readonly elements: readonly ElementId[];
  readonly timing: readonly Timing[];
  readonly target: readonly Target[];
}

export interface Conflict {
  /** Field of the record: issued, numbers, issuer, references, clauses, title, view, other. */
  readonly field: string;
  readonly variants: readonly { readonly value: string; readonly sources: readonly string[] }[];
  /** null: left open. */
  readonly chosen: string | null;
  readonly why: Bilingual;
}

/**
 * A number of things: whole, never negative.
 *
 * @integer
 * @minimum 0
 */
export type Count = number;

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

/** One fault of content, at its place. `rule` is a kebab-case id that names the fault. */
export interface Diagnostic extends Place {
  readonly rule: string;
  readonly severity: Severity;
  /** "Unexpected X, expected Y" in English, one sentence, no full stop needed. */
  readonly message: string;
  readonly found: string | null;
  readonly expected: string | null;
}

export interface Disagreement {
  readonly clause: ClauseId;
  readonly unit: 'type' | 'acts' | 'elements';
  readonly a: string;
  readonly b: string;
  readonly outcome: string;
}

/** What changed of a document besides its clauses. */
export type DocumentFacet = 'head' | 'view' | 'law' | 'sources';

export interface Election {
  readonly id: string;
  readonly name: Bilingual;
  /** First day of the stages: the date used for an undated document. */
  readonly stagesFrom: string | null;
  readonly candidatesDetermined: string | null;
  readonly campaignFrom: string | null;
  readonly campaignUntil: string | null;
  readonly quietFrom: string | null;
  readonly quietUntil: string | null;
  readonly polling: string | null;
  readonly sources: readonly string[];
}

export interface Element {
  readonly id: ElementId;
  readonly label: Bilingual;
  /** Whether the national baseline holds this element. */
  readonly baseline: boolean;
  /** Patterns that earn the element inside a clause that carries the act. */
  readonly signals: readonly Signal[];
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

/**
 * Element id, always with its act: `social-media-engagement/like`.
 *
 * @pattern ^[a-z0-9-]+/[a-z0-9-]+$
 */
export type ElementId = string;

/** How much of the document's list of bans the sources let us see. */
export type Enumeration = 'complete-text' | 'full-list' | 'selective' | 'none';

/** The words that earned an assignment, as a span of the clause's text. `what` is an act, element or type. */
export interface Evidence {
  readonly what: string;
  readonly start: Count;
  readonly end: Count;
  readonly text: string;
  /** Id of the clause whose words count, where a chapeau passes its force down; null: the clause itself. */
  readonly inheritedFrom: ClauseId | null;
}

/** A tested sentence of a codebook file. `elements` and `type` null: not asserted. */
export interface Example {
  readonly text: string;
  /** false: a counter-example, which must not earn the act. */
  readonly carries: boolean;
  readonly elements: readonly ElementId[] | null;
  readonly note: string | null;
}

export interface Finding {
  readonly id: string;
  readonly kind: string;
  readonly title: Bilingual;
  readonly text: Bilingual;
  readonly interval: Interval | null;
  readonly evidence: readonly string[];
}

/** Form of a regional document. An `arahan` (direction) is shown, but never called a circular. */
export type Form = 'surat-edaran' | 'instruksi' | 'surat' | 'imbauan' | 'arahan';

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

/** Similarity of two documents' act profiles, as bounds: what is unknown could agree or differ. */
export interface Kinship {
  readonly a: string;
  readonly b: string;
  readonly lower: number;
  readonly upper: number;
  /** Acts on which both are known. */
  readonly shared: Count;
}

export interface LegalReference {
  /** As the source reports it. */
  readonly reported: string;
  /** Instruments it names with certainty; empty: kept as reported. */
  readonly instruments: readonly string[];
}

export interface Office {
  readonly office: string | null;
  readonly name: string | null;
}

/**
 * `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: as exact as the source gives it.
 *
 * @pattern ^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$
 */
export type PartialDate = string;

/** Where something stands in a content file. Lines and columns start at 1; offsets at 0, in UTF-16 units. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export interface Province {
  /** Ministry of Home Affairs code, a string: '11'. */
  readonly code: string;
  readonly name: string;
  readonly slug: string;
  /** First day of the province, for those that began after 2020; null: older. */
  readonly began: PartialDate | null;
  /** Code of the province it was split from, where `began` is set. */
  readonly parent: string | null;
  /** Column and row in the tile map; both start at 0 in the north-west. */
  readonly tile: { readonly column: number; readonly row: number };
}

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

/**
 * Provision id: instrument id, colon, printed path: `pp-94-2021:5.n.1`.
 *
 * @pattern ^[a-z0-9-]+:[A-Za-z0-9._-]+$
 */
export type ProvisionId = string;

/** `header-only`: no clause is counted. `direction`, `appeal`: named as such, never as a circular. */
export type PublishLimit = 'yes' | 'unreviewed' | 'header-only' | 'direction' | 'appeal';

export type Reader = 'a' | 'b' | 'adjudicated' | 'rules';

export interface Reading extends Coding {
  readonly clause: ClauseId;
  readonly reader: Reader;
}

/** A pinned id that moved: old address -> new one. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

export interface Region {
  /** Ministry of Home Affairs code, a string: '32.76' or '32'. */
  readonly code: string;
  readonly slug: string;
  readonly name: string;
  readonly kind: RegionKind;
  readonly province: string;
}

export type RegionKind = 'provinsi' | 'kabupaten' | 'kota';

/** An instrument cited after it was repealed. */
export interface RepealedCitation {
  readonly circular: string;
  readonly instrument: string;
  readonly repealed: string;
  readonly replacedBy: readonly string[];
}

/** The set over which an interval is counted. `value` names the election, province or form. */
export interface Scope {
  readonly kind: 'all' | 'full-list' | 'election' | 'province' | 'form';
  readonly value: string | null;
}

/** An error stops the build, a warning asks for a look, a note is an open question on data quality. */
export type Severity = 'error' | 'warning' | 'note';

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

export interface Source {
  readonly id: string;
  readonly publisher: string;
  /** null: unknown; never rebuilt from an address. */
  readonly title: string | null;
  readonly date: PartialDate | null;
  readonly url: string | null;
  readonly kind: SourceKind;
  /** Day on which the source was last opened, and null where it was not recorded. */
  readonly seen: PartialDate | null;
}

export type SourceKind = 'official-full-text' | 'official-summary' | 'news-report' | 'opinion';

/** State of a cell (circular x act), DESIGN section 1. */
export type State = 'stated' | 'partial' | 'contrary' | 'silent' | 'not-listed' | 'unknown';

export interface StateChange {
  readonly circular: string;
  readonly act: ActId;
  readonly before: State;
  readonly after: State;
  readonly referencedBefore: boolean;
  readonly referencedAfter: boolean;
  readonly causes: readonly Cause[];
}

export type Target = 'candidate' | 'prospective-candidate' | 'party' | 'success-team';

export interface TermSearch {
  readonly term: string;
  readonly hits: Count;
}

export interface Theme {
  readonly id: string;
  readonly label: Bilingual;
}

export type Timing = 'before-campaign' | 'during-campaign' | 'after-campaign' | 'candidate-stage-prospective' | 'candidate-stage-determined';

/** Why a cell is unknown: bans were reported but not this one, or none were reported. */
export type UnknownReason = 'examples-only' | 'no-list';

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

/** What one version says of itself. */
export interface VersionName {
  readonly name: string;
  readonly date: string;
  readonly hash: string;
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

/** Who speaks in a clause. Only `circular`, and `direction` in a document of form arahan, count. */
export type Voice = 'circular' | 'direction' | 'explanation' | 'unverified';

/** Whose words a document's clauses are: this project's, or the document's own. */
export type Wording = 'restated' | 'official';
