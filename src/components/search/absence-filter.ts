/**
 * Filters a list of absences by what its form offers: state, province or act, and name of the region. The choice stands in
 * the address.
 */
export function startAbsence(): void {
  const form = document.querySelector<HTMLFormElement>('[data-absence]');
  const status = form?.querySelector<HTMLElement>('[data-shown]');
  if (form === null || status === null || status === undefined) return;
  const rows = [...document.querySelectorAll<HTMLTableRowElement>('.absence tbody tr')];
  const absent = (form.dataset.absent ?? '').split(' ');
  const fields = [...form.elements].filter(
    (field) => field instanceof HTMLSelectElement || field instanceof HTMLInputElement,
  );

  const read = (): void => {
    const query = new URLSearchParams(location.search);
    for (const field of fields) field.value = query.get(field.name) ?? '';
    show();
  };
  const show = (): void => {
    for (const row of rows) row.hidden = !fields.every((field) => passes(row, field));
    const shown = rows.filter(({ hidden }) => !hidden).length;
    status.textContent =
      shown === 0 ? (status.dataset.none ?? '') : (status.dataset.message ?? '').replace('#', String(shown));
  };
  const passes = ({ dataset }: HTMLElement, { value, dataset: { by = '' } }: (typeof fields)[number]): boolean => {
    const held = dataset[by] ?? '';
    if (value === '') return true;
    if (by === 'region') return held.includes(value.trim().toLowerCase());
    return held === value || (value === ABSENT && absent.includes(held));
  };
  const write = (step: 'pushState' | 'replaceState'): void => {
    const query = new URLSearchParams(fields.flatMap(({ name, value }) => (value === '' ? [] : [[name, value]])));
    history[step](null, '', location.pathname + (query.size === 0 ? '' : `?${query.toString()}`));
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]')) link.search = location.search;
    show();
  };
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('change', (event) =>
    write(event.target instanceof HTMLInputElement ? 'replaceState' : 'pushState'),
  );
  form.addEventListener('input', (event) => {
    if (event.target instanceof HTMLInputElement) write('replaceState');
  });
  window.addEventListener('popstate', read);
  form.hidden = false;
  read();
}

/** Choice of everything that is absent, however the document was seen. */
const ABSENT = 'tidak-ada';
