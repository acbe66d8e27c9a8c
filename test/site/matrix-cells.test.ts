import { describe, expect, it } from 'vitest';
import { countCells, decodeCells, encodeCells, rankOf, stateOf } from '../../src/site/matrix-cells.ts';
import type { CellCode, CellMark } from '../../src/site/matrix-cells.ts';

const MARKS: readonly CellMark[] = [
  'stated',
  'partial',
  'contrary',
  'silent',
  'not-listed',
  'examples-only',
  'no-list',
];
const cell = (mark: CellMark, referenced = false): CellCode => ({ mark, referenced });

describe('encodeCells, decodeCells', () => {
  it('write one letter a cell, capital where covered by reference', () => {
    expect(encodeCells([cell('stated'), cell('not-listed', true), cell('no-list')])).toBe('sNo');
  });

  it('give back what was written, for every mark', () => {
    const cells = MARKS.flatMap((mark) => [cell(mark), cell(mark, true)]);
    expect(decodeCells(encodeCells(cells))).toEqual(cells);
    expect(new Set(encodeCells(cells)).size).toBe(cells.length);
  });

  it('read a letter that is none as not known', () => {
    expect(decodeCells('?')).toEqual([cell('no-list')]);
  });
});

describe('countCells', () => {
  it('counts as the intervals of the dataset are counted', () => {
    const cells = [
      cell('stated'),
      cell('partial'),
      cell('contrary'),
      cell('silent', true),
      cell('not-listed'),
      cell('examples-only', true),
      cell('no-list'),
    ];
    expect(countCells(cells)).toEqual({
      confirmed: 2,
      contrary: 1,
      absent: 2,
      open: 2,
      total: 7,
      absentReferenced: 1,
      openReferenced: 1,
    });
  });

  it('never counts an unknown cell as absent', () => {
    expect(countCells([cell('no-list'), cell('examples-only')])).toMatchObject({ absent: 0, open: 2 });
  });
});

describe('stateOf', () => {
  it('folds both reasons into unknown', () => {
    expect(MARKS.map(stateOf)).toEqual(['stated', 'partial', 'contrary', 'silent', 'not-listed', 'unknown', 'unknown']);
  });
});

describe('rankOf', () => {
  it('follows the order of the states', () => {
    const ranks = MARKS.map((mark) => rankOf(cell(mark), false));
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    expect(new Set(ranks).size).toBe(MARKS.length);
  });

  it('lifts what is covered by reference only where references count', () => {
    expect(rankOf(cell('not-listed', true), false)).toBe(rankOf(cell('not-listed'), false));
    expect(rankOf(cell('not-listed', true), true)).toBeLessThan(rankOf(cell('not-listed'), true));
    expect(rankOf(cell('not-listed'), true)).toBeLessThan(rankOf(cell('examples-only', true), true));
  });
});
