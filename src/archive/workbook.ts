import writeXlsxFile, { type Cell, type Row, type SheetData } from 'write-excel-file/universal';
import { LIST_DELIMITER, type FieldValue, type WrittenTable } from '../publish/table.ts';
import { withZipDate } from './zip-dates.ts';

export interface Sheet {
  readonly name: string;
  /** Column names in bold, rows below them. */
  readonly header: readonly string[];
  readonly rows: readonly (readonly FieldValue[])[];
  /** Width of each column, in characters. */
  readonly widths: readonly number[];
}

/**
 * An Excel workbook, dated `day`: the same sheets give the same bytes. A text is always a text cell, whatever it begins
 * with, so that no cell is ever a formula.
 */
export async function workbook(sheets: readonly Sheet[], day: string): Promise<Uint8Array> {
  const written = sheets.map(({ name, header, rows, widths }) => ({
    sheet: name,
    data: [header.map(headCell), ...rows.map((row) => row.map(cell))] satisfies SheetData,
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 1,
  }));
  const blob = await writeXlsxFile(written, { fontFamily: 'Calibri', fontSize: 11 }).toBlob();
  return withZipDate(new Uint8Array(await blob.arrayBuffer()), day);
}

/** The sheet of a table. */
export function tableSheet(table: WrittenTable): Sheet {
  return {
    name: table.name,
    header: table.columns.map(({ name }) => name),
    rows: table.records,
    widths: table.columns.map(({ name, type }) => (type === 'string' ? TEXT_WIDTH : Math.max(name.length + 2, 12))),
  };
}

function headCell(value: string): Cell {
  return { value, type: String, fontWeight: 'bold' };
}

function cell(value: FieldValue): Row[number] {
  if (value === null) return null;
  if (typeof value === 'number') return { value, type: Number };
  if (typeof value === 'boolean') return { value, type: Boolean };
  const text = typeof value === 'string' ? value : value.join(LIST_DELIMITER);
  return text === '' ? null : { value: fitted(text), type: String };
}

/** Excel refuses a file with a longer cell: what does not fit is cut, and says where the whole is. */
function fitted(text: string): string {
  if (text.length <= LONGEST_CELL) return text;
  // Never between the halves of one character.
  return `${text.slice(0, LONGEST_CELL - CUT.length).replace(/[\ud800-\udbff]$/, ' ')}${CUT}`;
}

const TEXT_WIDTH = 28;
const LONGEST_CELL = 32_767;
const CUT = ' [… teks utuh: CSV; whole text: CSV]';
