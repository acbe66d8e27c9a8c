import { stringify } from 'yaml';
import { ADDRESSEES, CHECK_STATUSES, ENUMERATIONS, FORMS, PUBLISH_LIMITS } from '../model/vocabulary.ts';
import type { Form, Wording } from '../model/vocabulary.ts';
import { CONFLICT_FIELDS } from './schema/circular-schema.ts';

/** What is known of a document before its sources are read. */
export interface ScaffoldInput {
  readonly id: string;
  /** Code of regions.csv. */
  readonly region: string;
  readonly form: Form;
  readonly elections: readonly string[];
  /** null: unknown. */
  readonly title: string | null;
  readonly wording: Wording;
  /** Numbered items, or nothing yet. */
  readonly body: string;
}

/**
 * A new content file of a circular: every key, explained, with nothing claimed that is not known. It passes
 * `npm run corpus -- check` as it is, and says nothing about any act until its clauses are written.
 */
export function scaffoldCircular(input: ScaffoldInput): string {
  const { id, region, form, elections, title, wording, body } = input;
  return `---
# How to fill this in: CONTRIBUTING.md. Unknown stays null (or []): never a guess.
id: ${id} # the name of this file
region: "${region}" # code of content/regions.csv, in quotes
form: ${form} # ${FORMS.join(', ')}
numbers: [] # as printed, in quotes: ["270/343-Huk"]
title: ${scalar(title)}
issued: null # "2024-05-31", "2024-05" or "2024"
issued_note: null # { id: "...", en: "..." } where the date needs a word
issuer: { office: null, name: null }
signatory: null # { office: ..., name: ... }
elections: [${elections.join(', ')}] # ids of content/elections.csv
# Whom it binds: ${ADDRESSEES.join(', ')}
addressees: []
addressees_reported: [] # in the words of the source
# The rules it cites: { reported: "UU 20/2023", instruments: [uu-20-2023] }; instruments: [] where it is not certain which
references: []
# Own keys for ids of content/sources.csv; clauses cite the keys. For example
# sources:
#   s1: kompas-2024-06-24-depok
sources: {}
view:
  # ${ENUMERATIONS.join(', ')}: how much of its list of bans the sources let us see
  enumeration: none
  list_seen_whole: null # true only if you saw the end of the list
  confidence: null # high, medium, low
  cue: null # { id: "...", en: "..." }: how the source presents the list. No absence is claimed without it
wording: ${wording} # restated: our words; official: the document's own, with its printed numbers
publish: unreviewed # ${PUBLISH_LIMITS.join(', ')}
check: { status: not-checked, on: null, how: null } # ${CHECK_STATUSES.join(', ')}
# Where sources disagree on ${CONFLICT_FIELDS.join(', ')}:
# - { field: issued, variants: [{ value: "...", sources: [s1] }], chosen: null, why: { id: "...", en: "..." } }
conflicts: []
# Below the line: the document's own items, each with its source. For example
# 1. ASN dilarang ikut kampanye.
#    {source="s1: paragraf 12" for="asn" who="ASN"}
---
${body === '' ? '' : `\n${body.trim()}\n`}`;
}

/** Text as YAML writes it on one line, in quotes where it must be. */
function scalar(text: string | null): string {
  return stringify(text, { lineWidth: 0, blockQuote: false }).trim();
}
