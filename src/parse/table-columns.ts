import type { Line } from './lines.ts';
import type { Row } from './table-cells.ts';
import { isRule, joinCell, mergeCells } from './table-cells.ts';

interface Cell {
  readonly text: string;
  readonly column: number;
}

/** Rows of a table that is set in columns by spaces, and where it ends. */
export interface ColumnRows {
  readonly rows: readonly Row[];
  readonly ruleLines: readonly number[];
  readonly end: number;
}

/** Reads the table whose head stands on a line; null: no row with a number follows. */
export function readColumns(
  lines: readonly Line[],
  from: number,
  skip: ReadonlyMap<number, unknown>,
): ColumnRows | null {
  const head = lines[from];
  if (head === undefined) return null;
  const columns = splitGaps(head.text).map((cell) => cell.column);
  const rows: Row[] = [{ cells: placeCells(splitGaps(head.text), columns), lines: [from], start: head.start }];
  const ruleLines: number[] = [];
  let begun = false;
  let blank = false;
  let index = from + 1;
  for (; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined) break;
    if (line.blank) blank = true;
    if (line.blank || skip.has(index)) continue;
    if (isRule(line.text) || /^\s*\(?1\)?(?:\s+\(?\d\)?)+\s*$/u.test(line.text)) {
      ruleLines.push(index);
      continue;
    }
    const cells = splitGaps(line.text);
    const start =
      /^(\d{1,3}|[a-zA-Z]|[IVX]{1,4})[.)]?$/u.exec(cells[0]?.text ?? '') ??
      /^\d{1,3}[.)]?(?=\s\S)/u.exec(cells[0]?.text ?? '');
    const atFirst = Math.abs((cells[0]?.column ?? 0) - (columns[0] ?? 0)) <= DRIFT;
    if (start !== null && atFirst && cells.length >= 2) {
      rows.push({ cells: placeCells(cells, columns), lines: [index], start: line.start });
      begun = true;
    } else if (
      atFirst ||
      cells.some((cell) => !columns.some((column) => Math.abs(column - cell.column) <= DRIFT)) ||
      (blank && begun && cells.length < 2)
    )
      break;
    else {
      const last = rows.at(-1);
      if (last !== undefined) mergeCells(last, placeCells(cells, columns), index);
    }
    blank = false;
  }
  return begun ? { rows, ruleLines, end: index } : null;
}

/** Puts cells into the columns that begin nearest to them. */
function placeCells(cells: readonly Cell[], columns: readonly number[]): string[] {
  const placed = columns.map(() => '');
  for (const { text, column } of cells) {
    let nearest = 0;
    for (const [index, start] of columns.entries())
      if (Math.abs(start - column) <= Math.abs((columns[nearest] ?? 0) - column)) nearest = index;
    placed[nearest] = joinCell(placed[nearest] ?? '', text);
  }
  return placed;
}

function splitGaps(text: string): readonly Cell[] {
  return [...text.matchAll(/\S+(?: \S+)*/gu)].map((match) => ({ text: match[0], column: match.index }));
}

/** `No.   Jenis Pelanggaran    Sanksi` */
export function isColumnHead(text: string): boolean {
  return (
    /^\s*no(?:mor)?\.?\s{2,}\S/iu.test(text) &&
    !/^\s*no(?:mor)?\.?\s*:/iu.test(text) &&
    splitGaps(text).length >= 2 &&
    !/^\s*no(?:mor)?\.?\s+:/iu.test(text)
  );
}

/** Columns by which the cells of one column may drift. */
const DRIFT = 3;
