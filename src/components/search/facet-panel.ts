import { FACETS } from '../../search/facets.ts';
import type { Choice, Facet, Filtered } from '../../search/facets.ts';

/** The boxes of one page, by facet and value. */
export interface FacetPanel {
  readonly knows: (facet: string, value: string) => boolean;
  readonly read: () => Choice;
  readonly write: (choice: Choice) => void;
  /** Shows how many results each value would give; values without any are put away unless they are chosen. */
  readonly count: (counts: Filtered<unknown>['counts']) => void;
  /** Shows every value, with its number in the whole corpus, as the page was built. */
  readonly reset: () => void;
}

export function facetPanel(form: HTMLElement): FacetPanel {
  const boxes = [...form.querySelectorAll<HTMLInputElement>('[data-facet] input[type="checkbox"]')];
  const groups = [...form.querySelectorAll<HTMLElement>('[data-facet]')];
  const whole = new Map(boxes.map((box) => [box, countPlace(box)?.textContent ?? '']));
  return {
    reset: () => {
      for (const [box, count] of whole) {
        const place = countPlace(box);
        if (place !== null) place.textContent = count;
        box.closest('li')?.removeAttribute('hidden');
      }
      for (const group of groups) group.hidden = false;
    },
    knows: (facet, value) => boxes.some((box) => box.name === facet && box.value === value),
    read: () =>
      Object.fromEntries(
        FACETS.map((facet) => [
          facet,
          boxes.filter((box) => box.name === facet && box.checked).map((box) => box.value),
        ]),
      ) as unknown as Choice,
    write: (choice) => {
      for (const box of boxes) box.checked = choice[box.name as Facet].includes(box.value);
      for (const group of groups) {
        const details = group.querySelector('details');
        if (details !== null && choice[group.dataset.facet as Facet].length > 0) details.open = true;
      }
    },
    count: (counts) => {
      for (const box of boxes) {
        const count = counts[box.name as Facet].get(box.value) ?? 0;
        const row = box.closest('li');
        const place = countPlace(box);
        if (place !== null) place.textContent = String(count);
        if (row !== null) row.hidden = count === 0 && !box.checked;
      }
      for (const group of groups) group.hidden = group.querySelector('li:not([hidden])') === null;
    },
  };
}

function countPlace(box: HTMLInputElement): Element | null {
  return box.closest('li')?.querySelector('[data-count]') ?? null;
}
