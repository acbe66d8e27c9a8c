/** A row as it is being read, cell by cell. */
export interface Row {
  readonly cells: string[];
  readonly lines: number[];
  readonly start: number;
}

/** Adds the cells of a further line to a row. */
export function mergeCells(row: Row, cells: readonly string[], line: number): void {
  for (const [index, cell] of cells.entries()) {
    if (cell !== '') row.cells[index] = joinCell(row.cells[index] ?? '', cell);
  }
  row.lines.push(line);
}

/** Joins a cell's lines, a hyphen at the end of one closed. */
export function joinCell(before: string, cell: string): string {
  return before === ''
    ? cell
    : /\p{Ll}-$/u.test(before) && /^\p{Ll}/u.test(cell)
      ? before.slice(0, -1) + cell
      : `${before} ${cell}`;
}

/** Whether a line only draws the table. */
export function isRule(text: string): boolean {
  return /^\s*[|+├┌└╞═─━-](?:[\s|+:═─━┼┬┴┤┐┘├-]){2,}$/u.test(text) && /[|+─━┼═]|-{3,}/u.test(text);
}
