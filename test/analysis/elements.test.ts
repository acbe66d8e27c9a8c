import { describe, expect, it } from 'vitest';
import { WHOLE_TEXT, analyseWorld, circular, clause } from './world.ts';

const banning = (elements: string[]) => [clause('x', 0, { acts: ['like'], elements })];

describe('elements', () => {
  it('named, added, and missing where the whole text was read', () => {
    const { elements } = analyseWorld({
      circulars: [circular('x', { view: WHOLE_TEXT })],
      clauses: banning(['like/first', 'like/extra']),
    });
    expect(elements.map(({ element, status }) => [element, status])).toEqual([
      ['like/first', 'named'],
      ['like/second', 'missing'],
      ['like/extra', 'added'],
    ]);
  });

  it('a baseline element that a reporter did not mention is not seen, never missing', () => {
    const { elements } = analyseWorld({ circulars: [circular('x')], clauses: banning(['like/first']) });
    expect(elements.map(({ status }) => status)).toEqual(['named', 'not-seen']);
  });

  it('say nothing of acts that are not stated', () => {
    const permission = [clause('x', 0, { type: 'permission', acts: ['like'], elements: ['like/first'] })];
    expect(analyseWorld({ circulars: [circular('x')], clauses: permission }).elements).toEqual([]);
  });
});
