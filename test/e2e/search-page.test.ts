import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { it, pathOf, tabTo } from './visit.ts';

/** Kebumen's clause on liking posts. */
const DOCUMENT = 'kabupaten-kebumen-2024';
const LIKING = /tanda suka/i;

const status = (page: Page) => page.locator('[data-status]');

/** Waits until a search has answered. */
async function answered(page: Page): Promise<string> {
  await page.waitForFunction(() => /\d|cocok|match/.test(document.querySelector('[data-status]')?.textContent ?? ''));
  return status(page).innerText();
}

describe('the search', () => {
  it.for(['tanda suka kebumen', 'like Kebumen', 'menyukai kebumen', 'liking kebumen'])(
    'finds Kebumen\'s clause on liking posts by "%s", from the box of another page, and leads to it',
    async (query, { visit }) => {
      const page = await visit('/larangan/');
      await page.keyboard.press('/');
      await page.keyboard.type(query);
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/cari\/\?q=/);
      await answered(page);
      const found = page.locator('.result', { hasText: LIKING }).filter({ hasText: 'Kebumen' });
      await found.locator('a').first().click();
      await page.waitForURL(new RegExp(`/edaran/${DOCUMENT}/#butir-\\d+$`));
      const clause = page.locator(':target');
      expect(await clause.innerText()).toMatch(LIKING);
      expect(await clause.locator('mark').allInnerTexts()).toEqual(['tanda suka']);
    },
  );

  it('finds the same on an English page, in English addresses', async ({ visit }) => {
    const page = await visit('/en/cari/?q=liking+kebumen');
    await answered(page);
    await page.locator('.result', { hasText: LIKING }).locator('a').first().click();
    await page.waitForURL(new RegExp(`/en/edaran/${DOCUMENT}/`));
  });

  it('says which words match nothing and which were taken together, and undoes it', async ({ visit }) => {
    const page = await visit('/cari/?q=like+xyzzy');
    const all = Number.parseInt(await answered(page), 10);
    const notes = await page.locator('[data-notes]').innerText();
    expect(notes).toContain('tidak ikut dicari: “xyzzy”');
    expect(notes).toMatch(/“like” juga menemukan .*menyukai/);
    await page.getByRole('button', { name: 'Hanya “like”' }).click();
    await page.waitForFunction(() => location.search.includes('%22like%22'));
    await status(page)
      .filter({ hasNotText: String(all) })
      .waitFor();
    expect(Number.parseInt(await answered(page), 10) || 0).toBeLessThan(all);
  });

  it('holds quoted phrases to the letter and leaves out excluded words', async ({ visit }) => {
    const page = await visit('/cari/?q=%22pasangan+calon%22+-kampanye&tampil=50');
    await answered(page);
    const texts = await page.locator('.result .clause-text').allInnerTexts();
    expect(texts.length).toBeGreaterThan(10);
    expect(texts.filter((text) => !/pasangan calon/i.test(text) || /kampanye/i.test(text))).toEqual([]);
  });

  it('never finds a couple of candidates by putting up banners', async ({ visit }) => {
    const page = await visit('/cari/?q=memasang&tampil=200');
    await answered(page);
    const marks = await page.locator('.result mark').allInnerTexts();
    expect(marks.length).toBeGreaterThan(0);
    expect(marks.filter((mark) => /(?<!pem)pasangan/i.test(mark))).toEqual([]);
  });

  it('counts facets anew, keeps every choice in the address, and goes back', async ({ visit }) => {
    const page = await visit('/cari/?q=kampanye');
    const all = await answered(page);
    const box = page.locator('[data-facet="keutuhan"]').getByLabel(/Terbaca utuh/);
    const expected = await box.locator('xpath=ancestor::li').locator('[data-count]').innerText();
    await box.check();
    await page.waitForFunction((before) => document.querySelector('[data-status]')?.textContent !== before, all);
    const narrowed = await answered(page);
    expect(Number.parseInt(narrowed, 10)).toBe(Number(expected));
    const address = pathOf(page);
    expect(address).toContain('keutuhan=utuh');
    await page.reload();
    expect(await answered(page)).toBe(narrowed);
    await page.goBack();
    await page.waitForFunction((before) => document.querySelector('[data-status]')?.textContent === before, all);
    expect(await box.isChecked()).toBe(false);
  });

  it('groups by document and copies what was found', async ({ visit }) => {
    const page = await visit({
      path: '/cari/?q=like&kelompok=dokumen',
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const [count = ''] = /\d+/.exec(await answered(page)) ?? [];
    expect(await page.locator('.result-group').count()).toBeGreaterThan(1);
    await page.getByRole('button', { name: 'Salin sebagai CSV' }).click();
    await page.getByText(`${count} butir disalin.`).waitFor();
    const csv = await page.evaluate(() => navigator.clipboard.readText());
    const lines = csv.trim().split(/\r?\n/);
    expect(lines).toHaveLength(Number(count) + 1);
    expect(lines[0]).toBe('"daerah","dokumen","tanggal","butir","teks","larangan","suara","rumusan","alamat"');
    expect(lines[1]).toMatch(/\/edaran\/[^?"]+#[^"]+"$/);
    await page.getByRole('button', { name: 'Salin sebagai kutipan' }).click();
    await page.waitForFunction(async () => (await navigator.clipboard.readText()).includes('Sanding'));
  });

  it('can be used with the keyboard alone, suggestions included', async ({ visit }) => {
    const page = await visit('/cari/');
    await page.keyboard.press('/');
    await page.keyboard.type('spand');
    const list = page.getByRole('listbox');
    await list.waitFor();
    // Acts and places come first, the word itself last.
    await page.keyboard.press('ArrowUp');
    const field = page.getByRole('combobox', { name: 'Kata yang dicari' });
    const active = await field.getAttribute('aria-activedescendant');
    expect(await page.locator(`[id="${active ?? ''}"]`).getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Enter');
    await list.waitFor({ state: 'hidden' });
    expect(await field.inputValue()).toBe('spanduk');
    await answered(page);
    await tabTo(page, '.result a');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/edaran\//);
  });

  it('says so where nothing matches, and what each word finds alone', async ({ visit }) => {
    const page = await visit('/cari/?q=spanduk+swafoto+bilik');
    expect(await answered(page)).toBe('Tidak ada butir yang cocok.');
    await page.getByRole('button', { name: /^spanduk: \d+ butir$/ }).click();
    await page.waitForFunction(() => location.search === '?q=spanduk');
    expect(await answered(page)).toMatch(/cocok/);
  });

  it('says that its index is damaged, offers the lists, and tries again', async ({ visit }) => {
    const page = await visit('/cari/');
    await page.route('**/*.pf_meta*', (route) => route.fulfill({ status: 200, body: 'no index' }));
    await page.getByRole('combobox', { name: 'Kata yang dicari' }).fill('kampanye');
    await page.keyboard.press('Enter');
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toMatch(/tidak dapat dimuat/);
    expect(await alert.getByRole('link').count()).toBeGreaterThanOrEqual(4);
    await page.unroute('**/*.pf_meta*');
    await alert.getByRole('button').click();
    expect(await answered(page)).toMatch(/cocok/);
  });

  it('loads no index until it is needed', async ({ visit }) => {
    const page = await visit('/cari/');
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(request.url()));
    await page.reload();
    await page.waitForLoadState('networkidle');
    expect(loaded.filter((url) => url.includes('/pagefind/'))).toEqual([]);
  });
});

describe('the search for absence', () => {
  it('lists by act, state and province without the index, and leads to a certificate', async ({ visit }) => {
    const page = await visit('/cari/');
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(request.url()));
    await page.getByRole('link', { name: 'Suka, komentar, bagikan, ikuti, grup' }).click();
    await page.getByRole('combobox', { name: 'Keadaan' }).selectOption('tidak-ada');
    await page.getByRole('combobox', { name: 'Provinsi' }).selectOption('32');
    await page.waitForFunction(() => location.search === '?keadaan=tidak-ada&provinsi=32');
    const rows = page.locator('.absence tbody tr:visible');
    expect(await rows.filter({ hasText: 'Depok' }).count()).toBe(1);
    expect(await rows.filter({ hasText: 'Kebumen' }).count()).toBe(0);
    await page.reload();
    await rows.filter({ hasText: 'Depok' }).getByRole('link', { name: 'sertifikat' }).click();
    await page.waitForURL(/\/edaran\/kota-depok-2024\/#sertifikat-social-media-engagement$/);
    expect(loaded.filter((url) => url.includes('/pagefind/'))).toEqual([]);
  });
});
