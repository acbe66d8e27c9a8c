import type { Marker, MarkerKind, MarkerReading, MarkerShape } from './marker.ts';

/** An open item: the last one of its level. */
export interface OpenLevel {
  readonly node: number;
  readonly parent: number | null;
  readonly kind: MarkerKind;
  readonly shape: MarkerShape;
  readonly printed: string;
  readonly value: number;
  readonly indent: number;
}

/** How the text before a marker ends. `heading`: a short title without a full stop; `none`: nothing stands before it. */
export type Before = 'colon' | 'ended' | 'heading' | 'open' | 'none';

export interface Surroundings {
  readonly indent: number;
  readonly before: Before;
  readonly blank: boolean;
  /** Whether the document's indentation tells its levels apart. */
  readonly laidOut: boolean;
  /** Item under which a new level would begin, and its indent. */
  readonly host: { readonly node: number | null; readonly indent: number };
  /** Annex in which chapters and articles stand outermost; null: the document itself. */
  readonly outermost: number | null;
  /** Last number of the part before, where a heading without number came between. */
  readonly carried: { readonly kind: MarkerKind; readonly shape: MarkerShape; readonly value: number } | null;
  /** How far the print of the marker itself is doubted: 0 clear, 2 spoilt. */
  readonly doubt: number;
  /** Which reading the next markers of the document bear out. */
  readonly bornOut: (reading: MarkerReading) => boolean | null;
}

export interface Placement {
  readonly reading: MarkerReading;
  /** Node under which the item stands; null: outermost. */
  readonly parent: number | null;
  /** Number that was expected here; null where any is. */
  readonly expected: number | null;
  /** How the item relates to what is open. */
  readonly relation: 'next' | 'first' | 'restart';
  readonly score: number;
}

/**
 * Decides whether a marker opens an item, and where: as the next of an open level, or as the first of a new one under the
 * host. Each sign for and against is weighed; null: the print is taken for running text (`Nomor 5 \n 2014. ...`).
 * `stack` holds the open levels, outermost first.
 */
export function placeMarker(marker: Marker, stack: readonly OpenLevel[], around: Surroundings): Placement | null {
  let best: Placement | null = null;
  for (const reading of marker.readings) {
    const sense = around.bornOut(reading);
    const weight = (sense === null ? 0 : sense ? BORNE_OUT : -BORNE_OUT) - around.doubt;
    for (const placement of [
      first(marker, reading, stack, around),
      ...stack.map((level) => following(marker, reading, level, around)),
    ]) {
      if (placement === null) continue;
      const score = placement.score + weight;
      if (score >= THRESHOLD && (best === null || score >= best.score)) best = { ...placement, score };
    }
  }
  return best;
}

function following(marker: Marker, reading: MarkerReading, level: OpenLevel, around: Surroundings): Placement | null {
  if (level.kind !== reading.kind || level.shape !== marker.shape) return null;
  if (reading.kind === 'strip') return followingDash(marker, reading, level, around);
  const step = reading.value - level.value;
  const base =
    step === 1
      ? 10
      : step === 0
        ? 3
        : reading.value === 1
          ? 3.5
          : step < 0
            ? 2.5
            : step <= 3
              ? 6 - step
              : step <= 9
                ? 2
                : -3;
  const word = WORD_KINDS.has(reading.kind) ? 4 : 0;
  const score = base + word + ENDING[around.before].next + (around.blank ? 1 : 0) + fit(level.indent, around);
  const relation = step > 0 ? 'next' : 'restart';
  return { reading, parent: level.parent, expected: level.value + 1, relation, score };
}

function followingDash(
  marker: Marker,
  reading: MarkerReading,
  level: OpenLevel,
  around: Surroundings,
): Placement | null {
  if (level.printed !== marker.printed) return null;
  const score = 7 + ENDING[around.before].next + fit(level.indent, around);
  return { reading, parent: level.parent, expected: null, relation: 'next', score };
}

function first(
  marker: Marker,
  reading: MarkerReading,
  stack: readonly OpenLevel[],
  around: Surroundings,
): Placement | null {
  const { host, carried, laidOut, indent } = around;
  if (stack.length >= DEEPEST) return null;
  const parent = host.node;
  if (WORD_KINDS.has(reading.kind)) return firstWord(reading, stack, around);
  const dash = reading.kind === 'strip';
  const goesOn =
    carried?.kind === reading.kind && carried.shape === marker.shape && reading.value === carried.value + 1;
  const base = dash ? 6 : goesOn || reading.value === 1 ? 8 : reading.value === 2 ? 2 : reading.value === 3 ? 0.5 : -5;
  const twin = stack.some(
    (level) =>
      level.kind === reading.kind && level.shape === marker.shape && (!dash || level.printed === marker.printed),
  );
  const deeper = laidOut && indent >= host.indent + 2;
  const nested = around.before === 'colon' || deeper;
  const layout = !laidOut || parent === null ? 0 : indent > host.indent ? 1.5 : indent < host.indent - 1 ? -2 : 0;
  const score =
    base + (twin ? (nested ? -1 : -6) : 0) + ENDING[around.before].first + (around.blank ? 0.5 : 0) + layout;
  return { reading, parent, expected: dash || goesOn ? null : 1, relation: 'first', score };
}

/** BAB, Pasal and the ordinals of a dictum count through the whole document: they stand outermost, or under what holds them. */
function firstWord(reading: MarkerReading, stack: readonly OpenLevel[], around: Surroundings): Placement | null {
  if (stack.some((level) => level.kind === reading.kind)) return null;
  const holder = reading.kind === 'pasal' ? stack.find((level) => level.kind === 'bab') : undefined;
  const score = 8 + ENDING[around.before].first + (around.blank ? 1 : 0);
  return {
    reading,
    parent: holder?.node ?? around.outermost,
    expected: reading.kind === 'pasal' ? null : 1,
    relation: 'first',
    score,
  };
}

function fit(levelIndent: number, { laidOut, indent }: Surroundings): number {
  if (!laidOut) return 0;
  const distance = Math.abs(levelIndent - indent);
  return distance <= 1 ? 2 : distance <= 3 ? 0 : -1.5;
}

const WORD_KINDS: ReadonlySet<MarkerKind> = new Set<MarkerKind>(['bab', 'pasal', 'diktum']);
/** Weights are small numbers set by hand on the layouts under test/gold/layout: only their order matters. */
const THRESHOLD = 5;
/** Levels of no document go deeper: beyond it a marker is text. */
const DEEPEST = 12;
const BORNE_OUT = 3;
const ENDING: Readonly<Record<Before, { readonly next: number; readonly first: number }>> = {
  colon: { next: 1, first: 2.5 },
  ended: { next: 2, first: 1 },
  heading: { next: 1, first: 2 },
  none: { next: 1, first: 1.5 },
  open: { next: -3, first: -3 },
};
