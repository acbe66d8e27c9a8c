import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countTerm, foldForTerms } from '../../src/analysis/terms.ts';
import { ENUMERATIONS, PUBLISH_LIMITS, VOICES } from '../../src/model/vocabulary.ts';
import { FULL_LIST, WHOLE_TEXT, analyseWorld, cellIn, circular, clause, instrument } from './world.ts';

describe('certificates of absence', () => {
  it('say what was read, how the list is presented, what was looked for, when, and which law binds regardless', () => {
    const analysis = analyseWorld({
      circulars: [circular('x', { view: FULL_LIST, references: [{ reported: 'UU', instruments: ['law'] }] })],
      clauses: [
        clause('x', 0, { acts: ['photo'], text: 'Dilarang berfoto. Tanda suka pun, tanda suka!' }),
        clause('x', 1, { type: 'principle' }),
        clause('x', 2, { voice: 'explanation', text: 'Tanda suka dilarang.' }),
      ],
    });
    expect(analysis.certificates.find(({ act }) => act === 'like')).toEqual({
      id: 'x.like',
      circular: 'x',
      act: 'like',
      state: 'not-listed',
      clausesRead: 2,
      prohibitionsRead: 1,
      sources: ['press'],
      cue: FULL_LIST.cue,
      terms: [{ term: 'tanda suka', hits: 2 }],
      checkedOn: '2024-07-01',
      national: ['law:1'],
      referenced: ['law'],
    });
  });

  it('belong to every absent cell and to no other, whatever the documents are like', () => {
    const view = fc.record({
      enumeration: fc.constantFrom(...ENUMERATIONS),
      listSeenWhole: fc.constantFrom(true, false, null),
      cue: fc.constantFrom(FULL_LIST.cue, null),
      confidence: fc.constant(null),
    });
    const coded = fc.record({
      voice: fc.constantFrom(...VOICES),
      type: fc.constantFrom('prohibition' as const, 'permission' as const),
      acts: fc.subarray(['like', 'photo', 'umbrella']),
    });
    fc.assert(
      fc.property(
        view,
        fc.constantFrom(...PUBLISH_LIMITS),
        fc.array(coded, { maxLength: 4 }),
        (seen, publish, clauses) => {
          const analysis = analyseWorld({
            circulars: [circular('x', { view: seen, publish })],
            clauses: clauses.map((over, order) => clause('x', order, over)),
          });
          const absent = analysis.cells.filter(({ state }) => state === 'silent' || state === 'not-listed');
          expect(analysis.certificates.map(({ id }) => id)).toEqual(absent.map(({ certificate }) => certificate));
          for (const cell of analysis.cells) {
            expect(cell.certificate !== null).toBe(absent.includes(cell));
            expect(cell.reason !== null).toBe(cell.state === 'unknown');
          }
        },
      ),
    );
  });
});

describe('the words looked for', () => {
  it('are found whole, in any case, across punctuation, and touching one another', () => {
    const text = foldForTerms('Medsos, MEDSOS; medsos-nya. Media  sosial.');
    expect(countTerm(text, 'medsos')).toBe(3);
    expect(countTerm(text, 'media sosial')).toBe(1);
    expect(countTerm(text, 'med')).toBe(0);
    expect(countTerm(text, ' ')).toBe(0);
    expect(countTerm(foldForTerms('suka suka'), 'suka')).toBe(2);
  });
});

describe('references', () => {
  const cite = (id: string) => ({ references: [{ reported: id, instruments: [id] }] });
  const cell = (over: object, instruments = [instrument('law')]) =>
    cellIn(
      analyseWorld({ circulars: [circular('x', over)], clauses: [clause('x', 0, { acts: ['photo'] })], instruments }),
      'x',
      'like',
    );

  it('lie over silent, not-listed and unknown cells only', () => {
    for (const view of [WHOLE_TEXT, FULL_LIST, circular('x').view])
      expect(cell({ view, ...cite('law') }).referenced).toEqual(['law']);
    const stated = analyseWorld({
      circulars: [circular('x', cite('law'))],
      clauses: [clause('x', 0, { acts: ['like'] })],
    });
    expect(cellIn(stated, 'x', 'like').referenced).toEqual([]);
  });

  it('need an instrument in force on the day, with a first day that is certain, that holds the act', () => {
    expect(cell({}).referenced).toEqual([]);
    expect(cell(cite('law'), [instrument('law', { inForceUntil: '2024-06-01' })]).referenced).toEqual([]);
    expect(cell(cite('law'), [instrument('law', { inForceUntil: '2024-06-02' })]).referenced).toEqual(['law']);
    expect(cell(cite('law'), [instrument('law', { inForceFrom: '2024-06-02' })]).referenced).toEqual([]);
    expect(cell(cite('law'), [instrument('law', { inForceFrom: null })]).referenced).toEqual([]);
    expect(cell(cite('law'), [instrument('law', { provisions: [] })]).referenced).toEqual([]);
  });

  it('a provincial circular may cover by reference, but it is not the national baseline', () => {
    const province = instrument('law', { level: 'province' });
    expect(cell({ view: FULL_LIST, ...cite('law') }, [province])).toMatchObject({ referenced: ['law'], gap: false });
  });
});
