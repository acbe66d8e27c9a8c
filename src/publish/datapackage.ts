import { createHash } from 'node:crypto';
import type { Dataset } from '../model/dataset.ts';
import { LIST_DELIMITER, type WrittenTable } from './table.ts';

/** Data Package v2 descriptor of the tables and their CSV texts. Hashes are SHA-256 over the file's bytes. */
export function datapackage(data: Dataset, tables: readonly WrittenTable[], csvs: ReadonlyMap<string, string>): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'sanding',
    title: 'Sanding: surat edaran netralitas ASN, disandingkan',
    title_en: 'Sanding: circulars on the election neutrality of civil servants, side by side',
    version: data.version.name,
    created: `${data.version.date}T00:00:00Z`,
    content_hash: data.version.hash,
    licenses: [
      {
        name: 'CC-BY-4.0',
        path: 'https://creativecommons.org/licenses/by/4.0/',
        title: 'Creative Commons Attribution 4.0',
      },
    ],
    contributors: [{ title: 'Sanding', roles: ['creator'] }],
    sources: [{ title: 'sources.csv', path: 'sources.csv' }],
    resources: tables.map((table) => resource(table, tables, csvs.get(`${table.name}.csv`) ?? '')),
  };
}

function resource(table: WrittenTable, tables: readonly WrittenTable[], csv: string): object {
  const names = new Set(tables.map(({ name }) => name));
  const keys = table.columns.filter(
    (column) => column.refers !== undefined && column.type !== 'list' && names.has(column.refers.table),
  );
  return {
    name: table.name,
    type: 'table',
    title: table.title.id,
    title_en: table.title.en,
    path: `${table.name}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: Buffer.byteLength(csv),
    hash: `sha256:${createHash('sha256').update(csv).digest('hex')}`,
    schema: {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      fields: table.columns.map((column) => ({
        name: column.name,
        type: column.type,
        ...(column.type === 'list' ? { delimiter: LIST_DELIMITER, itemType: 'string' } : {}),
        title: column.describe.id,
        description: column.describe.id,
        description_en: column.describe.en,
        ...(column.categories === undefined ? {} : { categories: column.categories }),
        ...(column.required === true ? { constraints: { required: true } } : {}),
        ...(column.refers !== undefined && column.type === 'list' ? { itemsRefer: column.refers } : {}),
      })),
      missingValues: [{ value: '', label: 'tidak diketahui / unknown' }],
      primaryKey: table.key,
      foreignKeys: keys.map((column) => ({
        fields: [column.name],
        reference:
          column.refers?.table === table.name
            ? { fields: [column.refers.field] }
            : { resource: column.refers?.table, fields: [column.refers?.field] },
      })),
    },
  };
}
