import { describe, expect, it } from 'vitest';
import { FULL_LIST, analyseWorld, circular, clause } from './world.ts';

const bans = (document: string, ...acts: string[]) =>
  acts.map((act, order) => clause(document, order, { acts: [act] }));

describe('kinship', () => {
  it('is one number where both lists were seen whole', () => {
    const { kinship } = analyseWorld({
      circulars: [circular('a', { view: FULL_LIST }), circular('b', { view: FULL_LIST })],
      clauses: [...bans('a', 'like', 'photo'), ...bans('b', 'like')],
    });
    expect(kinship).toEqual([{ a: 'a', b: 'b', lower: 0.5, upper: 0.5, shared: 1 }]);
  });

  it('widens with what is unknown: it could agree, and it could differ', () => {
    const { kinship } = analyseWorld({
      circulars: [circular('a', { view: FULL_LIST }), circular('b')],
      clauses: [...bans('a', 'like', 'photo'), ...bans('b', 'like')],
    });
    // Of b, photo and umbrella are open: at worst 1 of 3, at best 2 of 2.
    expect(kinship).toEqual([{ a: 'a', b: 'b', lower: 0.3333, upper: 1, shared: 1 }]);
  });

  it('leaves out documents of which nothing is stated, and keeps a few neighbours of each, not all pairs', () => {
    const ids = Array.from({ length: 40 }, (_, n) => `d${String(n).padStart(2, '0')}`);
    const { kinship } = analyseWorld({
      circulars: [...ids.map((id) => circular(id, { view: FULL_LIST })), circular('empty', { view: FULL_LIST })],
      clauses: ids.flatMap((id) => bans(id, 'like')),
    });
    expect(kinship.some(({ a, b }) => a === 'empty' || b === 'empty')).toBe(false);
    expect(kinship.length).toBeLessThanOrEqual(40 * 6);
  });
});

describe('seriation', () => {
  it('puts like beside like, and holds every document and act once', () => {
    const { seriation } = analyseWorld({
      circulars: ['a', 'b', 'c', 'd'].map((id) => circular(id, { view: FULL_LIST })),
      clauses: [
        ...bans('a', 'like'),
        ...bans('b', 'photo', 'umbrella'),
        ...bans('c', 'like'),
        ...bans('d', 'photo', 'umbrella'),
      ],
    });
    const place = (id: string) => seriation.circulars.indexOf(id);
    expect(Math.abs(place('a') - place('c'))).toBe(1);
    expect(Math.abs(place('b') - place('d'))).toBe(1);
    expect([...seriation.acts].sort()).toEqual(['like', 'photo', 'umbrella']);
  });
});
