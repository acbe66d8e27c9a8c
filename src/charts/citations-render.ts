import type { Element } from 'hast';
import type { Box } from './box.ts';
import type { Citation } from './citations.ts';
import { CITATIONS } from './citations.ts';
import type { CitationsLayout, PlacedDot, PlacedRule } from './citations-layout.ts';
import type { FigureWords } from './frame.ts';
import { drawFrame, gridLine, HALO, label, link } from './frame.ts';
import { renderKey } from './key-render.ts';
import { hatchFill, PAINT } from './paint.ts';
import { draw, round } from './svg.ts';

export interface CitationsWords extends FigureWords {
  /** Address of a rule's card. */
  readonly href: (id: string) => string;
}

/** Samples of the key that are no dots. */
export const FORCE_KEY = ['bar', 'end'] as const;

const END_REACH = 8;
/** Keeps a dot apart from the bar that it lies on. */
const RING = { stroke: PAINT.paper, strokeWidth: 1.5 } as const;

/** Draws the layout. `figure` is the id of the drawing in its page. */
export function renderCitations(layout: CitationsLayout, text: CitationsWords, figure: string): Element {
  const { plot } = layout;
  return drawFrame(layout, text, figure, [
    ...renderKey(layout.key, (id, box) => sample(id, box, figure)),
    ...layout.columns.flatMap((column) => [
      gridLine(column.line, plot.y, plot.height),
      ...(column.text === null
        ? []
        : [label(column.text, column.x, column.y, { fill: PAINT.muted, textAnchor: 'middle' })]),
    ]),
    ...layout.links.map(({ x, from, to }) =>
      draw('path', { d: `M${round(x)} ${round(from)}V${round(to)}`, stroke: PAINT.muted, dataPart: 'link' }),
    ),
    ...layout.rules.map((rule) => draw('g', { dataInstrument: rule.id }, ...ruleOf(rule, text, figure))),
  ]);
}

function ruleOf(rule: PlacedRule, text: CitationsWords, figure: string): readonly Element[] {
  const { id, bar, end, dots } = rule;
  return [
    ...(bar === null ? [] : [draw('rect', { ...bar, fill: PAINT.muted, dataPart: 'force' })]),
    ...(end === null ? [] : [endMark(end.x, end.y)]),
    ...dots.flatMap((dot) => [
      ...dotOf(dot.citation, dot, figure),
      ...(dot.text === null ? [] : [label(dot.text.text, dot.text.x, dot.text.y, { textAnchor: 'middle', ...HALO })]),
    ]),
    link(
      text.href(id),
      `${rule.label.text}: ${rule.note.text}`,
      label(rule.label.text, rule.label.x, rule.label.y, HALO),
    ),
    label(rule.note.text, rule.note.x, rule.note.y, { fill: PAINT.muted, ...HALO }),
  ];
}

function endMark(x: number, y: number): Element {
  const d = `M${round(x)} ${round(y - END_REACH)}v${2 * END_REACH}`;
  return draw('path', { d, stroke: PAINT.ink, strokeWidth: 2, dataPart: 'end' });
}

/** Filled: law in force. Filled with a cross: repealed. Hatched without an outline: not to be judged. */
function dotOf(
  citation: Citation,
  { x, y, radius }: Pick<PlacedDot, 'x' | 'y' | 'radius'>,
  figure: string,
): readonly Element[] {
  const circle = { cx: x, cy: y, r: radius, dataCitation: citation };
  switch (citation) {
    case 'held':
      return [draw('circle', { ...circle, fill: PAINT.stated, ...RING })];
    case 'after': {
      const arm = radius * 0.45;
      const stroke = (dy: 1 | -1): string =>
        `M${round(x - arm)} ${round(y - dy * arm)}l${round(2 * arm)} ${round(2 * dy * arm)}`;
      const d = stroke(1) + stroke(-1);
      return [
        draw('circle', { ...circle, fill: PAINT.accent, ...RING }),
        draw('path', { d, fill: 'none', stroke: PAINT.paper, strokeWidth: 1.6 }),
      ];
    }
    case 'open':
      return [
        draw('circle', { cx: x, cy: y, r: radius, fill: PAINT.paper }),
        draw('circle', { ...circle, fill: hatchFill(figure, 'examples-only') }),
      ];
    default:
      return citation satisfies never;
  }
}

function sample(id: string, box: Box, figure: string): readonly Element[] {
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  if (id === 'bar') {
    return [draw('rect', { x: box.x, y: y - 2.5, width: box.width, height: 5, fill: PAINT.muted })];
  }
  if (id === 'end') {
    const bar = draw('rect', { x: box.x, y: y - 2.5, width: box.width / 2, height: 5, fill: PAINT.muted });
    return [bar, endMark(x, y)];
  }
  const citation = CITATIONS.find((known) => known === id);
  return citation === undefined ? [] : dotOf(citation, { x, y, radius: box.width / 2 - 1 }, figure);
}
