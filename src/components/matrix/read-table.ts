import type { Interval } from '../../model/coverage.ts';
import type { MatrixRow } from '../../site/matrix-arrange.ts';
import { countCells, decodeCells } from '../../site/matrix-cells.ts';
import type { MatrixSettings } from '../../site/matrix-settings.ts';
import type { Group } from '../../site/matrix-view.ts';
import { takeCells } from './row-cells.ts';
import type { RowCells } from './row-cells.ts';

export interface TableRow extends MatrixRow, RowCells {
  readonly element: HTMLTableRowElement;
}

export interface MatrixTable {
  readonly element: HTMLTableElement;
  readonly rows: readonly TableRow[];
  readonly settings: MatrixSettings;
}

/** The table of the page as data, or null where the page has none. */
export function readTable(document: Document): MatrixTable | null {
  const element = document.querySelector<HTMLTableElement>('table.matrix');
  const settings = document.getElementById('matriks-data')?.textContent;
  if (element === null || settings === undefined) return null;
  // Written by the page itself.
  const read = JSON.parse(settings) as MatrixSettings;
  const rows = [...element.querySelectorAll<HTMLTableRowElement>('tbody tr')].map((row) => readRow(row, read));
  return { element, rows, settings: read };
}

/** Order of the group keys. */
export function groupOrders({ groups }: MatrixSettings): Readonly<Record<Group, readonly string[]>> {
  const keys = (group: Group): readonly string[] => groups[group].map(([key]) => key);
  return { provinsi: keys('provinsi'), pemilu: keys('pemilu'), bentuk: keys('bentuk'), cakupan: keys('cakupan') };
}

function readRow(element: HTMLTableRowElement, settings: MatrixSettings): TableRow {
  const read = (name: string): string => element.dataset[name] ?? '';
  const cells = decodeCells(read('sel'));
  const name = element.querySelector('th a')?.textContent.trim() ?? '';
  return {
    ...takeCells({ element, name, codes: cells, settings }),
    element,
    id: read('id'),
    name,
    date: read('tanggal') === '' ? null : read('tanggal'),
    province: read('provinsi'),
    elections: read('pemilu')
      .split(' ')
      .filter((id) => id !== ''),
    form: read('bentuk'),
    view: read('cakupan'),
    whole: read('cakupan') === 'complete-text' || read('cakupan') === 'full-list',
    similarity: Number(read('mirip')),
    cells,
  };
}

/** Counts of one column over rows. */
export function countColumn(rows: readonly MatrixRow[], column: number): Interval {
  return countCells(rows.flatMap((row) => row.cells[column] ?? []));
}
