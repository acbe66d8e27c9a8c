import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readDocument } from '../../src/coding/document.ts';
import { ratesOf, scoreCodings, type Pair } from '../../src/coding/score.ts';
import type { Coding } from '../../src/model/clause.ts';
import { CLAUSE_TYPES } from '../../src/model/vocabulary.ts';
import { parseDocument } from '../../src/parse/index.ts';
import { projectCodebook } from './support.ts';

const { rulebook } = projectCodebook();
const GOLD = new URL('../gold/layout/', import.meta.url);
const documents = readdirSync(GOLD)
  .filter((name) => /^\d.*\.(?:txt|md)$/.test(name) && !name.endsWith('.tree.txt'))
  .sort();

/** Clauses of the expected tree that the parser found too, with type left open where the tree leaves it. */
function pairsOf(name: string): readonly Pair[] {
  const body = { text: readFileSync(new URL(name, GOLD), 'utf8'), file: name, firstLine: 1 };
  const context = { circular: name, wording: 'official', form: 'surat-edaran', sourceKeys: {} } as const;
  const kind = { markdown: name.endsWith('.md'), unwrapped: null, head: true };
  const { clauses } = parseDocument(body, context, kind, () => undefined);
  const read = new Map(readDocument(clauses, rulebook).map(({ line, coding }) => [line.clause.path, coding] as const));
  const tree = readFileSync(new URL(name.replace(/\.\w+$/, '.tree.txt'), GOLD), 'utf8');
  return tree.split('\n').flatMap((row): readonly Pair[] => {
    if (row === '' || row.startsWith('#')) return [];
    const [path = '', type = '', acts = '', elements = ''] = row.split(' | ');
    const found = read.get(path);
    if (found === undefined) return [];
    return [{ found, right: expected(type, acts, elements, found) }];
  });
}

function expected(type: string, acts: string, elements: string, found: Coding): Coding {
  const known = CLAUSE_TYPES.find((candidate) => candidate === type) ?? found.type;
  return { type: known, acts: list(acts), elements: list(elements), timing: [], target: [] };
}

function list(written: string): readonly string[] {
  return written === '-' || written === '*' ? [] : written.split(' ');
}

test('official layouts written by another hand: the targets of the design are reached', () => {
  const score = scoreCodings(documents.flatMap(pairsOf));
  expect(score.clauses).toBeGreaterThan(150);
  expect(score.typesRight / score.clauses).toBeGreaterThanOrEqual(0.93);
  expect(ratesOf(score.acts).f1).toBeGreaterThanOrEqual(0.92);
  expect(ratesOf(score.elements).f1).toBeGreaterThanOrEqual(0.85);
});
