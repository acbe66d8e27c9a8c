import { z } from 'zod';
import type { Bilingual } from '../../model/vocabulary.ts';
import { hiddenCharacters, nameOfCharacter } from '../../text/hidden-characters.ts';
import { dateShape } from '../dates.ts';
import { refuse } from '../issues.ts';
import { didYouMean, vocabularyOf, type Vocabulary } from '../near.ts';

/** Text with something in it, and nothing that reorders or hides it. */
export const text = z.string().superRefine((value, context) => {
  const [hidden] = hiddenCharacters(value);
  if (hidden !== undefined) {
    const found = nameOfCharacter(hidden[1]);
    const message = `Unexpected ${found}, expected text without characters that reorder or hide it`;
    context.addIssue(refuse({ rule: 'hidden-character', message, found, expected: null }));
  }
  if (value.trim() !== '') return;
  context.addIssue(
    refuse({
      rule: 'empty-text',
      message: 'Unexpected empty text, expected words (null where unknown)',
      found: '',
      expected: 'words',
    }),
  );
});

/** Address of a page: a link to it is printed, so it must not be one that runs. */
export const webAddress = z.string().superRefine((value, context) => {
  if (/^https?:\/\/[^\s"<>\\^`{|}]+$/.test(value) && URL.canParse(value) && hiddenCharacters(value).length === 0)
    return;
  const expected = 'http:// or https://, without spaces and quotes';
  const message = `Unexpected address "${value}", expected ${expected}`;
  context.addIssue(refuse({ rule: 'address-format', message, found: value, expected }));
});

/** A text in both languages. */
export const bilingual: z.ZodType<Bilingual> = z.strictObject({ id: text, en: text });

/** An id of this project: lower-case words of letters and digits, joined by hyphens. */
export const slug = z.string().superRefine((value, context) => {
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(value)) return;
  const expected = 'lower-case letters and digits, words joined by hyphens';
  context.addIssue(
    refuse({ rule: 'id-format', message: `Unexpected id "${value}", expected ${expected}`, found: value, expected }),
  );
});

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, a day of the calendar. */
export const partialDate = dateOf(['year', 'month', 'day'], 'YYYY, YYYY-MM or YYYY-MM-DD');

/** `YYYY-MM-DD`, a day of the calendar. */
export const fullDate = dateOf(['day'], 'YYYY-MM-DD');

/** One word of a closed list. `noun` names the list in the message and in the rule: `form` gives `unknown-form`. */
export function oneOf<T extends string>(words: readonly T[], noun: string): z.ZodType<T, string> {
  const known = vocabularyOf(words);
  return z.string().transform((value, context): T => {
    const word = words.find((candidate) => candidate === value);
    if (word !== undefined) return word;
    const expected = `one of ${words.join(', ')}`;
    context.addIssue(unknown(value, noun, expected, known));
    return z.NEVER;
  });
}

/** An id that something else must define: `reference(regions, 'region', 'a code of content/regions.csv')`. */
export function reference(known: Vocabulary, noun: string, expected: string): z.ZodType<string, string> {
  return z.string().superRefine((value, context) => {
    if (!known.has(value)) context.addIssue(unknown(value, noun, expected, known));
  });
}

function unknown(value: string, noun: string, expected: string, known: Vocabulary): ReturnType<typeof refuse> {
  const message = `Unexpected ${noun.replaceAll('-', ' ')} "${value}", expected ${expected}${didYouMean(value, known)}`;
  return refuse({ rule: `unknown-${noun}`, message, found: value, expected });
}

function dateOf(shapes: readonly string[], expected: string): z.ZodType<string, string> {
  return z.string().superRefine((value, context) => {
    const shape = dateShape(value);
    if (shapes.includes(shape)) return;
    const rule = shape === 'impossible' ? 'impossible-date' : 'date-format';
    const wanted = shape === 'impossible' ? 'a day of the calendar' : expected;
    context.addIssue(
      refuse({ rule, message: `Unexpected date "${value}", expected ${wanted}`, found: value, expected: wanted }),
    );
  });
}
