import { max, min, scaleLinear } from 'd3';
import type { Interval } from '../model/coverage.ts';
import type { Box, Size } from './box.ts';
import type { PlacedPart } from './intervals-layout.ts';
import { placeParts } from './intervals-layout.ts';
import type { PlacedText } from './placed-text.ts';
import { breakText, LINE, placeLines } from './placed-text.ts';
import { TEXT_SIZE, textWidth, wrapText } from './text-width.ts';

/** What a tile measures: nothing known, a share of the largest amount, or the parts of an interval. */
export type TileAmount =
  | { readonly kind: 'none' }
  | { readonly kind: 'share'; readonly share: number }
  | { readonly kind: 'interval'; readonly interval: Interval };

export interface Tile {
  readonly id: string;
  /** Stands in a tile that is wide enough. */
  readonly name: string;
  /** Stands in a narrow tile, and before the name in the list below. */
  readonly code: string;
  readonly column: number;
  readonly row: number;
  readonly amount: TileAmount;
  /** The amount in words, under the name. */
  readonly value: string;
  /** The same in a narrow tile. */
  readonly short: string;
  /** The name with the amount, for the list under narrow tiles. */
  readonly entry: string;
}

export interface TilesData {
  readonly tiles: readonly Tile[];
  /** Sentences under the map. */
  readonly notes: readonly string[];
}

export interface PlacedTile {
  readonly id: string;
  readonly box: Box;
  readonly known: boolean;
  /** Each centred on its x. */
  readonly texts: readonly PlacedText[];
  /** Frame and filled part of the bar of a share; null for other tiles. */
  readonly bar: { readonly frame: Box; readonly filled: Box } | null;
  readonly parts: readonly PlacedPart[];
}

/** A line of the list that explains narrow tiles. */
export interface PlacedEntry {
  readonly id: string;
  readonly code: PlacedText;
  readonly lines: readonly PlacedText[];
}

export interface TilesLayout {
  readonly width: number;
  readonly height: number;
  readonly tiles: readonly PlacedTile[];
  /** Empty where the tiles hold their names. */
  readonly entries: readonly PlacedEntry[];
  readonly notes: readonly PlacedText[];
}

/** Widths in px. A map whose tiles would be narrower than `least` is folded into parts, west above east. */
const TILE = { least: 40, most: 96, gap: 2, pad: 3, side: 1 } as const;
const BAR = { height: 9, above: 4, below: 2, side: 4 } as const;
const PART_GAP = 18;
const ENTRY = { width: 300, code: 24, gap: 20, below: 4 } as const;
const EDGE = 1;

/** Places one tile a province. Narrow tiles hold codes, and a list under the map says what they stand for. */
export function layoutTiles(data: TilesData, size: Size): TilesLayout {
  const room = size.width - 2 * EDGE;
  const columns = (max(data.tiles, (tile) => tile.column) ?? 0) + 1;
  const folds = Math.min(columns, Math.ceil((columns * TILE.least) / room));
  const perPart = Math.ceil(columns / folds);
  const step = Math.min(TILE.most, room / perPart);
  const inner = step - TILE.gap - 2 * TILE.side;
  const named = data.tiles.every((tile) => fits(tile.name, inner) && fits(tile.value, inner));
  const wrapped = data.tiles.map((tile) => ({
    tile,
    head: named ? breakText(tile.name, inner) : [tile.code],
    foot: breakText(named ? tile.value : tile.short, inner),
  }));
  const head = (max(wrapped, (tile) => tile.head.length) ?? 1) * LINE;
  const foot = (max(wrapped, (tile) => tile.foot.length) ?? 1) * LINE;
  const height = 2 * TILE.pad + head + BAR.above + BAR.height + BAR.below + foot;

  const tiles: PlacedTile[] = [];
  let top = EDGE;
  for (let part = 0; part < folds; part += 1) {
    const members = wrapped.filter(({ tile }) => Math.floor(tile.column / perPart) === part);
    if (members.length === 0) continue;
    const firstRow = min(members, ({ tile }) => tile.row) ?? 0;
    const rows = (max(members, ({ tile }) => tile.row) ?? 0) - firstRow + 1;
    for (const member of members) {
      const x = EDGE + (member.tile.column - part * perPart) * step;
      const y = top + (member.tile.row - firstRow) * (height + TILE.gap);
      tiles.push(placeTile(member, { x, y, width: step - TILE.gap, height }, head));
    }
    top += rows * (height + TILE.gap) + PART_GAP;
  }
  const list = named ? { entries: [], bottom: top } : placeEntries(data.tiles, top, size.width);
  const notes = placeNotes(data.notes, list.bottom, room);
  const bottom = max(notes, (note) => note.y + LINE / 2) ?? list.bottom - PART_GAP;
  return { width: size.width, height: Math.max(0, bottom) + 2 * EDGE, tiles, entries: list.entries, notes };
}

