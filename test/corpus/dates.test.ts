import { expect, test } from 'vitest';
import { dateShape, daysIn } from '../../src/corpus/dates.ts';

test.each([
  ['2024', 'year'],
  ['2024-05', 'month'],
  ['2024-02-29', 'day'],
  ['2000-02-29', 'day'],
  ['2023-02-29', 'impossible'],
  ['1900-02-29', 'impossible'],
  ['2024-02-30', 'impossible'],
  ['2024-13-01', 'impossible'],
  ['2024-00', 'impossible'],
  ['2024-04-31', 'impossible'],
  ['2024-01-00', 'impossible'],
  ['1944', 'impossible'],
  ['24-05-31', 'other'],
  ['2024-5-31', 'other'],
  ['31 Mei 2024', 'other'],
  ['2024-05-31 ', 'other'],
  ['', 'other'],
])('%s is %s', (text, shape) => {
  expect(dateShape(text)).toBe(shape);
});

test('the days of each month agree with the calendar of the language', () => {
  for (let year = 1945; year <= 2100; year += 1) {
    for (let month = 1; month <= 12; month += 1) {
      expect(daysIn(year, month)).toBe(new Date(Date.UTC(year, month, 0)).getUTCDate());
    }
  }
});
