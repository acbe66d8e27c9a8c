import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { it, pathOf, tabTo } from './visit.ts';

const COMPARED = '/banding/?e=kota-depok-2024,kota-bekasi-pemilu-2024,nasional';

describe('the comparison', () => {
  it('sets Depok, Bekasi and the national rules side by side, and a reload shows the same', async ({ visit }) => {
    const page = await visit(COMPARED);
    const result = await comparison(page);
    expect(result.heads).toHaveLength(3);
    expect(result.heads[0]).toMatch(/Depok/);
    expect(result.heads[1]).toMatch(/Bekasi/);
    expect(result.heads[2]).toBe('Aturan nasional');
    // Every act stands in one of the groups, and each compared row has one cell for each column.
    expect(result.text).toMatch(/tidak ada dalam daftar/);
    expect(new Set(result.cells)).toEqual(new Set([3]));
    await page.reload();
    expect(await comparison(page)).toEqual(result);
    expect(pathOf(page)).toBe(COMPARED);
  });

  it('is put together by choosing, in an address that can be passed on and gone back from', async ({ visit }) => {
    const page = await visit('/banding/');
    await choose(page, 'kota-depok-2024');
    await choose(page, 'kabupaten-kebumen-2024');
    const result = await comparison(page);
    expect(pathOf(page)).toBe('/banding/?e=kota-depok-2024,kabupaten-kebumen-2024');
    await page.goBack();
    expect(pathOf(page)).toBe('/banding/?e=kota-depok-2024');
    await page.getByRole('status').getByText('sedikitnya dua').waitFor();
    await page.goForward();
    expect(await comparison(page)).toEqual(result);
  });

  it('opens the same comparison in the other language', async ({ visit }) => {
    const page = await visit(COMPARED);
    await comparison(page);
    await page.locator('header a[hreflang="en"]:visible').click();
    await page.locator('html[lang="en"]').waitFor();
    expect(pathOf(page)).toBe(`/en${COMPARED}`);
    expect((await comparison(page)).heads).toHaveLength(3);
  });

  it('says what is wrong with an address', async ({ visit }) => {
    const page = await visit('/banding/?e=kota-depok-2024,kota-yang-tidak-ada');
    await page.getByRole('status').getByText('kota-yang-tidak-ada').waitFor();
    expect(await page.locator('.comparison').count()).toBe(0);
  });

  it('can be used with the keyboard alone', async ({ visit }) => {
    const page = await visit('/banding/?e=kota-depok-2024');
    const select = page.getByLabel('Dokumen yang ditambahkan');
    await tabTo(page, 'select');
    // Typing in a native list chooses the option that begins so.
    await page.keyboard.type('Aturan nas');
    expect(await select.inputValue()).toBe('nasional');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect((await comparison(page)).heads).toHaveLength(2);
    await tabTo(page, '[data-chosen] button[aria-label^="Geser Aturan nasional"]');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.search === '?e=nasional,kota-depok-2024');
    expect((await comparison(page)).heads[0]).toBe('Aturan nasional');
    // The pressed button is gone, but not the focus.
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SELECT');
    await tabTo(page, '[data-chosen] button[aria-label^="Keluarkan Aturan nasional"]');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.search === '?e=kota-depok-2024');
  });
});

interface Comparison {
  readonly heads: readonly string[];
  readonly text: string;
  /** Cells of each row. */
  readonly cells: readonly number[];
}

/** The comparison that the page shows, once it is there. */
async function comparison(page: Page): Promise<Comparison> {
  const shown = page.locator('.comparison');
  await shown.waitFor();
  return {
    heads: await shown.locator('.column-heads h3').allInnerTexts(),
    text: await shown.innerText(),
    cells: await shown
      .locator('article.compared')
      .evaluateAll((rows) => rows.map((row) => row.querySelectorAll(':scope > .columns > .column').length)),
  };
}

async function choose(page: Page, id: string): Promise<void> {
  await page.getByLabel('Dokumen yang ditambahkan').selectOption(id);
  await page.getByRole('button', { name: 'Tambahkan' }).click();
  await page.waitForFunction((wanted) => location.search.includes(wanted), id);
}
