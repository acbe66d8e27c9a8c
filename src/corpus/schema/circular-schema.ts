import { z } from 'zod';
import { ADDRESSEES, CHECK_STATUSES, ENUMERATIONS, FORMS, PUBLISH_LIMITS, WORDINGS } from '../../model/vocabulary.ts';
import { refuse } from '../issues.ts';
import { vocabularyOf } from '../near.ts';
import type { Known } from './known.ts';
import { bilingual, oneOf, partialDate, reference, slug, text } from './values.ts';

export const CONFIDENCES = ['high', 'medium', 'low'] as const;
/** Fields of a record about which sources may disagree. */
export const CONFLICT_FIELDS = [
  'issued',
  'numbers',
  'issuer',
  'references',
  'clauses',
  'title',
  'view',
  'other',
] as const;

const office = z.strictObject({ office: z.nullable(text), name: z.nullable(text) });

const view = z.strictObject({
  enumeration: oneOf(ENUMERATIONS, 'enumeration'),
  list_seen_whole: z.nullable(z.boolean()),
  confidence: z.nullable(oneOf(CONFIDENCES, 'confidence')),
  cue: z.nullable(bilingual),
});

const check = z.strictObject({
  status: oneOf(CHECK_STATUSES, 'check-status'),
  on: z.nullable(partialDate),
  how: z.nullable(bilingual),
});

const conflict = z.strictObject({
  field: oneOf(CONFLICT_FIELDS, 'conflict-field'),
  variants: z.array(z.strictObject({ value: text, sources: z.array(z.string()) })),
  chosen: z.nullable(text),
  why: bilingual,
});

/** Front matter of content/circulars/<nn-province>/<id>.md. Every key is written; what is unknown is null. */
export function circularSchema(known: Known) {
  const source = reference(known.sources, 'source', 'an id of content/sources.csv');
  const instrument = reference(known.instruments, 'instrument', 'a file of content/instruments/');
  return z
    .strictObject({
      id: slug,
      region: reference(known.regions, 'region', 'a code of content/regions.csv'),
      form: oneOf(FORMS, 'form'),
      numbers: z.array(text),
      title: z.nullable(text),
      issued: z.nullable(partialDate),
      issued_note: z.nullable(bilingual),
      issuer: office,
      signatory: z.nullable(office),
      elections: z.array(reference(known.elections, 'election', 'an id of content/elections.csv')),
      addressees: z.array(oneOf(ADDRESSEES, 'addressee')),
      addressees_reported: z.array(text),
      references: z.array(z.strictObject({ reported: text, instruments: z.array(instrument) })),
      sources: z.record(z.string(), source),
      view,
      wording: oneOf(WORDINGS, 'wording'),
      publish: oneOf(PUBLISH_LIMITS, 'publish-limit'),
      check,
      conflicts: z.array(conflict),
    })
    .superRefine((header, context) => {
      for (const key of Object.keys(header.sources)) {
        if (/^s[1-9]\d*$/.test(key)) continue;
        const message = `Unexpected source key "${key}", expected s1, s2 and so on`;
        context.addIssue(refuse({ rule: 'source-key', message, found: key, expected: 's1' }, ['sources', key]));
      }
      const keys = vocabularyOf(Object.keys(header.sources));
      for (const [i, { variants }] of header.conflicts.entries()) {
        for (const [j, { sources }] of variants.entries()) {
          for (const [k, key] of sources.entries()) {
            if (keys.has(key)) continue;
            const message = `Unexpected source "${key}", expected a key of this document's sources (${[...keys.keys()].join(', ')})`;
            const path = ['conflicts', i, 'variants', j, 'sources', k];
            context.addIssue(
              refuse({ rule: 'unknown-source', message, found: key, expected: [...keys.keys()].join(', ') }, path),
            );
          }
        }
      }
    });
}

export type CircularHeader = z.infer<ReturnType<typeof circularSchema>>;
