import { z } from 'zod';
import type { Report } from '../model/diagnostic.ts';
import type { Place } from '../model/place.ts';
import { fault } from '../diagnostics/collect.ts';
import { readCsv, type CsvRow, type CsvTable } from './csv-table.ts';
import { checkShape } from './issues.ts';
import type { Locator } from './located.ts';
import type { Vocabulary } from './near.ts';

/** A row that satisfies its schema. */
export interface RegisterRow<T> {
  readonly value: T;
  readonly at: Locator;
  readonly place: Place;
}

/** Reads the table of a register; a file that is not there is an empty one (reported elsewhere). */
export function readTable(
  files: ReadonlyMap<string, string>,
  path: string,
  schema: z.ZodObject,
  report: Report,
): CsvTable {
  const text = files.get(path);
  if (text === undefined) return { rows: [], missing: new Set(), spoiled: [] };
  return readCsv(path, text, Object.keys(schema.shape), report);
}

/** The ids of a table as written, with the names beside them: also of rows that are otherwise at fault. */
export function idsOf({ rows, spoiled }: CsvTable, key: string, name: string): Vocabulary {
  const named = rows.map(({ cells, whole }) => [cells[key] ?? '', whole ? (cells[name] ?? '') : ''] as const);
  return new Map([...spoiled.map((id) => [id, ''] as const), ...named]);
}

/**
 * Checks the rows of a table, in the order of the file. `keys`: the columns that together must differ from row to row.
 * Where a column is missing, the others are still checked, but no row can be used.
 */
export function checkRows<Schema extends z.ZodObject>(
  table: CsvTable,
  schema: Schema,
  keys: readonly string[],
  report: Report,
): readonly RegisterRow<z.output<Schema>>[] {
  const checked: RegisterRow<z.output<Schema>>[] = [];
  const first = new Map<string, number>();
  const present = z.object(
    Object.fromEntries(Object.entries(schema.shape).filter(([column]) => !table.missing.has(column))),
  );
  for (const { cells, whole, at } of table.rows) {
    if (!whole) continue;
    reportRepeat(table, cells, keys, at, first, report);
    const data = Object.fromEntries(Object.keys(present.shape).map((column) => [column, cells[column]]));
    if (table.missing.size > 0) checkShape(present, data, at, report);
    else {
      const value = checkShape(schema, data, at, report);
      if (value !== null) checked.push({ value, at, place: at.value([]) });
    }
  }
  return checked;
}

function reportRepeat(
  table: CsvTable,
  cells: CsvRow['cells'],
  keys: readonly string[],
  at: Locator,
  first: Map<string, number>,
  report: Report,
): void {
  if (keys.some((column) => table.missing.has(column))) return;
  const key = keys.map((column) => cells[column] ?? '').join(' ');
  const other = first.get(key);
  if (other === undefined) first.set(key, at.value([]).line);
  else {
    const message = `Unexpected second row for "${key}", expected one (first on line ${other})`;
    report(fault('error', 'duplicate-id', at.value([keys[0] ?? '']), message, key, null));
  }
}
