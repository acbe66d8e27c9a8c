/** A place in the table: row 0 is the head, column 0 the name of the document. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** A key as an event names it. */
export interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
}

/** Rows that Page Up and Page Down pass. */
const PAGE = 10;

/**
 * Where a key leads, or null where it leads nowhere. `rows` and `columns` count the places; the corner (0, 0) holds no
 * link and is stepped over.
 *
 *     moveFocus({ row: 2, column: 3 }, { key: 'ArrowDown', ctrlKey: false }, 140, 30) // => { row: 3, column: 3 }
 */
export function moveFocus(from: Position, press: Press, rows: number, columns: number): Position | null {
  const target = step(from, press, rows, columns);
  if (target === null) return null;
  const row = Math.min(rows - 1, Math.max(0, target.row));
  const column = Math.min(columns - 1, Math.max(0, target.column));
  if (row === 0 && column === 0) return press.key === 'Home' && from.column > 1 ? { row: 0, column: 1 } : null;
  return row === from.row && column === from.column ? null : { row, column };
}

function step(from: Position, press: Press, rows: number, columns: number): Position | null {
  switch (press.key) {
    case 'ArrowUp':
      return { row: from.row - 1, column: from.column };
    case 'ArrowDown':
      return { row: from.row + 1, column: from.column };
    case 'ArrowLeft':
      return { row: from.row, column: from.column - 1 };
    case 'ArrowRight':
      return { row: from.row, column: from.column + 1 };
    case 'Home':
      return press.ctrlKey ? { row: 1, column: 0 } : { row: from.row, column: 0 };
    case 'End':
      return press.ctrlKey ? { row: rows - 1, column: columns - 1 } : { row: from.row, column: columns - 1 };
    case 'PageUp':
      return { row: Math.max(Math.min(1, from.row), from.row - PAGE), column: from.column };
    case 'PageDown':
      return { row: from.row + PAGE, column: from.column };
    default:
      return null;
  }
}
