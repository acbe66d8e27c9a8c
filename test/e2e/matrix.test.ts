import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { it, pathOf, tabTo } from './visit.ts';

/** Depok's circular of 2024, whose list of bans is known in full and does not hold the act. */
const DOCUMENT = 'kota-depok-2024';
const ACT = 'social-media-engagement';

describe('the matrix', () => {
  it('leads from Depok and engagement on social media to the certificate of its absence', async ({ visit }) => {
    const page = await visit('/matriks/');
    // Rows have their cells when the reader comes near them.
    await page.locator(`tr[data-id="${DOCUMENT}"]`).scrollIntoViewIfNeeded();
    const cell = page.getByRole('link', {
      name: /Depok 2024, Suka, komentar, .*: tidak ada dalam daftar, lewat rujukan SKB 2022/,
    });
    await cell.click();
    const evidence = page.getByRole('dialog', { name: /Depok 2024/ });
    await evidence.getByText('SKB 2022').first().waitFor();
    await evidence.getByText(/Bukti ketiadaan: \d+ butir dibaca/).waitFor();
    expect(pathOf(page)).toContain(DOCUMENT);
    await evidence.getByRole('link', { name: 'Bukti lengkap di halaman dokumen' }).click();
    await page.waitForURL(new RegExp(`/edaran/${DOCUMENT}/#sertifikat-${ACT}$`));
    const certificate = page.locator(`#sertifikat-${ACT}`);
    expect(await certificate.isVisible()).toBe(true);
    expect(await certificate.innerText()).toMatch(/Suka, komentar/);
  });

  it('keeps what is sorted, filtered and opened in its address, which a reload shows again', async ({ visit }) => {
    const page = await visit('/matriks/');
    await page.getByRole('combobox', { name: 'Provinsi', exact: true }).selectOption({ label: 'Jawa Barat' });
    await page.getByRole('combobox', { name: 'Urutkan menurut' }).selectOption('tanggal');
    const rows = await names(page);
    expect(rows.length).toBeGreaterThan(3);
    expect(rows.join(' ')).toMatch(/Depok/);
    expect(rows.join(' ')).not.toMatch(/Malang/);
    const address = pathOf(page);
    expect(address).toContain('provinsi=32');
    await page.reload();
    await controls(page).waitFor();
    expect(await names(page)).toEqual(rows);
    expect(pathOf(page)).toBe(address);
    await page.getByRole('button', { name: 'Kembalikan ke awal' }).click();
    await page.waitForFunction(() => location.search === '');
    expect((await names(page)).length).toBeGreaterThan(rows.length);
  });

  it('takes its view along to the other language', async ({ visit }) => {
    const page = await visit('/matriks/?provinsi=32&urut=tanggal');
    const rows = await shownDocuments(page);
    await page.locator('header a[hreflang="en"]:visible').click();
    await page.locator('html[lang="en"]').waitFor();
    expect(new URL(page.url()).searchParams.get('provinsi')).toBe('32');
    expect(await shownDocuments(page)).toEqual(rows);
  });

  it('has the cells of the rows that are near, of all rows on paper, and says the sum of the others', async ({
    visit,
  }) => {
    const page = await visit('/matriks/');
    await controls(page).waitFor();
    const row = page.locator('table.matrix tbody tr[data-id]').last();
    await row.locator('td.rest').waitFor({ state: 'attached' });
    expect(await row.locator('td.rest').innerText()).toMatch(/\d+ tertulis, \d+ tidak tertulis/);
    await row.scrollIntoViewIfNeeded();
    await row.locator('td a').first().waitFor();
    expect(await row.locator('td.rest').count()).toBe(0);
    expect(await row.locator('td a').count()).toBe(await page.locator('tr[data-head] a').count());
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    expect(await page.locator('table.matrix td.rest').count()).toBe(0);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    expect(await page.locator('table.matrix td.rest').count()).toBeGreaterThan(0);
  });

  it('goes to its last cell and back with the keyboard, through rows that had no cells', async ({ visit }) => {
    const page = await visit('/matriks/');
    await controls(page).waitFor();
    await tabTo(page, 'table.matrix a');
    const first = await focused(page);
    await page.keyboard.press('Control+End');
    const last = await page.locator('table.matrix tbody tr[data-id]').last().getAttribute('data-id');
    expect(await focused(page)).toContain(`/edaran/${last ?? ''}/#`);
    await page.keyboard.press('Control+Home');
    expect(await focused(page)).toBe(first);
  });

  it('can be used with the keyboard alone', async ({ visit }) => {
    const page = await visit('/matriks/?provinsi=32');
    // One stop of the Tab key leads into the table, whatever its size; arrows move in it.
    await tabTo(page, 'table.matrix a');
    const first = await focused(page);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    const cell = await focused(page);
    expect(cell).not.toBe(first);
    await page.keyboard.press('ArrowDown');
    const below = await focused(page);
    expect(below).not.toBe(cell);
    await page.keyboard.press('ArrowUp');
    expect(await focused(page)).toBe(cell);
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    expect(await page.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(true);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(await focused(page)).toBe(cell);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('table.matrix') === null)).toBe(true);
  });
});

/** Shown by the script once it works. */
function controls(page: Page): Locator {
  return page.locator('form[data-controls]');
}

function names(page: Page): Promise<readonly string[]> {
  return page.locator('table.matrix tbody th[scope="row"] a').allInnerTexts();
}

/** Ids of the documents in the table, once the script has arranged it. */
async function shownDocuments(page: Page): Promise<readonly (string | null)[]> {
  await controls(page).waitFor();
  return page
    .locator('table.matrix tbody tr[data-id]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-id')));
}

/** Name and address of the focused link. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    return `${element?.getAttribute('aria-label') ?? element?.textContent ?? ''} ${element?.getAttribute('href') ?? ''}`;
  });
}
