import { describe, expect, it } from 'vitest';
import { anyOf, joinPostings, lengthsOf, scoresOf } from '../../src/search/postings.ts';

describe('postings', () => {
  it('of several terms add up, each clause once, ascending', () => {
    const one = { clauses: [1, 4], counts: [1, 2] };
    const other = { clauses: [0, 4], counts: [3, 1] };
    expect(anyOf([one, other])).toEqual({ clauses: [0, 1, 4], counts: [3, 1, 3] });
    expect(anyOf([])).toEqual({ clauses: [], counts: [] });
  });

  it('of parts that stand behind each other are numbered through', () => {
    const parts = [
      { clauses: [0, 2], counts: [1, 1] },
      { clauses: [0], counts: [2] },
    ];
    expect(joinPostings(parts, [0, 10])).toEqual({ clauses: [0, 2, 10], counts: [1, 1, 2] });
  });
});

describe('the score of a clause', () => {
  const lengths = lengthsOf([10, 10, 40, 10, 10]);
  const score = (clauses: readonly number[], counts: readonly number[]): readonly number[] =>
    scoresOf({ clauses, counts }, lengths);

  it('rises with the rarity of the term and with its number, and falls with the length of the clause', () => {
    const [rare = 0] = score([0], [1]);
    const [common = 0, twice = 0, long = 0] = score([0, 1, 2], [1, 2, 1]);
    expect(rare).toBeGreaterThan(common);
    expect(twice).toBeGreaterThan(common);
    expect(twice).toBeLessThan(2 * common);
    expect(long).toBeLessThan(common);
  });

  it('is above nothing even for a term that stands in every clause', () => {
    for (const each of score([0, 1, 2, 3, 4], [1, 1, 1, 1, 1])) expect(each).toBeGreaterThan(0);
  });
});
