import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { addressOf, it } from './visit.ts';

it('what was read once can be read again without a network, and what was not is told apart', async ({ visit }) => {
  const page = await visit({ path: '/edaran/kota-depok-2024/', serviceWorkers: 'allow' });
  const title = await page.locator('h1').innerText();
  await kept(page, '/edaran/kota-depok-2024/');
  // Taken over at the first visit, the worker keeps every page from now on.
  await page.goto(addressOf('/larangan/'));
  await kept(page, '/larangan/');

  await page.context().setOffline(true);
  await page.goto(addressOf('/edaran/kota-depok-2024/'));
  expect(await page.locator('h1').innerText()).toBe(title);
  // With its style: the clauses are set in the serif of the site.
  expect(
    await page
      .locator('.clause-text')
      .first()
      .evaluate((text) => getComputedStyle(text).fontFamily),
  ).toMatch(/Serif/);

  await page.goto(addressOf('/en/metode/'));
  expect(await page.locator('h1').innerText()).toBe('No network');
  const list = page.locator('[data-kept] a');
  await list.first().waitFor();
  expect((await list.allInnerTexts()).join(' ')).toContain(title);
  await list.filter({ hasText: title }).click();
  expect(await page.locator('h1').innerText()).toBe(title);
  await page.context().setOffline(false);
});

/** Waits until the worker has kept a page: as long as the test may last. */
async function kept(page: Page, path: string): Promise<void> {
  await page.evaluate(async (address) => {
    while ((await caches.match(address)) === undefined) await new Promise((resolve) => setTimeout(resolve, 50));
  }, addressOf(path));
}
