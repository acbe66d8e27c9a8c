import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intervalOf } from '../../src/analysis/intervals.ts';
import type { Cell } from '../../src/model/coverage.ts';
import { STATES } from '../../src/model/vocabulary.ts';
import { FULL_LIST, analyseWorld, circular, clause } from './world.ts';

const cell = (over: Partial<Cell>): Cell => ({
  circular: 'x',
  act: 'like',
  state: 'unknown',
  reason: null,
  referenced: [],
  clauses: [],
  uncounted: [],
  elementsNamed: [],
  elementsMissing: [],
  certificate: null,
  gap: false,
  ...over,
});

describe('intervals', () => {
  it('count every state once, and keep what references would cover apart', () => {
    const cells = [
      cell({ state: 'stated' }),
      cell({ state: 'partial' }),
      cell({ state: 'contrary' }),
      cell({ state: 'silent', referenced: ['law'] }),
      cell({ state: 'not-listed' }),
      cell({ state: 'unknown', referenced: ['law'] }),
      cell({ state: 'unknown' }),
    ];
    expect(intervalOf(cells)).toEqual({
      confirmed: 2,
      absent: 2,
      contrary: 1,
      open: 2,
      total: 7,
      absentReferenced: 1,
      openReferenced: 1,
    });
  });

  it('always add up to the number of cells', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...STATES)), (states) => {
        const { confirmed, absent, contrary, open, total } = intervalOf(states.map((state) => cell({ state })));
        expect(confirmed + absent + contrary + open).toBe(total);
        expect(total).toBe(states.length);
      }),
    );
  });

  it('hold the truth: revealing hidden clauses never leaves the interval that was shown before', () => {
    const bans = fc.array(fc.record({ document: fc.nat(3), act: fc.constantFrom('like', 'photo') }), { maxLength: 12 });
    fc.assert(
      fc.property(bans, fc.infiniteStream(fc.boolean()), (truth, shown) => {
        const hidden = truth.filter(() => shown.next().value === true);
        const circulars = [0, 1, 2, 3].map((n) => circular(`d${String(n)}`));
        const whole = circulars.map((c) => ({ ...c, view: FULL_LIST }));
        const asClauses = (list: typeof truth) =>
          list.map(({ document, act }, order) => clause(`d${String(document)}`, order, { acts: [act] }));
        const before = analyseWorld({ circulars, clauses: asClauses(truth.filter((ban) => !hidden.includes(ban))) });
        const after = analyseWorld({ circulars: whole, clauses: asClauses(truth) });
        for (const act of ['like', 'photo']) {
          const all = (rows: typeof before) => rows.actIntervals.find((r) => r.act === act && r.scope.kind === 'all');
          const was = all(before);
          const is = all(after);
          expect(is?.confirmed).toBeGreaterThanOrEqual(was?.confirmed ?? 0);
          expect(is?.confirmed).toBeLessThanOrEqual((was?.confirmed ?? 0) + (was?.open ?? 0));
          expect(is?.open).toBe(0);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('are counted over all, full lists, election, province and form', () => {
    const { actIntervals } = analyseWorld({
      circulars: [circular('a', { view: FULL_LIST }), circular('b', { form: 'arahan' })],
      clauses: [clause('a', 0, { acts: ['photo'] })],
    });
    const rows = actIntervals.filter(({ act }) => act === 'like');
    expect(rows.map(({ scope, total }) => [scope.kind, scope.value, total])).toEqual([
      ['all', null, 2],
      ['full-list', null, 1],
      ['election', 'poll', 2],
      ['province', '99', 2],
      ['form', 'arahan', 1],
      ['form', 'surat-edaran', 1],
    ]);
  });
});
