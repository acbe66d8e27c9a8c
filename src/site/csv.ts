import { guardFormula } from '../text/formula-guard.ts';

/** Excel takes a file for UTF-8 only with this mark in front. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A small table as a CSV file for readers: comma, CRLF, quotes where needed, no text that a spreadsheet would run.
 *
 *     csvFile(['a', 'b'], [['1', 'x, y']]) // => '\uFEFFa,b\r\n1,"x, y"\r\n'
 */
export function csvFile(columns: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return BYTE_ORDER_MARK + [columns, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

/** A number is no formula, whatever its sign. */
function field(value: string | number): string {
  return typeof value === 'number' ? String(value) : quoted(guardFormula(value));
}

function quoted(value: string): string {
  return /[",\r\n]/u.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
