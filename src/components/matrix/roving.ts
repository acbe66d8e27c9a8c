import { moveFocus } from '../../site/matrix-focus.ts';
import type { Position } from '../../site/matrix-focus.ts';

/** One link of the table is in the order of Tab; arrow keys move to the others. */
export interface Roving {
  /** To be called when rows have moved: keeps the current link, or takes the first that is left. */
  readonly refresh: () => void;
}

/** Makes a table with a link in each cell one stop of the Tab key. */
export function startRoving(table: HTMLTableElement): Roving {
  let current: HTMLAnchorElement | null = null;
  for (const link of table.querySelectorAll<HTMLAnchorElement>('a')) link.tabIndex = -1;

  const choose = (link: HTMLAnchorElement): void => {
    if (current !== null) current.tabIndex = -1;
    link.tabIndex = 0;
    current = link;
  };
  const refresh = (): void => {
    if (current !== null && table.contains(current)) return;
    const [first] = lines(table)[1] ?? [];
    if (first !== undefined) choose(first);
  };

  table.addEventListener('focusin', (event) => {
    const link = linkOf(event.target);
    if (link !== null) choose(link);
  });
  table.addEventListener('keydown', (event) => {
    if (event.altKey || event.metaKey || event.shiftKey) return;
    const link = linkOf(event.target);
    if (link === null) return;
    const rows = lines(table);
    const from = positionOf(rows, link);
    const columns = rows[1]?.length ?? 0;
    const to = from === null ? null : moveFocus(from, event, rows.length, columns);
    const target = to === null ? undefined : rows[to.row]?.[to.column - headOffset(to)];
    if (target === undefined) return;
    event.preventDefault();
    target.focus();
  });
  refresh();
  return { refresh };
}

/** Links of the head, then of each row. The head has no link over the names: its columns count from one. */
function lines(table: HTMLTableElement): readonly (readonly HTMLAnchorElement[])[] {
  const rows = table.querySelectorAll('tr[data-head], tbody tr:not(.group-head)');
  return [...rows].map((row) => [...row.querySelectorAll<HTMLAnchorElement>('a')]);
}

function positionOf(rows: readonly (readonly HTMLAnchorElement[])[], link: HTMLAnchorElement): Position | null {
  const row = rows.findIndex((links) => links.includes(link));
  const column = rows[row]?.indexOf(link);
  return column === undefined ? null : { row, column: column + (row === 0 ? 1 : 0) };
}

function headOffset(position: Position): number {
  return position.row === 0 ? 1 : 0;
}

function linkOf(target: EventTarget | null): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest('a') : null;
}
