import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect } from 'vitest';
import { it, pathOf, tabTo } from './visit.ts';

const DOCUMENT = '/edaran/kota-depok-2024/';
const permissions = ['clipboard-read', 'clipboard-write'];

describe('citations', () => {
  it('of a clause open by keyboard, are copied, and leave the reader where they were', async ({ visit }) => {
    const page = await visit({ path: `${DOCUMENT}#butir-5`, permissions });
    await tabTo(page, '#butir-5 a[data-cite]');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Kutip dan tautan tetap: butir 5' });
    await dialog.waitFor();
    expect(pathOf(page)).toBe(`${DOCUMENT}#butir-5`);
    expect((await new AxeBuilder({ page }).setLegacyMode().include('dialog').analyze()).violations).toEqual([]);
    await dialog.getByRole('button', { name: 'Salin APA 7' }).click();
    await dialog.getByText('APA 7 disalin.').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^Wali Kota Depok\. \(2024, 31 Mei\)\. .*, butir 5 \(penomoran redaksi\) \[.*\/#butir-5$/);
    await page.keyboard.press('Escape');
    expect(await dialog.count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.closest('#butir-5') !== null)).toBe(true);
  });

  it('of a source come from the file of the page', async ({ visit }) => {
    const page = await visit('/en/sumber/');
    const row = page
      .locator('tbody tr')
      .filter({ has: page.locator('td a[rel="external"]') })
      .first();
    const own = (await row.locator('td a[rel="external"]').getAttribute('href')) ?? '';
    await row.locator('a[data-cite]').click();
    await page.getByRole('dialog').getByText(`url = {${own}}`).waitFor();
  });

  it('of a comparison name what is compared and open it again', async ({ visit }) => {
    const page = await visit('/banding/?e=kota-depok-2024,kabupaten-kebumen-2024');
    await page.locator('.comparison').waitFor();
    const link = await page.locator('#kutip [data-name="Tautan HTML"] [data-text]').textContent();
    expect(link).toMatch(
      /^<a href="[^"]*\/banding\/\?e=kota-depok-2024,kabupaten-kebumen-2024">.*Depok.*Kebumen.*<\/a>$/,
    );
    const apa = await page.locator('#kutip [data-name="APA 7"] [data-text]').textContent();
    expect(apa).toMatch(/^Redaksi Sanding\. .*Depok.*\/banding\/\?e=kota-depok-2024,kabupaten-kebumen-2024$/s);
  });

  it('stand in the page without scripts, and the links still lead to the thing', async ({ visit }) => {
    const page = await visit({ path: DOCUMENT, javaScriptEnabled: false });
    expect(await page.locator('#kutip .cite').first().innerText()).toContain('Wali Kota Depok. (2024, 31 Mei).');
    expect(await page.getByRole('button', { name: 'Salin APA 7' }).count()).toBe(0);
    await page.locator('#butir-5 a[data-cite]').click();
    expect(pathOf(page)).toBe(`${DOCUMENT}#butir-5`);
  });
});
