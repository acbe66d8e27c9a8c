import type { Bilingual } from '../model/vocabulary.ts';
import type { Column, FieldType, FieldValue, Promises } from './table.ts';

type Value<Row> = (row: Row) => FieldValue;

/** A text that may be empty. */
export function text<Row>(name: string, id: string, en: string, value: Value<Row>, more: Promises = {}): Column<Row> {
  return column(name, 'string', id, en, value, more);
}

/** A text that is never empty. */
export function required<Row>(
  name: string,
  id: string,
  en: string,
  value: Value<Row>,
  more: Promises = {},
): Column<Row> {
  return column(name, 'string', id, en, value, { required: true, ...more });
}

/** Items in one field, one blank between them; empty: none, where nothing else is given. */
export function list<Row>(name: string, id: string, en: string, value: Value<Row>, more: Promises = {}): Column<Row> {
  return column(name, 'list', id, en, value, { missing: NONE, ...more });
}

/** A whole number, never empty and never negative. */
export function count<Row>(name: string, id: string, en: string, value: Value<Row>): Column<Row> {
  return column(name, 'integer', id, en, value, { required: true, minimum: 0 });
}

/** A share from 0 to 1. */
export function share<Row>(name: string, id: string, en: string, value: Value<Row>, more: Promises = {}): Column<Row> {
  return column(name, 'number', id, en, value, { minimum: 0, maximum: 1, ...more });
}

/** A whole day, YYYY-MM-DD. */
export function day<Row>(name: string, id: string, en: string, value: Value<Row>, more: Promises = {}): Column<Row> {
  return column(name, 'date', id, en, value, more);
}

export function column<Row>(
  name: string,
  type: FieldType,
  id: string,
  en: string,
  value: Value<Row>,
  more: Promises = {},
): Column<Row> {
  return { name, type, describe: { id, en }, value, ...more };
}

/** The document that a row is about. */
export function circularColumn<Row>(value: Value<Row>): Column<Row> {
  return required('circular', 'Dokumen', 'Document', value, { refers: { table: 'circulars', field: 'id' } });
}

/** The act that a row is about. */
export function actColumn<Row>(value: Value<Row>): Column<Row> {
  return required('act', 'Perbuatan', 'Act', value, { refers: { table: 'acts', field: 'id' } });
}

export const UNKNOWN: Bilingual = { id: 'tidak diketahui', en: 'not known' };
export const NONE: Bilingual = { id: 'tidak ada', en: 'none' };
export const NOT_RECORDED: Bilingual = { id: 'tidak dicatat', en: 'not recorded' };

/** Shapes of texts, as regular expressions over the whole text. */
export const SLUG = '^[a-z0-9]+(-[a-z0-9]+)*$';
/** `2024`, `2024-05` or `2024-05-31`: as exact as the source. */
export const PARTIAL_DATE = '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$';
export const REGION_CODE = '^[0-9]{2}(\\.[0-9]{2})?$';
export const PROVINCE_CODE = '^[0-9]{2}$';
/** Document, `#`, printed path. */
export const CLAUSE_ID = '^[a-z0-9-]+#[A-Za-z0-9_-]+$';
/** Act, `/`, element. */
export const ELEMENT_ID = '^[a-z0-9-]+/[a-z0-9-]+$';
export const ADDRESS = '^https?://[^ ]+$';
