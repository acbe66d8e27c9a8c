import { z } from 'zod';
import type { Known } from './known.ts';
import { bilingual, fullDate, oneOf, partialDate, reference, slug, text } from './values.ts';

export const LEVELS = ['national', 'province'] as const;

/** Front matter of content/instruments/<id>.md. */
export function instrumentSchema(known: Known) {
  return z.strictObject({
    id: slug,
    level: oneOf(LEVELS, 'level'),
    kind: text,
    short: text,
    name: text,
    number: z.nullable(text),
    date: z.nullable(partialDate),
    in_force_from: z.nullable(fullDate),
    in_force_until: z.nullable(fullDate),
    replaced_by: z.array(reference(known.instruments, 'instrument', 'a file of content/instruments/')),
    in_force_note: z.nullable(bilingual),
    sources: z.array(reference(known.sources, 'source', 'an id of content/sources.csv')),
    conflicts: z.array(bilingual),
  });
}

export type InstrumentHeader = z.infer<ReturnType<typeof instrumentSchema>>;
