import { words } from '../i18n/index.ts';
import type { Language, PartialDate } from '../model/vocabulary.ts';

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  id: [
    'Januari',
    'Februari',
    'Maret',
    'April',
    'Mei',
    'Juni',
    'Juli',
    'Agustus',
    'September',
    'Oktober',
    'November',
    'Desember',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};

/**
 * A date as exact as it is known.
 *
 *     formatDate('id', '2024-06-24') // => '24 Juni 2024'
 *     formatDate('en', '2024-06')    // => 'June 2024'
 *     formatDate('id', null)         // => 'tanggal tidak diketahui'
 */
export function formatDate(language: Language, date: PartialDate | null): string {
  if (date === null) return words(language, 'common')('date.unknown');
  const [year = '', month, day] = date.split('-');
  const name = month === undefined ? undefined : MONTHS[language][Number(month) - 1];
  return [day === undefined ? undefined : String(Number(day)), name, year]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** A month in few letters, for a scale: `formatMonth('id', 2024, 8) // => 'Agu 2024'`. */
export function formatMonth(language: Language, year: number, month: number): string {
  return `${(MONTHS[language][month - 1] ?? '').slice(0, 3)} ${year}`;
}

/** Year of a partial date, or null. */
export function yearOf(date: PartialDate | null): string | null {
  return date === null ? null : date.slice(0, 4);
}

/** Order of partial dates, earliest first; unknown dates last; a vaguer date before the exact ones it holds. */
export function compareDates(a: PartialDate | null, b: PartialDate | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}