interface Wrapped {
  readonly tile: Tile;
  readonly head: readonly string[];
  readonly foot: readonly string[];
}

function placeTile({ tile, head, foot }: Wrapped, box: Box, headHeight: number): PlacedTile {
  const middle = box.x + box.width / 2;
  const under = box.y + TILE.pad + headHeight;
  const footTop = under + BAR.above + BAR.height + BAR.below;
  const frame = { x: box.x + BAR.side, y: under + BAR.above, width: box.width - 2 * BAR.side, height: BAR.height };
  const texts = [
    ...placeLines(head, middle, box.y + TILE.pad + (headHeight - head.length * LINE) / 2),
    // What is not known has no bar: its words may rise into the place of the bar.
    ...placeLines(foot, middle, tile.amount.kind === 'none' ? footTop - BAR.height / 2 : footTop),
  ];
  const placed = { id: tile.id, box, known: tile.amount.kind !== 'none', texts };
  switch (tile.amount.kind) {
    case 'none':
      return { ...placed, bar: null, parts: [] };
    case 'share': {
      const filled = { ...frame, width: frame.width * tile.amount.share };
      return { ...placed, bar: { frame, filled }, parts: [] };
    }
    case 'interval': {
      const { interval } = tile.amount;
      const x = scaleLinear()
        .domain([0, Math.max(1, interval.total)])
        .range([frame.x, frame.x + frame.width]);
      return { ...placed, bar: null, parts: placeParts(interval, x, frame.y, frame.height) };
    }
    default:
      return tile.amount satisfies never;
  }
}

/** The list runs down its columns, as a reader looks up a code. */
function placeEntries(
  tiles: readonly Tile[],
  top: number,
  width: number,
): { readonly entries: readonly PlacedEntry[]; readonly bottom: number } {
  const columns = Math.max(1, Math.floor((width - 2 * EDGE + ENTRY.gap) / (ENTRY.width + ENTRY.gap)));
  const perColumn = Math.ceil(tiles.length / columns);
  const step = (width - 2 * EDGE + ENTRY.gap) / columns;
  const wrapped = tiles.map((tile) => wrapText(tile.entry, step - ENTRY.gap - ENTRY.code, TEXT_SIZE));
  const heights = Array.from({ length: perColumn }, (_, row) => {
    const lines = wrapped.filter((_lines, index) => index % perColumn === row).map((held) => held.length);
    return (max(lines) ?? 1) * LINE + ENTRY.below;
  });
  const tops = heights.map((_, row) => top + heights.slice(0, row).reduce((sum, height) => sum + height, 0));
  const entries = tiles.map((tile, index): PlacedEntry => {
    const x = EDGE + Math.floor(index / perColumn) * step;
    const y = tops[index % perColumn] ?? top;
    const [code] = placeLines([tile.code], x, y);
    return {
      id: tile.id,
      code: code ?? { text: tile.code, x, y },
      lines: placeLines(wrapped[index] ?? [], x + ENTRY.code, y),
    };
  });
  return { entries, bottom: top + heights.reduce((sum, height) => sum + height, 0) + LINE / 2 };
}

function placeNotes(notes: readonly string[], top: number, width: number): readonly PlacedText[] {
  const lines = notes.flatMap((note) => wrapText(note, width, TEXT_SIZE));
  return placeLines(lines, EDGE, top);
}

function fits(text: string, width: number): boolean {
  return breakText(text, width).every((line) => textWidth(line, TEXT_SIZE) <= width);
}
