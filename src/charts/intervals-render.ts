import type { Element } from 'hast';
import type { IntervalsLayout, PlacedBar, PlacedPart } from './intervals-layout.ts';
import type { FigureWords } from './matrix-render.ts';
import { hatchFill, hatchPatterns, PAINT } from './paint.ts';
import type { Attributes } from './svg.ts';
import { draw, words } from './svg.ts';
import { TEXT_SIZE } from './text-width.ts';

export interface IntervalsWords extends FigureWords {
  /** A number of the axis, with the separators of the language. */
  readonly number: (value: number) => string;
}

/** Keeps the lines of the axis out of a label that stands above its bar. */
const HALO: Attributes = { stroke: PAINT.paper, strokeWidth: 4, strokeLinejoin: 'round', paintOrder: 'stroke' };

/** Draws the layout. `figure` is the id of the drawing in its page. */
export function renderIntervals(layout: IntervalsLayout, text: IntervalsWords, figure: string): Element {
  const frame = {
    id: figure,
    viewBox: `0 0 ${layout.width} ${Math.ceil(layout.height)}`,
    width: layout.width,
    height: Math.ceil(layout.height),
    role: 'img',
    ariaLabelledBy: `${figure}-title`,
    ariaDescribedBy: `${figure}-summary`,
    fontSize: TEXT_SIZE,
    xmlns: 'http://www.w3.org/2000/svg',
  };
  return draw(
    'svg',
    frame,
    draw('title', { id: `${figure}-title` }, words(text.title)),
    draw('desc', { id: `${figure}-summary` }, words(text.summary)),
    hatchPatterns(figure),
    ...layout.ticks.flatMap((tick) => axisTick(tick, layout, text)),
    ...layout.bars.map((bar) => draw('g', { dataBar: bar.id }, ...barOf(bar, figure))),
  );
}

function axisTick(
  tick: IntervalsLayout['ticks'][number],
  { plot }: IntervalsLayout,
  text: IntervalsWords,
): readonly Element[] {
  // The first number begins at the axis, so that it does not reach into the labels.
  const anchor = tick.value === 0 ? 'start' : 'middle';
  return [
    draw('path', { d: `M${Math.round(tick.x * 100) / 100} ${plot.y}v${plot.height}`, stroke: PAINT.rule }),
    draw('text', { x: tick.x, y: TEXT_SIZE, fill: PAINT.muted, textAnchor: anchor }, words(text.number(tick.value))),
  ];
}

function barOf(bar: PlacedBar, figure: string): readonly Element[] {
  const { label, value } = bar;
  return [
    draw('text', { x: label.x, y: label.y, fill: PAINT.ink, ...HALO }, words(label.text)),
    ...bar.parts.flatMap((part) => partOf(part, figure)),
    ...bar.referenced.map((box) => draw('rect', { ...box, fill: PAINT.accent, dataPart: 'referenced' })),
    draw('text', { x: value.x, y: value.y, fill: PAINT.ink }, words(value.text)),
  ];
}

/** Filled is written, hatched is not known, outlined is absent: the form says it without the colour. */
function partOf(part: PlacedPart, figure: string): readonly Element[] {
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
  const line = (at: number): string => `M${fixed(middle - reach)} ${at}h${fixed(2 * reach)}`;
  const arrows = `${line(y - 2.5)}l${fixed(-reach / 2)} -2${line(y + 2.5)}M${fixed(middle - reach)} ${y + 2.5}l${fixed(reach / 2)} 2`;
  return draw('path', { d: kind === 'absent' ? line(y) : arrows, fill: 'none', stroke, strokeWidth: 1.4 });
}

function fixed(value: number): number {
  return Math.round(value * 100) / 100;
}
