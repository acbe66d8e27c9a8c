import { describe, expect, it } from 'vitest';
import { moveFocus } from '../../src/site/matrix-focus.ts';
import type { Position } from '../../src/site/matrix-focus.ts';

// A head (row 0) and 139 documents; names (column 0) and 29 acts.
const ROWS = 140;
const COLUMNS = 30;
const from = (row: number, column: number, key: string, ctrlKey = false): Position | null =>
  moveFocus({ row, column }, { key, ctrlKey }, ROWS, COLUMNS);

describe('moveFocus', () => {
  it('steps by arrows', () => {
    expect(from(5, 5, 'ArrowUp')).toEqual({ row: 4, column: 5 });
    expect(from(5, 5, 'ArrowDown')).toEqual({ row: 6, column: 5 });
    expect(from(5, 5, 'ArrowLeft')).toEqual({ row: 5, column: 4 });
    expect(from(5, 5, 'ArrowRight')).toEqual({ row: 5, column: 6 });
  });

  it('stops at the edges', () => {
    expect(from(0, 5, 'ArrowUp')).toBeNull();
    expect(from(139, 5, 'ArrowDown')).toBeNull();
    expect(from(5, 0, 'ArrowLeft')).toBeNull();
    expect(from(5, 29, 'ArrowRight')).toBeNull();
  });

  it('goes to the ends of a row and of the table', () => {
    expect(from(5, 5, 'Home')).toEqual({ row: 5, column: 0 });
    expect(from(5, 5, 'End')).toEqual({ row: 5, column: 29 });
    expect(from(5, 5, 'Home', true)).toEqual({ row: 1, column: 0 });
    expect(from(5, 5, 'End', true)).toEqual({ row: 139, column: 29 });
  });

  it('passes ten rows by page', () => {
    expect(from(50, 5, 'PageDown')).toEqual({ row: 60, column: 5 });
    expect(from(135, 5, 'PageDown')).toEqual({ row: 139, column: 5 });
    expect(from(4, 5, 'PageUp')).toEqual({ row: 1, column: 5 });
    expect(from(0, 5, 'PageUp')).toBeNull();
  });

  it('never enters the corner, which holds no link', () => {
    expect(from(1, 0, 'ArrowUp')).toBeNull();
    expect(from(0, 1, 'ArrowLeft')).toBeNull();
    expect(from(0, 7, 'Home')).toEqual({ row: 0, column: 1 });
    expect(from(0, 1, 'Home')).toBeNull();
  });

  it('leaves other keys alone', () => {
    expect(from(5, 5, 'Enter')).toBeNull();
    expect(from(5, 5, 'a')).toBeNull();
  });
});
