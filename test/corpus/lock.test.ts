import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recordOf } from '../../src/corpus/lock.ts';
import { lockWith } from '../../src/corpus/pin.ts';

test('new ids are sorted in; lines that are there stay as they are', () => {
  expect(lockWith('# released ids\nb\nd -> b\n', ['e', 'a', 'b', 'd'])).toBe('# released ids\na\nb\nd -> b\ne\n');
  expect(lockWith('', [])).toBe('');
  expect(lockWith('', ['a#butir-10', 'a#butir-2', 'a'])).toBe('a\na#butir-10\na#butir-2\n');
});

test('pinning twice is pinning once, and drops no id', () => {
  const ids = fc.array(fc.stringMatching(/^[a-z]{1,3}(#[a-z]{1,2})?$/));
  fc.assert(
    fc.property(ids, ids, (held, more) => {
      const lock = lockWith('', held);
      const pinned = lockWith(lock, more);
      expect(lockWith(pinned, more)).toBe(pinned);
      expect(new Set(pinned.split('\n').filter((line) => line !== ''))).toEqual(new Set([...held, ...more]));
    }),
  );
});

test.each([
  ['kota-teladan-2024#butir-1', 'kota-teladan-2024'],
  ['pp-94-2021:5.n.1', 'pp-94-2021'],
  ['pose/number', 'pose'],
  ['pose', 'pose'],
])('%s belongs to %s', (id, record) => {
  expect(recordOf(id)).toBe(record);
});
