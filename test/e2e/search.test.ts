import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { it, tabTo } from './visit.ts';

const CLAUSE = /tanda suka pada konten pasangan calon/;

describe('search', () => {
  it("finds Kebumen's clause on liking posts, by another word than it uses, and leads to it", async ({ visit }) => {
    const page = await visit('/cari/');
    await page.getByLabel('Kata yang dicari').fill('menyukai konten calon kebumen');
    await page.getByLabel('Kata yang dicari').press('Enter');
    const found = result(page, CLAUSE);
    await found.waitFor();
    expect(await found.innerText()).toMatch(/Kebumen/);
    await found.getByRole('heading').getByRole('link').click();
    await page.waitForURL(/\/edaran\/kabupaten-kebumen-2024\/(?:\?.*)?#butir-\d+$/);
    const clause = page.locator(new URL(page.url()).hash);
    expect(await clause.innerText()).toMatch(CLAUSE);
  });

  it('keeps the question in its address, for a reload and for the other language', async ({ visit }) => {
    const page = await visit('/cari/?q=like+kebumen');
    await result(page, CLAUSE).waitFor();
    const count = await summary(page);
    await page.reload();
    await result(page, CLAUSE).waitFor();
    expect(await summary(page)).toBe(count);
    await page.locator('header a[hreflang="en"]:visible').click();
    await page.locator('html[lang="en"]').waitFor();
    await result(page, CLAUSE).waitFor();
    expect(new URL(page.url()).searchParams.get('q')).toBe('like kebumen');
  });

  it('says which words are nowhere, instead of dropping them', async ({ visit }) => {
    const page = await visit('/cari/?q=kampanye+xyzzyplugh');
    await page.getByText(/Tidak ada di butir mana pun.*xyzzyplugh/).waitFor();
    expect(await summary(page)).toMatch(/\d+ butir/);
  });

  it('can be used with the keyboard alone', async ({ visit }) => {
    const page = await visit('/cari/');
    await tabTo(page, '#cari-q');
    await page.keyboard.type('"tanda suka" kebumen');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await result(page, CLAUSE).waitFor();
    await tabTo(page, 'ol.results h3 a[href*="kabupaten-kebumen-2024"]');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/edaran\/kabupaten-kebumen-2024\/(?:\?.*)?#butir-\d+$/);
  });
});

/** The one result whose text matches. */
function result(page: Page, text: RegExp): Locator {
  return page.locator('ol.results > li').filter({ hasText: text }).first();
}

function summary(page: Page): Promise<string> {
  return page.getByText(/\d+ butir dari \d+ dokumen cocok/).innerText();
}
