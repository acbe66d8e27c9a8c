import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readGold } from '../../scripts/benchmark/gold-documents.ts';
import { readDocument } from '../../src/coding/document.ts';
import { ratesOf, scoreCodings, type Pair } from '../../src/coding/score.ts';
import { projectCodebook } from './support.ts';

const { rulebook } = projectCodebook();
const GOLD = new URL('../gold/coding/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, GOLD), 'utf8');
const names = read('index.txt').trim().split('\n');

function pairsOf(name: string): readonly Pair[] {
  const { clauses, expected } = readGold(name, read(name));
  return readDocument(clauses, rulebook).map(({ coding }, index) => {
    const right = expected[index];
    if (right === undefined) throw new Error(`${name}: reading ${String(index)} has no expected coding`);
    return { found: coding, right };
  });
}

test('at least six invented documents in official layout', () => {
  expect(names.length).toBeGreaterThanOrEqual(6);
});

test.each(names)('%s: acts and elements as written beside the clauses', (name) => {
  for (const { found, right } of pairsOf(name)) {
    expect({ acts: found.acts, elements: [...found.elements].sort() }).toEqual({
      acts: right.acts.toSorted((a, b) => order(a) - order(b)),
      elements: [...right.elements].sort(),
    });
  }
});

test('types over all of them', () => {
  const { clauses, typesRight, acts } = scoreCodings(names.flatMap(pairsOf));
  expect(typesRight / clauses).toBeGreaterThanOrEqual(0.97);
  expect(ratesOf(acts).f1).toBe(1);
});

test('documents written before the rules had been tried on them: the targets of the design', () => {
  const { clauses, typesRight, acts, elements } = scoreCodings(
    read('first-look.txt')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .flatMap(pairsOf),
  );
  expect(clauses).toBeGreaterThanOrEqual(300);
  expect(typesRight / clauses).toBeGreaterThanOrEqual(0.97);
  expect(ratesOf(acts).f1).toBeGreaterThanOrEqual(0.96);
  expect(ratesOf(elements).f1).toBeGreaterThanOrEqual(0.96);
});

test('gold that cannot be read is refused', () => {
  expect(() => readGold('x.txt', 'angka-1 | nonsense | - | text')).toThrow('x.txt:1');
  expect(() => readGold('x.txt', 'angka-1 | duty | text')).toThrow('x.txt:1');
});

function order(act: string): number {
  return rulebook.acts.findIndex((rules) => rules.act.id === act);
}
