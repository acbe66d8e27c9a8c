import type { Element } from 'hast';
import type { ElementMark, ElementsLayout, PlacedElementRow, PlacedMark } from './elements-layout.ts';
import { ELEMENT_MARKS } from './elements-layout.ts';
import type { FigureWords } from './frame.ts';
import { drawFrame, label, link } from './frame.ts';
import { addMark, markPaths, STROKE } from './mark-path.ts';
import { hatchFill, PAINT } from './paint.ts';
import { draw, round } from './svg.ts';

export interface ElementsWords extends FigureWords {
  /** Where the clauses of a document stand. */
  readonly href: (id: string) => string;
  /** What a row says, in full. */
  readonly name: (id: string) => string;
}

/** Draws the layout. `figure` is the id of the drawing in its page. */
export function renderElements(layout: ElementsLayout, text: ElementsWords, figure: string): Element {
  return drawFrame(layout, text, figure, [
    ...layout.key.flatMap(({ letter, lines }) => [
      label(letter.text, letter.x, letter.y, { fontWeight: 600 }),
      ...lines.map((line) => label(line.text, line.x, line.y)),
    ]),
    ...layout.heads.map((head) =>
      draw(
        'g',
        { dataElement: head.id },
        ...head.lines.map((line) => label(line.text, line.x, line.y, { textAnchor: 'middle', fill: PAINT.muted })),
      ),
    ),
    ...layout.rows.map((row) => drawRow(row, layout.right, text, figure)),
  ]);
}

function drawRow(row: PlacedElementRow, right: number, text: ElementsWords, figure: string): Element {
  return draw(
    'g',
    { dataCircular: row.id },
    draw('path', { d: `M0 ${round(row.rule)}H${round(right)}`, stroke: PAINT.rule }),
    link(
      text.href(row.id),
      text.name(row.id),
      ...row.label.map((line) => label(line.text, line.x, line.y)),
      ...ELEMENT_MARKS.flatMap((mark) => drawMarks(row.marks, mark, figure)),
    ),
  );
}

/** All marks of one kind in a row. An addition that a document does not make is no mark at all. */
function drawMarks(marks: readonly PlacedMark[], mark: ElementMark, figure: string): readonly Element[] {
  const boxes = marks.filter((placed) => placed.mark === mark);
  if (boxes.length === 0 || mark === 'not-added') return [];
  const paths = markPaths();
  const line = { fill: 'none', strokeWidth: STROKE };
  switch (mark) {
    case 'named':
      for (const box of boxes) addMark(paths, 'stated', box);
      return [
        draw('path', { d: paths.fill.join(''), fill: PAINT.stated, dataMark: mark }),
        draw('path', { d: paths.knockout.join(''), ...line, stroke: PAINT.paper, strokeWidth: 1.6 }),
      ];
    case 'added':
      return [
        draw('path', { d: boxes.map(square).join(''), fill: PAINT.stated, dataMark: mark }),
        draw('path', { d: boxes.map(plus).join(''), ...line, stroke: PAINT.paper, strokeWidth: 1.6 }),
      ];
    case 'missing':
      for (const box of boxes) addMark(paths, 'silent', box);
      return [draw('path', { d: paths.line.join(''), ...line, stroke: PAINT.silent, dataMark: mark })];
    case 'not-seen':
      return [
        draw('path', { d: boxes.map(square).join(''), fill: hatchFill(figure, 'examples-only'), dataMark: mark }),
      ];
    default:
      return mark satisfies never;
  }
}

function square({ x, y, width, height }: PlacedMark): string {
  return `M${round(x)} ${round(y)}h${width}v${height}h${-width}z`;
}

function plus({ x, y, width, height }: PlacedMark): string {
  const arm = width * 0.28;
  const middle = { x: x + width / 2, y: y + height / 2 };
  const across = `M${round(middle.x - arm)} ${round(middle.y)}h${round(2 * arm)}`;
  return `${across}M${round(middle.x)} ${round(middle.y - arm)}v${round(2 * arm)}`;
}
