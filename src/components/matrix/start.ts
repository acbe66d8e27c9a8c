import { fillMessage } from '../../i18n/message.ts';
import { parseView, viewSearch } from '../../site/matrix-view.ts';
import type { MatrixTerms, MatrixView } from '../../site/matrix-view.ts';
import { evidencePanel } from './evidence.ts';
import { readTable } from './read-table.ts';
import type { MatrixTable } from './read-table.ts';
import { startRoving } from './roving.ts';
import { startFlow } from './row-flow.ts';
import type { RowFlow } from './row-flow.ts';
import { startWindow } from './row-window.ts';
import { showView } from './show-view.ts';

/** How long typing may pause before the address follows, in ms. */
const TYPING_PAUSE = 300;

/** Lays sorting, filters, keys and evidence over the table of the page. */
export function startMatrix(): void {
  const table = readTable(document);
  const form = document.querySelector<HTMLFormElement>('[data-controls]');
  const dialog = document.querySelector<HTMLDialogElement>('[data-evidence]');
  if (table === null || form === null || dialog === null) return;
  const terms = termsOf(table, form);
  const flow = startFlow(table);
  const rows = startWindow(table, ({ element }) => roving.holds(element) || element.contains(document.activeElement));
  const roving = startRoving(table.element, { ...rows, ...flow });
  const panel = evidencePanel(dialog, () => {
    // The panel was opened by a step of the history: closing it takes that step back.
    if (history.state === OPENED) history.back();
    else replace({ ...view, open: null });
  });
  let view = parseView(location.search, terms);
  let arrangedLast: string | null = null;

  const apply = (next: MatrixView): void => {
    view = next;
    const arranged = viewSearch({ ...next, open: null });
    // Rows move only when they must: moving them would take the focus away.
    if (arranged !== arrangedLast) {
      arrangedLast = arranged;
      fillForm(form, arranged);
      sayShown(table, form, showView(table, flow, next));
      roving.refresh();
    }
    carrySearch(viewSearch(next));
    const cell = next.open === null ? null : findCell(table, flow, next.open);
    if (cell === null) panel.close();
    else void panel.show(cell);
  };
  const replace = (next: MatrixView, state: string | null = null): void => {
    history.replaceState(state, '', location.pathname + viewSearch(next));
    apply(next);
  };
  const push = (next: MatrixView, state: string | null = null): void => {
    history.pushState(state, '', location.pathname + viewSearch(next));
    apply(next);
  };

  // One step of the history for a word, not one for each letter.
  const type = (next: MatrixView): void => (history.state === TYPED ? replace(next, TYPED) : push(next, TYPED));
  listen(form, () => formView(form, view, terms), type, push);
  table.element.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('td a') : null;
    const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    const open = link === null || !plain ? null : cellOf(table, link);
    if (open === null) return;
    event.preventDefault();
    push({ ...view, open }, OPENED);
  });
  window.addEventListener('popstate', () => apply(parseView(location.search, terms)));
  form.hidden = false;
  table.element.querySelector('[data-keys]')?.removeAttribute('hidden');
  apply(view);
}

/** Marks the history entries that opening a cell made. */
const OPENED = 'sel';
/** Marks the history entry that typing in the search field made. */
const TYPED = 'cari';

function listen(
  form: HTMLFormElement,
  read: () => MatrixView,
  type: (view: MatrixView) => void,
  push: (view: MatrixView) => void,
): void {
  let pause: ReturnType<typeof setTimeout> | undefined;
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('change', (event) => {
    if (!isTyping(event)) push(read());
  });
  form.addEventListener('input', (event) => {
    if (!isTyping(event)) return;
    clearTimeout(pause);
    pause = setTimeout(() => type(read()), TYPING_PAUSE);
  });
  form.addEventListener('reset', () => {
    // The fields are emptied after this event.
    setTimeout(() => push(read()));
  });
}

function sayShown({ settings, rows }: MatrixTable, form: HTMLFormElement, shown: number): void {
  const output = form.querySelector('[data-shown]');
  const message = shown === 0 ? settings.words.none : settings.words.shown;
  const values = { n: shown, total: rows.length };
  if (output !== null) output.textContent = fillMessage(settings.language, message, values);
}

function isTyping(event: Event): boolean {
  return event.target instanceof HTMLInputElement && event.target.type === 'search';
}

function termsOf(table: MatrixTable, form: HTMLFormElement): MatrixTerms {
  const values = (name: string): readonly string[] =>
    [...form.querySelectorAll<HTMLOptionElement>(`select[name="${name}"] option`)].map((option) => option.value);
  return {
    acts: table.settings.acts,
    circulars: table.rows.map((row) => row.id),
    elections: values('pemilu').filter((id) => id !== ''),
    provinces: values('provinsi').filter((id) => id !== ''),
  };
}

/** The fields are named as the address is, so the one is read as the other. */
function formView(form: HTMLFormElement, view: MatrixView, terms: MatrixTerms): MatrixView {
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') query.set(name, value);
  return { ...parseView(`?${query.toString()}`, terms), open: view.open };
}

function fillForm(form: HTMLFormElement, search: string): void {
  const query = new URLSearchParams(search);
  for (const field of form.elements) {
    if (field instanceof HTMLSelectElement) field.value = query.get(field.name) ?? field.options[0]?.value ?? '';
    else if (field instanceof HTMLInputElement && field.type === 'checkbox') field.checked = query.has(field.name);
    else if (field instanceof HTMLInputElement && field !== document.activeElement) {
      field.value = query.get(field.name) ?? '';
    }
  }
}

/** The other language opens the same view. */
function carrySearch(search: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]')) link.search = search;
}

function cellOf(table: MatrixTable, link: HTMLAnchorElement): MatrixView['open'] {
  const row = link.closest('tr');
  const circular = row?.dataset.id;
  const column = row === null ? -1 : [...row.querySelectorAll('td a')].indexOf(link);
  const act = table.settings.acts[column];
  return circular === undefined || act === undefined ? null : { circular, act };
}

function findCell(
  table: MatrixTable,
  flow: RowFlow,
  open: NonNullable<MatrixView['open']>,
): Parameters<ReturnType<typeof evidencePanel>['show']>[0] | null {
  const row = table.rows.find(({ id }) => id === open.circular);
  if (row !== undefined) flow.upTo(row);
  row?.show();
  const column = table.settings.acts.indexOf(open.act);
  const link = row?.element.querySelectorAll<HTMLAnchorElement>('td a')[column];
  const head = table.element.querySelectorAll<HTMLAnchorElement>('tr[data-head] a')[column];
  return link === undefined || head === undefined ? null : { ...open, link, actAddress: head.href };
}
