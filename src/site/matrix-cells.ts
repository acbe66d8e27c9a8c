import type { Interval } from '../model/coverage.ts';
import type { State } from '../model/vocabulary.ts';
import type { MarkName } from './states.ts';

/** Mark of a cell as it travels in the page; `referenced` is laid over, so it is no mark of its own here. */
export type CellMark = Exclude<MarkName, 'referenced'>;

export interface CellCode {
  readonly mark: CellMark;
  readonly referenced: boolean;
}

/** One letter a mark, capital where the act is covered by reference. In order of display. */
const LETTERS: readonly (readonly [CellMark, string])[] = [
  ['stated', 's'],
  ['partial', 'p'],
  ['contrary', 'c'],
  ['silent', 'x'],
  ['not-listed', 'n'],
  ['examples-only', 'e'],
  ['no-list', 'o'],
];
const LETTER_OF = new Map<CellMark, string>(LETTERS);
const MARK_OF = new Map(LETTERS.map(([mark, letter]) => [letter, mark]));

/** A row of cells as text: `encodeCells([{ mark: 'not-listed', referenced: true }]) // => 'N'`. */
export function encodeCells(cells: readonly CellCode[]): string {
  return cells.map((cell) => letterOf(cell)).join('');
}

/** The cells of a row; a letter that is none is read as not known. */
export function decodeCells(text: string): readonly CellCode[] {
  return Array.from(text, (letter) => {
    const lower = letter.toLowerCase();
    return { mark: MARK_OF.get(lower) ?? 'no-list', referenced: letter !== lower };
  });
}

/** State of a mark: `stateOf('examples-only') // => 'unknown'`. */
export function stateOf(mark: CellMark): State {
  return mark === 'examples-only' || mark === 'no-list' ? 'unknown' : mark;
}

/** Place of a cell in the order of display; with `countReferenced`, what is covered by reference comes before its like. */
export function rankOf(cell: CellCode, countReferenced: boolean): number {
  const rank = LETTERS.findIndex(([mark]) => mark === cell.mark) * 2;
  return rank + (countReferenced && !cell.referenced ? 1 : 0);
}

/** Counts cells as the dataset's intervals are counted. */
export function countCells(cells: Iterable<CellCode>): Interval {
  const counts = { confirmed: 0, absent: 0, contrary: 0, open: 0, total: 0, absentReferenced: 0, openReferenced: 0 };
  for (const { mark, referenced } of cells) {
    const part = partOf(stateOf(mark));
    counts[part] += 1;
    counts.total += 1;
    if (referenced && part === 'absent') counts.absentReferenced += 1;
    if (referenced && part === 'open') counts.openReferenced += 1;
  }
  return counts;
}

function letterOf({ mark, referenced }: CellCode): string {
  const letter = LETTER_OF.get(mark) ?? 'o';
  return referenced ? letter.toUpperCase() : letter;
}

function partOf(state: State): 'confirmed' | 'absent' | 'contrary' | 'open' {
  switch (state) {
    case 'stated':
    case 'partial':
      return 'confirmed';
    case 'contrary':
      return 'contrary';
    case 'silent':
    case 'not-listed':
      return 'absent';
    case 'unknown':
      return 'open';
    default:
      return state satisfies never;
  }
}
