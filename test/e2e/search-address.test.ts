import { expect } from 'vitest';
import { it } from './visit.ts';

it('search keeps the question in its address, for a reload and for the other language', async ({ visit }) => {
  const page = await visit('/cari/?q=like+kebumen');
  const clause = page.locator('ol.results > li').filter({ hasText: 'tanda suka pada konten pasangan calon' });
  await clause.waitFor();
  const found = await page.locator('ol.results').innerText();
  await page.reload();
  await clause.waitFor();
  expect(await page.locator('ol.results').innerText()).toBe(found);
  await page.locator('header a[hreflang="en"]:visible').click();
  await page.locator('html[lang="en"]').waitFor();
  await clause.waitFor();
  expect(new URL(page.url()).searchParams.get('q')).toBe('like kebumen');
});
