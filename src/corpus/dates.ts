/** How exact a written date is; `impossible`: the shape of a date, but not in the calendar; `other`: no such shape. */
export type DateShape = 'year' | 'month' | 'day' | 'impossible' | 'other';

/**
 * Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD` against the Gregorian calendar.
 * `dateShape('2024-02-29') // => 'day'`, `dateShape('2024-02-30') // => 'impossible'`, `dateShape('31 Mei 2024') // => 'other'`
 */
export function dateShape(text: string): DateShape {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (match === null) return 'other';
  const [, year, month, day] = match;
  if (Number(year) < FIRST_YEAR) return 'impossible';
  if (month === undefined) return 'year';
  if (Number(month) < 1 || Number(month) > 12) return 'impossible';
  if (day === undefined) return 'month';
  return Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month)) ? 'day' : 'impossible';
}

/** Days of a month (1 to 12) of a year. */
export function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Nothing in this field is older than the Republic. */
const FIRST_YEAR = 1945;
