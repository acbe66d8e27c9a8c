import { LINE_HEIGHT, TEXT_SIZE, textWidth } from '../../src/charts/text-width.ts';
import type { XmlElement } from '../support/xml.ts';
import { everyElement, readXml } from '../support/xml.ts';
import type { Matrix, Point } from './svg-geometry.ts';
import { apply, IDENTITY, multiply, pathPoints, transformOf } from './svg-geometry.ts';

/** A text as it is set: its words and its corners in px of the picture. */
interface SetText {
  readonly words: string;
  readonly corners: readonly Point[];
}

/** Half a px: rounding, and half of a hairline. */
const TOLERANCE = 0.51;
/** Share of the estimated width that real letters take at least; the estimate errs on the wide side. */
const SURELY_SET = 0.85;

/**
 * What may not be in any picture: faulty XML (thrown), numbers that are none, small text, texts or marks outside the
 * frame, texts over texts, links without a name, ids that are not the figure's own.
 */
export function svgFaults(svg: string, figure: string): readonly string[] {
  const root = readXml(svg);
  const found: string[] = [];
  if (/NaN|undefined|Infinity|\[object/u.test(svg)) found.push('a value that is none');
  const width = Number(root.attributes.get('width'));
  const height = Number(root.attributes.get('height'));
  if (root.attributes.get('viewBox') !== `0 0 ${width} ${height}`) found.push('a frame that does not fit its size');
  const texts: SetText[] = [];
  walk(root, { matrix: IDENTITY, size: 16, anchor: 'start' }, (element, state) => {
    const { points, words } = shapeOf(element, state);
    const outside = points
      .map((point) => apply(state.matrix, point))
      .find(([x, y]) => !(x >= -TOLERANCE && y >= -TOLERANCE && x <= width + TOLERANCE && y <= height + TOLERANCE));
    const told = `<${element.name}> ${words ?? element.attributes.get('d')?.slice(0, 40) ?? ''}`;
    if (outside !== undefined) found.push(`${told} leaves the frame at ${outside.map(Math.round).join(' ')}`);
    if (words !== null) {
      if (state.size < TEXT_SIZE) found.push(`"${words}" is set in ${state.size} px`);
      texts.push({ words, corners: surelyCovered(points).map((point) => apply(state.matrix, point)) });
    }
  });
  return [...found, ...overlaps(texts), ...linkFaults(root), ...idFaults(root, figure)];
}

/** Links of the drawing with what a screen reader says of them. */
export function svgLinks(svg: string): readonly { readonly href: string; readonly name: string }[] {
  return everyElement(readXml(svg))
    .filter(({ name }) => name === 'a')
    .map(({ attributes }) => ({ href: attributes.get('href') ?? '', name: attributes.get('aria-label') ?? '' }));
}

interface State {
  readonly matrix: Matrix;
  readonly size: number;
  readonly anchor: string;
}

function walk(element: XmlElement, state: State, visit: (element: XmlElement, state: State) => void): void {
  if (['defs', 'title', 'desc', 'clipPath'].includes(element.name)) return;
  const moved = multiply(state.matrix, transformOf(element.attributes.get('transform') ?? ''));
  // A drawing inside a file stands at a place of its own.
  const place: Matrix = [
    1,
    0,
    0,
    1,
    Number(element.attributes.get('x') ?? 0),
    Number(element.attributes.get('y') ?? 0),
  ];
  const own: State = {
    matrix: element.name === 'svg' ? multiply(moved, place) : moved,
    size: Number(element.attributes.get('font-size') ?? state.size),
    anchor: element.attributes.get('text-anchor') ?? state.anchor,
  };
  visit(element, own);
  for (const child of element.children) walk(child, own, visit);
}

function shapeOf(
  { name, attributes, text, children }: XmlElement,
  state: State,
): { readonly points: readonly Point[]; readonly words: string | null } {
  const number = (key: string): number => Number(attributes.get(key) ?? 0);
  const box = (x: number, y: number, width: number, height: number): readonly Point[] => [
    [x, y],
    [x + width, y],
    [x, y + height],
    [x + width, y + height],
  ];
  switch (name) {
    case 'rect':
      return { points: box(number('x'), number('y'), number('width'), number('height')), words: null };
    case 'circle': {
      const r = number('r');
      return { points: box(number('cx') - r, number('cy') - r, 2 * r, 2 * r), words: null };
    }
    case 'line':
      return {
        points: [
          [number('x1'), number('y1')],
          [number('x2'), number('y2')],
        ],
        words: null,
      };
    case 'path':
      return { points: pathPoints(attributes.get('d') ?? ''), words: null };
    case 'text':
    case 'tspan': {
      const words = text.trim() === '' && children.length > 0 ? '' : text;
      if (words === '') return { points: [], words: null };
      const width = textWidth(words, state.size);
      const left = number('x') - (state.anchor === 'middle' ? width / 2 : state.anchor === 'end' ? width : 0);
      return { points: box(left, number('y') - state.size * 0.8, width, state.size), words };
    }
    default:
      return { points: [], words: null };
  }
}

/** The middle of a text's box: there letters certainly stand. */
function surelyCovered(points: readonly Point[]): readonly Point[] {
  const [first, , , last] = points;
  if (first === undefined || last === undefined) return [];
  const inset = ((last[0] - first[0]) * (1 - SURELY_SET)) / 2;
  const line = (last[1] - first[1]) / LINE_HEIGHT;
  return [
    [first[0] + inset, last[1] - line],
    [last[0] - inset, last[1] - line * 0.3],
  ];
}

function overlaps(texts: readonly SetText[]): readonly string[] {
  const boxes = texts.map(({ words, corners }) => ({
    words,
    left: Math.min(...corners.map(([x]) => x)),
    right: Math.max(...corners.map(([x]) => x)),
    top: Math.min(...corners.map(([, y]) => y)),
    bottom: Math.max(...corners.map(([, y]) => y)),
  }));
  const sorted = boxes.sort((a, b) => a.top - b.top);
  return sorted.flatMap((box, index) => {
    const met: string[] = [];
    for (const other of sorted.slice(index + 1)) {
      if (other.top >= box.bottom) break;
      if (other.left < box.right && box.left < other.right) met.push(`"${box.words}" meets "${other.words}"`);
    }
    return met;
  });
}

function linkFaults(root: XmlElement): readonly string[] {
  const links = everyElement(root).filter(({ name }) => name === 'a');
  const nameless = links.filter(({ attributes }) => (attributes.get('aria-label') ?? '') === '');
  return [
    ...nameless.map(({ attributes }) => `the link to ${attributes.get('href') ?? ''} has no name`),
    ...(links.length > 0 && root.attributes.get('role') === 'img' ? ['links inside an image'] : []),
  ];
}

function idFaults(root: XmlElement, figure: string): readonly string[] {
  const ids = everyElement(root).flatMap(({ attributes }) => attributes.get('id') ?? []);
  return [
    ...ids.filter((id) => id !== figure && !id.startsWith(`${figure}-`)).map((id) => `the id ${id} could stand twice`),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `the id ${id} stands twice`),
  ];
}
