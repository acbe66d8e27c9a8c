import { words } from '../i18n/index.ts';
import { groupDigits } from '../i18n/message.ts';
import type { Interval } from '../model/coverage.ts';
import type { Language } from '../model/vocabulary.ts';

/** What a reader sees of an interval: bounds over a total. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
  readonly total: number;
}

/** Bounds of what is stated; with `countReferenced`, cells covered by reference count as covered. */
export function boundsOf(interval: Interval, countReferenced = false): Bounds {
  const covered = countReferenced ? interval.absentReferenced + interval.openReferenced : 0;
  const stillOpen = interval.open - (countReferenced ? interval.openReferenced : 0);
  const low = interval.confirmed + covered;
  return { low, high: low + stillOpen, total: interval.total };
}

/**
 * An interval in words.
 *
 *     intervalWords('id', { confirmed: 29, open: 32, total: 137, ... }) // => '29–61 dari 137'
 */
export function intervalWords(language: Language, interval: Interval, countReferenced = false): string {
  const { low, high, total } = boundsOf(interval, countReferenced);
  const t = words(language, 'common');
  return low === high ? t('interval.exact', { low, total }) : t('interval', { low, high, total });
}

/** The bounds alone, beside a heading that says of how many: `boundsWords('id', interval) // => '29–61'`. */
export function boundsWords(language: Language, interval: Interval): string {
  const { low, high } = boundsOf(interval);
  const t = words(language, 'charts');
  return low === high ? t('bounds.exact', { low }) : t('bounds', { low, high });
}

/** The whole interval as a sentence, for a title or a screen reader. */
export function intervalSentence(language: Language, interval: Interval): string {
  const { confirmed, absent, contrary, open, total } = interval;
  return words(language, 'common')('interval.title', { confirmed, absent, contrary, open, total });
}

/**
 * A share as a percentage with one decimal.
 *
 *     percent('id', 0.125) // => '12,5%'
 */
export function percent(language: Language, share: number): string {
  const rounded = Math.round(share * 1000) / 10;
  return `${groupDigits(language, rounded)}%`;
}

/** A coefficient between -1 and 1 with two decimals, e.g. '0,97'. */
export function coefficient(language: Language, value: number): string {
  const text = value.toFixed(2).replace('-', '−');
  return language === 'id' ? text.replace('.', ',') : text;
}
