import type { Span } from '../model/place.ts';

/** One record of a CSV text as it stands: its own span (without the line end) and that of each raw cell, quotes included. */
export interface ScannedRecord extends Span {
  readonly cells: readonly Span[];
}

export interface ScannedCsv {
  /** Well-formed records in order; blank lines are left out. */
  readonly records: readonly ScannedRecord[];
  /** Offsets of quotes that are not written as RFC 4180 has them. Each spoils the line it is on, and no other. */
  readonly strayQuotes: readonly number[];
}

/**
 * Finds the records and cells of a CSV text, so that faults have places (PapaParse keeps none).
 * A quoted cell may hold delimiters, line ends and doubled quotes.
 * `scanCsv('a,b\n1,"x, y"', ',').records[1].cells[1] // => {start: 6, end: 12}`
 */
export function scanCsv(text: string, delimiter: string): ScannedCsv {
  const records: ScannedRecord[] = [];
  const strayQuotes: number[] = [];
  let start = 0;
  while (start < text.length) {
    const result = scanRecord(text, start, delimiter);
    if ('stray' in result) {
      strayQuotes.push(result.stray);
      start = pastLineEnd(text, endOfLine(text, start));
      continue;
    }
    if (result.end > result.start) records.push(result);
    start = pastLineEnd(text, result.end);
  }
  return { records, strayQuotes };
}

function scanRecord(text: string, start: number, delimiter: string): ScannedRecord | { readonly stray: number } {
  const cells: Span[] = [];
  let at = start;
  for (;;) {
    const cell = text[at] === QUOTE ? quotedCell(text, at, delimiter) : plainCell(text, at, delimiter);
    if ('stray' in cell) return cell;
    cells.push(cell);
    if (text[cell.end] !== delimiter) return { start, end: cell.end, cells };
    at = cell.end + 1;
  }
}

function plainCell(text: string, start: number, delimiter: string): Span | { readonly stray: number } {
  let end = start;
  for (; end < text.length && text[end] !== delimiter && !isLineEnd(text[end]); end += 1) {
    if (text[end] === QUOTE) return { stray: end };
  }
  return { start, end };
}

/** A quote left open, or closed by a quote that was meant to open a later cell, is blamed where it was opened. */
function quotedCell(text: string, start: number, delimiter: string): Span | { readonly stray: number } {
  let at = start + 1;
  while (at < text.length) {
    if (text[at] !== QUOTE) at += 1;
    else if (text[at + 1] === QUOTE) at += 2;
    else {
      const end = at + 1;
      if (end === text.length || text[end] === delimiter || isLineEnd(text[end])) return { start, end };
      return { stray: endOfLine(text, start) < at ? start : at };
    }
  }
  return { stray: start };
}

function endOfLine(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isLineEnd(text[at])) at += 1;
  return at;
}

function pastLineEnd(text: string, at: number): number {
  return text[at] === '\r' && text[at + 1] === '\n' ? at + 2 : at + 1;
}

function isLineEnd(character: string | undefined): boolean {
  return character === '\n' || character === '\r';
}

const QUOTE = '"';
