import { z } from 'zod';
import { refuse } from '../issues.ts';
import { text } from './values.ts';

// CSV cells are text; these give them their meaning. An empty cell is null where that is allowed, and else a fault.

/** A cell that must be filled. */
export function filled<T>(inner: z.ZodType<T, string>): z.ZodType<T, string> {
  const full = z.string().superRefine((value, context) => {
    if (value !== '') return;
    const message = 'Unexpected empty cell, expected a value';
    context.addIssue(refuse({ rule: 'missing-value', message, found: '', expected: 'a value' }));
  });
  return full.pipe(inner);
}

/** A cell that may be empty: null. */
export function optional<T>(inner: z.ZodType<T, string>): z.ZodType<T | null, string> {
  return z
    .string()
    .transform((value) => (value === '' ? null : value))
    .pipe(z.nullable(inner));
}

/** Ids joined by single spaces; an empty cell is an empty list. */
export function spaced<T>(inner: z.ZodType<T, string>): z.ZodType<T[], string> {
  return z
    .string()
    .transform((value) => value.split(' ').filter((word) => word !== ''))
    .pipe(z.array(inner));
}

/** Phrases joined by `|`. */
export const phrases: z.ZodType<string[], string> = z
  .string()
  .transform((value) => (value === '' ? [] : value.split('|').map((phrase) => phrase.trim())))
  .pipe(z.array(text));

/** A whole number, not negative. */
export const count: z.ZodType<number, string> = z.string().transform((value, context) => {
  if (/^\d{1,6}$/.test(value)) return Number(value);
  const message = `Unexpected "${value}", expected a whole number`;
  context.addIssue(refuse({ rule: 'not-a-number', message, found: value, expected: 'a whole number' }));
  return z.NEVER;
});

/** Ministry of Home Affairs code, as text: `32` or `32.76`. Spreadsheets turn 11.10 into 11.1. */
export const regionCode = z.string().superRefine((value, context) => {
  if (/^\d{2}(\.\d{2})?$/.test(value)) return;
  const expected = 'two digits, or two and two as in 32.76 (a spreadsheet may have cut a final zero)';
  context.addIssue(
    refuse({
      rule: 'region-code',
      message: `Unexpected code "${value}", expected ${expected}`,
      found: value,
      expected,
    }),
  );
});
