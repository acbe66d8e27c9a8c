import type { Page } from 'playwright-core';
import { tabTo } from './visit.ts';

/** How a person works a page: with a mouse, or with the keyboard alone. */
export interface Hand {
  readonly name: 'mouse' | 'keyboard';
  /** Activates the first link or button that matches. */
  readonly press: (page: Page, selector: string) => Promise<void>;
  /** Chooses the option with these words in the list that matches. */
  readonly choose: (page: Page, selector: string, option: string) => Promise<void>;
}

const mouse: Hand = {
  name: 'mouse',
  press: (page, selector) => page.locator(selector).first().click(),
  choose: async (page, selector, option) => {
    await page.locator(selector).selectOption({ label: option });
  },
};

/** Longest way with Tab that the errands may ask for: the list of regions is long, and has no shorter one. */
const MOST_TABS = 200;

const keyboard: Hand = {
  name: 'keyboard',
  press: async (page, selector) => {
    await tabTo(page, selector, MOST_TABS);
    await page.keyboard.press('Enter');
  },
  choose: async (page, selector, option) => {
    await tabTo(page, selector, MOST_TABS);
    // Typing in a native list leads to the option that begins so, if it is typed fast enough; arrows lead the rest of the way.
    await page.keyboard.type(option);
    for (let presses = 0; presses < MOST_TABS; presses += 1) {
      const way = await page.locator(selector).evaluate((list: HTMLSelectElement, wanted) => {
        const at = [...list.options].findIndex(({ text }) => text === wanted);
        return at === -1 ? null : at - list.selectedIndex;
      }, option);
      if (way === 0) return;
      if (way === null) break;
      await page.keyboard.press(way < 0 ? 'ArrowUp' : 'ArrowDown');
    }
    throw new Error(`the keyboard did not reach "${option}" in ${selector}`);
  },
};

export const HANDS = [mouse, keyboard] as const;
