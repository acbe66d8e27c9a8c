/**
 * Makes the choosers over figures work: marks that stand for the chosen thing are found, those that stand for others of
 * its kind fade. All that it tells is in the table too.
 */
export function startHighlight(page: Document): void {
  for (const chooser of page.querySelectorAll<HTMLElement>('[data-highlight]')) {
    const figure = page.getElementById(chooser.dataset.highlight ?? '');
    const select = chooser.querySelector('select');
    const status = chooser.querySelector('[role="status"]');
    if (figure === null || select === null || status === null) continue;
    chooser.hidden = false;
    const show = (): void => {
      const found = mark(figure, select.value);
      status.textContent = select.value === '' ? '' : (chooser.dataset.found ?? '').replace('#', String(found));
    };
    select.addEventListener('change', show);
    // A browser that goes back restores the choice without telling.
    show();
  }
}

/** Fades and finds; gives the number of found marks in the drawing that is shown. */
function mark(figure: HTMLElement, choice: string): number {
  for (const element of figure.querySelectorAll('.faded, .found')) element.classList.remove('faded', 'found');
  const [kind = '', id = ''] = choice.split(' ');
  if (kind === '') return 0;
  let found = 0;
  for (const element of figure.querySelectorAll(`[data-${kind}]`)) {
    const own = element.getAttribute(`data-${kind}`) === id;
    element.classList.add(own ? 'found' : 'faded');
    if (own && element.getClientRects().length > 0) found += 1;
  }
  return found;
}
