import type { Bilingual } from '../model/vocabulary.ts';

export type FieldType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'list';
export type FieldValue = string | number | boolean | null | readonly string[];

/** A value of a closed list, with its word in both languages. */
export interface Category {
  readonly value: string;
  readonly label: Bilingual;
}

/** What a column promises beyond its type. CSV, datapackage, dictionary and workbook are all made from it. */
export interface Promises {
  /** Never empty. */
  readonly required?: boolean;
  /** Closed list of values (of the items, in a list). */
  readonly categories?: readonly Category[];
  /** Regular expression that the whole text matches (each item, in a list). */
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  /** Table and field that the value (or each item of a list) names. */
  readonly refers?: { readonly table: string; readonly field: string };
  /** What an empty field says; `UNKNOWN` where nothing else is given. */
  readonly missing?: Bilingual;
}

/** One column: its name, what it means, and how a row fills it. */
export interface Column<Row> extends Promises {
  readonly name: string;
  readonly type: FieldType;
  readonly describe: Bilingual;
  readonly value: (row: Row) => FieldValue;
}

export interface Table<Row> {
  readonly name: string;
  readonly title: Bilingual;
  readonly key: readonly string[];
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
}

export type WrittenColumn = Omit<Column<never>, 'value'>;

/** A table whose row type no longer matters: ready to be written. */
export interface WrittenTable {
  readonly name: string;
  readonly title: Bilingual;
  readonly key: readonly string[];
  readonly columns: readonly WrittenColumn[];
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
