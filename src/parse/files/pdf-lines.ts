/** A run of text at a position on a page: x from the left, y from the foot, in points. */
export interface Glyphs {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/** Lines of a page from top to foot, each from left to right; gaps become spaces, wide ones and margins as many as fit. */
export function linesOfPage(items: readonly Glyphs[]): readonly string[] {
  const inked = items.filter(({ text }) => text.trim() !== '');
  if (inked.length === 0) return [];
  const unit = typicalWidth(inked);
  const left = Math.min(...inked.slice(0, MOST_SPREAD).map(({ x }) => x));
  const rows = rowsOf(inked);
  const pitch = typicalPitch(rows);
  const lines: string[] = [];
  for (const [index, row] of rows.entries()) {
    const above = rows[index - 1];
    if (above !== undefined && above.y - row.y > pitch * BLANK_GAP) lines.push('');
    lines.push(printRow(row.items, left, unit));
  }
  return lines;
}

interface Row {
  readonly y: number;
  readonly size: number;
  readonly items: Glyphs[];
}

/** Groups runs whose baselines lie within a third of their size. */
function rowsOf(items: readonly Glyphs[]): readonly Row[] {
  const rows: Row[] = [];
  for (const item of [...items].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1);
    if (row !== undefined && row.y - item.y <= Math.max(row.size, item.size) * SAME_BASELINE) row.items.push(item);
    else rows.push({ y: item.y, size: item.size, items: [item] });
  }
  return rows;
}

function printRow(items: readonly Glyphs[], left: number, unit: number): string {
  let line = '';
  let end: number | null = null;
  for (const item of [...items].sort((a, b) => a.x - b.x)) {
    const gap = end === null ? null : item.x - end;
    const column = Math.max(0, Math.round((item.x - left) / unit));
    if (gap === null) line = ' '.repeat(Math.min(column, WIDEST));
    else if (gap > unit * WIDE_GAP) line += ' '.repeat(Math.min(WIDEST, Math.max(WIDE_SPACES, column - line.length)));
    else if (gap > item.size * WORD_GAP && !line.endsWith(' ') && !item.text.startsWith(' ')) line += ' ';
    line += item.text;
    end = item.x + item.width;
  }
  return line.trimEnd();
}

/** Median width of a character. */
function typicalWidth(items: readonly Glyphs[]): number {
  const widths = items
    .filter(({ text, width }) => width > 0 && text.length > 0)
    .map(({ text, width }) => width / text.length);
  return Math.max(1, median(widths) ?? 5);
}

/** Median distance of neighbouring lines. */
function typicalPitch(rows: readonly Row[]): number {
  const steps = rows.slice(1).map((row, index) => (rows[index]?.y ?? row.y) - row.y);
  return median(steps) ?? Number.POSITIVE_INFINITY;
}

function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? null;
}

/** Share of the type size by which baselines of one line differ at most. */
const SAME_BASELINE = 0.35;
/** Lines this many times farther apart than usual have a blank line between them. */
const BLANK_GAP = 1.45;
/** Share of the type size from which a gap is a space between words. */
const WORD_GAP = 0.15;
/** Character widths from which a gap parts two columns, and the spaces it prints at least. */
const WIDE_GAP = 2.4;
const WIDE_SPACES = 3;
/** No more spaces than a page is wide. */
const WIDEST = 160;
/** Runs among which the left margin is looked for: Math.min takes them as arguments. */
const MOST_SPREAD = 20_000;
