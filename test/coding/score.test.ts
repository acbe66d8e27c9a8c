import { expect, test } from 'vitest';
import { isRight, ratesOf, scoreCodings } from '../../src/coding/score.ts';
import type { Coding } from '../../src/model/clause.ts';

function coding(type: Coding['type'], acts: readonly string[], elements: readonly string[] = []): Coding {
  return { type, acts, elements, timing: [], target: [] };
}

test('every assignment weighs the same', () => {
  const score = scoreCodings([
    { found: coding('prohibition', ['a', 'b'], ['a/x']), right: coding('prohibition', ['a', 'c'], ['a/x', 'c/y']) },
    { found: coding('duty', []), right: coding('principle', []) },
  ]);
  expect(score).toMatchObject({
    clauses: 2,
    typesRight: 1,
    acts: { right: 1, extra: 1, missed: 1 },
    elements: { right: 1, extra: 0, missed: 1 },
  });
  expect(score.perAct.get('c')).toEqual({ right: 0, extra: 0, missed: 1 });
  expect(score.perType.get('duty')).toEqual({ right: 0, extra: 1, missed: 0 });
});

test('totals and tables in order of id, whatever the order of the clauses', () => {
  const score = scoreCodings([
    { found: coding('duty', ['b', 'a']), right: coding('duty', ['b']) },
    { found: coding('duty', ['c']), right: coding('duty', ['a', 'c', 'd']) },
    { found: coding('scope', []), right: coding('principle', []) },
  ]);
  expect([...score.perAct.keys()]).toEqual(['a', 'b', 'c', 'd']);
  expect([...score.perType.entries()]).toEqual([
    ['duty', { right: 2, extra: 0, missed: 0 }],
    ['principle', { right: 0, extra: 0, missed: 1 }],
    ['scope', { right: 0, extra: 1, missed: 0 }],
  ]);
  expect(score.typesRight).toBe(2);
  expect(score.acts).toEqual({ right: 2, extra: 1, missed: 2 });
});

test('rates, and none where there is nothing to divide', () => {
  expect(ratesOf({ right: 3, extra: 1, missed: 0 })).toEqual({ precision: 0.75, recall: 1, f1: 6 / 7 });
  expect(ratesOf({ right: 1, extra: 0, missed: 3 })).toEqual({ precision: 1, recall: 0.25, f1: 0.4 });
  expect(ratesOf({ right: 0, extra: 0, missed: 0 })).toEqual({ precision: null, recall: null, f1: null });
});

test('right is right in type, acts and elements', () => {
  const right = coding('prohibition', ['a'], ['a/x', 'a/y']);
  expect(isRight({ found: coding('prohibition', ['a'], ['a/y', 'a/x']), right })).toBe(true);
  expect(isRight({ found: coding('prohibition', ['a'], ['a/y']), right })).toBe(false);
  expect(isRight({ found: coding('prohibition', ['a'], ['a/x', 'a/z']), right })).toBe(false);
  expect(isRight({ found: coding('permission', ['a'], ['a/x', 'a/y']), right })).toBe(false);
});
