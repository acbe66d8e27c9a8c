import Papa from 'papaparse';
import { guardFormula } from '../text/formula-guard.ts';
import { LIST_DELIMITER, type FieldValue, type WrittenTable } from './table.ts';

/**
 * RFC 4180 with LF line ends; null is the empty field, a list joins its items with one blank. A text that a spreadsheet
 * would run as a formula has one apostrophe in front (see text/formula-guard.ts); numbers never do.
 */
export function toCsv(table: WrittenTable): string {
  const data = table.records.map((record) => record.map(toField));
  return `${Papa.unparse({ fields: table.columns.map((column) => column.name), data }, { newline: '\n' })}\n`;
}

function toField(value: FieldValue): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  if (typeof value === 'number') return String(value);
  return guardFormula(typeof value === 'string' ? value : value.join(LIST_DELIMITER));
}
