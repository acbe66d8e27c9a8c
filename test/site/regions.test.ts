import { describe, expect, it } from 'vitest';
import { circularIndex, corpusCounts } from '../../src/site/circular-index.ts';
import { clauseTree } from '../../src/site/clause-tree.ts';
import { knowledgeGaps, noteGroups } from '../../src/site/quality.ts';
import { neighbouringRegions, steps } from '../../src/site/region-page.ts';
import { readingWords, unitName } from '../../src/site/readings-words.ts';
import { sourceIndex } from '../../src/site/source-index.ts';
import { cellWords } from '../../src/site/states.ts';
import { tallyStates } from '../../src/site/tally.ts';
import { clause, readingSite, source } from './reading-dataset.ts';

describe('a region over the elections', () => {
  const region = '32.76';
  const site = readingSite([
    { id: 'later', region, issued: '2024-01-01', states: ['stated', 'not-listed', 'unknown', 'stated'] },
    { id: 'earlier', region, issued: '2020-01-01', states: ['not-listed', 'partial', 'stated', 'unknown'] },
    { id: 'other', region: '32.75', states: [] },
  ]);

  it('names a change only where both sides are known', () => {
    const [step, ...more] = steps(site, site.region(region));
    expect(more).toEqual([]);
    expect([step?.earlier.id, step?.later.id]).toEqual(['earlier', 'later']);
    expect(step?.added.map(({ act }) => act.id)).toEqual(['satu']);
    expect(step?.dropped.map(({ act }) => act.id)).toEqual(['dua']);
    expect([step?.kept, step?.absentInBoth, step?.incomparable]).toEqual([0, 0, 2]);
  });

  it('accounts for every act', () => {
    for (const step of steps(site, site.region(region)))
      expect(step.added.length + step.dropped.length + step.kept + step.absentInBoth + step.incomparable).toBe(
        site.actsWithCells.length,
      );
  });

  it('has neighbours with documents in its province only', () => {
    expect(neighbouringRegions(site, site.region(region)).map(({ code }) => code)).toEqual(['32.75']);
    expect(neighbouringRegions(site, site.region('35.73'))).toEqual([]);
  });
});

describe('lists and counts', () => {
  const site = readingSite(
    [
      { id: 'a', region: '35.73', issued: '2024-01-01', states: ['stated'], enumeration: 'full-list', seenWhole: true },
      { id: 'b', region: '32.76', states: [], numbers: ['1'] },
      { id: 'c', region: '32.76', issued: '2020', states: [] },
    ],
    {
      clauses: [clause('a#butir-1'), clause('b#butir-1', [], { type: 'duty', acts: [], basis: 'rules' })],
      circular: ({ id }) => ({ sources: id === 'a' ? ['s1', 's2'] : ['s2'] }),
      data: () => ({
        sources: [source('s2', { publisher: 'B' }), source('s1', { publisher: 'A', url: 'https://a.test/' })],
      }),
    },
  );

  it('stand by province, region and date', () => {
    const rows = circularIndex(site).flatMap(({ province, rows: held }) =>
      held.map(({ region, circular }) => `${province.code} ${region.code} ${circular.id}`),
    );
    expect(rows).toEqual(['32 32.76 c', '32 32.76 b', '35 35.73 a']);
  });

  it('count what the corpus holds', () => {
    expect(corpusCounts(site)).toMatchObject({
      documents: 3,
      regions: 2,
      provinces: 2,
      clauses: 2,
      whole: 1,
      undated: 1,
      checked: 0,
    });
  });

  it('say what is missing', () => {
    expect(knowledgeGaps(site).map(({ label, count, total }) => [label, count, total])).toEqual([
      ['quality.undated', 1, 3],
      ['quality.numberless', 2, 3],
      ['quality.unread', 2, 3],
      ['quality.unchecked', 3, 3],
      ['quality.rules', 1, 2],
      ['quality.addressless', 1, 2],
    ]);
  });

  it('name the documents that rest on a source', () => {
    expect(
      sourceIndex(site).map(({ source: { id }, circulars }) => [id, circulars.map((circular) => circular.id)]),
    ).toEqual([
      ['s1', ['a']],
      ['s2', ['a', 'b', 'c']],
    ]);
  });

  it('group notes, the gravest first', () => {
    const note = (rule: string, severity: 'error' | 'warning' | 'note') => ({
      rule,
      severity,
      message: rule,
      found: null,
      expected: null,
      file: 'x.md',
      line: 1,
      column: 1,
    });
    const groups = noteGroups([note('z', 'note'), note('y', 'note'), note('y', 'note'), note('w', 'warning')]);
    expect(groups.map(({ rule, notes }) => [rule, notes.length])).toEqual([
      ['w', 1],
      ['y', 2],
      ['z', 1],
    ]);
  });
});

describe('a clause tree', () => {
  it('keeps the order of the document and loses no clause', () => {
    const tree = clauseTree([
      clause('a#angka-2', [], { order: 2 }),
      clause('a#angka-1__huruf-a', [], { order: 1, parent: 'a#angka-1' }),
      clause('a#angka-1', [], { order: 0 }),
      clause('a#angka-9__huruf-a', [], { order: 3, parent: 'a#angka-9' }),
    ]);
    expect(tree.map(({ clause: { path } }) => path)).toEqual(['angka-1', 'angka-2', 'angka-9__huruf-a']);
    expect(tree[0]?.children.map(({ clause: { path } }) => path)).toEqual(['angka-1__huruf-a']);
  });
});

describe('states and readings in words', () => {
  const site = readingSite([]);

  it('say state, reason and reference', () => {
    const cell = { state: 'unknown', reason: 'no-list', referenced: ['skb-2022'] } as const;
    expect(cellWords('id', cell)).toBe('belum diketahui, lewat rujukan');
    expect(cellWords('id', cell, { reason: true })).toBe(
      'belum diketahui, tidak ada larangan yang diberitakan, lewat rujukan',
    );
    expect(cellWords('en', { state: 'not-listed', reason: null, referenced: [] })).toBe('not in the list');
  });

  it('count states in their order, leaving out the empty', () => {
    expect(tallyStates([{ state: 'unknown' }, { state: 'stated' }, { state: 'unknown' }])).toEqual([
      { state: 'stated', count: 1 },
      { state: 'unknown', count: 2 },
    ]);
  });

  it('name readings', () => {
    expect(readingWords('id', site, 'type', 'prohibition')).toBe('larangan');
    expect(readingWords('id', site, 'acts', '')).toBe('tidak ada');
    expect(readingWords('id', site, 'acts', 'satu dua')).toBe('larangan satu; larangan dua');
    expect(readingWords('id', site, 'elements', 'satu/suka')).toBe('suka (larangan satu)');
    expect(unitName('en', site, 'type')).toBe('Type of clause');
    expect(unitName('en', site, 'dua')).toBe('ban dua');
  });

  it('throw on an id that the dataset does not hold', () => {
    expect(() => site.act('tidak-ada')).toThrow('No act "tidak-ada"');
    expect(() => readingWords('id', site, 'acts', 'tidak-ada')).toThrow('No act');
  });
});
