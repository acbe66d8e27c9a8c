import type { Place } from '../model/place.ts';

/** Offsets of the first character of every line; `\r\n`, `\n` and lone `\r` end a line. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit === LINE_FEED) starts.push(i + 1);
    else if (unit === CARRIAGE_RETURN && text.charCodeAt(i + 1) !== LINE_FEED) starts.push(i + 1);
  }
  return starts;
}

/**
 * Line and column (both from 1) of an offset (from 0) in a text whose line starts are given.
 * `placeAt(lineStarts('ab\ncd'), 4) // => {line: 2, column: 2}`. An offset past the end is on the last line.
 */
export function placeAt(starts: readonly number[], offset: number): { readonly line: number; readonly column: number } {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}

/** Place in a file of an offset in a text that begins on line `firstLine` of that file. */
export function placeIn(file: string, starts: readonly number[], offset: number, firstLine = 1): Place {
  const { line, column } = placeAt(starts, offset);
  return { file, line: line + firstLine - 1, column };
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
