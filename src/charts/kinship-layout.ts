import { scaleLinear } from 'd3';
import type { Box, Size } from './box.ts';
import { NARROW_WIDTH } from './box.ts';
import type { KeyItem, KeyLayout } from './key-layout.ts';
import { layoutKey } from './key-layout.ts';
import type { Cluster } from './linkage.ts';
import { itemsOf, linkAverage, orderClusters } from './linkage.ts';
import { TEXT_SIZE, textWidth, wrapTight } from './text-width.ts';

/** Similarity of two documents between 0 and 1: at least and at most. */
export interface SimilarityBounds {
  readonly lower: number;
  readonly upper: number;
}

export interface KinshipData {
  /** In an order in which similar ones stand together; the brackets may turn it. */
  readonly items: readonly { readonly id: string; readonly label: string }[];
  /** Bounds of two items by their index; asked only for a > b. */
  readonly bounds: (a: number, b: number) => SimilarityBounds;
  readonly key: readonly KeyItem[];
  /** What the scale of the brackets measures. */
  readonly axis: string;
}

export interface PlacedPair extends SimilarityBounds {
  readonly a: string;
  readonly b: string;
  /** Square of the upper bound and, inside it, that of the lower; null where the bound is 0. Areas are to scale. */
  readonly outer: Box | null;
  readonly inner: Box | null;
}

export interface PlacedItem {
  readonly id: string;
  /** Lines of its name. */
  readonly label: readonly { readonly text: string; readonly x: number; readonly y: number }[];
}

/** Two groups joined: from the upper one's line across to the lower one's. */
export interface Bracket {
  readonly similarity: number;
  readonly x: number;
  readonly upper: { readonly x: number; readonly y: number };
  readonly lower: { readonly x: number; readonly y: number };
}

export interface KinshipLayout {
  readonly width: number;
  readonly height: number;
  readonly key: KeyLayout;
  readonly axis: { readonly text: string; readonly x: number; readonly y: number } | null;
  readonly ticks: readonly { readonly value: number; readonly x: number; readonly y: number }[];
  /** Reach of the brackets. */
  readonly tree: Box;
  readonly items: readonly PlacedItem[];
  readonly pairs: readonly PlacedPair[];
  readonly brackets: readonly Bracket[];
}

const EDGE = 1;
const GAP = 8;
const LABEL_LINE = 17;
const CELL_GAP = 2;
const CELL_MAX = 26;
const NAME_GAP = 3;
/** Names of the last rows leave this share of the width to the squares before they run over more lines. */
const NAME_SHARE = 0.32;

/**
 * A triangle of pairs: each row ends at the document's own name, and its column begins right under that name. Brackets
 * on the left join documents and groups at their mean lower bound.
 */
export function layoutKinship(data: KinshipData, size: Size): KinshipLayout {
  const above = size.width < NARROW_WIDTH;
  const count = data.items.length;
  const roots = orderClusters(linkAverage(count, lowerOf(data)), (item) => item);
  const order = roots.flatMap(itemsOf);
  const key = layoutKey(data.key, EDGE, EDGE, size.width - EDGE);
  const tree = treeBox(size.width, key.height + (key.height > 0 ? GAP : 0), count > 1);
  const left = EDGE + tree.width + (tree.width > 0 ? GAP : 0);
  const cell = cellWidth(data, order, left, size.width - EDGE, above);
  const top = tree.y + tree.height;
  const rows = placeRows(data, order, { left, top, right: size.width - EDGE, cell, above });
  const middle = (place: number): number => rows.places[place]?.middle ?? top;
  const pairs = order.flatMap((index, place) =>
    order.slice(0, place).map((other, column): PlacedPair => {
      const bounds = data.bounds(Math.max(index, other), Math.min(index, other));
      const side = Math.max(1, cell - CELL_GAP);
      const at = { x: left + (column + 0.5) * cell, y: middle(place) };
      return {
        a: data.items[index]?.id ?? '',
        b: data.items[other]?.id ?? '',
        ...bounds,
        outer: square(at, side, bounds.upper),
        inner: square(at, side, bounds.lower),
      };
    }),
  );
  const x = scaleLinear()
    .domain([0, 1])
    .range([tree.x, tree.x + tree.width]);
  const places = new Map(order.map((item, place) => [item, middle(place)]));
  const ticks = tree.width > 0 ? [0, 0.5, 1].map((value) => ({ value, x: x(value), y: top - 6 })) : [];
  return {
    width: size.width,
    height: rows.bottom + GAP,
    key,
    axis: tree.width > 0 ? { text: data.axis, x: EDGE, y: tree.y + TEXT_SIZE } : null,
    ticks: above ? ticks.filter(({ value }) => value !== 0.5) : ticks,
    tree: { ...tree, y: top, height: rows.bottom - top },
    items: rows.places.map(({ id, label }) => ({ id, label })),
    pairs,
    brackets: roots.flatMap((root) => bracketsOf(root, x, places)),
  };
}

