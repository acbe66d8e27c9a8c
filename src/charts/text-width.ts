/**
 * Width of set text, estimated without a DOM. The factors are widths in em of Source Sans 3, rounded up, so that an
 * estimate errs on the wide side also for the fallback fonts.
 */
const NARROW = /[ijlI.,:;'’|!()[\]/\s-]/u;
const WIDE = /[mwMW—%@]/u;
const CAPITAL = /[A-Z0-9–]/u;

/** Smallest text in any picture, in px. */
export const TEXT_SIZE = 12;
/** Distance of baselines, in em. */
export const LINE_HEIGHT = 1.25;

/** Estimated width in px. `textWidth('Kota', 12) // => 27` */
export function textWidth(text: string, size: number): number {
  let em = 0;
  for (const character of text) em += widthInEm(character);
  return Math.ceil(em * size);
}

/** Breaks text at spaces into lines of at most `width` px; a single longer word stands on its own line. */
export function wrapText(text: string, width: number, size: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u).filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, size) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

/**
 * As wrapText, but a word that is too wide is broken as well: after its last slash or dash that fits, else anywhere.
 *
 *     wrapTight('SE 183/W-KK/VIII/2024', 60, 12) // => ['SE', '183/W-KK/', 'VIII/2024']
 */
export function wrapTight(text: string, width: number, size: number): readonly string[] {
  const words = text.split(/\s+/u).flatMap((word) => breakWord(word, width, size));
  return wrapText(words.join(' '), width, size);
}

function breakWord(word: string, width: number, size: number): readonly string[] {
  if (textWidth(word, size) <= width) return [word];
  const parts = word
    .split(/(?<=[/–-])/u)
    .flatMap((part) => (textWidth(part, size) <= width ? [part] : Array.from(part)));
  const pieces: string[] = [];
  for (const part of parts) {
    const last = pieces.at(-1);
    if (last !== undefined && textWidth(last + part, size) <= width) pieces[pieces.length - 1] = last + part;
    else pieces.push(part);
  }
  return pieces;
}

function widthInEm(character: string): number {
  if (NARROW.test(character)) return 0.34;
  if (WIDE.test(character)) return 0.88;
  return CAPITAL.test(character) ? 0.62 : 0.54;
}
