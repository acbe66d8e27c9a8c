import { expect, test } from 'vitest';
import { findDate } from '../../src/text/dates.ts';

test.each([
  ['Mekar, 12 Maret 2024', '2024-03-12'],
  ['pada tanggal 1 PEBRUARI 2018', '2018-02-01'],
  ['2 Nopember 2020', '2020-11-02'],
  ['3 Agt. 2020', '2020-08-03'],
  ['     Oktober 2024', '2024-10'],
  ['29 Februari 2024', '2024-02-29'],
  ['29 Februari 2023', '2023-02'],
  ['31 April 2024', '2024-04'],
  ['0 Mei 2024', '2024-05'],
  ['tahun 2024', null],
  ['12 Maretan 2024', null],
  ['12 Maret 1824', null],
])('%s // => %j', (text, expected) => {
  expect(findDate(text)?.date ?? null).toBe(expected);
});

test('tells where the date stands', () => {
  const text = 'Mekar, 12 Maret 2024 pagi';
  const found = findDate(text);
  expect(text.slice(found?.start, found?.end)).toBe('12 Maret 2024');
});
