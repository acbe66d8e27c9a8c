import { z } from 'zod';
import { refuse } from '../issues.ts';
import { didYouMean } from '../near.ts';
import type { Known } from './known.ts';
import { bilingual, oneOf, reference, slug, text } from './values.ts';

export const ROLES = ['specific', 'umbrella', 'residual'] as const;

const signal = z.strictObject({ pattern: text, unless: z.array(text), weak: z.boolean().default(false) });

const element = z.strictObject({
  id: slug,
  label: bilingual,
  baseline: z.boolean(),
  signals: z.array(signal),
});

/** Front matter of content/codebook/<act>.md. */
export function actSchema(known: Known) {
  return z.strictObject({
    id: slug,
    theme: reference(known.themes, 'theme', 'an id of content/themes.csv'),
    order: z.int().positive(),
    role: oneOf(ROLES, 'role'),
    label: bilingual,
    definition: bilingual,
    includes: z.nullable(bilingual),
    excludes: z.nullable(bilingual),
    anchors: z.array(anchorTo(known)),
    elements: z.array(element),
    signals: z.array(signal),
    terms: z.array(text),
  });
}

/** A provision id whose instrument exists; whether the provision does is known once the instruments are parsed. */
function anchorTo(known: Known): z.ZodType<string, string> {
  return z.string().superRefine((value, context) => {
    const [instrument = '', path = ''] = value.split(':', 2);
    if (path === '') {
      const message = `Unexpected anchor "${value}", expected instrument, colon, path, as in pp-94-2021:5.n.1`;
      context.addIssue(refuse({ rule: 'anchor-format', message, found: value, expected: 'instrument:path' }));
    } else if (!known.instruments.has(instrument)) {
      const expected = 'a file of content/instruments/';
      const message = `Unexpected instrument "${instrument}", expected ${expected}${didYouMean(instrument, known.instruments)}`;
      context.addIssue(refuse({ rule: 'unknown-instrument', message, found: instrument, expected }));
    }
  });
}

export type ActHeader = z.infer<ReturnType<typeof actSchema>>;
