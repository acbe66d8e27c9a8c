import { moveFocus } from '../../site/matrix-focus.ts';
import type { Position } from '../../site/matrix-focus.ts';
import type { RowFlow } from './row-flow.ts';
import type { RowWindow } from './row-window.ts';

const ROWS = 'tbody tr[data-id]';
/** No key but Control and End leads further than so many rows. */
const FURTHEST_STEP = 20;

/** One link of the table is in the order of Tab; arrow keys move to the others. */
export interface Roving {
  /** To be called when rows have moved: keeps the current link, or takes the first that is left. */
  readonly refresh: () => void;
  /** Whether the current link is in this row. */
  readonly holds: (row: Element) => boolean;
}

/** What brings rows, and cells of rows, into the table. */
export type RowsToGoTo = Pick<RowWindow, 'reveal'> & Pick<RowFlow, 'atLeast'>;

/** Makes a table with a link in each cell one stop of the Tab key. `rows` brings rows and their cells into the table before they are gone to. */
export function startRoving(table: HTMLTableElement, rows: RowsToGoTo): Roving {
  let current: HTMLAnchorElement | null = null;
  for (const link of table.querySelectorAll<HTMLAnchorElement>('a')) link.tabIndex = -1;

  const choose = (link: HTMLAnchorElement): void => {
    if (current !== null) current.tabIndex = -1;
    link.tabIndex = 0;
    current = link;
  };
  const refresh = (): void => {
    if (current !== null && table.contains(current)) return;
    const first = table.querySelector<HTMLAnchorElement>(`${ROWS} a`);
    if (first !== null) choose(first);
  };

  table.addEventListener('focusin', (event) => {
    const link = linkOf(event.target);
    if (link !== null) choose(link);
  });
  table.addEventListener('keydown', (event) => {
    if (event.altKey || event.metaKey || event.shiftKey) return;
    const link = linkOf(event.target);
    if (link === null) return;
    const from = positionOf(linesOf(table), link);
    if (from === null) return;
    rows.atLeast(event.key === 'End' && event.ctrlKey ? Infinity : from.row + FURTHEST_STEP);
    const lines = linesOf(table);
    // The head has no link over the names: its columns count from one.
    const to = moveFocus(from, event, lines.length, linksOf(lines[0]).length + 1);
    if (to === null) return;
    rows.reveal(lines[to.row] ?? null);
    const target = linksOf(lines[to.row])[to.column - headOffset(to.row)];
    if (target === undefined) return;
    event.preventDefault();
    target.focus();
  });
  refresh();
  return { refresh, holds: (row) => current !== null && row.contains(current) };
}

function linesOf(table: HTMLTableElement): readonly Element[] {
  return [...table.querySelectorAll(`tr[data-head], ${ROWS}`)];
}

function linksOf(row: Element | undefined): readonly HTMLAnchorElement[] {
  return [...(row?.querySelectorAll<HTMLAnchorElement>('a') ?? [])];
}

function positionOf(rows: readonly Element[], link: HTMLAnchorElement): Position | null {
  const row = rows.findIndex((each) => each.contains(link));
  return row === -1 ? null : { row, column: linksOf(rows[row]).indexOf(link) + headOffset(row) };
}

function headOffset(row: number): number {
  return row === 0 ? 1 : 0;
}

function linkOf(target: EventTarget | null): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest('a') : null;
}
