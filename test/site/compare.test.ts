import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparedSearch, readCompared } from '../../src/site/compare-address.ts';
import { alignActs, relate } from '../../src/site/compare-align.ts';
import type { ColumnCell, ColumnState } from '../../src/site/compare-align.ts';
import { comparisonCsv } from '../../src/site/compare-csv.ts';
import type { ComparisonRow } from '../../src/site/compare-csv.ts';
import { inForceOn } from '../../src/site/compare-force.ts';

const KNOWN = new Set([
  'kota-depok-2024',
  'kota-bekasi-2024',
  'kabupaten-kebumen-2024',
  'kota-malang-2022',
  'kota-bogor-2024',
]);

describe('readCompared', () => {
  it('keeps the order of the address, each id once', () => {
    expect(readCompared('?e=kota-depok-2024,nasional,kota-depok-2024', KNOWN)).toEqual({
      kind: 'columns',
      ids: ['kota-depok-2024', 'nasional'],
    });
    expect(readCompared('?e= kota-bekasi-2024 ,,kota-depok-2024', KNOWN)).toEqual({
      kind: 'columns',
      ids: ['kota-bekasi-2024', 'kota-depok-2024'],
    });
  });

  it('says what is wrong with a bad address', () => {
    expect(readCompared('', KNOWN)).toEqual({ kind: 'none' });
    expect(readCompared('?e=', KNOWN)).toEqual({ kind: 'none' });
    expect(readCompared('?e=kota-depok-2024', KNOWN)).toEqual({ kind: 'few', ids: ['kota-depok-2024'] });
    expect(readCompared('?e=nasional,nasional', KNOWN)).toEqual({ kind: 'few', ids: ['nasional'] });
    expect(readCompared('?e=kota-depok-2024,atlantis', KNOWN)).toEqual({
      kind: 'unknown',
      unknown: ['atlantis'],
      ids: ['kota-depok-2024'],
    });
    expect(readCompared(`?e=${[...KNOWN].join(',')}`, KNOWN)).toEqual({ kind: 'many', ids: [...KNOWN] });
  });

  it('reads what it writes', () => {
    const ids = [...KNOWN].slice(0, 4);
    expect(readCompared(comparedSearch(ids), KNOWN)).toEqual({ kind: 'columns', ids });
    expect(comparedSearch([])).toBe('');
  });
});

const cell = (state: ColumnState, ...elements: string[]): ColumnCell => ({ state, elements });

describe('relate', () => {
  it('calls columns different only where what is known differs', () => {
    expect(relate([cell('stated'), cell('not-listed')])).toBe('different');
    expect(relate([cell('stated'), cell('contrary')])).toBe('different');
    expect(relate([cell('in-force'), cell('silent')])).toBe('different');
    expect(relate([cell('stated'), cell('not-in-force')])).toBe('different');
    expect(relate([cell('stated'), cell('unknown'), cell('silent')])).toBe('different');
  });

  it('never takes an unknown column for an absent one', () => {
    expect(relate([cell('stated'), cell('unknown')])).toBe('open');
    expect(relate([cell('not-listed'), cell('unknown')])).toBe('open');
    expect(relate([cell('unknown'), cell('unknown')])).toBe('unknown');
  });

  it('compares elements where the ban is there', () => {
    expect(relate([cell('stated', 'a/like', 'a/share'), cell('partial', 'a/share', 'a/like')])).toBe('same');
    expect(relate([cell('stated', 'a/like'), cell('in-force', 'a/like', 'a/share')])).toBe('elements');
    expect(relate([cell('silent', 'a/like'), cell('not-listed')])).toBe('same');
  });

  it('does not depend on the order of the columns', () => {
    const state = fc.constantFrom<ColumnState>(
      'stated',
      'partial',
      'contrary',
      'silent',
      'not-listed',
      'unknown',
      'in-force',
      'not-in-force',
    );
    const elements = fc.subarray(['a/like', 'a/share', 'a/post']);
    fc.assert(
      fc.property(fc.array(fc.record({ state, elements }), { minLength: 2, maxLength: 4 }), (columns) => {
        expect(relate([...columns].reverse())).toBe(relate(columns));
      }),
      { seed: 2026 },
    );
  });
});

describe('alignActs', () => {
  it('puts differences first, what nobody knows last, each act once', () => {
    const column = (states: readonly ColumnState[]): ReadonlyMap<string, ColumnCell> =>
      new Map(states.map((state, index) => [`act-${index}`, cell(state)]));
    const left = column(['unknown', 'stated', 'stated', 'stated', 'silent']);
    const right = column(['unknown', 'stated', 'silent', 'unknown', 'stated']);
    expect(alignActs(['act-0', 'act-1', 'act-2', 'act-3', 'act-4'], [left, right])).toEqual([
      { relation: 'different', acts: ['act-2', 'act-4'] },
      { relation: 'open', acts: ['act-3'] },
      { relation: 'same', acts: ['act-1'] },
      { relation: 'unknown', acts: ['act-0'] },
    ]);
  });
});

describe('inForceOn', () => {
  const pp53 = { from: '2010-06-06', until: '2021-08-31' };

  it('holds from the first day, and no longer on the day of repeal', () => {
    expect(inForceOn(pp53, '2010-06-05')).toBe(false);
    expect(inForceOn(pp53, '2010-06-06')).toBe(true);
    expect(inForceOn(pp53, '2021-08-30')).toBe(true);
    expect(inForceOn(pp53, '2021-08-31')).toBe(false);
  });

  it('never holds where the first day is not certain', () => {
    expect(inForceOn({ from: null, until: null }, '2024-01-01')).toBe(false);
    expect(inForceOn({ from: '2022-09-22', until: null }, '2024-01-01')).toBe(true);
  });
});

describe('comparisonCsv', () => {
  const row: ComparisonRow = {
    act: 'a',
    actLabel: 'Suka, komentar "bagikan"',
    relation: 'different',
    document: 'kota-depok-2024',
    documentLabel: 'Kota Depok 2024',
    state: 'not-listed',
    reason: '',
    referenced: ['skb-2022', 'pp-94-2021'],
    elementsNamed: [],
    elementsMissing: [],
    evidence: [],
    certificate: 'kota-depok-2024.a',
  };

  it('quotes what must be quoted, and tells Excel that it is UTF-8', () => {
    expect(comparisonCsv([row]).split('\r\n')).toEqual([
      '\uFEFFact,act_label,relation,document,document_label,state,reason,referenced,elements_named,elements_missing,evidence,certificate',
      'a,"Suka, komentar ""bagikan""",different,kota-depok-2024,Kota Depok 2024,not-listed,,skb-2022 pp-94-2021,,,,kota-depok-2024.a',
      '',
    ]);
  });

  it('has a head even without rows', () => {
    expect(comparisonCsv([]).split('\r\n')).toHaveLength(2);
  });
});
