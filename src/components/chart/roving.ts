/** Keys that move between the marks of a drawing: how far, or to which end. */
const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowRight: (at, last) => Math.min(at + 1, last),
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowLeft: (at) => Math.max(at - 1, 0),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/**
 * Makes each drawing with several links one stop of the Tab key: arrow keys, Home and End move between its marks, Enter
 * opens one, Tab leaves. Without the script every mark is a stop of its own, so nothing is lost.
 */
export function startRoving(page: Document): void {
  for (const figure of page.querySelectorAll('.figure')) {
    let many = false;
    for (const drawing of figure.querySelectorAll('svg')) many = rove(drawing) || many;
    const hint = figure.querySelector<HTMLElement>('[data-roving-hint]');
    if (hint !== null) hint.hidden = !many;
  }
}

/** Gives whether the drawing has marks to move between. */
function rove(drawing: SVGSVGElement): boolean {
  const links = [...drawing.querySelectorAll<SVGAElement>('a[href]')];
  if (links.length < 2) return false;
  const stop = (chosen: number): void => {
    for (const [index, link] of links.entries()) link.setAttribute('tabindex', index === chosen ? '0' : '-1');
  };
  stop(0);
  for (const [index, link] of links.entries()) {
    // Also where a pointer or a screen reader put the focus: from there the arrows go on.
    link.addEventListener('focus', () => {
      stop(index);
    });
    link.addEventListener('keydown', (event) => {
      const step = STEPS[event.key];
      if (step === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      links[step(index, links.length - 1)]?.focus();
    });
  }
  return true;
}
