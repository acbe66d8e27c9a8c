import type { Box, Size } from './box.ts';
import type { KeyLayout } from './key-layout.ts';
import { layoutKey } from './key-layout.ts';
import type { CitationsFrame, RadiusScale } from './citations-frame.ts';
import { citationsFrame, radiusScale } from './citations-frame.ts';
import type { Citation, CitationsData, CitedRule } from './citations.ts';
import { CITATIONS } from './citations.ts';
import { TEXT_SIZE, textWidth } from './text-width.ts';

export interface PlacedDot {
  readonly citation: Citation;
  readonly count: number;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** null where the number does not fit: it stands in the table. */
  readonly text: { readonly text: string; readonly x: number; readonly y: number } | null;
}

export interface PlacedRule {
  readonly id: string;
  readonly label: { readonly text: string; readonly x: number; readonly y: number };
  readonly note: { readonly text: string; readonly x: number; readonly y: number };
  /** Time in force within the years drawn; null where it is not known or lies outside them. */
  readonly bar: Box | null;
  /** Where its time ended, if within the years drawn. */
  readonly end: { readonly x: number; readonly y: number } | null;
  readonly dots: readonly PlacedDot[];
}

export interface CitationsLayout {
  readonly width: number;
  readonly height: number;
  readonly key: KeyLayout;
  readonly columns: readonly {
    readonly text: string | null;
    readonly x: number;
    readonly y: number;
    readonly line: number;
  }[];
  readonly plot: Box;
  readonly rules: readonly PlacedRule[];
  /** From the end of a rule to the one below that took its place. */
  readonly links: readonly { readonly x: number; readonly from: number; readonly to: number }[];
}

const EDGE = 1;
const GAP = 10;
const LINE = 16;
const BAR = 5;

/** A row a rule: its time in force as a bar, its citations as dots in their years, undated ones in a column apart. */
export function layoutCitations(data: CitationsData, size: Size): CitationsLayout {
  const frame = citationsFrame(data, size);
  const key = layoutKey(data.key, EDGE, EDGE, size.width - EDGE);
  const radius = radiusScale(data, frame.step);
  const words = frame.above ? 2 * LINE : 0;
  const row = words + Math.max(Math.ceil(2 * radius.most + LINE), frame.above ? 0 : 2 * LINE) + GAP;
  const head = EDGE + key.height + GAP + TEXT_SIZE;
  const top = head + GAP;
  const bottom = top + row * data.rules.length;
  const rules = data.rules.map((rule, index): PlacedRule => {
    const y = top + index * row;
    const middle = y + words + radius.most + 1;
    return {
      id: rule.id,
      label: { text: rule.label, x: EDGE, y: y + TEXT_SIZE + 1 },
      note: { text: rule.note, x: EDGE, y: y + TEXT_SIZE + 1 + LINE },
      bar: barOf(rule, frame, middle),
      end: endOf(rule, frame, middle),
      dots: placeDots(rule, data, frame, radius, middle),
    };
  });
  return {
    width: size.width,
    height: bottom + EDGE,
    key,
    columns: headings(data, frame, head),
    plot: { x: frame.left, y: top - GAP / 2, width: frame.right - frame.left, height: bottom - top + GAP / 2 },
    rules,
    links: linksOf(data.rules, rules),
  };
}

function barOf({ from, until }: CitedRule, { years, x }: CitationsFrame, middle: number): Box | null {
  if (from === null || years === null) return null;
  const [start, end] = [Math.max(years[0], from), Math.min(years[1], until ?? years[1])];
  return start >= end ? null : { x: x(start), y: middle - BAR / 2, width: x(end) - x(start), height: BAR };
}

function endOf({ until }: CitedRule, { years, x }: CitationsFrame, middle: number): PlacedRule['end'] {
  if (until === null || years === null || until < years[0] || until > years[1]) return null;
  return { x: x(until), y: middle };
}

/** Dots of one year stand side by side in the order of CITATIONS; one alone stands in the part of its year that it is of. */
function placeDots(
  rule: CitedRule,
  data: CitationsData,
  frame: CitationsFrame,
  radius: RadiusScale,
  y: number,
): readonly PlacedDot[] {
  return [...Map.groupBy(rule.counts, ({ year }) => year)].flatMap(([year, held]) => {
    const sorted = [...held].sort((a, b) => CITATIONS.indexOf(a.citation) - CITATIONS.indexOf(b.citation));
    const slot = frame.step / sorted.length;
    const left = year === null ? (frame.undated ?? frame.right) : frame.x(year);
    return sorted.map(({ citation, count }, index): PlacedDot => {
      const own = radius.of(count);
      const alone = year === null || sorted.length > 1 ? null : frame.x(middleOf(rule, year, citation));
      const x = within(alone ?? left + (index + 0.5) * slot, left + own, left + frame.step - own);
      const text = data.number(count);
      const words = textWidth(text, TEXT_SIZE);
      const below = { text, x: within(x, left + words / 2, left + frame.step - words / 2), y: y + radius.most + 13 };
      return { citation, count, x, y, radius: own, text: words <= slot ? below : null };
    });
  });
}

/** Middle of the part of a year in which a rule held, or no longer held; of the year where neither is said. */
function middleOf({ from, until }: CitedRule, year: number, citation: Citation): number {
  const [start, end] = [Math.max(year, from ?? year), Math.min(year + 1, until ?? year + 1)];
  if (citation === 'held' && start < end) return (start + end) / 2;
  if (citation === 'after' && until !== null && until > year && until < year + 1) return (until + year + 1) / 2;
  return year + 0.5;
}

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}

/** A heading for each year that has room for it, and a line at the beginning of every year. */
function headings(data: CitationsData, frame: CitationsFrame, y: number): CitationsLayout['columns'] {
  const [first, end] = frame.years ?? [0, 0];
  const wide = textWidth('2024', TEXT_SIZE);
  const every = Math.max(1, Math.ceil((wide + 4) / frame.step));
  const years = Array.from({ length: end - first }, (_, index) => ({
    text: index % every === 0 ? String(first + index) : null,
    // In a narrow column the first number would begin outside the frame.
    x: Math.max(wide / 2, frame.x(first + index + 0.5)),
    y,
    line: frame.x(first + index),
  }));
  if (frame.undated === null) return years;
  const middle = frame.undated + frame.step / 2;
  return [...years, { text: data.undated, x: middle, y, line: frame.undated }];
}

/** Only between neighbours: a line through other rules would seem to speak of them. */
function linksOf(rules: readonly CitedRule[], placed: readonly PlacedRule[]): CitationsLayout['links'] {
  return rules.flatMap((rule, index) => {
    const [end, next] = [placed[index]?.end ?? null, rules[index + 1]];
    const below = placed[index + 1];
    if (end === null || next === undefined || below === undefined || !rule.replacedBy.includes(next.id)) return [];
    return below.bar === null ? [] : [{ x: end.x, from: end.y, to: below.bar.y }];
  });
}
