import { describe, expect, it } from 'vitest';
import { compareDates, formatDate, yearOf } from '../../src/site/dates.ts';
import { fileSize } from '../../src/site/downloads.ts';
import { boundsOf, coefficient, intervalSentence, intervalWords, percent } from '../../src/site/intervals.ts';

const interval = {
  confirmed: 29,
  absent: 70,
  contrary: 6,
  open: 32,
  total: 137,
  absentReferenced: 10,
  openReferenced: 5,
};

describe('dates', () => {
  it.each([
    ['2024-06-24', '24 Juni 2024', '24 June 2024'],
    ['2024-08-01', '1 Agustus 2024', '1 August 2024'],
    ['2024-05', 'Mei 2024', 'May 2024'],
    ['2018', '2018', '2018'],
    [null, 'tanggal tidak diketahui', 'date not known'],
  ])('%s is as exact as it is known', (date, indonesian, english) => {
    expect(formatDate('id', date)).toBe(indonesian);
    expect(formatDate('en', date)).toBe(english);
  });

  it('stand in order, the vaguer before the exact, unknown ones last', () => {
    const dates = [null, '2024-06-24', '2024', '2024-06', '2020-12-31'];
    expect(dates.toSorted(compareDates)).toEqual(['2020-12-31', '2024', '2024-06', '2024-06-24', null]);
    expect(yearOf('2024-06')).toBe('2024');
    expect(yearOf(null)).toBeNull();
  });
});

describe('intervals', () => {
  it('say both bounds, or one where nothing is open', () => {
    expect(intervalWords('id', interval)).toBe('29–61 dari 137');
    expect(intervalWords('en', interval)).toBe('29–61 of 137');
    expect(intervalWords('id', { ...interval, open: 0, openReferenced: 0 })).toBe('29 dari 137');
  });

  it('count references only when asked, and never twice', () => {
    expect(boundsOf(interval)).toEqual({ low: 29, high: 61, total: 137 });
    expect(boundsOf(interval, true)).toEqual({ low: 44, high: 71, total: 137 });
  });

  it('have a sentence that adds up', () => {
    expect(intervalSentence('id', interval)).toBe(
      '29 tertulis, 70 tidak tertulis, 6 berlawanan, 32 belum diketahui, dari 137 dokumen',
    );
  });
});

describe('figures', () => {
  it('are written as each language does', () => {
    expect(percent('id', 0.1254)).toBe('12,5%');
    expect(percent('en', 1)).toBe('100%');
    expect(coefficient('id', 0.967)).toBe('0,97');
    expect(coefficient('en', -0.1)).toBe('−0.10');
    expect(fileSize('id', 3_618_836)).toBe('3,6 MB');
    expect(fileSize('en', 87_372)).toBe('87 kB');
    expect(fileSize('en', 0)).toBe('0 B');
  });
});
