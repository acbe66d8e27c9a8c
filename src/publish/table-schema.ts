import type { Bilingual } from '../model/vocabulary.ts';
import { UNKNOWN } from './column.ts';
import { LIST_DELIMITER, type Category, type WrittenColumn, type WrittenTable } from './table.ts';

/** Table Schema v2 of a table. What the standard has no word for, such as English, stands in properties of our own. */
export function tableSchema(table: WrittenTable): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: table.columns.map(field),
    primaryKey: table.key,
    foreignKeys: table.columns.flatMap((column) => foreignKey(table, column)),
  };
}

function field(column: WrittenColumn): object {
  const { name, type, describe, categories, refers, pattern } = column;
  const isList = type === 'list';
  return {
    name,
    type,
    ...(isList ? { delimiter: LIST_DELIMITER, itemType: 'string' } : {}),
    description: describe.id,
    description_en: describe.en,
    // The standard knows closed lists, patterns and keys of single values only.
    ...(categories === undefined ? {} : { [isList ? 'itemCategories' : 'categories']: categories.map(category) }),
    ...(isList && pattern !== undefined ? { itemPattern: pattern } : {}),
    ...(isList && refers !== undefined ? { itemsRefer: { resource: refers.table, fields: [refers.field] } } : {}),
    ...(column.required === true ? {} : { missingValues: [missing(column.missing ?? UNKNOWN)] }),
    ...constraints(column),
  };
}

function category({ value, label }: Category): object {
  return { value, label: label.id, label_en: label.en };
}

function missing(meaning: Bilingual): object {
  return { value: '', label: meaning.id, label_en: meaning.en };
}

function constraints({ type, required, pattern, minimum, maximum }: WrittenColumn): object {
  const held = {
    ...(required === true ? { required } : {}),
    ...(pattern === undefined || type === 'list' ? {} : { pattern }),
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
  };
  return Object.keys(held).length === 0 ? {} : { constraints: held };
}

function foreignKey(table: WrittenTable, { name, type, refers }: WrittenColumn): readonly object[] {
  if (refers === undefined || type === 'list') return [];
  const own = refers.table === table.name;
  return [
    {
      fields: [name],
      reference: { ...(own ? {} : { resource: refers.table }), fields: [refers.field] },
    },
  ];
}