/** Width for the brackets, and the height of the two lines over them. */
function treeBox(width: number, y: number, drawn: boolean): Box {
  if (!drawn) return { x: EDGE, y: y + EDGE, width: 0, height: 0 };
  return {
    x: EDGE,
    y: y + EDGE,
    width: width < NARROW_WIDTH ? 52 : Math.min(200, Math.round(width * 0.17)),
    height: 2 * LABEL_LINE + 4,
  };
}

interface Rows {
  readonly places: readonly (PlacedItem & { readonly middle: number })[];
  readonly bottom: number;
}

/** Rows one below the other, each as high as its squares and the lines of its name ask for. */
function placeRows(
  data: KinshipData,
  order: readonly number[],
  { left, top, right, cell, above }: { left: number; top: number; right: number; cell: number; above: boolean },
): Rows {
  const places: (PlacedItem & { readonly middle: number })[] = [];
  let y = top;
  for (const [place, index] of order.entries()) {
    const { id = '', label = '' } = data.items[index] ?? {};
    const x = above ? left : left + place * cell + NAME_GAP;
    const lines = wrapTight(label, right - x, TEXT_SIZE);
    const words = lines.length * LABEL_LINE;
    const height = above ? words + cell + CELL_GAP : Math.max(words, cell);
    const middle = above ? y + words + cell / 2 : y + height / 2;
    const first = above ? y + TEXT_SIZE : middle - words / 2 + TEXT_SIZE;
    places.push({ id, middle, label: lines.map((text, line) => ({ text, x, y: first + line * LABEL_LINE })) });
    y += height;
  }
  return { places, bottom: y };
}

/** As wide as every name, which begins where its row of cells ends, still leaves room for. */
function cellWidth(data: KinshipData, order: readonly number[], left: number, right: number, above: boolean): number {
  if (above) return Math.min(CELL_MAX, (right - left) / Math.max(1, order.length - 1));
  const widths = order.map((index, place) => {
    const label = Math.min(textWidth(data.items[index]?.label ?? '', TEXT_SIZE), right * NAME_SHARE);
    return place === 0 ? CELL_MAX : (right - left - label - NAME_GAP) / place;
  });
  return Math.max(1, Math.min(CELL_MAX, ...widths));
}

function square(at: { readonly x: number; readonly y: number }, side: number, share: number): Box | null {
  if (share <= 0) return null;
  const edge = side * Math.sqrt(Math.min(1, share));
  return { x: at.x - edge / 2, y: at.y - edge / 2, width: edge, height: edge };
}

function lowerOf(data: KinshipData): (a: number, b: number) => number {
  return (a, b) => data.bounds(Math.max(a, b), Math.min(a, b)).lower;
}

function bracketsOf(
  cluster: Cluster,
  x: (value: number) => number,
  places: ReadonlyMap<number, number>,
): readonly Bracket[] {
  if (cluster.kind === 'leaf') return [];
  const [upper, lower] = cluster.parts;
  const end = (part: Cluster): { x: number; y: number } => ({
    x: x(part.kind === 'leaf' ? 1 : part.similarity),
    y: heightOf(part, places),
  });
  return [
    { similarity: cluster.similarity, x: x(cluster.similarity), upper: end(upper), lower: end(lower) },
    ...bracketsOf(upper, x, places),
    ...bracketsOf(lower, x, places),
  ];
}

/** A bracket's own line leaves from the middle between its two ends. */
function heightOf(cluster: Cluster, places: ReadonlyMap<number, number>): number {
  if (cluster.kind === 'leaf') return places.get(cluster.item) ?? 0;
  return (heightOf(cluster.parts[0], places) + heightOf(cluster.parts[1], places)) / 2;
}
