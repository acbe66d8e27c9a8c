/**
 * Offset and code point of every character that reorders or hides text, or that a file cannot hold: controls other than
 * white space, zero-width and bidirectional controls, byte order marks, halves of a pair.
 */
export function hiddenCharacters(text: string): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  for (let offset = 0; offset < text.length; offset += 1) {
    const point = text.charCodeAt(offset);
    if (point > LAST_CONTROL && point < FIRST_FORMAT && point !== ARABIC_LETTER_MARK) continue;
    if (isHidden(point) || isHalf(text, offset, point)) found.push([offset, point]);
  }
  return found;
}

/** `nameOfCharacter(0x202e) // => 'U+202E'` */
export function nameOfCharacter(point: number): string {
  return `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
}

function isHidden(point: number): boolean {
  return HIDDEN.some(([first, last]) => point >= first && point <= last);
}

/** A surrogate without its other half: no encoding can write it, so it would not be read back as it was. */
function isHalf(text: string, offset: number, point: number): boolean {
  if (point >= 0xd800 && point <= 0xdbff) return !inRange(text.charCodeAt(offset + 1), 0xdc00, 0xdfff);
  if (point >= 0xdc00 && point <= 0xdfff) return !inRange(text.charCodeAt(offset - 1), 0xd800, 0xdbff);
  return false;
}

function inRange(point: number, first: number, last: number): boolean {
  return point >= first && point <= last;
}

const ARABIC_LETTER_MARK = 0x061c;
/** First and last code points of: controls other than white space, zero-width and bidirectional controls, BOM, no characters. */
const HIDDEN: readonly (readonly [number, number])[] = [
  [0x00, 0x08],
  [0x0e, 0x1f],
  [0x7f, 0x84],
  [0x86, 0x9f],
  [ARABIC_LETTER_MARK, ARABIC_LETTER_MARK],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2060],
  [0x2066, 0x2069],
  [0xfeff, 0xfeff],
  [0xfff9, 0xfffb],
  [0xfffe, 0xffff],
];
/** Between these hardly any character is hidden: most text is skipped at once. */
const LAST_CONTROL = 0x9f;
const FIRST_FORMAT = 0x200b;
