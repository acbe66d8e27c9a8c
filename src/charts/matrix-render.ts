import type { Element } from 'hast';
import type { FigureWords } from './frame.ts';
import { drawFrame, label } from './frame.ts';
import { drawMarks } from './mark-group.ts';
import type { MatrixLayout, PlacedGroup, PlacedLabel } from './matrix-layout.ts';
import { PAINT } from './paint.ts';
import { draw, words } from './svg.ts';

/** Draws the layout. `figure` is the id of the drawing in its page. */
export function renderMatrix(layout: MatrixLayout, text: FigureWords, figure: string): Element {
  return drawFrame(layout, text, figure, [
    ...layout.groups.flatMap(groupName),
    draw('g', { fill: PAINT.ink }, ...layout.acts.map(actName)),
    ...drawMarks(layout.cells, figure),
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
