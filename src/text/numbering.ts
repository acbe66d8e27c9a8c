/** The counting systems of Indonesian official documents. `capital` and `roman-capital` keep their case in an id. */
export const NUMBERING_STYLES = ['arabic', 'letter', 'capital', 'roman', 'roman-capital'] as const;
export type NumberingStyle = (typeof NUMBERING_STYLES)[number];

/** One way to read a printed counter: `i` is the ninth letter, or Roman one. */
export interface CounterReading {
  readonly style: NumberingStyle;
  readonly value: number;
}

/**
 * All readings of a counter printed without its punctuation; empty when it is none.
 * `readCounter('12') // => [{style: 'arabic', value: 12}]`,
 * `readCounter('i') // => [{style: 'roman', value: 1}, {style: 'letter', value: 9}]`
 */
export function readCounter(printed: string): readonly CounterReading[] {
  if (/^\d{1,3}$/.test(printed)) return [{ style: 'arabic', value: Number(printed) }];
  const lower = printed.toLowerCase();
  const small = printed === lower;
  if (!small && printed !== printed.toUpperCase()) return [];
  const roman = romanValue(lower);
  const letter = letterValue(lower);
  const readings: CounterReading[] = [];
  if (roman !== null) readings.push({ style: small ? 'roman' : 'roman-capital', value: roman });
  if (letter !== null) readings.push({ style: small ? 'letter' : 'capital', value: letter });
  return readings;
}

/** Value of a Roman number in lower case, canonical forms up to 399: `romanValue('xiv') // => 14`, `'iiii' // => null`. */
export function romanValue(text: string): number | null {
  if (!/^[ivxlc]{1,12}$/.test(text)) return null;
  let value = 0;
  let rest = text;
  for (const [numeral, worth] of ROMAN_STEPS) {
    while (rest.startsWith(numeral)) {
      value += worth;
      rest = rest.slice(numeral.length);
    }
  }
  return rest === '' && romanNumeral(value) === text ? value : null;
}

/** `romanNumeral(4) // => 'iv'` */
export function romanNumeral(value: number): string {
  let text = '';
  let rest = value;
  for (const [numeral, worth] of ROMAN_STEPS) {
    while (rest >= worth) {
      text += numeral;
      rest -= worth;
    }
  }
  return text;
}

/** Lists go on after z with aa, bb or with aa, ab: `letterValue('c') // => 3`, `'aa' // => 27`, `'bb' // => 28`, `'ab' // => 28`. */
export function letterValue(text: string): number | null {
  if (!/^[a-z]{1,2}$/.test(text)) return null;
  const last = text.charCodeAt(text.length - 1) - BEFORE_A;
  if (text.length === 1) return last;
  return text.startsWith('a') || text.endsWith(text.charAt(0)) ? ALPHABET + last : null;
}

/** `letterNumeral(3) // => 'c'`, `letterNumeral(28) // => 'bb'` */
export function letterNumeral(value: number): string {
  const letter = String.fromCharCode(BEFORE_A + ((value - 1) % ALPHABET) + 1);
  return value > ALPHABET ? letter + letter : letter;
}

/** Prints a counter: `printCounter({style: 'roman-capital', value: 4}) // => 'IV'`. */
export function printCounter({ style, value }: CounterReading): string {
  switch (style) {
    case 'arabic':
      return String(value);
    case 'letter':
      return letterNumeral(value);
    case 'capital':
      return letterNumeral(value).toUpperCase();
    case 'roman':
      return romanNumeral(value);
    case 'roman-capital':
      return romanNumeral(value).toUpperCase();
    default:
      return style satisfies never;
  }
}

/** Value of the ordinal that heads a dictum: `ordinalValue('KEDUA BELAS') // => 12`, `'PERTAMA' // => 1`; null: none. */
export function ordinalValue(words: string): number | null {
  const folded = words.trim().toLowerCase().replace(/\s+/gu, ' ');
  if (folded === 'pertama') return 1;
  return folded.startsWith('ke') ? cardinalValue(folded.slice(2)) : null;
}

/** `cardinalValue('dua puluh tiga') // => 23`; words run together by a scan are read too: `'duabelas' // => 12`. */
export function cardinalValue(words: string): number | null {
  const run = words.replaceAll(' ', '');
  if (run === 'sepuluh') return 10;
  if (run === 'sebelas') return 11;
  const teen = /^(\w+)belas$/u.exec(run)?.[1];
  if (teen !== undefined) return sum(10, UNITS.get(teen));
  const tens = /^(\w+?)puluh(\w*)$/u.exec(run);
  if (tens === null) return UNITS.get(run) ?? null;
  const ten = UNITS.get(tens[1] ?? '');
  if (ten === undefined) return null;
  return tens[2] === '' ? ten * 10 : sum(ten * 10, UNITS.get(tens[2] ?? ''));
}

function sum(base: number, unit: number | undefined): number | null {
  return unit === undefined ? null : base + unit;
}

const ALPHABET = 26;
const BEFORE_A = 'a'.charCodeAt(0) - 1;

const ROMAN_STEPS: readonly (readonly [string, number])[] = [
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
];

const UNITS: ReadonlyMap<string, number> = new Map([
  ['satu', 1],
  ['dua', 2],
  ['tiga', 3],
  ['empat', 4],
  ['lima', 5],
  ['enam', 6],
  ['tujuh', 7],
  ['delapan', 8],
  ['sembilan', 9],
]);
