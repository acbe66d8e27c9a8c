import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { addressOf, it, pathOf, tabTo } from './visit.ts';

const field = (page: Page) => page.getByRole('combobox', { name: 'Kata yang dicari' });

/** Waits until a search has answered, and reads its number of clauses; none found: 0. */
async function count(page: Page): Promise<number> {
  await page.waitForFunction(() => /\d|cocok|match/.test(document.querySelector('[data-status]')?.textContent ?? ''));
  return Number.parseInt(await page.locator('[data-status]').innerText(), 10) || 0;
}

/** Waits until the number of clauses is another one. */
async function changed(page: Page, before: number): Promise<number> {
  await page.waitForFunction((old) => {
    const text = document.querySelector('[data-status]')?.textContent ?? '';
    return /\d|cocok/.test(text) && (Number.parseInt(text, 10) || 0) !== old;
  }, before);
  return count(page);
}

describe('a search by mouse', () => {
  it('takes every word as typed where the reader says so, and says it in the address', async ({ visit }) => {
    const page = await visit('/cari/?q=menyukai&tampil=200');
    const all = await count(page);
    await page.getByLabel('Persis seperti diketik').check();
    const strict = await changed(page, all);
    expect(strict).toBeLessThan(all);
    expect(new URL(page.url()).searchParams.get('tepat')).toBe('1');
    for (const mark of await page.locator('.result mark').allInnerTexts()) expect(mark.toLowerCase()).toBe('menyukai');
    await page.goBack();
    expect(await changed(page, strict)).toBe(all);
  });

  it('keeps clauses with any of the chosen values of a facet', async ({ visit }) => {
    const page = await visit('/cari/?q=kampanye');
    const all = await count(page);
    const group = page.locator('[data-facet="bentuk"]');
    await group.locator('summary').click();
    const items = group.locator('li:visible');
    const numbers = (await items.locator('[data-count]').allInnerTexts()).map(Number);
    const [first = 0, second = 0] = numbers;
    await items.nth(0).getByRole('checkbox').check();
    expect(await changed(page, all)).toBe(first);
    await items.nth(1).getByRole('checkbox').check();
    expect(await changed(page, first)).toBe(first + second);
    expect(new URL(page.url()).searchParams.getAll('bentuk')).toHaveLength(2);
    await page.goBack();
    expect(await changed(page, first + second)).toBe(first);
    await page.getByRole('button', { name: 'Hapus saringan' }).click();
    expect(await changed(page, first)).toBe(all);
  });

  it('holds a phrase to the letter beside loose words, and says how much was searched', async ({ visit }) => {
    const page = await visit('/cari/?q=%22tanda+suka%22+kebumen');
    expect(await count(page)).toBeGreaterThan(0);
    for (const result of await page.locator('.result').allInnerTexts()) {
      expect(result).toMatch(/tanda suka/i);
      expect(result).toMatch(/Kebumen/);
    }
    expect(await page.locator('[data-notes]').innerText()).toMatch(
      /Dicari di \d+ butir dari \d+ dokumen; \d+ dokumen di antaranya baru diketahui sebagian\./,
    );
  });

  it('says that there is no connection, offers the lists, and finds once there is one', async ({ visit }) => {
    const page = await visit('/cari/');
    await page.evaluate(() => {
      const connected = window.fetch.bind(window);
      window.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
      window.addEventListener('reconnected', () => (window.fetch = connected));
    });
    await field(page).fill('kampanye');
    await page.keyboard.press('Enter');
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.getByRole('link').count()).toBeGreaterThanOrEqual(4);
    await page.evaluate(() => window.dispatchEvent(new Event('reconnected')));
    await alert.getByRole('button', { name: 'Coba lagi' }).click();
    expect(await count(page)).toBeGreaterThan(0);
    expect(await alert.isVisible()).toBe(false);
  });
});

