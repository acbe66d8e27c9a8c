import type { Element } from 'hast';
import type { FigureWords } from './frame.ts';
import { drawFrame, gridLine, HALO, label } from './frame.ts';
import type { IntervalsLayout, PlacedBar, PlacedPart } from './intervals-layout.ts';
import { hatchFill, PAINT } from './paint.ts';
import type { Attributes } from './svg.ts';
import { draw, round } from './svg.ts';
import { TEXT_SIZE } from './text-width.ts';

export interface IntervalsWords extends FigureWords {
  /** A number of the axis, with the separators of the language. */
  readonly number: (value: number) => string;
}

/** Draws the layout. `figure` is the id of the drawing in its page. */
export function renderIntervals(layout: IntervalsLayout, text: IntervalsWords, figure: string): Element {
  return drawFrame(layout, text, figure, [
    ...layout.ticks.flatMap((tick) => axisTick(tick, layout, text)),
    ...layout.bars.map((bar) => draw('g', { dataAct: bar.id }, ...barOf(bar, figure))),
  ]);
}

function axisTick(
  tick: IntervalsLayout['ticks'][number],
  { plot }: IntervalsLayout,
  text: IntervalsWords,
): readonly Element[] {
  // The first number begins at the axis, so that it does not reach into the labels.
  const anchor = tick.value === 0 ? 'start' : 'middle';
  return [
    gridLine(tick.x, plot.y, plot.height),
    label(text.number(tick.value), tick.x, TEXT_SIZE, { fill: PAINT.muted, textAnchor: anchor }),
  ];
}

function barOf(bar: PlacedBar, figure: string): readonly Element[] {
  const { value } = bar;
  return [
    label(bar.label.text, bar.label.x, bar.label.y, HALO),
    ...bar.parts.flatMap((part) => drawPart(part, figure)),
    ...bar.referenced.map((box) => draw('rect', { ...box, fill: PAINT.accent, dataPart: 'referenced' })),
    label(value.text, value.x, value.y),
  ];
}

/** Filled is written, hatched is not known, outlined is absent: the form says it without the colour. */
export function drawPart(part: PlacedPart, figure: string): readonly Element[] {
  const box = { x: part.x, y: part.y, width: part.width, height: part.height };
  // Outlines stay inside the part, so that the edges of parts remain exact.
  const inner = { x: part.x + 1, y: part.y + 0.5, width: Math.max(0.5, part.width - 2), height: part.height - 1 };
  const rect = (attributes: Attributes): Element => draw('rect', { ...attributes, dataPart: part.part });
  switch (part.part) {
    case 'confirmed':
      return [rect({ ...box, fill: PAINT.stated })];
    case 'open':
      return [rect({ ...box, fill: hatchFill(figure, 'examples-only') })];
    case 'contrary':
      return [rect({ ...inner, fill: 'none', stroke: PAINT.contrary }), glyph(part, PAINT.contrary, 'contrary')];
    case 'absent':
      return [
        rect({ ...inner, fill: 'none', stroke: PAINT['not-listed'], strokeDasharray: '3 2' }),
        glyph(part, PAINT['not-listed'], 'absent'),
      ];
    default:
      return part.part satisfies never;
  }
}

/** The arrows or the dash in the middle of a part, as narrow as the part asks for. */
function glyph(part: PlacedPart, stroke: string, kind: 'contrary' | 'absent'): Element {
  const middle = part.x + part.width / 2;
  const reach = Math.min(5, Math.max(0.5, part.width / 2 - 2));
  const y = part.y + part.height / 2;
  const line = (at: number): string => `M${round(middle - reach)} ${at}h${round(2 * reach)}`;
  const arrows = `${line(y - 2.5)}l${round(-reach / 2)} -2${line(y + 2.5)}M${round(middle - reach)} ${y + 2.5}l${round(reach / 2)} 2`;
  return draw('path', { d: kind === 'absent' ? line(y) : arrows, fill: 'none', stroke, strokeWidth: 1.4 });
}
