import { describe, expect, it } from 'vitest';
import type { Circular } from '../../src/model/circular.ts';
import type { CodedClause } from '../../src/model/clause.ts';
import type { Act } from '../../src/model/codebook.ts';
import { ACTS, FULL_LIST, WHOLE_TEXT, act, analyseWorld, cellIn, circular, clause } from './world.ts';

const bansLike = { acts: ['like'], elements: ['like/first'] };
const bansPhoto = { acts: ['photo'], elements: ['photo/first', 'photo/second'] };
const allowsLike = { type: 'permission', ...bansLike } as const;

function stateOf(document: Partial<Circular>, clauses: readonly Partial<CodedClause>[], actId = 'like') {
  const analysis = analyseWorld({
    circulars: [circular('x', document)],
    clauses: clauses.map((over, order) => clause('x', order, over)),
  });
  return cellIn(analysis, 'x', actId);
}

describe('the six states', () => {
  it('stated: a counted prohibition carries the act, however little of the document is seen', () => {
    for (const view of [WHOLE_TEXT, FULL_LIST, { ...FULL_LIST, enumeration: 'selective' as const }])
      expect(stateOf({ view }, [{ ...bansPhoto }], 'photo')).toMatchObject({ state: 'stated', clauses: ['x#butir-1'] });
  });

  it('partial: only in a complete text may a missing baseline element be held against the document', () => {
    expect(stateOf({ view: WHOLE_TEXT }, [bansLike])).toMatchObject({
      state: 'partial',
      elementsMissing: ['like/second'],
    });
    expect(stateOf({ view: FULL_LIST }, [bansLike]).state).toBe('stated');
    expect(stateOf({}, [bansLike]).state).toBe('stated');
  });

  it('contrary: a counted permission of what the baseline forbids, and no prohibition', () => {
    expect(stateOf({}, [allowsLike])).toMatchObject({ state: 'contrary', clauses: ['x#butir-1'] });
    expect(stateOf({ view: WHOLE_TEXT }, [allowsLike]).state).toBe('contrary');
    expect(stateOf({}, [allowsLike, bansLike])).toMatchObject({ state: 'stated', clauses: ['x#butir-2'] });
  });

  it('contrary needs a national rule in force on the day: a permission of what nobody forbids is none', () => {
    expect(stateOf({ issued: '2019-06-01' }, [allowsLike]).state).toBe('unknown');
  });

  it('silent: only a complete text', () => {
    expect(stateOf({ view: WHOLE_TEXT }, [bansPhoto]).state).toBe('silent');
  });

  it('not-listed: only a full list that was seen whole', () => {
    expect(stateOf({ view: FULL_LIST }, [bansPhoto]).state).toBe('not-listed');
    for (const listSeenWhole of [false, null])
      expect(stateOf({ view: { ...FULL_LIST, listSeenWhole } }, [bansPhoto])).toMatchObject({
        state: 'unknown',
        reason: 'examples-only',
        certificate: null,
      });
  });

  it('no absence without a word on how the source presents its list', () => {
    for (const view of [WHOLE_TEXT, FULL_LIST])
      expect(stateOf({ view: { ...view, cue: null } }, [bansPhoto]).state).toBe('unknown');
  });

  it('unknown says why: examples were reported, or no bans at all', () => {
    expect(stateOf({}, [bansPhoto])).toMatchObject({ state: 'unknown', reason: 'examples-only' });
    expect(stateOf({}, [{ type: 'principle' }])).toMatchObject({ state: 'unknown', reason: 'no-list' });
    expect(stateOf({}, [bansLike]).reason).toBeNull();
  });

  it('a header-only document shows no counted clause', () => {
    expect(stateOf({ publish: 'header-only', view: FULL_LIST }, [bansLike])).toMatchObject({
      state: 'unknown',
      reason: 'no-list',
      clauses: [],
      uncounted: ['x#butir-1'],
    });
  });

  it('the residual act has no cells', () => {
    const acts = [act('like'), act('local-other', { role: 'residual', anchors: [] })];
    const analysis = analyseWorld({ circulars: [circular('x')], clauses: [], acts });
    expect(analysis.cells.map((cell) => cell.act)).toEqual(['like']);
  });
});

describe('voices', () => {
  it('an official’s remark and an unverified report never turn a cell to stated', () => {
    for (const voice of ['explanation', 'unverified'] as const) {
      const cell = stateOf({}, [{ ...bansLike, voice }]);
      expect(cell).toMatchObject({ state: 'unknown', reason: 'no-list', clauses: [], uncounted: ['x#butir-1'] });
    }
  });

  it('an official’s remark never makes a permission either', () => {
    expect(stateOf({}, [{ ...allowsLike, voice: 'explanation' }]).state).toBe('unknown');
  });

  it('a direction counts in a document of form arahan and nowhere else', () => {
    expect(stateOf({ form: 'arahan' }, [{ ...bansLike, voice: 'direction' }]).state).toBe('stated');
    for (const form of ['surat-edaran', 'instruksi', 'surat', 'imbauan'] as const)
      expect(stateOf({ form }, [{ ...bansLike, voice: 'direction' }]).state).toBe('unknown');
  });
});

describe('gaps', () => {
  const gapOf = (actId: string, clauses: readonly Partial<CodedClause>[], acts: readonly Act[] = ACTS) =>
    cellIn(
      analyseWorld({
        circulars: [circular('x', { view: FULL_LIST })],
        clauses: clauses.map((over, order) => clause('x', order, over)),
        acts,
      }),
      'x',
      actId,
    ).gap;

  it('an absence is a gap where a national rule in force holds the act', () => {
    expect(gapOf('like', [bansPhoto])).toBe(true);
    expect(stateOf({ view: FULL_LIST, issued: '2019-06-01' }, [bansPhoto]).gap).toBe(false);
  });

  it('what is open, stated or contrary is never a gap', () => {
    expect(stateOf({}, [bansPhoto]).gap).toBe(false);
    expect(stateOf({ view: FULL_LIST }, [bansLike]).gap).toBe(false);
    expect(stateOf({ view: FULL_LIST }, [allowsLike]).gap).toBe(false);
  });

  it('an act without a national anchor is an addition beyond the baseline: never a gap', () => {
    const acts = [act('like', { anchors: [] }), act('photo')];
    expect(gapOf('like', [bansPhoto], acts)).toBe(false);
  });

  it('an umbrella act is no gap where a specific act of the same theme is stated, and one where none is', () => {
    expect(gapOf('umbrella', [bansPhoto])).toBe(false);
    expect(gapOf('umbrella', [{ acts: ['local-other'] }])).toBe(true);
    const elsewhere = [act('photo', { theme: 'party' }), act('umbrella', { role: 'umbrella' })];
    expect(gapOf('umbrella', [bansPhoto], elsewhere)).toBe(true);
  });
});
