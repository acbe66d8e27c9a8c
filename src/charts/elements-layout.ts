import { max } from 'd3';
import type { Box, Size } from './box.ts';
import { NARROW_WIDTH } from './box.ts';
import type { PlacedText } from './placed-text.ts';
import { LINE, placeLines } from './placed-text.ts';
import { TEXT_SIZE, textWidth, wrapText } from './text-width.ts';

/**
 * named: an element of the national baseline; added: beyond it; missing: a baseline element that a text read whole does
 * not name; not-added: the same of an addition, which is no gap; not-seen: the text was not read whole.
 */
export const ELEMENT_MARKS = ['named', 'added', 'missing', 'not-added', 'not-seen'] as const;
export type ElementMark = (typeof ELEMENT_MARKS)[number];

export interface ElementColumn {
  readonly id: string;
  readonly label: string;
  /** How many documents name it, as bounds: '9–35'. */
  readonly value: string;
  /** Label and bounds as one line of a key. */
  readonly key: string;
  readonly baseline: boolean;
}

export interface ElementRow {
  readonly id: string;
  readonly label: string;
  /** One a column. */
  readonly marks: readonly ElementMark[];
}

export interface ElementsData {
  /** Baseline elements first, then additions. */
  readonly columns: readonly ElementColumn[];
  readonly rows: readonly ElementRow[];
}

export interface PlacedMark extends Box {
  readonly mark: ElementMark;
}

export interface PlacedElementRow {
  readonly id: string;
  readonly label: readonly PlacedText[];
  readonly marks: readonly PlacedMark[];
  readonly rule: number;
}

export interface ElementsLayout {
  readonly width: number;
  readonly height: number;
  /** Names of the columns over them, or letters, each centred on its x. */
  readonly heads: readonly { readonly id: string; readonly lines: readonly PlacedText[] }[];
  /** What the letters stand for; empty where the columns hold their names. */
  readonly key: readonly { readonly letter: PlacedText; readonly lines: readonly PlacedText[] }[];
  readonly rows: readonly PlacedElementRow[];
  readonly right: number;
}

const COLUMN = { least: 18, most: 96, gap: 12 } as const;
const MARK = 14;
const ROW = { least: 20, pad: 4 } as const;
const LABEL = { gap: 12, narrowest: 110, share: 0.38 } as const;
const KEY = { letter: 20, below: 3 } as const;
const EDGE = 1;

/** Places one row a document and one column an element. Columns too narrow for their names carry letters, with a key above. */
export function layoutElements(data: ElementsData, size: Size): ElementsLayout {
  const { columns } = data;
  const added = columns.some(({ baseline }) => !baseline) && columns.some(({ baseline }) => baseline);
  const gap = added ? COLUMN.gap : 0;
  const room = size.width - 2 * EDGE;
  const widest = Math.min(size.width * LABEL.share, max(data.rows, (row) => textWidth(row.label, TEXT_SIZE)) ?? 0);
  const fewest = size.width < NARROW_WIDTH ? LABEL.narrowest : widest;
  const free = room - LABEL.gap - gap;
  const labelRoom = Math.max(fewest, Math.min(widest, free - columns.length * COLUMN.least));
  const step = Math.min(COLUMN.most, (free - labelRoom) / Math.max(1, columns.length));
  const left = EDGE + labelRoom + LABEL.gap;
  const starts = columns.map(({ baseline }, index) => left + index * step + (baseline ? 0 : gap));

  const named = columns.every((column) => fits(column.label, step - 6) && fits(column.value, step - 6));
  const key = named ? { lines: [], bottom: EDGE } : placeKey(columns, room);
  const texts = columns.map((column, index) =>
    named ? [...wrapText(column.label, step - 6, TEXT_SIZE), column.value] : [letter(index)],
  );
  const tallest = max(texts, (lines) => lines.length) ?? 0;
  const heads = texts.map((lines, index) => ({
    id: columns[index]?.id ?? '',
    // All end on the line above the marks.
    lines: placeLines(lines, (starts[index] ?? left) + step / 2, key.bottom + (tallest - lines.length) * LINE),
  }));

  let y = key.bottom + tallest * LINE + ROW.pad;
  const rows: PlacedElementRow[] = [];
  for (const row of data.rows) {
    const lines = wrapText(row.label, labelRoom, TEXT_SIZE);
    const height = Math.max(ROW.least, lines.length * LINE + ROW.pad);
    rows.push({
      id: row.id,
      label: placeLines(lines, EDGE, y + (height - lines.length * LINE) / 2),
      marks: row.marks.map((mark, index) => ({
        mark,
        x: (starts[index] ?? left) + (step - MARK) / 2,
        y: y + (height - MARK) / 2,
        width: MARK,
        height: MARK,
      })),
      rule: y,
    });
    y += height;
  }
  const right = columns.length === 0 ? left : (starts.at(-1) ?? left) + step;
  return { width: size.width, height: y + EDGE, heads, key: key.lines, rows, right };
}

function placeKey(
  columns: readonly ElementColumn[],
  room: number,
): { readonly lines: ElementsLayout['key']; readonly bottom: number } {
  let top = EDGE;
  const lines = columns.map((column, index) => {
    const wrapped = wrapText(column.key, room - KEY.letter, TEXT_SIZE);
    const y = top;
    top += wrapped.length * LINE + KEY.below;
    const [first] = placeLines([letter(index)], EDGE, y);
    return {
      letter: first ?? { text: letter(index), x: EDGE, y },
      lines: placeLines(wrapped, EDGE + KEY.letter, y),
    };
  });
  return { lines, bottom: top + LINE / 2 };
}

/** Letters of the alphabet; after the last one they double: `letter(27) // => 'bb'`. */
function letter(index: number): string {
  return String.fromCharCode(97 + (index % 26)).repeat(1 + Math.floor(index / 26));
}

function fits(text: string, width: number): boolean {
  return wrapText(text, width, TEXT_SIZE).every((line) => textWidth(line, TEXT_SIZE) <= width);
}
