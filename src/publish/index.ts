import { createHash } from 'node:crypto';
import type { Dataset } from '../model/dataset.ts';
import type { Fingerprint, Release } from '../model/release.ts';
import { changesOf } from './changes.ts';
import { toCsv } from './csv.ts';
import { datapackage } from './datapackage.ts';
import { fingerprint } from './fingerprint.ts';
import { plainFiles } from './plain-files.ts';
import { writeTable, type WrittenTable } from './table.ts';
import { circularsTable } from './tables/circulars.ts';
import { clausesTable } from './tables/clauses.ts';
import { actElementsTable, actsTable, themesTable } from './tables/codebook.ts';
import { agreementTable, codingsTable, disagreementsTable, readingsTable } from './tables/coding.ts';
import { certificatesTable, coverageTable, elementsTable, repealedTable } from './tables/coverage.ts';
import { instrumentsTable, provisionsTable } from './tables/law.ts';
import { electionsTable, provincesTable, regionsTable, sourcesTable } from './tables/registers.ts';
import { findingsTable, intervalsTable, kinshipTable } from './tables/results.ts';

export interface Published {
  readonly dataset: Dataset;
  /** What a release of this dataset would keep. */
  readonly print: Fingerprint;
  /** File name in public/data -> text, in order of name. */
  readonly files: ReadonlyMap<string, string>;
}

/**
 * The stage `publish`: the dataset with its content hash, and every file of it. The hash covers all that is published
 * but itself and the changes since former releases, so that two datasets with one hash say the same. Same input, same
 * bytes.
 */
export function publish(unhashed: Dataset, releases: readonly Release[]): Published {
  const version = { ...unhashed.version, hash: contentHash(unhashed) };
  const print = fingerprint(unhashed);
  const dataset: Dataset = { ...unhashed, version, changes: changesOf(releases, { ...version, print }) };
  const tables = allTables(dataset);
  const csvs = new Map(tables.map((table) => [`${table.name}.csv`, toCsv(table)]));
  const plain = plainFiles(dataset);
  const files = new Map<string, string>([
    ...csvs,
    ...plain.map(({ path, text }) => [path, text] as const),
    ['datapackage.json', `${JSON.stringify(datapackage(dataset, tables, csvs, plain), null, 1)}\n`],
  ]);
  return { dataset, print, files: new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1))) };
}

/** Every table of the dataset, each from one list of columns. */
export function allTables(dataset: Dataset): readonly WrittenTable[] {
  return [
    writeTable(actElementsTable(dataset)),
    writeTable(actsTable(dataset)),
    writeTable(agreementTable(dataset)),
    writeTable(certificatesTable(dataset)),
    writeTable(circularsTable(dataset)),
    writeTable(clausesTable(dataset)),
    writeTable(codingsTable(dataset)),
    writeTable(coverageTable(dataset)),
    writeTable(disagreementsTable(dataset)),
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
    writeTable(repealedTable(dataset)),
    writeTable(sourcesTable(dataset)),
    writeTable(themesTable(dataset)),
  ];
}

function contentHash(dataset: Dataset): string {
  const { version: _version, changes: _changes, ...content } = dataset;
  return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, HASH_DIGITS);
}

/** Short enough to print in a citation, long enough never to clash among versions. */
const HASH_DIGITS = 12;
