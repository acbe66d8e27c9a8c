import { scaleBand } from 'd3';
import type { Box, Size } from './box.ts';
import { NARROW_WIDTH } from './box.ts';
import type { Mark } from './mark.ts';
import { TEXT_SIZE, textWidth, wrapText } from './text-width.ts';

/** Documents that stand together, e.g. those whose list was seen whole. */
export interface MatrixGroup {
  readonly label: string;
  readonly circulars: readonly string[];
}

export interface MatrixCell {
  readonly mark: Mark;
  readonly referenced: boolean;
}

/** What the picture shows: one block of cells an act, one cell a document. */
export interface MatrixData {
  readonly acts: readonly { readonly id: string; readonly label: string }[];
  readonly groups: readonly MatrixGroup[];
  /** The cell of an act in a document; undefined where there is none. */
  readonly cell: (act: string, circular: string) => MatrixCell | undefined;
}

export interface PlacedCell extends Box, MatrixCell {
  readonly act: string;
  readonly circular: string;
}

export interface PlacedLabel {
  readonly text: string;
  readonly x: number;
  /** Baseline. */
  readonly y: number;
}

/** A line of a group's name and the stroke that leads to its first column; null where columns run over several lines. */
export interface PlacedGroup extends PlacedLabel {
  readonly leader: { readonly x: number; readonly from: number; readonly to: number } | null;
}

export interface MatrixLayout {
  readonly width: number;
  readonly height: number;
  readonly groups: readonly PlacedGroup[];
  readonly acts: readonly PlacedLabel[];
  readonly cells: readonly PlacedCell[];
}

/** Widths and heights in px. A cell narrower than its minimum cannot tell the marks apart. */
const CELL = { minWidth: 5, maxWidth: 18, height: 13, gap: 1 } as const;
const ROW_GAP = 4;
const GROUP_GAP = 8;
const LABEL_GAP = 10;
const LABEL_LINE = 16;
const EDGE = 1;

/** Places every cell once; columns that do not fit run over further lines inside the block of their act. */
export function layoutMatrix(data: MatrixData, size: Size): MatrixLayout {
  const above = size.width < NARROW_WIDTH;
  const widest = Math.max(0, ...data.acts.map((act) => textWidth(act.label, TEXT_SIZE)));
  const left = EDGE + (above || widest === 0 ? 0 : widest + LABEL_GAP);
  const columns = placeColumns(data.groups, left, size.width - EDGE);
  const groups = placeGroups(data.groups, columns, above ? EDGE : left, size.width);
  const top = groups.length * LABEL_LINE + (groups.length > 0 ? LABEL_GAP : 0) + EDGE;
  const block = (above ? LABEL_LINE : 0) + columns.lines * (CELL.height + CELL.gap) + ROW_GAP;
  const rows = scaleBand()
    .domain(data.acts.map((act) => act.id))
    .range([top, top + block * data.acts.length]);

  const cells: PlacedCell[] = [];
  const labels: PlacedLabel[] = [];
  for (const act of data.acts) {
    const y = rows(act.id) ?? top;
    labels.push({ text: act.label, x: EDGE, y: y + (above ? LABEL_LINE - 4 : CELL.height - 2) });
    for (const [circular, column] of columns.places) {
      const cell = data.cell(act.id, circular);
      if (cell === undefined) continue;
      const line = y + (above ? LABEL_LINE : 0) + column.line * (CELL.height + CELL.gap);
      const box = { x: column.x, y: line, width: columns.cellWidth, height: CELL.height };
      cells.push({ act: act.id, circular, mark: cell.mark, referenced: cell.referenced, ...box });
    }
  }
  return { width: size.width, height: top + block * data.acts.length + EDGE, groups, acts: labels, cells };
}

interface Columns {
  readonly lines: number;
  readonly cellWidth: number;
  readonly places: ReadonlyMap<string, { readonly x: number; readonly line: number }>;
}

/** One line where all columns fit at their smallest width, else as few lines as hold them. */
function placeColumns(groups: readonly MatrixGroup[], left: number, right: number): Columns {
  const count = groups.reduce((sum, group) => sum + group.circulars.length, 0);
  const gaps = Math.max(0, groups.filter((group) => group.circulars.length > 0).length - 1) * GROUP_GAP;
  const room = Math.max(2 * (CELL.minWidth + CELL.gap), right - left);
  const single = (room - gaps) / Math.max(1, count) >= CELL.minWidth;
  // A tenth of a px is fine enough for the eye, and coarse enough to keep the numbers of thousands of cells short.
  const width = Math.floor(columnWidth(count, gaps, room) * 10) / 10;
  const places = new Map<string, { x: number; line: number }>();
  let x = left;
  let line = 0;
  for (const group of groups.filter((candidate) => candidate.circulars.length > 0)) {
    if (places.size > 0) x += GROUP_GAP;
    for (const circular of group.circulars) {
      if (!single && x + width > right + 0.001) {
        x = left;
        line += 1;
      }
      places.set(circular, { x, line });
      x += width;
    }
  }
  return { lines: line + 1, cellWidth: width - CELL.gap, places };
}

/** As wide as columns can be on as few lines as hold them. A line may lose up to one column at its end. */
function columnWidth(count: number, gaps: number, room: number): number {
  const one = (room - gaps) / Math.max(1, count);
  for (let lines = 2, width = one; ; lines += 1) {
    if (width >= CELL.minWidth) return Math.min(CELL.maxWidth, width);
    width = (lines * room - gaps) / (count + lines);
  }
}

/** Every group name has lines of its own, so that names of small groups never meet; a long one runs over several. */
function placeGroups(
  groups: readonly MatrixGroup[],
  columns: Columns,
  left: number,
  width: number,
): readonly PlacedGroup[] {
  const named = groups
    .filter((group) => group.circulars.length > 0)
    .flatMap((group) => {
      const start = columns.places.get(group.circulars[0] ?? '')?.x ?? left;
      return wrapText(group.label, width - 2 * EDGE, TEXT_SIZE).map((text, line) => ({ text, start, line }));
    });
  const bottom = named.length * LABEL_LINE + LABEL_GAP - 2;
  const placed = named.map(({ text, start, line }, index) => {
    const room = width - EDGE - textWidth(text, TEXT_SIZE);
    const x = columns.lines === 1 ? Math.max(EDGE, Math.min(start, room)) : left;
    const y = index * LABEL_LINE + TEXT_SIZE;
    return { text, line, x, y, leader: { x: start + 0.5, from: y + 3, to: bottom } };
  });
  // A name pushed back from the right edge could lie on an earlier group's line, and so could its own second line: then
  // no lines are drawn.
  const clear = placed.every(
    (group, index) => group.line === 0 && placed.slice(0, index).every((other) => other.leader.x < group.x),
  );
  if (columns.lines === 1 && clear) return placed.map(({ text, x, y, leader }) => ({ text, x, y, leader }));
  // Without lines the names say no place, so they stand under each other.
  const room = width - EDGE - Math.max(0, ...placed.map(({ text }) => textWidth(text, TEXT_SIZE)));
  const edge = Math.max(EDGE, Math.min(left, room));
  return placed.map(({ text, y }) => ({ text, x: edge, y, leader: null }));
}
