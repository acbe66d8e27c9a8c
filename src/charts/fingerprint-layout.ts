import type { Box, Size } from './box.ts';
import type { KeyItem, KeyLayout } from './key-layout.ts';
import { layoutKey } from './key-layout.ts';
import type { Mark } from './mark.ts';
import { TEXT_SIZE, textWidth, wrapText, wrapTight } from './text-width.ts';

export interface FingerprintMark {
  readonly act: string;
  readonly mark: Mark;
  readonly referenced: boolean;
}

/** A mark in its place: one line a theme, one column an act of it, the same in every fingerprint. */
export interface PlacedMark extends Box, FingerprintMark {}

/**
 * The marks of one document in the fixed arrangement, `side` px each and `gap` px apart, from `at`: a line a theme.
 *
 *     placeMarks([[a, b], [c]], { x: 0, y: 0 }, 10, 1) // => a at 0,0; b at 11,0; c at 0,11
 */
export function placeMarks(
  themes: readonly (readonly FingerprintMark[])[],
  at: { readonly x: number; readonly y: number },
  side: number,
  gap: number,
): readonly PlacedMark[] {
  const step = side + gap;
  return themes.flatMap((theme, line) =>
    theme.map((mark, column) => ({
      ...mark,
      x: at.x + column * step,
      y: at.y + line * step,
      width: side,
      height: side,
    })),
  );
}

/** Width and height of a fingerprint: as many columns as the largest theme has acts. */
export function fingerprintSize(
  themes: readonly (readonly unknown[])[],
  side: number,
  gap: number,
): { readonly width: number; readonly height: number } {
  const columns = Math.max(0, ...themes.map((theme) => theme.length));
  const room = (count: number): number => Math.max(0, count * (side + gap) - gap);
  return { width: room(columns), height: room(themes.length) };
}

export interface FingerprintsData {
  readonly themes: readonly { readonly label: string; readonly acts: number }[];
  /** Marks by theme, in the order of `themes` and of their acts. */
  readonly documents: readonly {
    readonly id: string;
    readonly label: string;
    readonly marks: readonly (readonly FingerprintMark[])[];
  }[];
  readonly key: readonly KeyItem[];
  /** Says what the lines of every fingerprint are. */
  readonly arrangement: string;
}

export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

export interface PlacedFingerprint extends Box {
  readonly id: string;
  readonly label: readonly PlacedText[];
  readonly marks: readonly PlacedMark[];
}

export interface FingerprintsLayout {
  readonly width: number;
  readonly height: number;
  readonly key: KeyLayout;
  /** The sample that names the lines: its squares and the theme of each. */
  readonly sample: {
    readonly heading: readonly PlacedText[];
    readonly squares: readonly Box[];
    readonly names: readonly PlacedText[];
  };
  readonly documents: readonly PlacedFingerprint[];
}

const EDGE = 1;
const GAP = 14;
const LINE = 16;
const SIDE = 11;
const MARK_GAP = 1;
/** Lines of the sample are as far apart as its text needs. */
const SAMPLE_LINE = 18;
/** Least distance of two fingerprints. */
const COLUMN_GAP = 20;
/** A long word of a name, such as 'Kotawaringin', must fit below. */
const COLUMN_MIN = 84;

/** As many fingerprints in a row as fit, each with its name below, in the order given. */
export function layoutFingerprints(data: FingerprintsData, size: Size): FingerprintsLayout {
  const right = size.width - EDGE;
  const key = layoutKey(data.key, EDGE, EDGE, right);
  const sample = placeSample(data, EDGE + key.height + (key.height > 0 ? GAP : 0), right);
  const print = fingerprintSize(
    data.themes.map(({ acts }) => Array.from({ length: acts })),
    SIDE,
    MARK_GAP,
  );
  const columns = Math.max(
    1,
    Math.floor((right - EDGE + COLUMN_GAP) / (Math.max(print.width, COLUMN_MIN) + COLUMN_GAP)),
  );
  const step = (right - EDGE + COLUMN_GAP) / columns;
  const documents: PlacedFingerprint[] = [];
  let y = sample.bottom + GAP;
  for (let start = 0; start < data.documents.length; start += columns) {
    const row = data.documents.slice(start, start + columns);
    const labels = row.map(({ label }) => wrapTight(label, step - COLUMN_GAP, TEXT_SIZE));
    for (const [index, { id, marks }] of row.entries()) {
      const x = EDGE + index * step;
      const lines = labels[index] ?? [];
      documents.push({
        id,
        x,
        y,
        width: print.width,
        height: print.height,
        label: lines.map((text, line) => ({ text, x, y: y + print.height + 4 + TEXT_SIZE + line * LINE })),
        marks: placeMarks(marks, { x, y }, SIDE, MARK_GAP),
      });
    }
    y += print.height + 4 + LINE * Math.max(1, ...labels.map(({ length }) => length)) + GAP;
  }
  return { width: size.width, height: y + EDGE, key, sample, documents };
}

function placeSample(
  data: FingerprintsData,
  top: number,
  right: number,
): FingerprintsLayout['sample'] & { readonly bottom: number } {
  if (data.themes.length === 0) return { heading: [], squares: [], names: [], bottom: top };
  const heading = wrapText(data.arrangement, right - EDGE, TEXT_SIZE).map((text, line) => ({
    text,
    x: EDGE,
    y: top + TEXT_SIZE + line * LINE,
  }));
  const first = top + heading.length * LINE + 6;
  const squares = data.themes.flatMap(({ acts }, line) =>
    Array.from({ length: acts }, (_, column) => ({
      x: EDGE + column * (SIDE + MARK_GAP),
      y: first + line * SAMPLE_LINE,
      width: SIDE,
      height: SIDE,
    })),
  );
  const names = data.themes.map(({ label, acts }, line) => ({
    text: label,
    x: Math.min(EDGE + acts * (SIDE + MARK_GAP) + 6, Math.max(EDGE, right - textWidth(label, TEXT_SIZE))),
    y: first + line * SAMPLE_LINE + SIDE - 1,
  }));
  return { heading, squares, names, bottom: first + data.themes.length * SAMPLE_LINE };
}
