import { buffer } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { readXml } from '../support/xml.ts';
import { addressOf, it, pathOf, tabTo } from './visit.ts';

/** The narrowest column of another site that a frame is made for. */
const COLUMN = { width: 320, height: 700 };

describe('pictures', () => {
  it('can be taken along: opened and saved by keyboard, as table, drawing and pixels, and as a frame', async ({
    visit,
  }) => {
    const page = await visit({ path: '/grafik/', permissions: ['clipboard-read', 'clipboard-write'] });
    await tabTo(page, 'main a[href$="/grafik/selang/"]');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/grafik\/selang\/$/u);
    const heading = await page.locator('h1').innerText();

    const csv = await saved(page, 'a[href$="data.csv"]');
    expect(csv.name).toBe('sanding-selang-id.csv');
    const rows = csv.bytes.toString('utf8').trim().split('\r\n');
    expect(rows).toHaveLength(1 + (await page.locator('.picture-table tbody tr').count()));
    expect(rows[0]).toContain('act,bounds,confirmed');

    const svg = await saved(page, 'a[href$="gambar.svg"]');
    expect(svg.name).toBe('sanding-selang-id.svg');
    expect(readXml(svg.bytes.toString('utf8')).children[0]?.text).toBe(heading);

    const png = await saved(page, 'a[href$="gambar.png"]');
    expect(png.name).toBe('sanding-selang-id.png');
    expect(png.bytes.subarray(1, 4).toString('latin1')).toBe('PNG');

    await tabTo(page, 'button[data-copy]');
    await page.keyboard.press('Enter');
    await page.locator('[data-copy-status]').getByText('Kode sudah disalin.').waitFor();
    const snippet = await page.evaluate(() => navigator.clipboard.readText());
    expect(snippet).toContain('/sisip/selang/"');
    expect(snippet).toMatch(/^<iframe [^<]*><\/iframe>$/u);
  });

  it('find one document, and fade the others', async ({ visit }) => {
    const page = await visit('/grafik/linimasa/');
    const chosen = page.getByLabel('Sorot dalam gambar');
    await chosen.selectOption('circular kota-depok-2024');
    await page.getByRole('status').getByText('Tanda yang disorot: 1').waitFor();
    const shown = page.locator('.figure svg:visible');
    expect(await shown.locator('.found').count()).toBe(1);
    const all = await shown.locator('[data-circular]').count();
    expect(await shown.locator('.faded').count()).toBe(all - 1);
    await chosen.selectOption('');
    expect(await shown.locator('.faded, .found').count()).toBe(0);
  });

  it('have marks that the keyboard reaches, that say their name and lead on', async ({ visit }) => {
    const page = await visit('/grafik/linimasa/pilkada-2024/');
    await tabTo(page, '.figure svg a');
    const mark = await page.evaluate(() => {
      const element = document.activeElement;
      const outline = element === null ? '' : getComputedStyle(element).outlineStyle;
      return { name: element?.getAttribute('aria-label') ?? '', outline };
    });
    expect(mark.name.length).toBeGreaterThan(10);
    expect(mark.outline).toBe('solid');

    // The drawing is one stop: arrows move inside it, Tab leaves it.
    const held = (): Promise<readonly [string | null, boolean]> =>
      page.evaluate(() => {
        const element = document.activeElement;
        return [element?.getAttribute('aria-label') ?? null, element?.closest('svg') !== null] as const;
      });
    await page.keyboard.press('ArrowRight');
    const [second, inside] = await held();
    expect([second === mark.name, inside]).toEqual([false, true]);
    await page.keyboard.press('Home');
    expect(await held()).toEqual([mark.name, true]);
    await page.keyboard.press('End');
    await page.keyboard.press('Tab');
    expect((await held())[1]).toBe(false);
    await page.keyboard.press('Shift+Tab');
    expect((await held())[1]).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/edaran\/[\w-]+\/$/u);
  });

  it('fit into a narrow column of another site, in a frame that is high enough, without a script', async ({
    visit,
  }) => {
    const page = await visit({ path: '/grafik/', viewport: COLUMN, javaScriptEnabled: false });
    const slugs = await page.locator('main article[id]').evaluateAll((cards) => cards.map(({ id }) => id));
    expect(slugs.length).toBeGreaterThan(2);
    for (const slug of slugs) {
      for (const language of ['', '/en']) {
        await page.goto(addressOf(`${language}/sisip/${slug}/`));
        const [excess, height] = await page.evaluate(() => {
          const root = document.documentElement;
          return [root.scrollWidth - root.clientWidth, document.body.scrollHeight] as const;
        });
        expect([slug, language, excess]).toEqual([slug, language, 0]);
        await page.goto(addressOf(`${language}/grafik/${slug}/`));
        const snippet = await page.locator('#kode-sisip').innerText();
        const framed = Number(/height="(\d+)"/u.exec(snippet)?.[1]);
        expect([slug, language, framed >= height, framed < height + MOST_EMPTY]).toEqual([slug, language, true, true]);
      }
    }
    expect(pathOf(page)).toMatch(/^\/en\/grafik\//u);
  });
});

/** More empty space than this under a framed picture looks broken, in px. */
const MOST_EMPTY = 220;

/** Reaches a download by keyboard and takes the file. */
async function saved(page: Page, selector: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  await page.locator(selector).focus();
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  return { name: download.suggestedFilename(), bytes: await buffer(await download.createReadStream()) };
}
