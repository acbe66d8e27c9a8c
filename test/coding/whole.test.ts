import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readMarked, readWhole } from '../../scripts/benchmark/whole-documents.ts';
import { isRight, ratesOf, scoreCodings, type Tally } from '../../src/coding/score.ts';
import { projectCodebook } from './support.ts';

const { codebook } = projectCodebook();
const FOLDER = new URL('../gold/whole/', import.meta.url);
const names = readFileSync(new URL('index.txt', FOLDER), 'utf8').trim().split('\n');
const documents = names.map((name) => readMarked(name, readFileSync(new URL(name, FOLDER), 'utf8')));
const readings = documents.map((document) => ({ document, reading: readWhole(document, codebook) }));

describe('documents from their printed text to their codes', () => {
  test.each(readings)('$document.name is cut where a person cuts it', ({ reading: { clauses, missed, extra } }) => {
    expect({ missed, extra }).toEqual({ missed: [], extra: [] });
    expect(clauses.right).toBeGreaterThanOrEqual(8);
  });

  test('all of them: the targets of the design', () => {
    const pairs = readings.flatMap(({ reading }) => reading.pairs);
    const { clauses, typesRight, acts, elements } = scoreCodings(pairs);
    const wrong = pairs.filter((pair) => !isRight(pair)).map(({ path, text }) => `${path}: ${text}`);
    expect(clauses).toBeGreaterThanOrEqual(200);
    expect(typesRight / clauses, wrong.join('\n')).toBeGreaterThanOrEqual(0.97);
    expect(ratesOf(acts).f1, wrong.join('\n')).toBeGreaterThanOrEqual(0.97);
    expect(ratesOf(elements).f1, wrong.join('\n')).toBeGreaterThanOrEqual(0.97);
  });
});

describe('the same documents, printed otherwise', () => {
  const lines = (change: (line: string) => string) => (text: string) => text.split('\n').map(change).join('\n');
  test.each([
    ['flush left', lines((line) => line.trimStart())],
    ['with tabs', lines((line) => line.replace(/^(?: {4})+/u, (spaces) => '\t'.repeat(spaces.length / 4)))],
    ['with the line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
    ['without blank lines', (text: string) => text.replace(/\n(?:[ \t]*\n)+/gu, '\n')],
  ])('%s', (_, change) => {
    const tallies = documents.map(
      (document) => readWhole({ ...document, text: change(document.text) }, codebook).clauses,
    );
    const total = (key: keyof Tally): number => tallies.reduce((sum, tally) => sum + tally[key], 0);
    const f1 = ratesOf({ right: total('right'), extra: total('extra'), missed: total('missed') }).f1;
    expect(f1).toBeGreaterThanOrEqual(0.99);
  });
});

test('every document is in the index', () => {
  expect(
    readdirSync(FOLDER)
      .filter((name) => /^\d/u.test(name))
      .sort(),
  ).toEqual(names);
});

test('a mark that is none is refused', () => {
  expect(() => readMarked('x.txt', '1. Text «angka-1 | nonsense | -»')).toThrow('x.txt');
  expect(() => readMarked('x.txt', '1. Text «angka-1 | duty»')).toThrow('x.txt');
});

test('a clause that is cut elsewhere is one missed and one extra, and its codes are missed', () => {
  const { clauses, pairs } = readWhole(
    readMarked(
      'x.txt',
      'SURAT EDARAN\nTENTANG\nNETRALITAS\n\n1. ASN dilarang ikut kampanye. «angka-2 | prohibition | take-part-in-campaign(join)»\n',
    ),
    codebook,
  );
  expect(clauses).toEqual({ right: 0, extra: 1, missed: 1 });
  expect(pairs.map(({ found }) => found.acts)).toEqual([[]]);
});
