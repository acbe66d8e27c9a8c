import { fillMessage } from '../../i18n/message.ts';
import type { MatrixTable, TableRow } from './read-table.ts';

/** Rows laid out at once. Thousands take the browser seconds; these are more than a reader sees before scrolling. */
const PORTION = 200;
/** How far below the scroll area the next portion is fetched, in px. */
const MARGIN = '1500px 0px';

/** Rows that stand together, in order, under a heading or none. */
export interface Placed {
  readonly heading: HTMLTableRowElement | null;
  readonly rows: readonly TableRow[];
}

/** Lays rows into the table, a portion at a time: the next when the reader comes near, all of them on paper. */
export interface RowFlow {
  /** Puts these rows in the place of those that are there. `prepare` is called for each before it is placed. */
  readonly lay: (groups: readonly Placed[], prepare: (row: TableRow) => void) => void;
  /** Places rows until at least so many stand in the table, or none is left. */
  readonly atLeast: (rows: number) => void;
  /** Places rows until this one stands in the table. */
  readonly upTo: (row: TableRow) => void;
}

export function startFlow({ element, settings }: MatrixTable): RowFlow {
  const { ownerDocument: document, tFoot } = element;
  const more = document.createElement('tbody');
  const button = document.createElement('button');
  button.type = 'button';
  more.className = 'more-rows';
  const cell = document.createElement('td');
  cell.colSpan = settings.acts.length + 2;
  cell.append(button);
  const line = document.createElement('tr');
  line.append(cell);
  more.append(line);

  let waiting: { readonly group: number; readonly row: TableRow }[] = [];
  let bodies: readonly HTMLTableSectionElement[] = [];
  let ready: (row: TableRow) => void = () => undefined;
  let placed = 0;

  const place = (count: number): void => {
    for (const { group, row } of waiting.slice(0, count)) {
      const body = bodies[group];
      if (body === undefined) continue;
      ready(row);
      if (!body.isConnected) element.insertBefore(body, more.isConnected ? more : tFoot);
      body.append(row.element);
    }
    placed += Math.min(count, waiting.length);
    waiting = waiting.slice(count);
    if (waiting.length === 0) more.remove();
    else button.textContent = fillMessage(settings.language, settings.words.more, { n: waiting.length });
  };
  new IntersectionObserver((entries) => entries.some(({ isIntersecting }) => isIntersecting) && place(PORTION), {
    root: element.closest('.scroll'),
    rootMargin: MARGIN,
  }).observe(line);
  button.addEventListener('click', () => place(PORTION));
  window.addEventListener('beforeprint', () => place(waiting.length));

  return {
    lay: (groups, prepare) => {
      for (const body of [...element.tBodies]) body.remove();
      ready = prepare;
      placed = 0;
      bodies = groups.map(({ heading }) => {
        const body = document.createElement('tbody');
        if (heading !== null) body.append(heading);
        return body;
      });
      waiting = groups.flatMap(({ rows }, group) => rows.map((row) => ({ group, row })));
      element.insertBefore(more, tFoot);
      place(PORTION);
    },
    atLeast: (rows) => place(Math.max(0, rows - placed)),
    upTo: (row) => place(waiting.findIndex((each) => each.row === row) + 1),
  };
}
