import { FACETS } from '../../search/facets.ts';
import type { Choice, Facet, FacetCounts } from '../../search/facets.ts';

/** The boxes of one page, by facet and value. */
export interface FacetPanel {
  readonly knows: (facet: string, value: string) => boolean;
  readonly read: () => Choice;
  readonly write: (choice: Choice) => void;
  /**
   * Shows how many results each value would give; values without any are put away unless they are chosen. Values of
   * which the search did not read everything stay, without a number.
   */
  readonly count: (counts: FacetCounts, isRead: (facet: Facet, value: string) => boolean) => void;
  /** Shows every value, with its number in the whole corpus, as the page was built. */
  readonly reset: () => void;
}

/** One box with what belongs to it. */
interface Row {
  readonly box: HTMLInputElement;
  readonly facet: Facet;
  readonly item: HTMLElement | null;
  readonly place: Element | null;
  /** Number in the whole corpus. */
  readonly whole: string;
}

export function facetPanel(form: HTMLElement): FacetPanel {
  const groups = [...form.querySelectorAll<HTMLElement>('[data-facet]')];
  const rows = [...form.querySelectorAll<HTMLInputElement>('[data-facet] input[type="checkbox"]')].map((box): Row => {
    const item = box.closest('li');
    const place = item?.querySelector('[data-count]') ?? null;
    return { box, facet: box.name as Facet, item, place, whole: place?.textContent ?? '' };
  });
  const show = ({ item, place }: Row, count: string, hidden: boolean): void => {
    if (place !== null && place.textContent !== count) place.textContent = count;
    if (item !== null && item.hidden !== hidden) item.hidden = hidden;
  };
  return {
    reset: () => {
      for (const row of rows) show(row, row.whole, false);
      for (const group of groups) group.hidden = false;
    },
    knows: (facet, value) => rows.some(({ box }) => box.name === facet && box.value === value),
    read: () =>
      Object.fromEntries(
        FACETS.map((facet) => [
          facet,
          rows.filter((row) => row.facet === facet && row.box.checked).map(({ box }) => box.value),
        ]),
      ) as unknown as Choice,
    write: (choice) => {
      for (const { box, facet } of rows) box.checked = choice[facet].includes(box.value);
      for (const group of groups) {
        const details = group.querySelector('details');
        if (details !== null && choice[group.dataset.facet as Facet].length > 0) details.open = true;
      }
    },
    count: (counts, isRead) => {
      const filled = new Set<Facet>();
      for (const row of rows) {
        const count = counts[row.facet].get(row.box.value) ?? 0;
        const read = isRead(row.facet, row.box.value);
        const hidden = read && count === 0 && !row.box.checked;
        show(row, read ? String(count) : '', hidden);
        if (!hidden) filled.add(row.facet);
      }
      for (const group of groups) group.hidden = !filled.has(group.dataset.facet as Facet);
    },
  };
}
