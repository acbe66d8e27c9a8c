import { describe, expect, it } from 'vitest';
import { planQuery } from '../../src/search/plan.ts';
import { matchesIn } from '../../src/search/match.ts';
import { lexicon, table } from './corpus.ts';

/** Whether a search for one expression finds a clause that holds the other. */
function finds(query: string, text: string): boolean {
  const { units } = planQuery(query, lexicon, false);
  return units.length > 0 && units.every((unit) => matchesIn(`Dilarang ${text} itu.`, unit, lexicon).length > 0);
}

const families = table('test/search/pairs.csv').map(([term = '', forms = '']) => ({ term, forms: forms.split('|') }));
const pairs = families.flatMap(({ forms }) =>
  forms.flatMap((one) => forms.filter((other) => other !== one).map((other) => [one, other] as const)),
);

describe('inflected forms of key terms', () => {
  it('are at least forty families', () => {
    expect(families.length).toBeGreaterThanOrEqual(40);
    expect(pairs.length).toBeGreaterThan(1000);
  });

  it('find each other, in both directions, in at least 98 of 100 pairs', () => {
    const lost = pairs.filter(([one, other]) => !finds(one, other)).map(([one, other]) => `${one} -> ${other}`);
    expect(1 - lost.length / pairs.length, lost.join('\n')).toBeGreaterThanOrEqual(0.98);
  });
});

describe('words that look alike', () => {
  const apart = table('test/search/apart.csv');

  it.each(apart)('%s does not find %s, nor the other way round', (one = '', other = '') => {
    expect(finds(one, other)).toBe(false);
    expect(finds(other, one)).toBe(false);
  });
});

describe('the register of aliases', () => {
  it('makes every spelling of a line find every other', () => {
    const rows = table('content/aliases.csv').map(([term = '', variants = '']) => [term, ...variants.split('|')]);
    expect(rows.length).toBeGreaterThan(200);
    const lost = rows.flatMap((row) =>
      row.flatMap((one) => row.filter((other) => !finds(one, other)).map((other) => `${one} -> ${other}`)),
    );
    expect(lost).toEqual([]);
  });
});
