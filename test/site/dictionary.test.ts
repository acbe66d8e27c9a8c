import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/model/vocabulary.ts';
import { dictionary, formulaGuard } from '../../src/site/dictionary.ts';
import { downloads, otherFiles } from '../../src/site/downloads.ts';
import { readPackage, tablesOf } from '../publish/package.ts';
import { publishedFiles } from '../publish/published.ts';

const files = publishedFiles();
const tables = tablesOf(readPackage(files));

describe('the data dictionary', () => {
  it.each(LANGUAGES)('tells every column of every table: %s', (language) => {
    const told = dictionary(language).map(({ name, columns }) => [name, columns.map((column) => column.name)]);
    expect(told).toEqual(tables.map(({ name, schema }) => [name, schema.fields.map((field) => field.name)]));
  });

  it('tells type, key, closed values, empty fields and targets of a column', () => {
    const coverage = dictionary('en').find(({ name }) => name === 'coverage');
    const column = (name: string) => coverage?.columns.find((held) => held.name === name);
    expect(column('circular')).toMatchObject({ key: true, empty: null, names: { table: 'circulars', column: 'id' } });
    expect(column('state')?.values).toContainEqual({ value: 'stated', label: 'stated' });
    expect(column('referenced')).toMatchObject({ type: 'list', empty: 'none', names: { table: 'instruments' } });
    expect(column('certificate')?.empty).toBe('no absence is claimed');
  });

  it('says in each language how formulas are kept from running', () => {
    expect(formulaGuard('id')).toContain('apostrof');
    expect(formulaGuard('en')).toContain('apostrophe');
  });
});

describe('the downloads', () => {
  it.each(LANGUAGES)('list every published file once: %s', (language) => {
    const listed = [...downloads(language), ...otherFiles(language)].map(({ file }) => file);
    expect(listed.toSorted()).toEqual([...files.keys()].toSorted());
  });
});
