import type { Circular } from '../model/circular.ts';
import type { PartialDate } from '../model/vocabulary.ts';
import type { SiteData } from './site-data.ts';

/** First and last day on which something with a partial date can have happened, counted from 1 January 1970. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

/**
 * Days of a date as exact as it is known; null where it is not known at all.
 *
 *     daysOf('2024-02')    // => the 1st to the 29th of February 2024
 *     daysOf('2024-02-14') // => one day
 */
export function daysOf(date: PartialDate): Days;
export function daysOf(date: PartialDate | null): Days | null;
export function daysOf(date: PartialDate | null): Days | null {
  if (date === null) return null;
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return { from: dayNumber(year, 1, 1), to: dayNumber(year + 1, 1, 1) - 1 };
  if (day === undefined) return { from: dayNumber(year, month, 1), to: dayNumber(year, month + 1, 1) - 1 };
  const exact = dayNumber(year, month, day);
  return { from: exact, to: exact };
}

/** Number of a day in the proleptic Gregorian calendar. Months past December run on into the next year. */
export function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / MILLISECONDS_A_DAY;
}

/** Whether a document came before a campaign began or after; open: its date does not say. */
export type Timing = 'before' | 'after' | 'open';

/** Only where the latest possible day lies before the campaign, or the earliest in it or later, is anything said. */
export function timingOf(issued: PartialDate | null, campaignFrom: PartialDate | null): Timing {
  const days = daysOf(issued);
  const campaign = daysOf(campaignFrom);
  if (days === null || campaign === null) return 'open';
  if (days.to < campaign.from) return 'before';
  return days.from >= campaign.to ? 'after' : 'open';
}

/** The same against the first campaign of all elections that the document names; open where one of them is not known. */
export function timingOfFirst(site: SiteData, circular: Pick<Circular, 'issued' | 'elections'>): Timing {
  const begins = circular.elections.map((id) => site.election(id).campaignFrom);
  const known = begins.filter((date) => date !== null).sort();
  return timingOf(circular.issued, known.length < begins.length ? null : (known[0] ?? null));
}

const MILLISECONDS_A_DAY = 86_400_000;
