import type { Element } from 'hast';
import type { FigureWords } from './frame.ts';
import { drawFrame, label } from './frame.ts';
import { addMark, cornerPath, markPaths, STROKE } from './mark-path.ts';
import type { MarkPaths } from './mark-path.ts';
import { isHatched, MARKS } from './mark.ts';
import type { Mark } from './mark.ts';
import type { MatrixLayout, PlacedCell, PlacedGroup, PlacedLabel } from './matrix-layout.ts';
import { hatchFill, PAINT, paintOf } from './paint.ts';
import { draw, words } from './svg.ts';

/** Draws the layout. `figure` is the id of the drawing in its page. */
export function renderMatrix(layout: MatrixLayout, text: FigureWords, figure: string): Element {
  return drawFrame(layout, text, figure, [
    ...layout.groups.flatMap(groupName),
    draw('g', { fill: PAINT.ink }, ...layout.acts.map(actName)),
    ...MARKS.flatMap((mark) => marksOf(layout.cells, mark, figure)),
    ...corners(layout.cells),
  ]);
}

function groupName(group: PlacedGroup): readonly Element[] {
  const name = label(group.text, group.x, group.y, { fill: PAINT.muted });
  if (group.leader === null) return [name];
  const { x, from, to } = group.leader;
  return [name, draw('path', { d: `M${x} ${from}V${to}`, stroke: PAINT.muted, strokeWidth: 1 })];
}

function actName(act: PlacedLabel): Element {
  return draw('text', { x: act.x, y: act.y }, words(act.text));
}

/** All cells of one mark as at most four paths. */
function marksOf(cells: readonly PlacedCell[], mark: Mark, figure: string): readonly Element[] {
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
function joinRuns(cells: readonly PlacedCell[]): readonly PlacedCell[] {
  const joined: PlacedCell[] = [];
  for (const cell of cells) {
    const last = joined.at(-1);
    const touches = last?.y === cell.y && cell.x - (last.x + last.width) < RUN_GAP && cell.x > last.x;
    if (last !== undefined && touches) joined[joined.length - 1] = { ...last, width: cell.x + cell.width - last.x };
    else joined.push(cell);
  }
  return joined;
}

function corners(cells: readonly PlacedCell[]): readonly Element[] {
  const d = cells
    .filter((cell) => cell.referenced)
    .map(cornerPath)
    .join('');
  return d === '' ? [] : [draw('path', { d, fill: PAINT.accent, dataMark: 'referenced' })];
}

/** Widest gap in px that still counts as neighbours: more than the space between cells, less than that between groups. */
const RUN_GAP = 2;
