import type { Element } from 'hast';
import type { Box } from './box.ts';
import { addMark, cornerPath, markPaths, STROKE } from './mark-path.ts';
import type { MarkPaths } from './mark-path.ts';
import { isHatched, MARKS } from './mark.ts';
import type { Mark } from './mark.ts';
import { hatchFill, PAINT, paintOf } from './paint.ts';
import { draw } from './svg.ts';

/** A cell in its place. */
export interface MarkedBox extends Box {
  readonly mark: Mark;
  readonly referenced: boolean;
}

/** Draws cells line by line: one group a mark, then the corners of what is covered by reference. */
export function drawMarks(cells: readonly MarkedBox[], figure: string): readonly Element[] {
  return [...MARKS.flatMap((mark) => marksOf(cells, mark, figure)), ...corners(cells)];
}

/** All cells of one mark as at most four paths. */
function marksOf(cells: readonly MarkedBox[], mark: Mark, figure: string): readonly Element[] {
  const ofMark = cells.filter((cell) => cell.mark === mark);
  if (ofMark.length === 0) return [];
  const paths = markPaths();
  for (const box of isHatched(mark) ? joinRuns(ofMark) : ofMark) addMark(paths, mark, box);
  return [draw('g', { dataMark: mark }, ...strokes(paths, mark, figure))];
}

function strokes(paths: MarkPaths, mark: Mark, figure: string): readonly Element[] {
  const colour = paintOf(mark);
  const fill = isHatched(mark) ? hatchFill(figure, mark) : colour;
  const line = { fill: 'none', strokeWidth: STROKE };
  const drawn = [
    { d: paths.fill.join(''), fill },
    { d: paths.line.join(''), ...line, stroke: colour },
    { d: paths.dash.join(''), ...line, stroke: colour, strokeDasharray: '2 1.5' },
    { d: paths.knockout.join(''), ...line, stroke: PAINT.paper, strokeWidth: 1.6 },
  ];
  return drawn.filter(({ d }) => d !== '').map((attributes) => draw('path', attributes));
}

/** Neighbours on a line with the same hatch become one box: nobody counts what is not known cell by cell. */
function joinRuns(cells: readonly MarkedBox[]): readonly MarkedBox[] {
  const joined: MarkedBox[] = [];
  for (const cell of cells) {
    const last = joined.at(-1);
    const touches = last?.y === cell.y && cell.x - (last.x + last.width) < RUN_GAP && cell.x > last.x;
    if (last !== undefined && touches) joined[joined.length - 1] = { ...last, width: cell.x + cell.width - last.x };
    else joined.push(cell);
  }
  return joined;
}

function corners(cells: readonly MarkedBox[]): readonly Element[] {
  const d = cells
    .filter((cell) => cell.referenced)
    .map(cornerPath)
    .join('');
  return d === '' ? [] : [draw('path', { d, fill: PAINT.accent, dataMark: 'referenced' })];
}

/** Widest gap in px that still counts as neighbours: more than the space between cells, less than that between groups. */
const RUN_GAP = 2;
