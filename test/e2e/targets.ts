import type { Page } from 'playwright-core';

/**
 * What can be pressed on the page and is too low for a finger: neither 44 px high nor a link among the words of a text.
 * Marks in drawings are left out, because the table beside each drawing holds the same links.
 */
export function lowTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    ({ least, words }) => {
      const pressed = 'a[href], button, input, select, summary, textarea';
      const low = [...document.querySelectorAll<HTMLElement>(pressed)].filter((element) => {
        if (!element.checkVisibility({ visibilityProperty: true })) return false;
        if (element.closest('svg, .visually-hidden, .skip') !== null) return false;
        const box = (element.closest('label') ?? element).getBoundingClientRect();
        if (box.height >= least) return false;
        const text = element.closest<HTMLElement>('p, li, dd, td, th, caption')?.innerText ?? '';
        const inText = getComputedStyle(element).display === 'inline';
        return !inText || text.length - element.innerText.length < words;
      });
      return low.map((element) => element.outerHTML.slice(0, 120));
    },
    { least: FINGER, words: FEW_WORDS },
  );
}

/** Height in px of what a finger hits, less what rounding takes. */
const FINGER = 43.5;

/** Fewer letters than these beside a link make no text: the link stands alone. */
const FEW_WORDS = 12;
