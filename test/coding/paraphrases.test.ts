import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readParaphrases } from '../../scripts/benchmark/paraphrases.ts';
import { readDocument } from '../../src/coding/document.ts';
import { projectCodebook } from './support.ts';

const { codebook, rulebook } = projectCodebook();
const FOLDER = new URL('../gold/paraphrases/', import.meta.url);
const tables = readFileSync(new URL('index.txt', FOLDER), 'utf8').trim().split('\n');
const rows = tables.flatMap((name) => readParaphrases(name, readFileSync(new URL(name, FOLDER), 'utf8')));

describe.each(codebook.acts.map(({ id }) => id))('%s', (act) => {
  const own = rows.filter((row) => row.act === act);

  test('is said in a dozen ways, and has four neighbours that are not it', () => {
    expect(own.filter(({ right }) => right.acts.includes(act)).length).toBeGreaterThanOrEqual(12);
    expect(
      own.filter(({ right }) => right.type !== 'prohibition' || !right.acts.includes(act)).length,
    ).toBeGreaterThanOrEqual(4);
  });

  test.each(own.map((row) => [row.text, row] as const))('%s', (_text, { clauses, right }) => {
    const { type, acts, elements } = readDocument(clauses, rulebook).at(-1)?.coding ?? {};
    expect({ type, acts: [...(acts ?? [])].sort(), elements: [...(elements ?? [])].sort() }).toEqual({
      type: right.type,
      acts: [...right.acts].sort(),
      elements: [...right.elements].sort(),
    });
  });
});

test('every table is in the index', () => {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.txt') && name !== 'index.txt');
  expect(files.sort()).toEqual([...tables].sort());
});

test('a row that is none is refused', () => {
  expect(() => readParaphrases('x.txt', '# a\n+ no bar')).toThrow('x.txt:2');
  expect(() => readParaphrases('x.txt', '+ element | a row before its act')).toThrow('x.txt:1');
  expect(() => readParaphrases('x.txt', '# a\n- nonsense | text')).toThrow('x.txt:2');
});
