import { describe, expect, it } from 'vitest';
import { krippendorffAlpha } from '../../src/analysis/agreement.ts';
import type { Reading } from '../../src/model/clause.ts';
import { analyseWorld, circular, clause } from './world.ts';

describe("Krippendorff's alpha", () => {
  it('gives 0.692 on the published example of two observers, nominal data (Krippendorff 2011, example B)', () => {
    const one = 'aabbdcccedda'.split('');
    const two = 'babbbcccedd'.concat('d').split('');
    expect(krippendorffAlpha(one.map((value, i) => [value, two[i] ?? ''] as const))).toBeCloseTo(0.692, 3);
  });

  it('is 1 on perfect agreement, 0 or less on chance, and undefined where nothing varies', () => {
    const pair = (a: string, b: string) => [a, b] as const;
    expect(krippendorffAlpha([pair('x', 'x'), pair('y', 'y')])).toBe(1);
    expect(krippendorffAlpha([pair('x', 'y'), pair('y', 'x')])).toBeLessThan(0);
    expect(krippendorffAlpha([pair('x', 'x'), pair('x', 'x')])).toBeNull();
    expect(krippendorffAlpha([])).toBeNull();
  });
});

describe('agreement of the readings', () => {
  const reading = (reader: 'a' | 'b', n: number, over: Partial<Reading> = {}): Reading => ({
    clause: `x#butir-${String(n)}`,
    reader,
    type: 'prohibition',
    acts: ['like'],
    elements: ['like/first'],
    timing: [],
    target: [],
    ...over,
  });
  const analysis = analyseWorld({
    circulars: [circular('x')],
    clauses: [clause('x', 0, { acts: ['like'], elements: ['like/first'] }), clause('x', 1, { type: 'duty' })],
    readings: [
      reading('a', 1),
      reading('b', 1, { elements: ['like/second'] }),
      reading('a', 2, { type: 'duty', acts: [], elements: [] }),
      reading('b', 2, { type: 'principle', acts: [], elements: [] }),
      reading('a', 3),
    ],
  });

  it('is counted over clauses that both readers coded', () => {
    const row = (unit: string) => analysis.agreement.find((held) => held.unit === unit);
    expect(row('type')).toMatchObject({ clauses: 2, raw: 0.5 });
    expect(row('acts')).toMatchObject({ clauses: 2, raw: 1, alpha: 1 });
    expect(row('elements')).toMatchObject({ raw: 0.5 });
    expect(row('like')).toMatchObject({ raw: 1, alpha: 1, prevalence: 0.5 });
    expect(row('photo')).toMatchObject({ raw: 1, alpha: null, prevalence: 0 });
  });

  it('every disagreement stands with its outcome', () => {
    expect(analysis.disagreements).toEqual([
      { clause: 'x#butir-1', unit: 'elements', a: 'like/first', b: 'like/second', outcome: 'like/first' },
      { clause: 'x#butir-2', unit: 'type', a: 'duty', b: 'principle', outcome: 'duty' },
    ]);
  });
});