describe('a search by keyboard', () => {
  it('is a combobox: arrows move, typing stays, Escape closes the list and then empties the field', async ({
    visit,
  }) => {
    const page = await visit('/cari/');
    await page.keyboard.press('/');
    await page.keyboard.type('foto');
    await page.getByRole('listbox').waitFor();
    expect(await field(page).getAttribute('aria-expanded')).toBe('true');
    expect(await field(page).getAttribute('aria-activedescendant')).toBeNull();
    await page.keyboard.press('ArrowDown');
    const active = (await field(page).getAttribute('aria-activedescendant')) ?? '';
    expect(await page.locator('[role="option"][aria-selected="true"]').getAttribute('id')).toBe(active);
    expect(await field(page).inputValue()).toBe('foto');
    await page.keyboard.press('Escape');
    expect(await field(page).getAttribute('aria-expanded')).toBe('false');
    expect(await field(page).getAttribute('aria-activedescendant')).toBeNull();
    expect(await field(page).inputValue()).toBe('foto');
    await page.keyboard.press('Escape');
    expect(await field(page).inputValue()).toBe('');
  });

  it('opens and chooses filters, and undoes a family of forms', async ({ visit }) => {
    const page = await visit('/cari/?q=kampanye');
    const all = await count(page);
    await tabTo(page, '[data-facet="keutuhan"] input');
    await page.keyboard.press('Space');
    const narrowed = await changed(page, all);
    expect(narrowed).toBeLessThan(all);
    expect(pathOf(page)).toContain('keutuhan=');
    await tabTo(page, '[data-notes] button');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.search.includes('%22kampanye%22'));
    expect(await count(page)).toBeLessThanOrEqual(narrowed);
    // The words of the question changed: the focus is where they are.
    expect(await field(page).evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('begins with a slash on every kind of page, in both languages, and never while something is typed', async ({
    visit,
  }) => {
    const page = await visit('/');
    for (const path of [
      '/',
      '/matriks/',
      '/larangan/',
      '/edaran/kota-depok-2024/',
      '/banding/',
      '/tulis/',
      '/en/',
      '/en/data/',
    ]) {
      if (path !== '/') await page.goto(addressOf(path), { waitUntil: 'load' });
      await page.keyboard.press('/');
      await page.waitForFunction(() => document.activeElement?.matches('input[type="search"][name="q"]'));
      await page.keyboard.type('a/b');
      expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value), path).toBe('a/b');
    }
  });
});

describe('a search for absence by province', () => {
  it('leads from a province over a region and a ban to the certificate, without the index', async ({ visit }) => {
    const page = await visit('/cari/tidak-ada/');
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(request.url()));
    await page.getByRole('link', { name: 'Jawa Barat', exact: true }).click();
    await page.waitForURL(/\/cari\/tidak-ada\/provinsi\/jawa-barat\/$/);
    await page.getByRole('combobox', { name: 'Larangan' }).selectOption('social-media-engagement');
    await page.getByRole('combobox', { name: 'Keadaan' }).selectOption('tidak-ada');
    await page.getByRole('searchbox', { name: 'Nama daerah' }).pressSequentially('depok');
    await page.waitForFunction(() => location.search.endsWith('daerah=depok'));
    const address = pathOf(page);
    await page.reload();
    expect(pathOf(page)).toBe(address);
    const rows = page.locator('.absence tbody tr:visible');
    await rows.filter({ hasText: '31 Mei 2024' }).getByRole('link', { name: 'sertifikat' }).click();
    await page.waitForURL(/\/edaran\/kota-depok-2024\/#sertifikat-social-media-engagement$/);
    expect(loaded.filter((url) => url.includes('/pagefind/'))).toEqual([]);
  });
});

describe('the search page has no fault that axe finds', () => {
  const faults = async (page: Page, rules?: string[]): Promise<readonly string[]> => {
    const axe = new AxeBuilder({ page }).setLegacyMode();
    const { violations } = await (rules === undefined ? axe : axe.withRules(rules)).analyze();
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
  };

  it.for([
    ['with results', '/cari/?q=like+xyzzy&keutuhan=sebagian'],
    ['with results by document, in English', '/en/cari/?q=like&kelompok=dokumen'],
    ['with nothing found', '/cari/?q=spanduk+swafoto+bilik'],
  ] as const)('%s', async ([, path], { visit }) => {
    const page = await visit({ path, colorScheme: 'light' });
    await count(page);
    expect(await faults(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await faults(page, ['color-contrast'])).toEqual([]);
  });

  it('with suggestions', async ({ visit }) => {
    const page = await visit('/cari/');
    await field(page).pressSequentially('spand');
    await page.getByRole('listbox').waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await faults(page)).toEqual([]);
  });
});
