import { createHash } from 'node:crypto';
import type { Dataset } from '../model/dataset.ts';
import { toCsv } from './csv.ts';
import { datapackage } from './datapackage.ts';
import { writeTable, type WrittenTable } from './table.ts';
import { agreementTable, codingsTable, readingsTable } from './tables/coding.ts';
import {
  certificatesTable,
  coverageTable,
  elementsTable,
  findingsTable,
  intervalsTable,
  kinshipTable,
} from './tables/coverage.ts';
import { circularsTable } from './tables/circulars.ts';
import { clausesTable } from './tables/clauses.ts';
import {
  actsTable,
  electionsTable,
  instrumentsTable,
  provincesTable,
  provisionsTable,
  regionsTable,
  sourcesTable,
} from './tables/registers.ts';

export interface Published {
  readonly dataset: Dataset;
  /** File name in public/data -> text, in order of name. */
  readonly files: ReadonlyMap<string, string>;
}

/**
 * The stage `publish`: the dataset with its content hash, and every file of it. The hash covers all that is published
 * but itself, so that two datasets with one hash say the same. Same input, same bytes.
 */
export function publish(unhashed: Dataset): Published {
  const dataset: Dataset = { ...unhashed, version: { ...unhashed.version, hash: contentHash(unhashed) } };
  const tables = allTables(dataset);
  const csvs = new Map(tables.map((table) => [`${table.name}.csv`, toCsv(table)]));
  const files = new Map<string, string>([
    ...csvs,
    ['codebook.json', toJson(dataset.codebook)],
    ['dataset.json', toRowJson({ ...dataset })],
    ['datapackage.json', toJson(datapackage(dataset, tables, csvs))],
    ['diagnostics.json', toJson(dataset.diagnostics)],
  ]);
  return { dataset, files: new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1))) };
}

/** Every table of the dataset, each from one list of columns. */
export function allTables(dataset: Dataset): readonly WrittenTable[] {
  return [
    writeTable(actsTable(dataset)),
    writeTable(agreementTable(dataset)),
    writeTable(certificatesTable(dataset)),
    writeTable(circularsTable(dataset)),
    writeTable(clausesTable(dataset)),
    writeTable(codingsTable(dataset)),
    writeTable(coverageTable(dataset)),
    writeTable(electionsTable(dataset)),
    writeTable(elementsTable(dataset)),
    writeTable(findingsTable(dataset)),
    writeTable(instrumentsTable(dataset)),
    writeTable(intervalsTable(dataset)),
    writeTable(kinshipTable(dataset)),
    writeTable(provincesTable(dataset)),
    writeTable(provisionsTable(dataset)),
    writeTable(readingsTable(dataset)),
    writeTable(regionsTable(dataset)),
    writeTable(sourcesTable(dataset)),
  ];
}

function contentHash(dataset: Dataset): string {
  const { version: _version, ...content } = dataset;
  return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, HASH_DIGITS);
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}

/** JSON with one line for each item of a top-level list, so that the diff of an edit can be read. */
function toRowJson(value: Readonly<Record<string, unknown>>): string {
  const members = Object.entries(value).map(([key, held]) => {
    const text =
      Array.isArray(held) && held.length > 0
        ? `[\n${held.map((row) => JSON.stringify(row)).join(',\n')}\n]`
        : JSON.stringify(held);
    return `${JSON.stringify(key)}:${text}`;
  });
  return `{\n${members.join(',\n')}\n}\n`;
}

/** Short enough to print in a citation, long enough never to clash among versions. */
const HASH_DIGITS = 12;
