import { z } from 'zod';
import { CLAUSE_TYPES, SOURCE_KINDS, TARGETS, TIMINGS } from '../../model/vocabulary.ts';
import { REGION_KINDS } from '../../model/registers.ts';
import { refuse } from '../issues.ts';
import type { Vocabulary } from '../near.ts';
import { count, filled, optional, phrases, regionCode, spaced } from './cells.ts';
import type { Known } from './known.ts';
import { fullDate, oneOf, partialDate, reference, slug, text, webAddress } from './values.ts';

// One schema per register; its keys are the columns of the file, in order.

export const sourceRow = z.strictObject({
  id: filled(slug),
  publisher: filled(text),
  title: optional(text),
  date: optional(partialDate),
  url: optional(webAddress),
  kind: filled(oneOf(SOURCE_KINDS, 'source-kind')),
  seen: optional(partialDate),
});

export const themeRow = z.strictObject({
  id: filled(slug),
  order: filled(count),
  label_id: filled(text),
  label_en: filled(text),
});

export const aliasRow = z.strictObject({ term: filled(text), variants: phrases, kind: filled(text) });

export function provinceRow(known: Known) {
  return z.strictObject({
    code: filled(regionCode),
    name: filled(text),
    slug: filled(slug),
    began: optional(partialDate),
    parent: optional(reference(known.provinces, 'province', 'a code of content/provinces.csv')),
    tile_column: filled(count),
    tile_row: filled(count),
  });
}

export function regionRow(known: Known) {
  return z.strictObject({
    code: filled(regionCode),
    slug: filled(slug),
    name: filled(text),
    kind: filled(oneOf(REGION_KINDS, 'region-kind')),
    province: filled(reference(known.provinces, 'province', 'a code of content/provinces.csv')),
  });
}

export function electionRow(known: Known) {
  return z.strictObject({
    id: filled(slug),
    name_id: filled(text),
    name_en: filled(text),
    stages_from: optional(fullDate),
    candidates_determined: optional(fullDate),
    campaign_from: optional(fullDate),
    campaign_until: optional(fullDate),
    quiet_from: optional(fullDate),
    quiet_until: optional(fullDate),
    polling: optional(fullDate),
    sources: spaced(reference(known.sources, 'source', 'an id of content/sources.csv')),
  });
}

export const CODERS = ['a', 'b'] as const;

export function readingRow(known: Known, elements: Vocabulary) {
  return z.strictObject({
    circular: filled(reference(known.circulars, 'circular', 'a file of content/circulars/')),
    clause: filled(text),
    reader: filled(oneOf(CODERS, 'reader')),
    ...coding(known, elements),
  });
}

export function decisionRow(known: Known, elements: Vocabulary) {
  return z.strictObject({
    circular: filled(reference(known.circulars, 'circular', 'a file of content/circulars/')),
    clause: filled(text),
    ...coding(known, elements),
    text_hash: filled(textHash),
    note_id: optional(text),
    note_en: optional(text),
  });
}

function coding(known: Known, elements: Vocabulary) {
  return {
    type: filled(oneOf(CLAUSE_TYPES, 'clause-type')),
    acts: spaced(reference(known.acts, 'act', 'a file of content/codebook/')),
    elements: spaced(reference(elements, 'element', 'act/element of content/codebook/')),
    timing: spaced(oneOf(TIMINGS, 'timing')),
    target: spaced(oneOf(TARGETS, 'target')),
  };
}

const textHash = z.string().superRefine((value, context) => {
  if (/^[0-9a-f]{8}$/.test(value)) return;
  const expected = 'the first 8 hexadecimal digits of the SHA-256 of the clause';
  context.addIssue(
    refuse({
      rule: 'text-hash-format',
      message: `Unexpected "${value}", expected ${expected}`,
      found: value,
      expected,
    }),
  );
});
