import { describe, expect, it } from 'vitest';
import { words } from '../../src/i18n/index.ts';
import type { Key } from '../../src/i18n/index.ts';
import { fillMessage, groupDigits, placeholdersOf } from '../../src/i18n/message.ts';

describe('fillMessage', () => {
  it('fills names and groups digits as the language does', () => {
    expect(fillMessage('id', '{n} butir dari {total}', { n: 3, total: 1200 })).toBe('3 butir dari 1.200');
    expect(fillMessage('en', '{n} of {total}', { n: 3, total: 1200 })).toBe('3 of 1,200');
  });

  it('leaves strings as they are: a year is no quantity', () => {
    expect(fillMessage('id', 'Pilkada {year}', { year: '2024' })).toBe('Pilkada 2024');
  });

  it('chooses the word that fits the number', () => {
    const message = '{n} {n|clause|clauses}';
    expect(fillMessage('en', message, { n: 1 })).toBe('1 clause');
    expect(fillMessage('en', message, { n: 0 })).toBe('0 clauses');
    expect(fillMessage('en', message, { n: 21 })).toBe('21 clauses');
  });

  it('never prints a hole', () => {
    expect(() => fillMessage('id', '{n} butir')).toThrow('Missing value "n"');
    expect(() => fillMessage('en', '{n|a|b}', {})).toThrow('Missing value "n"');
  });

  it('does not fill what a value brings in', () => {
    expect(fillMessage('id', '{a}{b}', { a: '{b}', b: 'x' })).toBe('{b}x');
  });
});

describe('placeholdersOf', () => {
  it('names each once, whether filled or chosen by', () => {
    expect(placeholdersOf('{n} {n|clause|clauses} of {total}')).toEqual(['n', 'total']);
    expect(placeholdersOf('tanpa isian')).toEqual([]);
  });
});

describe('groupDigits', () => {
  it.each([
    [0, '0', '0'],
    [999, '999', '999'],
    [1000, '1.000', '1,000'],
    [1234567.5, '1.234.567,5', '1,234,567.5'],
    [-4321, '−4.321', '−4,321'],
  ])('writes %d', (value, indonesian, english) => {
    expect(groupDigits('id', value)).toBe(indonesian);
    expect(groupDigits('en', value)).toBe(english);
  });
});

describe('words', () => {
  it('fails on a key without a string', () => {
    const t = words('id', 'common');
    expect(() => t('nav.tidak-ada' as Key<'common'>)).toThrow('src/i18n/id/common.json');
  });
});
