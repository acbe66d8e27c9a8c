import type { Element } from 'hast';
import type { Box } from './box.ts';
import type { FigureWords } from './frame.ts';
import { drawFrame, gridLine, HALO, label, link } from './frame.ts';
import { KEY_SAMPLE } from './key-layout.ts';
import { renderKey } from './key-render.ts';
import type { Bracket, KinshipLayout, PlacedItem, PlacedPair } from './kinship-layout.ts';
import { hatchFill, PAINT } from './paint.ts';
import { draw, round } from './svg.ts';

export interface KinshipWords extends FigureWords {
  /** A similarity of the axis: '50%'. */
  readonly share: (value: number) => string;
  /** Address of a document's page. */
  readonly href: (id: string) => string;
}

/** Samples of the key, by the ids that the layout is given. */
export const KINSHIP_KEY = ['lower', 'upper', 'same'] as const;

/** From this side a square has room for the sign of equality. */
const SIGN_FROM = 8;

/** Draws the layout. `figure` is the id of the drawing in its page. */
export function renderKinship(layout: KinshipLayout, text: KinshipWords, figure: string): Element {
  const { tree } = layout;
  return drawFrame(layout, text, figure, [
    ...renderKey(layout.key, (id, box) => sample(id, box, figure)),
    ...(layout.axis === null ? [] : [label(layout.axis.text, layout.axis.x, layout.axis.y, { fill: PAINT.muted })]),
    ...layout.ticks.flatMap((tick, index) => [
      gridLine(tick.x, tree.y, tree.height),
      label(text.share(tick.value), tick.x, tick.y, {
        fill: PAINT.muted,
        textAnchor: index === 0 ? 'start' : index === layout.ticks.length - 1 ? 'end' : 'middle',
      }),
    ]),
    ...brackets(layout.brackets),
    ...squares(layout.pairs, figure),
    ...layout.items.map((item) => name(item, text)),
  ]);
}

function name({ id, label: lines }: PlacedItem, words: KinshipWords): Element {
  const drawn = lines.map(({ text, x, y }) => label(text, x, y, HALO));
  return draw('g', { dataCircular: id }, link(words.href(id), lines.map(({ text }) => text).join(' '), ...drawn));
}

function brackets(some: readonly Bracket[]): readonly Element[] {
  const d = some.map(
    ({ x, upper, lower }) => `M${round(upper.x)} ${round(upper.y)}H${round(x)}V${round(lower.y)}H${round(lower.x)}`,
  );
  return d.length === 0 ? [] : [draw('path', { d: d.join(''), fill: 'none', stroke: PAINT.ink, dataPart: 'bracket' })];
}

/** All squares of a kind as one path: hatched what may still be alike, filled what certainly is. */
function squares(pairs: readonly PlacedPair[], figure: string): readonly Element[] {
  const open = pairs.filter(({ lower, upper }) => upper > lower).flatMap(({ outer }) => outer ?? []);
  const sure = pairs.flatMap(({ inner }) => inner ?? []);
  const same = pairs.filter(({ lower }) => lower === 1).flatMap(({ inner }) => inner ?? []);
  return [
    ...path('upper', open.map(rectangle), { fill: hatchFill(figure, 'examples-only') }),
    ...path('lower', sure.map(rectangle), { fill: PAINT.stated }),
    ...path('same', same.filter(({ width }) => width >= SIGN_FROM).map(equals), SIGN),
  ];
}

const SIGN = { fill: 'none', stroke: PAINT.paper, strokeWidth: 1.6 } as const;

function path(
  part: string,
  d: readonly string[],
  paint: Readonly<Record<string, string | number>>,
): readonly Element[] {
  return d.length === 0 ? [] : [draw('path', { d: d.join(''), ...paint, dataPart: part })];
}

function sample(id: string, box: Box, figure: string): readonly Element[] {
  const small = { x: box.x + 4, y: box.y + 4, width: KEY_SAMPLE - 8, height: KEY_SAMPLE - 8 };
  if (id === 'upper') {
    const hatched = draw('rect', { ...box, fill: hatchFill(figure, 'examples-only') });
    return [hatched, draw('rect', { ...small, fill: PAINT.stated })];
  }
  if (id === 'same') return [draw('rect', { ...box, fill: PAINT.stated }), draw('path', { d: equals(box), ...SIGN })];
  return [draw('rect', { ...small, fill: PAINT.stated })];
}

function rectangle({ x, y, width, height }: Box): string {
  return `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}z`;
}

function equals({ x, y, width, height }: Box): string {
  const line = (share: number): string =>
    `M${round(x + width * 0.25)} ${round(y + height * share)}h${round(width * 0.5)}`;
  return line(0.38) + line(0.62);
}
