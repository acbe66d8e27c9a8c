/** Filters the list of an act by state, province and name of the region; the choice stands in the address. */
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
    const [state = '', province = '', region = ''] = fields.map(({ value }) => value);
    const typed = region.trim().toLowerCase();
    for (const row of rows) {
      const { state: held = '', province: within, region: name = '' } = row.dataset;
      const inState = state === '' || (state === ABSENT ? absent.includes(held) : held === state);
      row.hidden = !(inState && (province === '' || within === province) && name.includes(typed));
    }
    const shown = rows.filter(({ hidden }) => !hidden).length;
    status.textContent =
      shown === 0 ? (status.dataset.none ?? '') : (status.dataset.message ?? '').replace('#', String(shown));
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
