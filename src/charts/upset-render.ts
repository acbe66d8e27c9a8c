import type { Element } from 'hast';
import type { FigureWords } from './frame.ts';
import { drawFrame, label, link } from './frame.ts';
import { PAINT } from './paint.ts';
import { draw, round } from './svg.ts';
import type { PlacedCombination, PlacedDot, PlacedSet, UpsetLayout } from './upset-layout.ts';

export interface UpsetWords extends FigureWords {
  /** Where the lists of a combination stand; null where there are too many for one page. */
  readonly href: (id: string) => string | null;
  /** What a column says, in full. */
  readonly name: (id: string) => string;
  /** Name of the attribute that tells sets apart: 'dataAct'. */
  readonly setKey: 'dataAct' | 'dataTheme';
}

/** Draws the layout. `figure` is the id of the drawing in its page. */
export function renderUpset(layout: UpsetLayout, text: UpsetWords, figure: string): Element {
  return drawFrame(layout, text, figure, [
    ...layout.sets.map((set) => drawSet(set, layout.right, text)),
    ...layout.combinations.map((combination) => drawCombination(combination, text)),
    ...layout.notes.map((note) => label(note.text, note.x, note.y, { fill: PAINT.muted })),
  ]);
}

function drawSet(set: PlacedSet, right: number, text: UpsetWords): Element {
  return draw(
    'g',
    { [text.setKey]: set.id },
    draw('path', { d: `M0 ${round(set.rule)}H${round(right)}`, stroke: PAINT.rule }),
    ...set.label.map((line) => label(line.text, line.x, line.y)),
    label(set.count.text, set.count.x, set.count.y, { textAnchor: 'end', fill: PAINT.muted }),
  );
}

/** Dots of members are filled and joined; the others are points, so that an empty place is seen to be one. */
function drawCombination(combination: PlacedCombination, text: UpsetWords): Element {
  const { box, bar, count, dots, stem } = combination;
  const marks = [
    // Holds the whole column, so that a pointer need not hit a dot.
    draw('rect', { ...box, fill: PAINT.paper, fillOpacity: 0 }),
    draw('rect', { ...bar, fill: PAINT.ink }),
    label(count.text, count.x, count.y, { textAnchor: 'middle' }),
    draw('path', { d: circles(dots.filter(({ member }) => !member)), fill: PAINT.muted }),
    ...(stem === null
      ? []
      : [
          draw('path', {
            d: `M${round(stem.x)} ${round(stem.from)}V${round(stem.to)}`,
            stroke: PAINT.stated,
            strokeWidth: 2,
          }),
        ]),
    draw('path', { d: circles(dots.filter(({ member }) => member)), fill: PAINT.stated, dataMark: 'stated' }),
  ];
  const href = text.href(combination.id);
  const drawn = href === null ? marks : [link(href, text.name(combination.id), ...marks)];
  return draw('g', { dataCombination: combination.id }, ...drawn);
}

/** All dots of one kind as one path. */
function circles(dots: readonly PlacedDot[]): string {
  return dots
    .map(
      ({ x, y, radius: r }) => `M${round(x - r)} ${round(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`,
    )
    .join('');
}
