import { describe, expect, it } from 'vitest';
import { daysOf, timingOf, timingOfFirst } from '../../src/site/issue-dates.ts';
import { countTimings, timelineFinding } from '../../src/site/pictures/linimasa.ts';
import type { Circular } from '../../src/model/circular.ts';
import { readingSite } from './reading-dataset.ts';

const CALENDAR: Readonly<Record<string, string | null>> = {
  'pilkada-2020': '2020-09-26',
  'pilkada-2024': '2024-09-25',
};

const site = (documents: readonly Pick<Circular, 'issued' | 'elections'>[]) =>
  readingSite(
    documents.map(({ issued, elections }, index) => ({
      id: `dokumen-${index}`,
      region: '32.76',
      issued,
      elections,
      states: [],
    })),
    {
      data: ({ elections }) => ({
        elections: elections.map((election) => ({ ...election, campaignFrom: CALENDAR[election.id] ?? null })),
      }),
    },
  );

describe('days of a date', () => {
  it('reach as far as the date is not exact', () => {
    const length = (date: string): number => daysOf(date).to - daysOf(date).from + 1;
    expect([length('2024'), length('2023'), length('2024-02'), length('2024-12'), length('2024-02-14')]).toEqual([
      366, 365, 29, 31, 1,
    ]);
    expect(daysOf('1970-01-02')).toEqual({ from: 1, to: 1 });
    expect(daysOf(null)).toBeNull();
  });
});

describe('before or after a campaign', () => {
  it.each([
    ['2024-09-24', 'before'],
    ['2024-09-25', 'after'],
    ['2024-08', 'before'],
    ['2024-09', 'open'],
    ['2024-10', 'after'],
    ['2023', 'before'],
    ['2024', 'open'],
    [null, 'open'],
  ])('%s is %s', (issued, timing) => {
    expect(timingOf(issued, '2024-09-25')).toBe(timing);
    expect(timingOf(issued, null)).toBe('open');
  });

  it('is judged by the first campaign that a document is about, where all are known', () => {
    const both = site([{ issued: '2022-01-01', elections: ['pilkada-2020', 'pilkada-2024'] }]);
    expect(both.data.circulars.map((circular) => timingOfFirst(both, circular))).toEqual(['after']);
    expect(timingOfFirst(both, { issued: '2020-01-01', elections: [] })).toBe('open');
  });
});

describe('the finding of the timeline', () => {
  const count = (before: number, after: number, open: number) => ({
    before,
    after,
    open,
    total: before + after + open,
  });

  it('says "most" only where what is not known could not turn it over', () => {
    expect(timelineFinding('id', count(6, 2, 3))).toBe(
      'Sebagian besar dokumen terbit sebelum masa kampanye mulai: 6–9 dari 11',
    );
    expect(timelineFinding('id', count(6, 2, 4))).toContain('Paling sedikit 6 dari 12');
    expect(timelineFinding('en', count(1, 9, 0))).toBe(
      'Most documents were issued only after the campaign began: 9 of 10',
    );
    expect(timelineFinding('en', count(0, 0, 5))).toContain('it is not known how many');
    expect(timelineFinding('en', count(0, 0, 0))).toContain('No documents yet');
  });

  it('counts every document once, an undated one as open', () => {
    const some = site([
      { issued: '2024-05-31', elections: ['pilkada-2024'] },
      { issued: '2024-10-01', elections: ['pilkada-2024', 'pilkada-2020'] },
      { issued: null, elections: ['pilkada-2024'] },
    ]);
    expect(countTimings(some, null)).toEqual({ before: 1, after: 1, open: 1, total: 3 });
    expect(countTimings(some, some.election('pilkada-2020'))).toEqual({ before: 0, after: 1, open: 0, total: 1 });
  });
});
