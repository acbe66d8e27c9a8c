import { fillMessage } from '../../i18n/message.ts';
import type { Interval } from '../../model/coverage.ts';
import { boundsOf } from '../../site/intervals.ts';
import { arrange, matchesFilter } from '../../site/matrix-arrange.ts';
import type { RowGroup } from '../../site/matrix-arrange.ts';
import { countCells } from '../../site/matrix-cells.ts';
import type { MatrixView } from '../../site/matrix-view.ts';
import type { MatrixSettings } from '../../site/matrix-settings.ts';
import { countColumn, groupOrders } from './read-table.ts';
import type { MatrixTable, TableRow } from './read-table.ts';
import type { RowFlow } from './row-flow.ts';

/** Sorts, groups and filters the rows of the page, and counts anew what is shown. Says how many rows are shown. */
export function showView(table: MatrixTable, flow: RowFlow, view: MatrixView): number {
  const { settings } = table;
  const groups = arrange(table.rows, view, settings.acts, groupOrders(settings));
  const rows = new Map(table.rows.map((row) => [row.id, row]));
  flow.lay(
    groups.map((group) => ({
      heading: group.key === null ? null : headingOf(group, view, table),
      rows: group.rows.flatMap(({ id }) => rows.get(id) ?? []),
    })),
    (row) => prepare(row, view, settings),
  );
  const shown = groups.flatMap((group) => group.rows);
  countFoot(table, shown.length, (column) => countColumn(shown, column), view.references);
  return shown.length;
}

/** Bounds in words: '29–61'. */
export function boundsText(settings: MatrixSettings, interval: Interval, references: boolean): string {
  const { low, high } = boundsOf(interval, references);
  return fillMessage(settings.language, low === high ? settings.words.exact : settings.words.bounds, { low, high });
}

/** Brings a row up to the view. Cells that the filter does not look for step back, so that those it looks for are seen. */
function prepare(row: TableRow, view: MatrixView, settings: MatrixSettings): void {
  const sum = row.element.querySelector('td.sum');
  if (sum !== null) sum.textContent = boundsText(settings, countCells(row.cells), view.references);
  row.dim(row.cells.map((cell, column) => !matchesFilter(cell, settings.acts[column] ?? '', view)));
}

function headingOf(group: RowGroup, view: MatrixView, { element, settings }: MatrixTable): HTMLTableRowElement {
  const row = element.ownerDocument.createElement('tr');
  const head = element.ownerDocument.createElement('th');
  const span = element.ownerDocument.createElement('span');
  const names = new Map(view.group === null ? [] : settings.groups[view.group]);
  const key = group.key ?? '';
  // Documents for several elections carry several keys.
  const name =
    names.get(key) ??
    key
      .split(' ')
      .map((part) => names.get(part) ?? part)
      .join(', ');
  span.textContent = fillMessage(settings.language, settings.words.heading, { name, n: group.rows.length });
  head.colSpan = settings.acts.length + 2;
  head.scope = 'rowgroup';
  head.append(span);
  row.className = 'group-head';
  row.append(head);
  return row;
}

function countFoot(
  { element, settings }: MatrixTable,
  total: number,
  count: (column: number) => Interval,
  references: boolean,
): void {
  const cells = element.tFoot?.querySelectorAll<HTMLElement>('td.turned') ?? [];
  cells.forEach((cell, column) => {
    const interval = count(column);
    const span = cell.querySelector('span');
    if (span === null) return;
    const { confirmed, absent, contrary, open } = interval;
    span.textContent = boundsText(settings, interval, references);
    span.title = fillMessage(settings.language, settings.words.interval, { confirmed, absent, contrary, open, total });
  });
  const head = element.tFoot?.querySelector('[data-foot]');
  if (head) head.textContent = fillMessage(settings.language, settings.words.foot, { total });
}
