import type { Bilingual } from '../model/vocabulary.ts';

export type FieldType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'list';
export type FieldValue = string | number | boolean | null | readonly string[];

/** One column: its name, what it means, and how a row fills it. CSV and datapackage come from the same list. */
export interface Column<Row> {
  readonly name: string;
  readonly type: FieldType;
  readonly describe: Bilingual;
  readonly value: (row: Row) => FieldValue;
  readonly required?: boolean;
  /** Closed list of values. */
  readonly categories?: readonly string[];
  /** Table and field that the value (or each item of a list) names. */
  readonly refers?: { readonly table: string; readonly field: string };
}

export interface Table<Row> {
  readonly name: string;
  readonly title: Bilingual;
  readonly key: readonly string[];
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
}

/** A table whose row type no longer matters: ready to be written. */
export interface WrittenTable {
  readonly name: string;
  readonly title: Bilingual;
  readonly key: readonly string[];
  readonly columns: readonly Omit<Column<never>, 'value'>[];
  readonly records: readonly (readonly FieldValue[])[];
}

export function writeTable<Row>({ name, title, key, columns, rows }: Table<Row>): WrittenTable {
  return {
    name,
    title,
    key,
    columns: columns.map(({ value: _value, ...column }) => column),
    records: rows.map((row) => columns.map((column) => column.value(row))),
  };
}

/** Items of a list stand in one field, one blank between them: ids hold no blanks, and no quoting is needed. */
export const LIST_DELIMITER = ' ';

/** Phrases that may hold blanks, in one text field: joined by a semicolon; null where there is nothing to say. */
export function phrases(values: readonly string[]): string | null {
  return values.some((value) => value !== '') ? values.join('; ') : null;
}
