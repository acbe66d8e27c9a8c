import { describe, expect } from 'vitest';
import { lowTargets } from './targets.ts';
import { samples } from './templates.ts';
import { it, pathOf } from './visit.ts';

/** Narrowest phone that the site is made for, in CSS pixels. */
const NARROW = { width: 360, height: 740 };

/** What other sites frame has no menu: it leads to the page that has one. */
const FRAMED = '/sisip/';

describe.each(samples())('$route in $language ($path)', ({ path, language, route }) => {
  it('does not scroll sideways on a narrow phone, and a finger finds what it aims at', async ({ visit }) => {
    const page = await visit({ path, viewport: NARROW, hasTouch: true });
    const [excess, widest] = await page.evaluate(() => {
      const root = document.documentElement;
      const wide = [...document.querySelectorAll('body *')]
        .filter((element) => element.getBoundingClientRect().right > root.clientWidth && !element.closest('[tabindex]'))
        .map((element) => element.outerHTML.slice(0, 100));
      return [root.scrollWidth - root.clientWidth, wide.slice(0, 3)] as const;
    });
    expect([excess, excess > 0 ? widest : []]).toEqual([0, []]);
    expect((await lowTargets(page)).slice(0, 5)).toEqual([]);
  });

  it('reads without JavaScript', async ({ visit }) => {
    const page = await visit({ path, javaScriptEnabled: false });
    const heading = page.locator('h1');
    expect(await heading.count()).toBe(1);
    expect(await heading.isVisible()).toBe(true);
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(120);
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
  });

  it('leads to the same thing in the other language, and back', async ({ visit }) => {
    const page = await visit(path);
    const own = pathOf(page);
    if (route.startsWith(FRAMED)) {
      await page.goto(new URL((await page.locator('main a').getAttribute('href')) ?? '', page.url()).href);
      expect(pathOf(page)).toBe(own.replace(FRAMED, '/grafik/'));
      expect(await page.locator('header a[hreflang]').count()).toBeGreaterThan(0);
      return;
    }
    const other = language === 'id' ? 'en' : 'id';
    const switcher = (to: string): Promise<void> => page.locator(`header a[hreflang="${to}"]:visible`).click();
    await switcher(other);
    await page.locator(`html[lang="${other}"]`).waitFor();
    // The 404 page has no address of its own: from it, the other language begins at the front.
    const twin = other === 'en' ? `/en${own}` : own.replace(/^\/en/, '');
    expect(pathOf(page)).toBe(route === '/404.html' ? '/en/' : twin);
    if (route === '/404.html') return;
    await switcher(language);
    await page.locator(`html[lang="${language}"]`).waitFor();
    expect(pathOf(page)).toBe(own);
  });
});
