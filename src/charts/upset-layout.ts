import { max, scaleLinear } from 'd3';
import type { Box, Size } from './box.ts';
import { NARROW_WIDTH } from './box.ts';
import type { PlacedText } from './placed-text.ts';
import { LINE, placeLines } from './placed-text.ts';
import { TEXT_SIZE, textWidth, wrapText } from './text-width.ts';

/** A set, e.g. an act with the number of lists that hold it. */
export interface UpsetSet {
  readonly id: string;
  readonly label: string;
  readonly count: number;
}

/** A combination of sets and how many lists are exactly it. */
export interface Combination {
  readonly id: string;
  readonly members: readonly string[];
  readonly count: number;
}

export interface UpsetData {
  readonly sets: readonly UpsetSet[];
  readonly combinations: readonly Combination[];
  /** A sentence on the combinations for which there is no room. */
  readonly rest: (left: readonly Combination[]) => string;
  /** Sentences under the drawing. */
  readonly notes: readonly string[];
  /** A number as printed. */
  readonly number: (value: number) => string;
}

export interface PlacedSet {
  readonly id: string;
  readonly label: readonly PlacedText[];
  /** Ends at its x. */
  readonly count: PlacedText;
  /** Line above the row that leads the eye from the name to the dots. */
  readonly rule: number;
}

export interface PlacedDot {
  readonly set: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly member: boolean;
}

export interface PlacedCombination {
  readonly id: string;
  /** All that belongs to the combination: what a pointer may hit. */
  readonly box: Box;
  readonly bar: Box;
  /** Centred on its x. */
  readonly count: PlacedText;
  readonly dots: readonly PlacedDot[];
  /** From the first member to the last; null where there are fewer than two. */
  readonly stem: { readonly x: number; readonly from: number; readonly to: number } | null;
}

export interface UpsetLayout {
  readonly width: number;
  readonly height: number;
  readonly sets: readonly PlacedSet[];
  readonly combinations: readonly PlacedCombination[];
  readonly notes: readonly PlacedText[];
  /** Where the lines of the rows end. */
  readonly right: number;
}

/** More columns than these say less, not more: a reader compares a few dozen at most. */
export const MOST_COLUMNS = 30;
const COLUMN = { least: 12, most: 44 } as const;
/** A single list never fills the whole height: a bar is read against the others. */
const BARS = { height: 72, gap: 10, fewest: 4 } as const;
const ROW = { least: 20, pad: 3 } as const;
const DOT = { member: 5, other: 1.5 } as const;
const LABEL = { gap: 12, share: 0.4 } as const;
const EDGE = 1;

/** Places the combinations in the order given, as many as there is room for. */
export function layoutUpset(data: UpsetData, size: Size): UpsetLayout {
  const numbers = max(data.sets, (set) => textWidth(data.number(set.count), TEXT_SIZE)) ?? 0;
  const widest = max(data.sets, (set) => textWidth(set.label, TEXT_SIZE)) ?? 0;
  const labelRoom = Math.min(widest, size.width * (size.width < NARROW_WIDTH ? LABEL.share : 1) - EDGE);
  const left = EDGE + (data.sets.length === 0 ? 0 : labelRoom + LABEL.gap + numbers + LABEL.gap);
  const room = Math.max(COLUMN.least, size.width - EDGE - left);
  // A column is as wide as its number.
  const widestCount = max(data.combinations, (one) => textWidth(data.number(one.count), TEXT_SIZE)) ?? 0;
  const least = Math.max(COLUMN.least, widestCount + 4);
  const shown = data.combinations.slice(0, Math.min(MOST_COLUMNS, Math.floor(room / least)));
  const rest = data.combinations.slice(shown.length);
  const step = Math.min(COLUMN.most, room / Math.max(1, shown.length));

  const bars = shown.length === 0 ? 0 : LINE + BARS.height + BARS.gap;
  const sets: PlacedSet[] = [];
  const middles = new Map<string, number>();
  let y = EDGE + bars;
  for (const set of data.sets) {
    const lines = wrapText(set.label, labelRoom, TEXT_SIZE);
    const height = Math.max(ROW.least, lines.length * LINE + ROW.pad);
    const textTop = y + (height - lines.length * LINE) / 2;
    const middle = y + height / 2;
    sets.push({
      id: set.id,
      label: placeLines(lines, EDGE, textTop),
      count: { text: data.number(set.count), x: left - LABEL.gap, y: middle + TEXT_SIZE / 2 - 2 },
      rule: y,
    });
    middles.set(set.id, middle);
    y += height;
  }
  const sentences = [...(rest.length === 0 ? [] : [data.rest(rest)]), ...data.notes];
  const notes = placeLines(
    sentences.flatMap((sentence) => wrapText(sentence, size.width - 2 * EDGE, TEXT_SIZE)),
    EDGE,
    y + LINE / 2,
  );
  const highest = max(shown, (one) => one.count) ?? 0;
  const length = scaleLinear()
    .domain([0, Math.max(BARS.fewest, highest)])
    .range([0, BARS.height]);
  return {
    width: size.width,
    height: Math.max(y, max(notes, (note) => note.y + LINE / 2) ?? 0) + EDGE,
    sets,
    combinations: shown.map((one, index) => {
      const box = { x: left + index * step, y: EDGE, width: step, height: y - EDGE };
      return placeCombination(one, box, middles, length(one.count), data.number(one.count));
    }),
    notes,
    right: left + shown.length * step,
  };
}

function placeCombination(
  combination: Combination,
  box: Box,
  middles: ReadonlyMap<string, number>,
  length: number,
  number: string,
): PlacedCombination {
  const x = box.x + box.width / 2;
  const foot = box.y + LINE + BARS.height;
  const held = new Set(combination.members);
  const dots = [...middles].map(([set, y]): PlacedDot => {
    const member = held.has(set);
    return { set, x, y, radius: member ? Math.min(DOT.member, box.width / 2 - 1) : DOT.other, member };
  });
  const members = dots.filter(({ member }) => member).map(({ y }) => y);
  const width = Math.min(18, box.width - 4);
  return {
    id: combination.id,
    box,
    bar: { x: x - width / 2, y: foot - length, width, height: length },
    count: { text: number, x, y: foot - length - 4 },
    dots,
    stem: members.length < 2 ? null : { x, from: Math.min(...members), to: Math.max(...members) },
  };
}
