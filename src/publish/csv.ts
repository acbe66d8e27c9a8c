import Papa from 'papaparse';
import { LIST_DELIMITER, type FieldValue, type WrittenTable } from './table.ts';

/** RFC 4180 with LF line ends; null is the empty field, a list joins its items with one blank. */
export function toCsv(table: WrittenTable): string {
  const data = table.records.map((record) => record.map(toField));
  return `${Papa.unparse({ fields: table.columns.map((column) => column.name), data }, { newline: '\n' })}\n`;
}

function toField(value: FieldValue): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  if (typeof value === 'object') return value.join(LIST_DELIMITER);
  return String(value);
}
