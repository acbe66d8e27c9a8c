import { max, min, scaleLinear } from 'd3';
import type { Box, Size } from './box.ts';
import { dodge } from './dodge.ts';
import type { KeyItem, KeyLayout } from './key-layout.ts';
import { layoutKey } from './key-layout.ts';
import type { PlacedText } from './placed-text.ts';
import { LINE, placeLines } from './placed-text.ts';
import { TEXT_SIZE, textWidth, wrapText } from './text-width.ts';

/** A document by the first and the last day on which it can have been issued; one day where its date is exact. */
export interface TimelineMark {
  readonly circular: string;
  readonly href: string;
  /** Name and date. */
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

export interface TimelinePeriod {
  readonly kind: 'campaign' | 'quiet';
  readonly from: number;
  /** Last day. */
  readonly to: number;
}

export interface TimelineMoment {
  readonly kind: 'determined' | 'polling';
  readonly at: number;
}

/** One election with its calendar. Days count from any day that is the same for all rows. */
export interface TimelineRow {
  readonly id: string;
  readonly label: string;
  /** How many documents, and how many of them cannot be placed. */
  readonly note: string;
  readonly marks: readonly TimelineMark[];
  readonly periods: readonly TimelinePeriod[];
  readonly moments: readonly TimelineMoment[];
}

export interface TimelineTick {
  readonly at: number;
  /** Number of the month; ticks that are left out to save room leave those of a round number. */
  readonly month: number;
  readonly label: string;
}

export interface TimelineData {
  readonly rows: readonly TimelineRow[];
  /** One a month, in order. */
  readonly ticks: readonly TimelineTick[];
  /** What the scale counts. */
  readonly axis: string;
  readonly key: readonly KeyItem[];
}

export interface PlacedDocument extends Box {
  readonly mark: TimelineMark;
  readonly exact: boolean;
}

export interface PlacedRow {
  readonly id: string;
  readonly label: readonly PlacedText[];
  readonly note: readonly PlacedText[];
  /** Where marks stand; no height where there is nothing to place. */
  readonly plot: Box;
  readonly documents: readonly PlacedDocument[];
  readonly periods: readonly (Box & { readonly kind: TimelinePeriod['kind'] })[];
  readonly moments: readonly { readonly kind: TimelineMoment['kind']; readonly x: number }[];
}

export interface TimelineLayout {
  readonly width: number;
  readonly height: number;
  readonly key: KeyLayout;
  readonly rows: readonly PlacedRow[];
  readonly ticks: readonly (PlacedText & { readonly at: number })[];
  readonly axis: readonly PlacedText[];
}

/** Diameter of a day's dot and height of a stretch of days, in px. */
const DOT = 8;
const BAR = 5;
const MARK_GAP = 1.5;
const BAR_GAP = 2;
/** Room above the dots and below the bars inside a row. */
const PAD = 5;
const ROW_GAP = 14;
const KEY_GAP = 12;
const EDGE = 1;
const TICK_ROOM = 24;
/** Distances in months that a reader can count in. */
const STEPS = [1, 2, 3, 6, 12, 24, 48] as const;

/** Places every document once in each row that holds it; rows share one scale of days. */
export function layoutTimeline(data: TimelineData, size: Size): TimelineLayout {
  const right = size.width - EDGE;
  const key = layoutKey(data.key, EDGE, EDGE, right);
  const days = data.rows.flatMap(({ marks, periods, moments }) => [
    ...[...marks, ...periods].flatMap(({ from, to }) => [from, to + 1]),
    ...moments.map(({ at }) => at),
  ]);
  const x = scaleLinear()
    .domain([min(days) ?? 0, Math.max((min(days) ?? 0) + 1, max(days) ?? 1)])
    .range([EDGE + DOT, right - DOT]);
  let top = EDGE + key.height + (key.height > 0 ? KEY_GAP : 0);
  const rows = data.rows.map((row) => {
    const placed = placeRow(row, x, top, right);
    top = placed.plot.y + placed.plot.height + ROW_GAP;
    return placed;
  });
  const ticks = days.length === 0 ? [] : placeTicks(data.ticks, x, top - ROW_GAP + TEXT_SIZE + 4, right);
  const axis =
    ticks.length === 0 ? [] : placeLines(wrapText(data.axis, right - EDGE, TEXT_SIZE), EDGE, top + TEXT_SIZE);
  const bottom = Math.max(top, ...axis.map(({ y }) => y + 4));
  return { width: size.width, height: bottom + EDGE, key, rows, ticks, axis };
}

type Scale = (day: number) => number;

function placeRow(row: TimelineRow, x: Scale, top: number, right: number): PlacedRow {
  const label = placeLines(wrapText(row.label, right - EDGE, TEXT_SIZE), EDGE, top);
  const note = placeLines(wrapText(row.note, right - EDGE, TEXT_SIZE), EDGE, top + LINE * label.length);
  const head = top + LINE * (label.length + note.length) + 4;
  const exact = row.marks.filter(({ from, to }) => from === to);
  const vague = row.marks.filter(({ from, to }) => from !== to);
  const middles = exact.map(({ from }) => x(from + 0.5));
  const levels = dodge(
    middles.map((middle) => ({ from: middle - DOT / 2, to: middle + DOT / 2 })),
    MARK_GAP,
  );
  const bars = vague.map(({ from, to }) => ({ from: x(from), to: Math.max(x(from) + BAR, x(to + 1)) }));
  const lanes = dodge(bars, BAR_GAP);
  const rise = stackHeight(levels, DOT + MARK_GAP);
  const fall = stackHeight(lanes, BAR + BAR_GAP);
  const empty = row.marks.length === 0 && row.periods.length === 0 && row.moments.length === 0;
  const plot = { x: EDGE, y: head, width: right - EDGE, height: empty ? 0 : PAD * 2 + Math.max(DOT, rise) + fall };
  const baseline = head + PAD + Math.max(DOT, rise);
  return {
    id: row.id,
    label,
    note,
    plot,
    documents: [
      ...exact.map((mark, index) => ({
        mark,
        exact: true,
        x: (middles[index] ?? 0) - DOT / 2,
        y: baseline - DOT - (levels[index] ?? 0) * (DOT + MARK_GAP),
        width: DOT,
        height: DOT,
      })),
      ...vague.map((mark, index) => ({
        mark,
        exact: false,
        x: bars[index]?.from ?? 0,
        y: baseline + BAR_GAP + (lanes[index] ?? 0) * (BAR + BAR_GAP),
        width: (bars[index]?.to ?? 0) - (bars[index]?.from ?? 0),
        height: BAR,
      })),
    ],
    periods: row.periods.map(({ kind, from, to }) => ({
      kind,
      x: x(from),
      y: plot.y,
      width: x(to + 1) - x(from),
      height: plot.height,
    })),
    moments: row.moments.map(({ kind, at }) => ({ kind, x: x(at + 0.5) })),
  };
}

function stackHeight(levels: readonly number[], step: number): number {
  return levels.length === 0 ? 0 : (Math.max(...levels) + 1) * step;
}

/** As many months as can be told apart, at a distance that a reader can count in. */
function placeTicks(
  ticks: readonly TimelineTick[],
  x: Scale & { domain: () => number[] },
  y: number,
  right: number,
): TimelineLayout['ticks'] {
  const [first = 0, last = 0] = x.domain();
  const inside = ticks.filter(({ at }) => at >= first && at <= last);
  const room = TICK_ROOM + (max(inside, ({ label }) => textWidth(label, TEXT_SIZE)) ?? 0);
  for (const step of STEPS) {
    const kept = inside.filter(({ month }) => month % step === 0);
    const placed = kept.map(({ at, label }) => {
      const half = textWidth(label, TEXT_SIZE) / 2;
      return { at: x(at), text: label, x: Math.min(Math.max(x(at), EDGE + half), right - half), y };
    });
    if (placed.every((tick, index) => index === 0 || tick.x - (placed[index - 1]?.x ?? 0) >= room)) return placed;
  }
  return [];
}
