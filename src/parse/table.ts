import type { Line } from './lines.ts';

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

interface Cell {
  readonly text: string;
  readonly column: number;
}

interface Row {
  readonly cells: string[];
  readonly lines: number[];
  readonly start: number;
}

/** Reads the table that begins on a line, drawn with bars or set in columns; null: none begins there. `skip` are lines of page furniture. */
export function readTable(lines: readonly Line[], from: number, skip: ReadonlyMap<number, unknown>): Table | null {
  const line = lines[from];
  if (line === undefined || line.text.length > LONGEST_ROW) return null;
  if (isBarred(line.text) || isRule(line.text)) return readBarred(lines, from, skip);
  return isColumnHead(line.text) ? readColumns(lines, from, skip) : null;
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

function readColumns(lines: readonly Line[], from: number, skip: ReadonlyMap<number, unknown>): Table | null {
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
  return begun ? finish(rows, ruleLines, index) : null;
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

function mergeCells(row: Row, cells: readonly string[], line: number): void {
  for (const [index, cell] of cells.entries()) {
    if (cell !== '') row.cells[index] = joinCell(row.cells[index] ?? '', cell);
  }
  row.lines.push(line);
}

function joinCell(before: string, cell: string): string {
  return before === ''
    ? cell
    : /\p{Ll}-$/u.test(before) && /^\p{Ll}/u.test(cell)
      ? before.slice(0, -1) + cell
      : `${before} ${cell}`;
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

function isRule(text: string): boolean {
  return /^\s*[|+├┌└╞═─━-](?:[\s|+:═─━┼┬┴┤┐┘├-]){2,}$/u.test(text) && /[|+─━┼═]|-{3,}/u.test(text);
}

/** `No.   Jenis Pelanggaran    Sanksi` */
function isColumnHead(text: string): boolean {
  return (
    /^\s*no(?:mor)?\.?\s{2,}\S/iu.test(text) &&
    !/^\s*no(?:mor)?\.?\s*:/iu.test(text) &&
    splitGaps(text).length >= 2 &&
    !/^\s*no(?:mor)?\.?\s+:/iu.test(text)
  );
}

/** No row is longer. */
const LONGEST_ROW = 20_000;
/** Columns by which the cells of one column may drift. */
const DRIFT = 3;
/** Blank and furniture lines within which a table may go on over a page. */
const FARTHEST_ROW = 12;
