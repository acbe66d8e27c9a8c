import Papa from 'papaparse';
import type { Report } from '../model/diagnostic.ts';
import type { Place } from '../model/place.ts';
import { fault } from '../diagnostics/collect.ts';
import { lineStarts, placeIn } from '../text/place.ts';
import { delimiterOf, readHeader, reportDelimiter } from './csv-header.ts';
import { scanCsv, type ScannedRecord } from './csv-scan.ts';
import type { Locator } from './located.ts';

/** One row as written. */
export interface CsvRow {
  /** Cells by column name. Expected columns that the file lacks are empty. */
  readonly cells: Readonly<Record<string, string>>;
  /** false: the number of cells is wrong (reported), so only the first cell can be trusted. */
  readonly whole: boolean;
  /** Places by path: `[column]`, and `[column, n]` for the n-th word of a cell, from 0. */
  readonly at: Locator;
}

export interface CsvTable {
  readonly rows: readonly CsvRow[];
  /** Expected columns that the header does not have: reported once, and no fault of each row. */
  readonly missing: ReadonlySet<string>;
  /** First cells of the lines that a stray quote spoils: what they name exists, so nothing that cites it is at fault. */
  readonly spoiled: readonly string[];
}

/**
 * Reads a register. A byte order mark and the `;` or tab of a spreadsheet are read as what they are and reported;
 * a line with a stray quote is reported and left out. Cells stay text: `11.10` is no number.
 */
export function readCsv(file: string, raw: string, columns: readonly string[], report: Report): CsvTable {
  const text = raw.startsWith(BYTE_ORDER_MARK) ? raw.slice(1) : raw;
  const starts = lineStarts(text);
  const place = (offset: number): Place => placeIn(file, starts, offset);
  if (text !== raw) {
    const message =
      'Unexpected byte order mark, expected UTF-8 without one (in Excel, save as "CSV" and not as "CSV UTF-8")';
    report(fault('error', 'csv-bom', place(0), message, 'U+FEFF', 'no byte order mark'));
  }
  const delimiter = delimiterOf(text, columns);
  reportDelimiter(text, delimiter, place, report);
  const { records, strayQuotes } = scanCsv(text, delimiter);
  for (const offset of strayQuotes) {
    const message =
      'Unexpected quote, expected a cell with a quote in it to stand in quotes as a whole, each inner quote doubled';
    report(fault('error', 'csv-stray-quote', place(offset), message, '"', '""'));
  }
  const [top, ...rest] = records;
  if (top === undefined || (strayQuotes[0] ?? text.length) < top.start) {
    return { rows: [], missing: new Set(columns), spoiled: [] };
  }
  const [titles, ...values] = valuesOf(text, records, delimiter);
  const header = readHeader(titles ?? [], top, columns, place, report);
  const rows = rest.map((record, index): CsvRow => {
    const cells = values[index] ?? [];
    const whole = cells.length === header.names.length;
    if (!whole) reportLength(record, header.names.length, place, report);
    const named = Object.fromEntries(header.names.map((name, column) => [name, cells[column] ?? '']));
    const absent = Object.fromEntries([...header.missing].map((name) => [name, '']));
    return { cells: { ...absent, ...named }, whole, at: locatorOf(file, text, record, header.names, place) };
  });
  const spoiled = strayQuotes.map((offset) => firstCell(text, starts, offset, delimiter));
  return { rows, missing: header.missing, spoiled };
}

/** Values through PapaParse, over the well-formed records only, so that values and places keep step. */
function valuesOf(text: string, records: readonly ScannedRecord[], delimiter: string): readonly (readonly string[])[] {
  const clean = records.map(({ start, end }) => text.slice(start, end)).join('\n');
  return Papa.parse<string[]>(clean, { delimiter, newline: '\n', header: false, dynamicTyping: false }).data;
}

function reportLength(record: ScannedRecord, expected: number, place: (offset: number) => Place, report: Report): void {
  const found = record.cells.length;
  const offset = record.cells[expected]?.start ?? record.end;
  const message = `Unexpected row of ${found} cells, expected ${expected} as in the header`;
  report(fault('error', 'csv-row-length', place(offset), message, String(found), String(expected)));
}

function locatorOf(
  file: string,
  text: string,
  record: ScannedRecord,
  names: readonly string[],
  place: (offset: number) => Place,
): Locator {
  const value = (path: readonly (string | number)[]): Place => {
    const cell = record.cells[names.indexOf(String(path[0]))];
    if (cell === undefined) return place(record.start);
    const quoted = text[cell.start] === '"' ? 1 : 0;
    const words = [...text.slice(cell.start + quoted, cell.end - quoted).matchAll(/\S+/g)];
    return place(cell.start + quoted + (words[Number(path[1] ?? 0)]?.index ?? 0));
  };
  return { file, value, key: value };
}

function firstCell(text: string, starts: readonly number[], offset: number, delimiter: string): string {
  const start = starts.findLast((line) => line <= offset) ?? 0;
  return text.slice(start).split(delimiter, 1)[0] ?? '';
}

const BYTE_ORDER_MARK = '\uFEFF';
