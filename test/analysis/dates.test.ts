import { describe, expect, it } from 'vitest';
import { analyseWorld, circular, instrument, provision } from './world.ts';

const cite = (...ids: string[]) => ({ references: [{ reported: ids.join(), instruments: ids }] });

function judged(over: object, instruments = [instrument('law')]) {
  const { judgedDates, repealed, diagnostics } = analyseWorld({
    circulars: [circular('x', over)],
    clauses: [],
    instruments,
  });
  return {
    date: judgedDates[0]?.date,
    basis: judgedDates[0]?.basis,
    repealed,
    rules: diagnostics.map(({ rule }) => rule),
  };
}

describe('the day on which law is judged', () => {
  it('is the date of issue, or the first day of a partial date', () => {
    expect(judged({})).toMatchObject({ date: '2024-06-01', basis: 'issued', rules: [] });
    expect(judged({ issued: '2024-06' }).date).toBe('2024-06-01');
    expect(judged({ issued: '2024' }).date).toBe('2024-01-01');
  });

  it('is, undated, the first day of the election’s stages, and that is said', () => {
    expect(judged({ issued: null })).toMatchObject({
      date: '2024-02-01',
      basis: 'stages',
      rules: ['undated-document'],
    });
  });

  it('is, undated, no earlier than the youngest rule cited: nothing cites what does not yet exist', () => {
    const young = instrument('young', { inForceFrom: '2024-05-05' });
    expect(judged({ issued: null, ...cite('law', 'young') }, [instrument('law'), young])).toMatchObject({
      date: '2024-05-05',
      basis: 'cited',
    });
    expect(judged({ issued: null, ...cite('law') })).toMatchObject({ date: '2024-02-01', basis: 'stages' });
  });

  it('is unknown where neither date nor election tells', () => {
    expect(judged({ issued: null, elections: [] })).toMatchObject({ date: null, basis: 'none' });
  });
});

describe('citations of repealed law', () => {
  const old = instrument('old', { inForceUntil: '2021-08-31', replacedBy: ['law'] });

  it('are flagged with the day of repeal and the successor', () => {
    const { repealed, rules } = judged(cite('old'), [old, instrument('law')]);
    expect(repealed).toEqual([{ circular: 'x', instrument: 'old', repealed: '2021-08-31', replacedBy: ['law'] }]);
    expect(rules).toEqual(['citation-of-repealed-law']);
  });

  it('are none on the last day on which the rule held', () => {
    expect(judged({ issued: '2021-08-30', ...cite('old') }, [old]).repealed).toEqual([]);
    expect(judged({ issued: '2021-08-31', ...cite('old') }, [old]).repealed).toHaveLength(1);
  });

  it('a dated document that cites a rule not yet in force is questioned', () => {
    const late = [instrument('law'), instrument('late', { inForceFrom: '2025-01-01' })];
    expect(judged(cite('late'), late).rules).toEqual(['citation-before-force']);
  });
});

describe('anchors of the codebook', () => {
  it('lead to a provision that says it contains the act', () => {
    const missing = analyseWorld({ circulars: [], clauses: [], instruments: [] }).diagnostics;
    expect(missing.map(({ rule }) => rule)).toEqual(Array(3).fill('anchor-without-provision'));
    const silent = analyseWorld({
      circulars: [],
      clauses: [],
      instruments: [instrument('law', { provisions: [provision('law:1', ['photo'])] })],
    }).diagnostics;
    expect(silent.map(({ rule }) => rule)).toEqual(['anchor-without-act', 'anchor-without-act']);
  });
});
