import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { samples } from './templates.ts';
import { it } from './visit.ts';

/** Rules that look at colours, and so at the colour scheme. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** axe needs minutes for the whole matrix; one province shows every kind of cell and control. */
const PARTS: Readonly<Record<string, string>> = { '/matriks/': '?provinsi=32' };

describe.each(samples())('$route in $language ($path)', ({ path, route }) => {
  const part = PARTS[route] ?? '';

  it('has no fault that axe finds, light or dark', async ({ visit }) => {
    const page = await visit({ path: path + part, colorScheme: 'light' });
    expect(await faults(new AxeBuilder({ page }), page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await faults(new AxeBuilder({ page }).withRules(COLOUR_RULES), page)).toEqual([]);
  });
});

async function faults(axe: AxeBuilder, page: Page): Promise<readonly string[]> {
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => {
    const [first] = nodes;
    return `${page.url()}: ${id}, ${nodes.length} times, first ${first?.html ?? ''}: ${first?.failureSummary ?? ''}`;
  });
}
