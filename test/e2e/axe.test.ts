import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { samples } from './templates.ts';
import { it } from './visit.ts';

/** Rules that look at colours, and so at the colour scheme. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** Rows of a table and items of a list that axe sees; beyond them, only those that show something new. */
const ENOUGH = 12;

describe.each(samples())('$route in $language ($path)', ({ path }) => {
  it('has no fault that axe finds, light or dark', async ({ visit }) => {
    const page = await visit({ path, colorScheme: 'light' });
    await thinOut(page);
    expect(await faults(new AxeBuilder({ page }).setLegacyMode(), page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await faults(new AxeBuilder({ page }).setLegacyMode().withRules(COLOUR_RULES), page)).toEqual([]);
  });
});

/** Legacy mode gathers frames in no page of its own: there are none here, and it is faster. */
async function faults(axe: AxeBuilder, page: Page): Promise<readonly string[]> {
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => {
    const [first] = nodes;
    return `${page.url()}: ${id}, ${nodes.length} times, first ${first?.html ?? ''}: ${first?.failureSummary ?? ''}`;
  });
}

/** Takes away what repeats itself: axe would look for minutes at the whole matrix and find nothing more. */
function thinOut(page: Page): Promise<void> {
  return page.evaluate((enough) => {
    const tokens = (element: Element): readonly string[] =>
      [element, ...element.querySelectorAll('*')].flatMap((each) => [
        `${each.tagName} ${each.getAttribute('class') ?? ''} ${each.getAttribute('role') ?? ''}`,
        ...(each.tagName === 'use' ? [each.getAttribute('href') ?? ''] : []),
      ]);
    for (const parent of document.querySelectorAll('main tbody, main ul, main ol')) {
      const seen = new Set<string>();
      [...parent.children].forEach((child, index) => {
        const own = tokens(child);
        if (index >= enough && own.every((token) => seen.has(token))) child.remove();
        for (const token of own) seen.add(token);
      });
    }
  }, ENOUGH);
}
