import type { Element } from 'hast';
import type { Box } from './box.ts';
import type { FigureWords } from './frame.ts';
import { drawFrame, gridLine, label, link } from './frame.ts';
import { renderKey } from './key-render.ts';
import { hatchFill, PAINT } from './paint.ts';
import { draw, round } from './svg.ts';
import type { PlacedDocument, PlacedRow, TimelineLayout } from './timeline-layout.ts';

/** What the key of a timeline may explain. */
export const TIMELINE_KEY = ['day', 'range', 'determined', 'campaign', 'quiet', 'polling'] as const;

/** Draws the layout. `figure` is the id of the drawing in its page. */
export function renderTimeline(layout: TimelineLayout, text: FigureWords, figure: string): Element {
  return drawFrame(layout, text, figure, [
    ...renderKey(layout.key, (id, box) => sample(id, box, figure)),
    ...layout.rows.flatMap((row) => [...calendar(row, layout.ticks), ...names(row)]),
    ...layout.rows.map((row) =>
      draw('g', { dataElection: row.id }, ...row.documents.map((each) => documentMark(each, figure))),
    ),
    ...layout.ticks.map(({ text: words, x, y }) => label(words, x, y, { fill: PAINT.muted, textAnchor: 'middle' })),
    ...layout.axis.map(({ text: words, x, y }) => label(words, x, y, { fill: PAINT.muted })),
  ]);
}

function names(row: PlacedRow): readonly Element[] {
  return [
    ...row.label.map(({ text, x, y }) => label(text, x, y, { fontWeight: 600 })),
    ...row.note.map(({ text, x, y }) => label(text, x, y, { fill: PAINT.muted })),
  ];
}

/** Months, periods and days of the election, under its documents. */
function calendar({ plot, periods, moments }: PlacedRow, ticks: TimelineLayout['ticks']): readonly Element[] {
  if (plot.height === 0) return [];
  return [
    ...ticks.map(({ at }) => gridLine(at, plot.y, plot.height)),
    ...periods.map(({ kind, ...box }) => period(kind, box)),
    draw('path', { d: `M${round(plot.x)} ${round(plot.y + plot.height)}h${round(plot.width)}`, stroke: PAINT.muted }),
    ...moments.map(({ kind, x }) => moment(kind, { ...plot, x, width: 0 })),
  ];
}

function period(kind: 'campaign' | 'quiet', box: Box): Element {
  const { x, y, width, height } = box;
  return draw('rect', { x, y, width, height, fill: kind === 'campaign' ? PAINT.rule : PAINT.muted, dataPeriod: kind });
}

/** The day of polling as a whole line, the day on which candidates are determined as a dashed one. */
function moment(kind: 'determined' | 'polling', { x, y, height }: Box): Element {
  const d = `M${round(x)} ${round(y)}v${round(height)}`;
  return kind === 'polling'
    ? draw('path', { d, stroke: PAINT.accent, strokeWidth: 2, dataMoment: kind })
    : draw('path', { d, stroke: PAINT.ink, strokeDasharray: '3 2', dataMoment: kind });
}

function documentMark({ mark, exact, ...box }: PlacedDocument, figure: string): Element {
  const drawn = draw('g', { dataCircular: mark.circular }, ...(exact ? [dot(box)] : range(box, figure)));
  return link(mark.href, mark.name, drawn);
}

function dot({ x, y, width, height }: Box): Element {
  const centre = { cx: x + width / 2, cy: y + height / 2, r: width / 2 - 0.5 };
  return draw('circle', { ...centre, fill: PAINT.stated, stroke: PAINT.paper, strokeWidth: 1 });
}

/** Hatched, because the day is not known. */
function range({ x, y, width, height }: Box, figure: string): readonly Element[] {
  const box = { x, y, width, height };
  return [
    draw('rect', { ...box, fill: PAINT.paper }),
    draw('rect', { ...box, fill: hatchFill(figure, 'examples-only') }),
    draw('path', {
      d: `M${round(x)} ${round(y)}v${round(height)}m${round(width)} 0v${round(-height)}`,
      stroke: PAINT.ink,
    }),
  ];
}

function sample(id: string, box: Box, figure: string): readonly Element[] {
  const middle = box.x + box.width / 2;
  switch (id) {
    case 'day':
      return [dot({ x: middle - 4, y: box.y + 3, width: 8, height: 8 })];
    case 'range':
      return range({ x: box.x, y: box.y + 4.5, width: box.width, height: 5 }, figure);
    case 'campaign':
    case 'quiet':
      return [period(id, box)];
    default:
      return [moment(id === 'polling' ? 'polling' : 'determined', { ...box, x: middle })];
  }
}
