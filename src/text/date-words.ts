import type { Language } from '../model/vocabulary.ts';

/**
 * A date in words, as exact as it is given: `dateInWords('2021-08-31', 'id') // => '31 Agustus 2021'`,
 * `dateInWords('2021-08', 'en') // => 'August 2021'`. Month names stand here because runtimes differ in theirs.
 */
export function dateInWords(date: string, language: Language): string {
  const [year = '', month, day] = date.split('-');
  const name = month === undefined ? undefined : MONTHS[language][Number(month) - 1];
  return [day === undefined ? undefined : String(Number(day)), name, year]
    .filter((part) => part !== undefined)
    .join(' ');
}

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  id: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};
