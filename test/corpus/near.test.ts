import { expect, test } from 'vitest';
import { didYouMean, editDistance, nearest, vocabularyOf } from '../../src/corpus/near.ts';

const forms = vocabularyOf(['surat-edaran', 'instruksi', 'surat', 'imbauan', 'arahan']);

test.each([
  ['himbauan', ['imbauan']],
  ['edaran', ['surat-edaran']],
  ['intruksi', ['instruksi']],
  ['Instruksi', ['instruksi']],
  ['xyz', []],
  ['a', []],
])('%s', (word, expected) => {
  expect(nearest(word, forms)).toEqual(expected);
});

test('an id is found by the name that people know', () => {
  const regions = new Map([
    ['32.76', 'Kota Depok'],
    ['32.75', 'Kota Bekasi'],
  ]);
  expect(didYouMean('kota depok', regions)).toBe(' (did you mean "32.76" (Kota Depok)?)');
  expect(didYouMean('zzzz', regions)).toBe('');
});

test('a swap of neighbours is one slip', () => {
  expect(editDistance('campaing', 'campaign')).toBe(1);
  expect(editDistance('', 'abc')).toBe(3);
  expect(editDistance('kitten', 'sitting')).toBe(3);
});
