import { max, scaleLinear } from 'd3';
import type { Interval } from '../model/coverage.ts';
import type { Box, Size } from './box.ts';
import { NARROW_WIDTH } from './box.ts';
import { TEXT_SIZE, textWidth } from './text-width.ts';

/** Parts of a bar from left to right: the first edge is the lower bound, the second the upper. */
export const PARTS = ['confirmed', 'open', 'contrary', 'absent'] as const;
export type Part = (typeof PARTS)[number];

export interface IntervalBar {
  readonly id: string;
  readonly label: string;
  /** The bounds in words: '29–61'. */
  readonly value: string;
  readonly interval: Interval;
}

export interface PlacedPart extends Box {
  readonly part: Part;
  readonly count: number;
}

export interface PlacedBar {
  readonly id: string;
  readonly label: { readonly text: string; readonly x: number; readonly y: number };
  readonly value: { readonly text: string; readonly x: number; readonly y: number };
  readonly parts: readonly PlacedPart[];
  /** Lines under the open and the absent part: as many documents as reach the act by reference. */
  readonly referenced: readonly Box[];
}

export interface IntervalsLayout {
  readonly width: number;
  readonly height: number;
  readonly bars: readonly PlacedBar[];
  readonly ticks: readonly { readonly value: number; readonly x: number }[];
  /** Vertical reach of the tick lines. */
  readonly plot: Box;
}

const BAR_HEIGHT = 14;
const REFERENCE_HEIGHT = 2;
const ROW_GAP = 8;
const LABEL_LINE = 16;
const LABEL_GAP = 10;
const AXIS_HEIGHT = 22;
const EDGE = 1;
/** About one tick for each of these many px. */
const TICK_EVERY = 90;

/** Order of display: most confirmed first, then the higher upper bound, then the given order. */
export function byLowerBound(a: IntervalBar, b: IntervalBar): number {
  return b.interval.confirmed - a.interval.confirmed || b.interval.open - a.interval.open;
}

/** Places one bar for each entry, in the order given, on one scale from 0 to the largest total. */
export function layoutIntervals(bars: readonly IntervalBar[], size: Size): IntervalsLayout {
  const above = size.width < NARROW_WIDTH;
  const labels = max(bars, (bar) => textWidth(bar.label, TEXT_SIZE)) ?? 0;
  const values = max(bars, (bar) => textWidth(bar.value, TEXT_SIZE)) ?? 0;
  const left = EDGE + (above ? 0 : labels + LABEL_GAP);
  const right = Math.max(left + 1, size.width - EDGE - values - LABEL_GAP);
  const total = max(bars, (bar) => bar.interval.total) ?? 0;
  const x = scaleLinear()
    .domain([0, Math.max(1, total)])
    .range([left, right]);
  const row = (above ? LABEL_LINE : 0) + BAR_HEIGHT + REFERENCE_HEIGHT + ROW_GAP;
  const bottom = AXIS_HEIGHT + row * bars.length;

  return {
    width: size.width,
    height: bottom + EDGE,
    bars: bars.map((bar, index) => {
      const top = AXIS_HEIGHT + index * row + (above ? LABEL_LINE : 0);
      const baseline = top + BAR_HEIGHT - 3;
      return {
        id: bar.id,
        label: { text: bar.label, x: EDGE, y: above ? top - 4 : baseline },
        value: { text: bar.value, x: right + LABEL_GAP, y: baseline },
        parts: placeParts(bar.interval, x, top, BAR_HEIGHT),
        referenced: placeReferences(bar.interval, x, top + BAR_HEIGHT + 1),
      };
    }),
    ticks: wholeTicks(x, (right - left) / TICK_EVERY, total),
    plot: { x: left, y: AXIS_HEIGHT - 4, width: right - left, height: bottom - AXIS_HEIGHT + 4 },
  };
}

type Scale = (value: number) => number;

/** The parts of an interval that are not empty, from left to right on a scale of documents. */
export function placeParts(interval: Interval, x: Scale, y: number, height: number): readonly PlacedPart[] {
  let start = 0;
  const parts: PlacedPart[] = [];
  for (const part of PARTS) {
    const count = interval[part];
    if (count > 0) {
      parts.push({ part, count, x: x(start), y, width: x(start + count) - x(start), height });
    }
    start += count;
  }
  return parts;
}

function placeReferences(interval: Interval, x: Scale, y: number): readonly Box[] {
  const absentFrom = interval.confirmed + interval.open + interval.contrary;
  return [
    { from: interval.confirmed, count: interval.openReferenced },
    { from: absentFrom, count: interval.absentReferenced },
  ]
    .filter(({ count }) => count > 0)
    .map(({ from, count }) => ({ x: x(from), y, width: x(from + count) - x(from), height: REFERENCE_HEIGHT }));
}

/** Documents are counted in whole numbers: ticks between them would say nothing. */
function wholeTicks(
  x: Scale & { ticks: (count: number) => number[] },
  count: number,
  total: number,
): IntervalsLayout['ticks'] {
  if (total === 0) return [];
  return x
    .ticks(Math.max(2, Math.floor(count)))
    .filter((value) => Number.isInteger(value))
    .map((value) => ({ value, x: x(value) }));
}
