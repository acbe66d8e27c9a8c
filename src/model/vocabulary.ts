/** The closed word lists of the field. Every list is ordered: the order is the order of display. */

export const STATES = ['stated', 'partial', 'contrary', 'silent', 'not-listed', 'unknown'] as const;
/** State of a cell (circular x act), DESIGN section 1. */
export type State = (typeof STATES)[number];

export const UNKNOWN_REASONS = ['examples-only', 'no-list'] as const;
/** Why a cell is unknown: bans were reported but not this one, or none were reported. */
export type UnknownReason = (typeof UNKNOWN_REASONS)[number];

export const FORMS = ['surat-edaran', 'instruksi', 'surat', 'imbauan', 'arahan'] as const;
/** Form of a regional document. An `arahan` (direction) is shown, but never called a circular. */
export type Form = (typeof FORMS)[number];

export const ENUMERATIONS = ['complete-text', 'full-list', 'selective', 'none'] as const;
/** How much of the document's list of bans the sources let us see. */
export type Enumeration = (typeof ENUMERATIONS)[number];

export const VOICES = ['circular', 'direction', 'explanation', 'unverified'] as const;
/** Who speaks in a clause. Only `circular`, and `direction` in a document of form arahan, count. */
export type Voice = (typeof VOICES)[number];

export const CLAUSE_TYPES = [
  'prohibition',
  'permission',
  'principle',
  'duty',
  'supervision',
  'reporting',
  'sanction',
  'scope',
] as const;
export type ClauseType = (typeof CLAUSE_TYPES)[number];

export const WORDINGS = ['restated', 'official'] as const;
/** Whose words a document's clauses are: this project's, or the document's own. */
export type Wording = (typeof WORDINGS)[number];

export const PUBLISH_LIMITS = ['yes', 'unreviewed', 'header-only', 'direction', 'appeal'] as const;
/** `header-only`: no clause is counted. `direction`, `appeal`: named as such, never as a circular. */
export type PublishLimit = (typeof PUBLISH_LIMITS)[number];

export const TIMINGS = [
  'before-campaign',
  'during-campaign',
  'after-campaign',
  'candidate-stage-prospective',
  'candidate-stage-determined',
] as const;
export type Timing = (typeof TIMINGS)[number];

export const TARGETS = ['candidate', 'prospective-candidate', 'party', 'success-team'] as const;
export type Target = (typeof TARGETS)[number];

export const ADDRESSEES = [
  'asn',
  'pns',
  'cpns',
  'pppk',
  'non-asn',
  'head-of-unit',
  'regional-secretary',
  'camat',
  'lurah',
  'regional-head',
  'village-head',
  'village-official',
  'village-council',
  'rt-rw',
  'bumd',
  'legislature',
  'vertical-agency',
  'election-secretariat',
  'social-worker',
  'candidate-spouse',
  'other',
] as const;
/** Whom a document or a clause binds, as a closed list beside the reported words. */
export type Addressee = (typeof ADDRESSEES)[number];

export const SOURCE_KINDS = ['official-full-text', 'official-summary', 'news-report', 'opinion'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

export const CHECK_STATUSES = ['checked', 'partly', 'not-checked'] as const;
/** Whether a record was compared with its sources again after it was first written. */
export type CheckStatus = (typeof CHECK_STATUSES)[number];

export const LANGUAGES = ['id', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A text in both languages of the site. */
export interface Bilingual {
  readonly id: string;
  readonly en: string;
}

/**
 * `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: as exact as the source gives it.
 *
 * @pattern ^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$
 */
export type PartialDate = string;

/**
 * A number of things: whole, never negative.
 *
 * @integer
 * @minimum 0
 */
export type Count = number;
