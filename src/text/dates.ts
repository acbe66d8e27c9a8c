import type { PartialDate } from '../model/vocabulary.ts';

/** A date found in running text. `start` is its offset. */
export interface FoundDate {
  readonly date: PartialDate;
  readonly start: number;
  readonly end: number;
}

/**
 * The first Indonesian date of a text, as exact as it is printed: `findDate('Mekar, 12 Maret 2024') // => 2024-03-12`,
 * `findDate('Maret 2024') // => 2024-03`. An impossible day gives the month alone.
 */
export function findDate(text: string): FoundDate | null {
  const match = DATE.exec(text);
  if (match === null) return null;
  const [found, day, name = '', year = ''] = match;
  const month = MONTHS.get(name.toLowerCase());
  if (month === undefined) return null;
  const date = `${year}-${pad(month)}`;
  const exact = day !== undefined && isDay(Number(year), month, Number(day)) ? `${date}-${pad(Number(day))}` : date;
  return { date: exact, start: match.index, end: match.index + found.length };
}

function isDay(year: number, month: number, day: number): boolean {
  const lengths = [
    31,
    year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28,
    31,
    30,
    31,
    30,
    31,
    31,
    30,
    31,
    30,
    31,
  ];
  return day >= 1 && day <= (lengths[month - 1] ?? 0);
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

/** Spellings of the months in official print, old and short ones included. */
const MONTHS: ReadonlyMap<string, number> = new Map([
  ...names(1, 'januari', 'jan'),
  ...names(2, 'februari', 'pebruari', 'feb'),
  ...names(3, 'maret', 'mar'),
  ...names(4, 'april', 'apr'),
  ...names(5, 'mei'),
  ...names(6, 'juni', 'jun'),
  ...names(7, 'juli', 'jul'),
  ...names(8, 'agustus', 'agt', 'agu'),
  ...names(9, 'september', 'sept', 'sep'),
  ...names(10, 'oktober', 'okt'),
  ...names(11, 'november', 'nopember', 'nov', 'nop'),
  ...names(12, 'desember', 'des'),
]);

function names(month: number, ...spellings: readonly string[]): readonly (readonly [string, number])[] {
  return spellings.map((spelling) => [spelling, month] as const);
}

const DATE = new RegExp(
  String.raw`(?:(?<!\d)(\d{1,2})\s+)?\b(${[...MONTHS.keys()].join('|')})\.?\s+((?:19|20)\d{2})(?!\d)`,
  'iu',
);
