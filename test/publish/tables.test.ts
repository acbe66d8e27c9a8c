import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readPackage, readRows, tablesOf } from './package.ts';
import { publishedDataset, publishedFiles } from './published.ts';
import { faultsOf } from './table-check.ts';

const files = publishedFiles();
const dataset = publishedDataset(files);
const descriptor = readPackage(files);
const tables = tablesOf(descriptor);
const csvOf = (path: string): string => files.get(path) ?? '';

describe('every CSV, read by its descriptor alone', () => {
  it('holds to types, required fields, closed lists, patterns, bounds, keys and foreign keys', () => {
    expect(tables.length).toBeGreaterThan(20);
    expect(faultsOf(descriptor, csvOf)).toEqual([]);
  });

  const damage: readonly (readonly [string, string, RegExp, string, RegExp])[] = [
    ['a state that is none', 'coverage.csv', /,stated,/, ',tersurat,', /coverage:\d+ state: not in the closed list/],
    ['a region that is none', 'circulars.csv', /,11\.02,/, ',99.99,', /circulars:1 region: names nothing: 99\.99/],
    [
      'a code that lost its zero',
      'regions.csv',
      /^(\d\d\.\d)0,/m,
      '$1,',
      /regions:\d+ code: not of the pattern: \d\d\.\d$/,
    ],
    ['no number', 'agreement.csv', /^type,\d+/m, 'type,banyak', /agreement:1 clauses: no integer: banyak/],
    ['an impossible day', 'elections.csv', /2017-08-17/, '2017-02-30', /elections:1 stages_from: no day: 2017-02-30/],
    ['a share past one', 'kinship.csv', /,1,5$/m, ',1.2,5', /kinship:\d+ upper: out of bounds: 1\.2/],
    ['an empty required field', 'acts.csv', /,campaign,specific,/, ',campaign,,', /acts:1 role: empty/],
    ['a row twice', 'themes.csv', /\n(general,.*)\n/, '\n$1\n$1\n', /themes: key twice: general/],
    [
      'an item of a list',
      'clauses.csv',
      /,circular,asn,/,
      ',circular,asn semua,',
      /applies_to: not in the closed list/,
    ],
    ['another header', 'themes.csv', /^id,/, 'kode,', /themes: header/],
  ];

  it.each(damage)('would be found at fault with %s', (_what, path, found, put, fault) => {
    const damaged = csvOf(path).replace(found, put);
    expect(damaged).not.toBe(csvOf(path));
    const faults = faultsOf(descriptor, (name) => (name === path ? damaged : csvOf(name)));
    expect(faults.join('\n')).toMatch(fault);
  });
});

describe('the descriptor', () => {
  it('says in both languages what every table, column, closed value and empty field means', () => {
    for (const { name, title, title_en, schema } of tables) {
      const said = schema.fields.flatMap((field) => [
        field.description,
        field.description_en,
        ...[...(field.categories ?? []), ...(field.itemCategories ?? []), ...(field.missingValues ?? [])].flatMap(
          ({ label, label_en }) => [label, label_en],
        ),
      ]);
      expect(
        [title, title_en, ...said].filter((text) => typeof text !== 'string' || text === ''),
        name,
      ).toEqual([]);
    }
  });

  it('labels the missing value of every column that may be empty, and of no other', () => {
    for (const { name, schema } of tables)
      for (const field of schema.fields)
        expect(field.missingValues === undefined, `${name}.${field.name}`).toBe(field.constraints?.required === true);
  });

  it('has no key to a table or column that is not there', () => {
    const columns = new Map(tables.map(({ name, schema }) => [name, schema.fields.map((field) => field.name)]));
    for (const { name, schema } of tables) {
      const references = [
        ...schema.foreignKeys.map(({ reference }) => reference),
        ...schema.fields.flatMap(({ itemsRefer }) => (itemsRefer === undefined ? [] : [itemsRefer])),
      ];
      for (const { resource = name, fields } of references) expect(columns.get(resource), name).toContain(fields[0]);
    }
  });

  it('gives size and hash of every file but of itself and of the types and schema that describe the files', () => {
    for (const { path, bytes, hash } of descriptor.resources) {
      const text = csvOf(path);
      expect([bytes, hash], path).toEqual([
        Buffer.byteLength(text),
        `sha256:${createHash('sha256').update(text).digest('hex')}`,
      ]);
    }
    const described = new Set(descriptor.resources.map(({ path }) => path));
    expect([...files.keys()].filter((path) => !described.has(path))).toEqual([
      'datapackage.json',
      'dataset.d.ts',
      'dataset.schema.json',
    ]);
  });

  it('carries version, day, content hash, licence and sources', () => {
    expect([descriptor.version, descriptor.created, descriptor.content_hash]).toEqual([
      dataset.version.name,
      `${dataset.version.date}T00:00:00Z`,
      dataset.version.hash,
    ]);
    expect(descriptor.licenses.map(({ name }) => name)).toEqual(['CC-BY-4.0']);
    expect(descriptor.sources.map(({ path }) => path)).toEqual(['sources.csv']);
  });
});

describe('the tables', () => {
  it('tell of every document, clause, cell, source and provision of the dataset', () => {
    const rows = (path: string): number => readRows(csvOf(path)).length;
    expect([rows('circulars.csv'), rows('clauses.csv'), rows('coverage.csv'), rows('sources.csv')]).toEqual([
      dataset.circulars.length,
      dataset.clauses.length,
      dataset.cells.length,
      dataset.sources.length,
    ]);
    expect(rows('provisions.csv')).toBe(dataset.instruments.flatMap(({ provisions }) => provisions).length);
  });
});
