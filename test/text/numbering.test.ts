import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  cardinalValue,
  letterNumeral,
  letterValue,
  ordinalValue,
  printCounter,
  readCounter,
  romanNumeral,
  romanValue,
} from '../../src/text/numbering.ts';

describe('counters', () => {
  test.each([
    ['12', ['arabic 12']],
    ['a', ['letter 1']],
    ['i', ['roman 1', 'letter 9']],
    ['C', ['roman-capital 100', 'capital 3']],
    ['IV', ['roman-capital 4']],
    ['bb', ['letter 28']],
    ['iiii', []],
    ['No', []],
    ['2024', []],
    ['', []],
  ])('%s is read as %j', (printed, expected) => {
    expect(readCounter(printed).map(({ style, value }) => `${style} ${String(value)}`)).toEqual(expected);
  });

  test('every Roman number that is printed is read back, and no other spelling is', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 399 }), (value) => romanValue(romanNumeral(value)) === value));
    for (const wrong of ['vv', 'ic', 'iiv', 'xxxx', 'lc', 'abc']) expect(romanValue(wrong)).toBeNull();
  });

  test('letters go on after z', () => {
    expect([letterNumeral(1), letterNumeral(26), letterNumeral(27), letterNumeral(28)]).toEqual(['a', 'z', 'aa', 'bb']);
    expect([letterValue('z'), letterValue('aa'), letterValue('bb'), letterValue('ab'), letterValue('di')]).toEqual([
      26,
      27,
      28,
      28,
      null,
    ]);
  });

  test('what is printed is read back in its own style', () => {
    for (const style of ['arabic', 'letter', 'capital', 'roman', 'roman-capital'] as const) {
      for (const value of [1, 4, 9, 26])
        expect(readCounter(printCounter({ style, value }))).toContainEqual({ style, value });
    }
  });
});

describe('number words', () => {
  test.each([
    ['KESATU', 1],
    ['PERTAMA', 1],
    ['KESEPULUH', 10],
    ['KESEBELAS', 11],
    ['KEDUA BELAS', 12],
    ['KEDUABELAS', 12],
    ['KEDUA PULUH', 20],
    ['KEDUA  PULUH TIGA', 23],
    ['KEPADA', null],
    ['SATU', null],
    ['KETERANGAN', null],
  ])('%s is the ordinal %j', (words, expected) => {
    expect(ordinalValue(words)).toBe(expected);
  });

  test('a tens word needs its unit', () => {
    expect([
      cardinalValue('dua puluh'),
      cardinalValue('dua puluh lima'),
      cardinalValue('dua puluh foo'),
      cardinalValue('foo belas'),
    ]).toEqual([20, 25, null, null]);
  });
});
