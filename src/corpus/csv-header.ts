import type { Report } from '../model/diagnostic.ts';
import type { Place } from '../model/place.ts';
import { fault } from '../diagnostics/collect.ts';
import type { ScannedRecord } from './csv-scan.ts';
import { didYouMean, vocabularyOf } from './near.ts';

export interface CsvHeader {
  /** As written, in the order of the file. */
  readonly names: readonly string[];
  readonly missing: ReadonlySet<string>;
}

/**
 * The delimiter with which the header shows most of the expected columns: a comma, or what an Indonesian Excel writes.
 * `delimiterOf('id;name\n', ['id', 'name']) // => ';'`
 */
export function delimiterOf(text: string, columns: readonly string[]): string {
  const line = headerLine(text).line.replaceAll('"', '');
  const seen = (delimiter: string): number => columns.filter((name) => line.split(delimiter).includes(name)).length;
  return DELIMITERS.reduce((best, next) => (seen(next) > seen(best) ? next : best), COMMA);
}

/** Reports a delimiter other than the comma, at its first use. */
export function reportDelimiter(
  text: string,
  delimiter: string,
  place: (offset: number) => Place,
  report: Report,
): void {
  if (delimiter === COMMA) return;
  const { line, start } = headerLine(text);
  const found = delimiter === '\t' ? 'tab' : `"${delimiter}"`;
  const message = `Unexpected ${found} between cells, expected a comma (Excel with Indonesian settings writes ";")`;
  report(fault('error', 'csv-delimiter', place(start + line.indexOf(delimiter)), message, delimiter, COMMA));
}

/** Compares the header with the expected columns; their order is free. */
export function readHeader(
  names: readonly string[],
  record: ScannedRecord,
  columns: readonly string[],
  place: (offset: number) => Place,
  report: Report,
): CsvHeader {
  const known = vocabularyOf(columns);
  const missing = new Set(columns.filter((name) => !names.includes(name)));
  for (const [index, name] of names.entries()) {
    const at = place(record.cells[index]?.start ?? record.end);
    if (!known.has(name)) {
      const message = `Unexpected column "${name}", expected one of ${columns.join(', ')}${didYouMean(name, known)}`;
      report(fault('error', 'csv-unknown-column', at, message, name, columns.join(', ')));
    } else if (names.indexOf(name) < index) {
      report(
        fault('error', 'csv-duplicate-column', at, `Unexpected second column "${name}", expected one`, name, null),
      );
    }
  }
  for (const name of missing) {
    const message = `Missing column "${name}", expected the header ${columns.join(',')}`;
    report(fault('error', 'csv-missing-column', place(record.start), message, null, name));
  }
  return { names, missing };
}

/** The first line with anything on it. */
function headerLine(text: string): { readonly line: string; readonly start: number } {
  const match = /[^\r\n]+/.exec(text);
  return { line: match?.[0] ?? '', start: match?.index ?? 0 };
}

const COMMA = ',';
const DELIMITERS = [COMMA, ';', '\t'];
