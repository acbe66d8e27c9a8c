import type { Furniture } from './furniture.ts';
import type { Line } from './lines.ts';
import type { Marker, MarkerKind, MarkerReading, MarkerShape } from './marker.ts';
import { readMarker, readSpoiltMarker } from './marker.ts';
import { printCounter } from '../text/numbering.ts';

/** What the markers of a whole document tell of its layout, before any is placed. */
export interface MarkerSurvey {
  /** Whether each line is a whole paragraph. */
  readonly unwrapped: boolean;
  /** Whether markers begin at several columns, so that indentation tells levels apart. */
  readonly laidOut: boolean;
  /**
   * Whether the next markers after a line bear a reading out: after `i.`, `ii.` speaks for Roman, `j.` for a letter.
   * null: they say nothing.
   */
  readonly bornOut: (line: number, marker: Marker, reading: MarkerReading) => boolean | null;
  /** Whether a level goes on further down, before one like it begins again: `3.` after `2.` */
  readonly goesOn: (line: number, kind: MarkerKind, shape: MarkerShape, value: number) => boolean;
  /** Which of two counters comes first among the markers after a line; null: neither. */
  readonly firstOf: (line: number, shape: MarkerShape, counters: readonly (string | null)[]) => string | null;
  /** Last outermost number before the present part. */
  carried: { readonly kind: MarkerKind; readonly shape: MarkerShape; readonly value: number } | null;
}

interface Seen {
  readonly line: number;
  readonly counter: string;
  readonly shape: MarkerShape;
}

export function surveyMarkers(
  lines: readonly Line[],
  from: number,
  skip: ReadonlyMap<number, Furniture>,
  unwrapped: boolean | null,
): MarkerSurvey {
  const seen: Seen[] = [];
  const indents = new Map<number, number>();
  for (const line of lines) {
    if (line.index < from || line.blank || skip.has(line.index)) continue;
    const found = readMarker(line.text);
    const spoilt = readSpoiltMarker(line.text);
    if (spoilt !== null && spoilt.marker.counter !== found?.marker.counter)
      seen.push({ line: line.index, counter: spoilt.marker.counter, shape: spoilt.marker.shape });
    if (found === null) continue;
    seen.push({ line: line.index, counter: found.marker.counter, shape: found.marker.shape });
    indents.set(line.indent, (indents.get(line.indent) ?? 0) + 1);
  }
  const nextOf = (line: number, shape: MarkerShape, counters: readonly (string | null)[]): string | null => {
    const first = firstAfter(seen, line);
    for (let at = first; at < seen.length && at < first + FARTHEST; at += 1) {
      const other = seen[at];
      if (other?.shape === shape && counters.includes(other.counter)) return other.counter;
    }
    return null;
  };
  return {
    unwrapped: unwrapped ?? lines.some((line) => !line.blank && line.text.trim().length > LONGEST_PRINTED),
    laidOut:
      [...indents.values()].filter((count) => count >= 2).length >= 2 || (indents.size >= 2 && seen.length <= FEW),
    bornOut: (line, marker, reading) => {
      if (marker.readings.length < 2) return null;
      const next = nextOf(line, marker.shape, marker.readings.map(nextCounter));
      return next === null ? null : nextCounter(reading) === next;
    },
    goesOn: (line, kind, shape, value) => {
      const next = nextCounter({ kind, value });
      return next !== null && nextOf(line, shape, [next, nextCounter({ kind, value: 0 })]) === next;
    },
    firstOf: nextOf,
    carried: null,
  };
}

/** Counter that follows a reading: `i` -> `ii`; null: it has none. */
export function nextCounter({ kind, value }: MarkerReading): string | null {
  return kind === 'arabic' || kind === 'letter' || kind === 'capital' || kind === 'roman' || kind === 'roman-capital'
    ? printCounter({ style: kind, value: value + 1 })
    : null;
}

/** Index of the first marker after a line, by halving. */
function firstAfter(seen: readonly Seen[], line: number): number {
  let low = 0;
  let high = seen.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((seen[middle]?.line ?? 0) <= line) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Markers ahead that are looked at: more than any list that a reader would take in at once. */
const FARTHEST = 200;
/** No printed line is longer: a longer one is a paragraph that was not wrapped. */
const LONGEST_PRINTED = 220;
/** A document with no more markers than this needs no repeated column. */
const FEW = 6;
