import type { CellCode } from './matrix-cells.ts';
import { rankOf, stateOf } from './matrix-cells.ts';
import type { Group, MatrixView } from './matrix-view.ts';

/** What the page knows of a document when it sorts, groups and filters. */
export interface MatrixRow {
  readonly id: string;
  readonly name: string;
  /** Partial date, or null. */
  readonly date: string | null;
  readonly province: string;
  readonly elections: readonly string[];
  readonly form: string;
  /** How much is seen, with a list not seen to its end told apart. */
  readonly view: string;
  /** Whether the list or the text was seen whole. */
  readonly whole: boolean;
  /** Place in the order by similarity. */
  readonly similarity: number;
  /** In the order of the columns. */
  readonly cells: readonly CellCode[];
}

/** Rows that stand together under one heading; `key` null: not grouped. */
export interface RowGroup {
  readonly key: string | null;
  readonly rows: readonly MatrixRow[];
}

/** The rows of a view in its order. `acts`: ids of the columns. `orders`: order of the group keys; others follow by key. */
export function arrange(
  rows: readonly MatrixRow[],
  view: MatrixView,
  acts: readonly string[],
  orders: Readonly<Record<Group, readonly string[]>>,
): readonly RowGroup[] {
  const shown = rows.filter((row) => isShown(row, view, acts)).sort(orderOf(view, acts));
  const { group } = view;
  if (group === null) return shown.length === 0 ? [] : [{ key: null, rows: shown }];
  const order = orders[group];
  const place = (key: string): number => (order.includes(key) ? order.indexOf(key) : order.length);
  return [...Map.groupBy(shown, (row) => groupKey(row, group))]
    .map(([key, grouped]) => ({ key, rows: grouped }))
    .sort((a, b) => place(a.key) - place(b.key) || compareText(a.key, b.key));
}

/** Whether a cell is what the state filter looks for; without a filter all are. */
export function matchesFilter(cell: CellCode, act: string, view: MatrixView): boolean {
  if (view.state === null) return view.act === null || view.act === act;
  return stateOf(cell.mark) === view.state && (view.act === null || view.act === act);
}

/** Key of a row's group; documents for several elections stand in a group of their own. */
export function groupKey(row: MatrixRow, group: Group): string {
  switch (group) {
    case 'provinsi':
      return row.province;
    case 'pemilu':
      return row.elections.join(' ');
    case 'bentuk':
      return row.form;
    case 'cakupan':
      return row.view;
    default:
      return group satisfies never;
  }
}

function isShown(row: MatrixRow, view: MatrixView, acts: readonly string[]): boolean {
  if (view.wholeOnly && !row.whole) return false;
  if (view.election !== null && !row.elections.includes(view.election)) return false;
  if (view.province !== null && row.province !== view.province) return false;
  const name = row.name.toLowerCase();
  if (
    !view.text
      .toLowerCase()
      .split(/\s+/u)
      .every((word) => name.includes(word))
  )
    return false;
  return view.state === null || row.cells.some((cell, index) => matchesFilter(cell, acts[index] ?? '', view));
}

function orderOf(view: MatrixView, acts: readonly string[]): (a: MatrixRow, b: MatrixRow) => number {
  const byName = (a: MatrixRow, b: MatrixRow): number => compareText(a.name, b.name) || compareText(a.id, b.id);
  if (view.sort === 'nama') return byName;
  if (view.sort === 'mirip') return (a, b) => a.similarity - b.similarity || byName(a, b);
  if (view.sort === 'tanggal') return (a, b) => compareDates(a.date, b.date) || byName(a, b);
  const column = acts.indexOf(view.sort);
  const rank = (row: MatrixRow): number => {
    const cell = row.cells[column];
    return cell === undefined ? Number.MAX_SAFE_INTEGER : rankOf(cell, view.references);
  };
  return (a, b) => rank(a) - rank(b) || byName(a, b);
}

/** Latest first, unknown last: readers come for the present rules. */
function compareDates(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compareText(b, a);
}

/** By code units, so that every machine sorts alike. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
