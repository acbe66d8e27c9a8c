import { pathRound } from 'd3';
import type { Path } from 'd3';
import type { Box } from './box.ts';
import type { Mark } from './mark.ts';

/** Outlines of one mark, collected over many cells so that a picture of thousands of cells stays a few paths. */
export interface MarkPaths {
  /** Filled with the mark's colour. */
  readonly fill: Path;
  /** Stroked with the mark's colour. */
  readonly line: Path;
  /** Stroked and dashed. */
  readonly dash: Path;
  /** Stroked with the paper's colour, over the fill. */
  readonly knockout: Path;
}

/** Stroke width of outlines and glyphs in px. */
export const STROKE = 1;
/** From this width a filled cell has room for its tick. */
const TICK_FROM = 9;
/** Share of a cell's smaller side that a corner for "by reference" takes, and its least size in px. */
const CORNER = { share: 0.42, least: 3.5 } as const;

/** Empty outlines; coordinates are written with at most two decimals. */
export function markPaths(): MarkPaths {
  return { fill: newPath(), line: newPath(), dash: newPath(), knockout: newPath() };
}

/** Adds the mark of one cell. The form alone tells the marks apart: it must read in one ink. */
export function addMark(paths: MarkPaths, mark: Mark, box: Box): void {
  const { x, y, width, height } = box;
  const middle = y + height / 2;
  const inset = width * 0.25;
  switch (mark) {
    case 'stated':
      paths.fill.rect(x, y, width, height);
      if (width >= TICK_FROM) {
        paths.knockout.moveTo(x + inset, middle);
        paths.knockout.lineTo(x + width * 0.44, middle + width * 0.2);
        paths.knockout.lineTo(x + width - inset, middle - width * 0.22);
      }
      return;
    case 'partial':
      triangle(paths.fill, [x, y + height], [x + width, y], [x + width, y + height]);
      outline(paths.line, box);
      return;
    case 'contrary':
      outline(paths.line, box);
      opposedArrows(paths, box);
      return;
    case 'silent': {
      outline(paths.line, box);
      const arm = Math.min(width, height) * 0.26;
      segment(paths.line, [x + width / 2 - arm, middle - arm], [x + width / 2 + arm, middle + arm]);
      segment(paths.line, [x + width / 2 - arm, middle + arm], [x + width / 2 + arm, middle - arm]);
      return;
    }
    case 'not-listed':
      outline(paths.dash, box);
      segment(paths.line, [x + width * 0.28, middle], [x + width * 0.72, middle]);
      return;
    case 'examples-only':
    case 'no-list':
      paths.fill.rect(x, y, width, height);
      return;
    default:
      mark satisfies never;
  }
}

/** Adds the corner laid over a cell that is covered by reference. */
export function addCorner(corner: Path, box: Box): void {
  const size = Math.min(box.width, Math.max(CORNER.least, Math.min(box.width, box.height) * CORNER.share));
  const right = box.x + box.width;
  triangle(corner, [right - size, box.y], [right, box.y], [right, box.y + size]);
}

/** A d3 path that rounds to two decimals. */
export function newPath(): Path {
  return pathRound(2);
}

type Point = readonly [number, number];

/** Two arrows against each other; in a narrow cell two wedges. */
function opposedArrows(paths: MarkPaths, { x, y, width, height }: Box): void {
  const left = x + width * 0.22;
  const right = x + width * 0.78;
  const upper = y + height * 0.34;
  const lower = y + height * 0.66;
  if (width < TICK_FROM) {
    triangle(paths.fill, [x + width - 1.2, upper - 2.5], [x + width - 1.2, upper + 1], [x + 1.2, upper - 0.75]);
    triangle(paths.fill, [x + 1.2, lower - 1], [x + 1.2, lower + 2.5], [x + width - 1.2, lower + 0.75]);
    return;
  }
  segment(paths.line, [left, upper], [right, upper]);
  paths.line.lineTo(right - 2.5, upper - 2);
  segment(paths.line, [right, lower], [left, lower]);
  paths.line.lineTo(left + 2.5, lower + 2);
}

function outline(target: Path, box: Box): void {
  const half = STROKE / 2;
  target.rect(box.x + half, box.y + half, Math.max(0, box.width - STROKE), Math.max(0, box.height - STROKE));
}

function triangle(target: Path, a: Point, b: Point, c: Point): void {
  target.moveTo(...a);
  target.lineTo(...b);
  target.lineTo(...c);
  target.closePath();
}

function segment(target: Path, from: Point, to: Point): void {
  target.moveTo(...from);
  target.lineTo(...to);
}
