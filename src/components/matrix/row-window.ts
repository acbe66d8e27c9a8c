import type { MatrixTable, TableRow } from './read-table.ts';

/** How far outside the scroll area rows already have their cells, in px: an arrow key or a turn of the wheel stays inside. */
const MARGIN = '800px 0px';

/** Keeps cells in the rows near the reader only: laying out tens of thousands of them takes seconds, a screenful none. */
export interface RowWindow {
  /** Shows the cells of a row that is about to be gone to. */
  readonly reveal: (element: Element | null) => void;
}

/** `isKept`: rows that must keep their cells wherever they stand, because the focus is or will be in them. */
export function startWindow(table: MatrixTable, isKept: (row: TableRow) => boolean): RowWindow {
  const rows = new Map<Element, TableRow>(table.rows.map((row) => [row.element, row]));
  const near = new Set<TableRow>();
  let printing = false;
  const settle = (row: TableRow): void => {
    if (printing || near.has(row) || isKept(row)) row.show();
    else row.setAside();
  };
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const row = rows.get(target);
        if (row === undefined) continue;
        if (isIntersecting) near.add(row);
        else near.delete(row);
        settle(row);
      }
    },
    { root: table.element.closest('.scroll'), rootMargin: MARGIN },
  );
  for (const row of table.rows) observer.observe(row.element);
  // Paper has no scroll area.
  const print = (now: boolean) => (): void => {
    printing = now;
    for (const row of table.rows) settle(row);
  };
  window.addEventListener('beforeprint', print(true));
  window.addEventListener('afterprint', print(false));
  return {
    reveal: (element) => {
      const row = element === null ? undefined : rows.get(element);
      row?.show();
    },
  };
}
