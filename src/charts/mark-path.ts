import type { Box } from './box.ts';
import type { Mark } from './mark.ts';
import { round } from './svg.ts';

/** Outlines of one mark, collected over many cells so that a picture of thousands of cells stays a few paths. */
export interface MarkPaths {
  /** Filled with the mark's colour. */
  readonly fill: string[];
  /** Stroked with the mark's colour. */
  readonly line: string[];
  /** Stroked and dashed. */
  readonly dash: string[];
  /** Stroked with the paper's colour, over the fill. */
  readonly knockout: string[];
}

/** Stroke width of outlines and glyphs in px. */
export const STROKE = 1;
/** From this width a cell has room for a tick or for arrows with a shaft. */
const WIDE_FROM = 9;
/** Share of a cell's smaller side that a corner for "by reference" takes, and its least size in px. */
const CORNER = { share: 0.42, least: 3.5 } as const;

export function markPaths(): MarkPaths {
  return { fill: [], line: [], dash: [], knockout: [] };
}

/**
 * Adds the mark of one cell. The form alone tells the marks apart: it must read in one ink. Every shape is a start and a
 * tail of relative steps: equal cells have equal tails, and the page compresses to half.
 */
export function addMark(paths: MarkPaths, mark: Mark, box: Box): void {
  const { x, y, width, height } = box;
  const middle = y + height / 2;
  switch (mark) {
    case 'stated':
      paths.fill.push(rectangle(box));
      if (width >= WIDE_FROM) {
        paths.knockout.push(shape(x + width * 0.25, middle, [0.19, 0.2], [0.31, -0.42], width));
      }
      return;
    case 'partial':
      paths.fill.push(`${start(x + width, y)}${vertical(height)}${horizontal(-width)}z`);
      paths.line.push(outline(box));
      return;
    case 'contrary':
      paths.line.push(outline(box));
      addOpposedArrows(paths, box);
      return;
    case 'silent': {
      const arm = Math.min(width, height) * 0.26;
      paths.line.push(outline(box), shape(x + width / 2 - arm, middle - arm, [2, 2], null, arm));
      paths.line.push(shape(x + width / 2 - arm, middle + arm, [2, -2], null, arm));
      return;
    }
    case 'not-listed':
      paths.dash.push(outline(box));
      paths.line.push(start(x + width * 0.28, middle) + horizontal(width * 0.44));
      return;
    case 'examples-only':
    case 'no-list':
      paths.fill.push(rectangle(box));
      return;
    default:
      mark satisfies never;
  }
}

/** The corner laid over a cell that is covered by reference. */
export function cornerPath(box: Box): string {
  const size = Math.min(box.width, Math.max(CORNER.least, Math.min(box.width, box.height) * CORNER.share));
  return `${start(box.x + box.width - size, box.y)}${horizontal(size)}${vertical(size)}z`;
}

/** Two arrows against each other; in a narrow cell two wedges. */
function addOpposedArrows(paths: MarkPaths, { x, y, width, height }: Box): void {
  const upper = y + height * 0.34;
  const lower = y + height * 0.66;
  if (width < WIDE_FROM) {
    const reach = width - 2.4;
    paths.fill.push(`${start(x + width - 1.2, upper - 2.5)}${vertical(3.5)}${step(-reach, -1.75)}z`);
    paths.fill.push(`${start(x + 1.2, lower - 1)}${vertical(3.5)}${step(reach, -1.75)}z`);
    return;
  }
  const shaft = width * 0.56;
  paths.line.push(`${start(x + width * 0.22, upper)}${horizontal(shaft)}${step(-2.5, -2)}`);
  paths.line.push(`${start(x + width * 0.78, lower)}${horizontal(-shaft)}${step(2.5, 2)}`);
}

function outline(box: Box): string {
  const half = STROKE / 2;
  return rectangle({
    x: box.x + half,
    y: box.y + half,
    width: Math.max(0, box.width - STROKE),
    height: Math.max(0, box.height - STROKE),
  });
}

function rectangle({ x, y, width, height }: Box): string {
  return `${start(x, y)}${horizontal(width)}${vertical(height)}${horizontal(-width)}z`;
}

type Step = readonly [number, number];

/** A line of one or two steps, each given in units of `unit`. */
function shape(x: number, y: number, first: Step, second: Step | null, unit: number): string {
  const steps = second === null ? [first] : [first, second];
  return start(x, y) + steps.map(([dx, dy]) => step(dx * unit, dy * unit)).join('');
}

const start = (x: number, y: number): string => `M${round(x)} ${round(y)}`;
const horizontal = (by: number): string => `h${round(by)}`;
const vertical = (by: number): string => `v${round(by)}`;
const step = (dx: number, dy: number): string => `l${round(dx)} ${round(dy)}`;
