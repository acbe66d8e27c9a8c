import type { Line } from './lines.ts';
import type { Row } from './table-cells.ts';
import { isRule, mergeCells } from './table-cells.ts';
import { isColumnHead, readColumns } from './table-columns.ts';

/** One row of a table, its cells joined. */
export interface TableRow {
  /** Printed number or letter of its first cell, '' without. */
  readonly counter: string;
  readonly printed: string;
  readonly text: string;
  /** Lines it covers, the first being that of its beginning. */
  readonly lines: readonly number[];
  /** Offset in the body of its first cell. */
  readonly start: number;
}

export interface Table {
  readonly header: string;
  readonly headerLines: readonly number[];
  readonly rows: readonly TableRow[];
  /** Rules between rows, lines of column numbers: no words. */
  readonly ruleLines: readonly number[];
  /** Index of the first line after the table. */
  readonly end: number;
}

/** Reads the table that begins on a line, drawn with bars or set in columns; null: none begins there. `skip` are lines of page furniture. */
export function readTable(lines: readonly Line[], from: number, skip: ReadonlyMap<number, unknown>): Table | null {
  const line = lines[from];
  if (line === undefined || line.text.length > LONGEST_ROW) return null;
  if (isBarred(line.text) || isRule(line.text)) return readBarred(lines, from, skip);
  const columns = isColumnHead(line.text) ? readColumns(lines, from, skip) : null;
  return columns === null ? null : finish(columns.rows, columns.ruleLines, columns.end);
}

function readBarred(lines: readonly Line[], from: number, skip: ReadonlyMap<number, unknown>): Table | null {
  const rows: Row[] = [];
  const ruleLines: number[] = [];
  let fresh = true;
  let boxed = false;
  let index = from;
  for (; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined || (!isBarred(line.text) && !isRule(line.text) && !skip.has(index) && !line.blank)) break;
    if (line.blank && !goesOn(lines, index, skip)) break;
    if (skip.has(index) || line.blank) continue;
    if (isRule(line.text)) {
      ruleLines.push(index);
      boxed ||= line.text.includes('+') || /[─━┼├]/u.test(line.text);
      fresh = true;
      continue;
    }
    const cells = splitBars(line.text);
    const last = rows.at(-1);
    if (last !== undefined && cells[0] === '' && (!fresh || !boxed)) mergeCells(last, cells, index);
    else if (last !== undefined && boxed && !fresh) mergeCells(last, cells, index);
    else rows.push({ cells: [...cells], lines: [index], start: line.start });
    fresh = false;
  }
  return rows.length === 0 ? null : finish(rows, ruleLines, index);
}

/** Whether a barred line follows the blank or furniture lines from here. */
function goesOn(lines: readonly Line[], from: number, skip: ReadonlyMap<number, unknown>): boolean {
  let index = from;
  while (index < lines.length && (lines[index]?.blank === true || skip.has(index))) index += 1;
  const next = lines[index]?.text ?? '';
  return (
    index < lines.length &&
    index - from < FARTHEST_ROW &&
    (isBarred(next) || isRule(next)) &&
    !/^\s*\|?\s*no\b/iu.test(next)
  );
}

function finish(rows: readonly Row[], ruleLines: readonly number[], end: number): Table {
  const [head, ...others] = rows;
  const headed = head !== undefined && !/^\d/u.test(head.cells[0] ?? '');
  const body = headed ? others : rows;
  return {
    header: headed ? joinCells(head.cells) : '',
    headerLines: headed ? head.lines : [],
    rows: body.filter((row) => !isColumnNumbers(row.cells)).map(toRow),
    ruleLines: [...ruleLines, ...body.filter((row) => isColumnNumbers(row.cells)).flatMap((row) => row.lines)],
    end,
  };
}

function toRow({ cells, lines, start }: Row): TableRow {
  const [first = '', ...rest] = cells;
  const match = /^(\d{1,3}|[a-zA-Z]|[IVX]{1,4})([.)]?)$/u.exec(first);
  const glued = match === null ? /^(\d{1,3})([.)]?)\s+(\S.*)$/u.exec(first) : null;
  if (glued !== null)
    return {
      counter: glued[1] ?? '',
      printed: (glued[1] ?? '') + (glued[2] ?? ''),
      text: joinCells([glued[3] ?? '', ...rest]),
      lines,
      start,
    };
  return {
    counter: match?.[1] ?? '',
    printed: match?.[0] ?? '',
    text: joinCells(match === null ? cells : rest),
    lines,
    start,
  };
}

function joinCells(cells: readonly string[]): string {
  return cells.filter((cell) => cell !== '').join(' | ');
}

/** A row that numbers the columns: `(1) (2) (3)`. */
function isColumnNumbers(cells: readonly string[]): boolean {
  return cells.length > 1 && cells.every((cell, index) => cell.replaceAll(/[()]/gu, '') === String(index + 1));
}

function splitBars(text: string): readonly string[] {
  return text
    .trim()
    .replace(/^[|│]/u, '')
    .replace(/[|│]$/u, '')
    .split(/[|│]/u)
    .map((cell) =>
      cell
        .trim()
        .replaceAll(/\s+/gu, ' ')
        .replaceAll(/<br\s*\/?>/giu, ' '),
    );
}

function isBarred(text: string): boolean {
  return /^\s*[|│].*[|│]\s*$/u.test(text);
}

/** No row is longer. */
const LONGEST_ROW = 20_000;
/** Blank and furniture lines within which a table may go on over a page. */
const FARTHEST_ROW = 12;
