import type { Element } from 'hast';
import type { Box } from './box.ts';
import type { CardFace, CardLayout, PlacedLine } from './card-layout.ts';
import { isHatched } from './mark.ts';
import type { Mark } from './mark.ts';
import { addMark, markPaths, STROKE } from './mark-path.ts';
import { hatchFill, hatchPatterns, PAINT, paintOf } from './paint.ts';
import type { Attributes } from './svg.ts';
import { draw, round, words } from './svg.ts';

/** Families are named whole: the card is drawn without a page. */
const FACES: Readonly<Record<CardFace, Attributes>> = {
  'serif-strong': { fontFamily: 'Source Serif 4', fontWeight: 600 },
  sans: { fontFamily: 'Source Sans 3', fontWeight: 400 },
  'sans-strong': { fontFamily: 'Source Sans 3', fontWeight: 600 },
};

const FIGURE = 'card';
/** Marks are made for text on a page; a card is looked at from afar. */
const MARK_SCALE = 1.6;

/** Draws a card. */
export function renderCard(layout: CardLayout): Element {
  const { width, height } = layout;
  return draw(
    'svg',
    { viewBox: `0 0 ${width} ${height}`, width, height, xmlns: 'http://www.w3.org/2000/svg' },
    hatchPatterns(FIGURE),
    draw('rect', { width, height, fill: PAINT.paper }),
    draw('rect', { width, height: 12, fill: PAINT.accent }),
    ...layout.rules.map((y) => draw('path', { d: `M72 ${y}H${width - 72}`, stroke: PAINT.rule, strokeWidth: 2 })),
    ...layout.bar.map(segment),
    ...layout.keys.map(key),
    ...layout.lines.map(line),
  );
}

function line({ text, face, size, x, y, tone, end }: PlacedLine): Element {
  const anchor = end === true ? 'end' : null;
  return draw('text', { ...FACES[face], fontSize: size, x, y, fill: PAINT[tone], textAnchor: anchor }, words(text));
}

/** Filled is written, outlined is absent, hatched is not known. */
function segment({ mark, ...placed }: Box & { readonly mark: Mark }): Element {
  const box = { x: 0, y: 0, width: placed.width / MARK_SCALE, height: placed.height / MARK_SCALE };
  return scaled(placed, shape(mark, box));
}

function shape(mark: Mark, box: Box): Element {
  const fill = isHatched(mark) ? hatchFill(FIGURE, mark) : paintOf(mark);
  const inner = { x: 1, y: 0.5, width: Math.max(0.5, box.width - 2), height: box.height - 1 };
  switch (mark) {
    case 'stated':
    case 'examples-only':
    case 'no-list':
      return draw('rect', { ...box, fill });
    case 'partial': {
      const corner = `M${round(box.width)} 0v${round(box.height)}h${round(-box.width)}z`;
      const outline = draw('rect', { ...inner, fill: 'none', stroke: fill });
      return draw('g', {}, outline, draw('path', { d: corner, fill }));
    }
    case 'contrary':
    case 'silent':
      return draw('rect', { ...inner, fill: 'none', stroke: fill, strokeWidth: mark === 'silent' ? 2 : 1 });
    case 'not-listed':
      return draw('rect', { ...inner, fill: 'none', stroke: fill, strokeDasharray: '4 2.5' });
    default:
      return mark satisfies never;
  }
}

function key({ mark, ...box }: Box & { readonly mark: Mark }): Element {
  const paths = markPaths();
  addMark(paths, mark, { x: 0, y: 0, width: box.width / MARK_SCALE, height: box.height / MARK_SCALE });
  const colour = paintOf(mark);
  const stroked = (parts: readonly string[], attributes: Attributes): readonly Element[] =>
    parts.length === 0 ? [] : [draw('path', { d: parts.join(''), fill: 'none', strokeWidth: STROKE, ...attributes })];
  return scaled(
    box,
    ...(paths.fill.length === 0
      ? []
      : [draw('path', { d: paths.fill.join(''), fill: isHatched(mark) ? hatchFill(FIGURE, mark) : colour })]),
    ...stroked(paths.line, { stroke: colour }),
    ...stroked(paths.dash, { stroke: colour, strokeDasharray: '2 1.5' }),
    ...stroked(paths.knockout, { stroke: PAINT.paper, strokeWidth: 1.4 }),
  );
}

/** Drawn from the corner of a box, in units of a page's marks. */
function scaled({ x, y }: Box, ...children: readonly Element[]): Element {
  return draw('g', { transform: `translate(${round(x)} ${round(y)}) scale(${MARK_SCALE})` }, ...children);
}
