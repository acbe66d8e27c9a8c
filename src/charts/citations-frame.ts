import { scaleLinear, scaleSqrt } from 'd3';
import type { Size } from './box.ts';
import { NARROW_WIDTH } from './box.ts';
import type { CitationsData } from './citations.ts';
import { TEXT_SIZE, textWidth } from './text-width.ts';

/** Columns of the picture: one a year, and one for undated documents. */
export interface CitationsFrame {
  /** Whether the words of a rule stand above its bar, not beside it. */
  readonly above: boolean;
  readonly left: number;
  /** Right edge of the years. */
  readonly right: number;
  /** Width of a column. */
  readonly step: number;
  /** First year and the one after the last; null without dated citations. */
  readonly years: readonly [number, number] | null;
  /** Left edge of the column of undated citations; null where there are none. */
  readonly undated: number | null;
  readonly x: (year: number) => number;
}

export interface RadiusScale {
  readonly of: (count: number) => number;
  readonly most: number;
}

const EDGE = 1;
const GAP = 10;
/** Share of the width that words beside the bars may take. */
const WORDS_MOST = 0.4;
const RADIUS_MAX = 13;
/** A dot smaller than this could not show its pattern. */
const RADIUS_MIN = 4.5;

/** Divides the width: words, years, undated. */
export function citationsFrame(data: CitationsData, { width }: Size): CitationsFrame {
  const counts = data.rules.flatMap((rule) => rule.counts);
  const dated = counts.map(({ year }) => year).filter((year) => year !== null);
  const years = dated.length === 0 ? null : ([Math.min(...dated), Math.max(...dated) + 1] as const);
  const undated = counts.some(({ year }) => year === null);
  const texts = data.rules.flatMap(({ label, note }) => [label, note]);
  const words = Math.max(0, ...texts.map((text) => textWidth(text, TEXT_SIZE)));
  const above = width < NARROW_WIDTH || words + GAP > width * WORDS_MOST;
  const left = EDGE + (above || words === 0 ? 0 : words + GAP);
  const end = width - EDGE;
  const apart = undated && years !== null ? GAP : 0;
  const heading = undated ? textWidth(data.undated, TEXT_SIZE) : 0;
  const columns = years === null ? 0 : years[1] - years[0];
  // The heading of the undated column may ask for more than a year does.
  const even = (end - left - apart) / Math.max(1, columns + (undated ? 1 : 0));
  const last = undated ? Math.max(even, heading) : 0;
  const right = years === null ? left : end - last - apart;
  const step = columns === 0 ? Math.min(last, end - left) : (right - left) / columns;
  const scale = scaleLinear()
    .domain(years ?? [0, 1])
    .range([left, right]);
  return {
    above,
    left,
    right,
    step,
    years,
    undated: undated ? end - (last + step) / 2 : null,
    x: (year) => scale(year),
  };
}

/** Areas are to scale, down to the smallest dot that can be read; the dots of one year must stand side by side. */
export function radiusScale(data: CitationsData, step: number): RadiusScale {
  const counts = data.rules.flatMap((rule) => rule.counts);
  const crowds = data.rules.flatMap((rule) => [...Map.groupBy(rule.counts, ({ year }) => year).values()]);
  const crowded = Math.max(1, ...crowds.map((held) => held.length));
  const most = Math.max(1, Math.min(RADIUS_MAX, step / crowded / 2 - 0.5));
  const scale = scaleSqrt()
    .domain([0, Math.max(1, ...counts.map(({ count }) => count))])
    .range([0, most]);
  return { of: (count) => Math.min(most, Math.max(RADIUS_MIN, scale(count))), most };
}
