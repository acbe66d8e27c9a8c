import { guardFormula } from '../text/formula-guard.ts';

/** Excel takes a file for UTF-8 only with this mark in front. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A small table as a CSV file for readers: comma, CRLF, quotes where needed, no text that a spreadsheet would run.
 *
 *     csvFile(['a', 'b'], [['1', 'x, y']]) // => '\uFEFFa,b\r\n1,"x, y"\r\n'
 */
export function csvFile(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + [columns, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

function field(value: string): string {
  return quoted(guardFormula(value));
}

function quoted(value: string): string {
  return /[",\r\n]/u.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
