import type { Span } from '../model/place.ts';

/** A text made comparable, with the way back: cleaning is a view, the source stays as it was printed. */
export interface NormalisedText {
  readonly text: string;
  /** Span of the source that a span of `text` came from. */
  readonly toSource: (span: Span) => Span;
}

/**
 * Lower-cases; folds compatibility forms (ligatures, full width), quotes to ' and ", dashes to -, and every run of white
 * space to one space; drops soft hyphens, zero-width and bidirectional controls; trims.
 * `normalise('“Like”  –\nKomentar').text // => '"like" - komentar'`
 */
export function normalise(source: string): NormalisedText {
  const units: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  /** Where the run of white space before the present character begins; -1: none. */
  let space = -1;
  for (let at = 0; at < source.length;) {
    const point = source.codePointAt(at) ?? 0;
    const end = at + (point > LAST_BASIC ? 2 : 1);
    const folded = foldPoint(point);
    if (folded === ' ') space = space < 0 ? at : space;
    else if (folded !== '') {
      if (space >= 0 && units.length > 0) push(' ', space, at);
      space = -1;
      push(folded, at, end);
    }
    at = end;
  }
  return { text: units.join(''), toSource: ({ start, end }) => sourceSpan(starts, ends, start, end, source.length) };

  function push(folded: string, start: number, end: number): void {
    units.push(folded);
    for (let unit = 0; unit < folded.length; unit += 1) {
      starts.push(start);
      ends.push(end);
    }
  }
}

function sourceSpan(
  starts: readonly number[],
  ends: readonly number[],
  start: number,
  end: number,
  length: number,
): Span {
  const from = starts[start] ?? length;
  return { start: from, end: end > start ? Math.max(from, ends[end - 1] ?? length) : from };
}

/** What one code point becomes: a space, nothing, or its folded form. */
function foldPoint(point: number): string {
  if (point < FIRST_BEYOND_ASCII) return ASCII[point] ?? '';
  const known = FOLDED.get(point);
  if (known !== undefined) return known;
  const folded = String.fromCodePoint(point).normalize('NFKC').toLowerCase();
  return /^\s+$/u.test(folded) ? ' ' : folded;
}

const LAST_BASIC = 0xffff;
const FIRST_BEYOND_ASCII = 0x80;

const ASCII: readonly string[] = Array.from({ length: FIRST_BEYOND_ASCII }, (_, point) => {
  const char = String.fromCharCode(point);
  if (/\s/u.test(char)) return ' ';
  if (point < 0x20 || point === 0x7f) return '';
  return char === '`' ? "'" : char.toLowerCase();
});

const FOLDED: ReadonlyMap<number, string> = new Map([
  ...each([0x2018, 0x2019, 0x201a, 0x201b, 0x2032, 0x02bc, 0x00b4], "'"),
  ...each([0x201c, 0x201d, 0x201e, 0x201f, 0x2033, 0x00ab, 0x00bb], '"'),
  ...each([0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212], '-'),
  ...each([0x00ad, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2060, 0xfeff], ''),
  ...each([0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069], ''),
]);

function each(points: readonly number[], folded: string): readonly (readonly [number, string])[] {
  return points.map((point) => [point, folded] as const);
}
