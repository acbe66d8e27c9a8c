import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';

export interface Visitor extends BrowserContextOptions {
  /** Path below the site, without the base: '/matriks/'. */
  readonly path: string;
}

/** Opens a page of the built site as one visitor and waits until it has loaded. */
export type Visit = (visitor: string | Visitor) => Promise<Page>;

let connected: Promise<Browser> | null = null;

/** The one browser, from this worker. */
function browser(): Promise<Browser> {
  connected ??= chromium.connect(inject('browser'));
  return connected;
}

/**
 * A test with a visitor. Whatever the visitor does, the page may not break its policy, throw, log an error, ask another
 * host, or get an error from its own: each is a failure of the test.
 */
export const it = test.extend<{ visit: Visit }>({
  // Vitest reads from the empty pattern that this fixture needs no other.
  visit: async ({}, use) => {
    const contexts: BrowserContext[] = [];
    const troubles: string[] = [];
    await use(async (visitor) => {
      const { path, ...options } = typeof visitor === 'string' ? { path: visitor } : visitor;
      const context = await (
        await browser()
      ).newContext({
        locale: 'id-ID',
        reducedMotion: 'reduce',
        // Pages come from the server as they are, but where keeping them is what is tried.
        serviceWorkers: 'block',
        ...options,
      });
      contexts.push(context);
      context.setDefaultTimeout(30_000);
      await watch(context, troubles);
      const page = await context.newPage();
      await page.goto(addressOf(path), { waitUntil: 'load' });
      return page;
    });
    for (const context of contexts) await context.close();
    expect(troubles).toEqual([]);
  },
});

/** Whole address of a path of the site. */
export function addressOf(path: string): string {
  return new URL(path.replace(/^\//, ''), inject('site')).href;
}

/** Address of a page below the site, with query and fragment: what a person would copy. */
export function pathOf(page: Page): string {
  return page.url().replace(inject('site'), '/');
}

/** Presses Tab, as someone without a mouse does, until the focus is on an element that matches. */
export async function tabTo(page: Page, selector: string, most = MOST_TABS): Promise<void> {
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
  }
  throw new Error(`${most} presses of Tab did not reach ${selector}`);
}

/** Nobody looks for anything that is further away. */
const MOST_TABS = 60;

async function watch(context: BrowserContext, troubles: string[]): Promise<void> {
  const origin = new URL(inject('site')).origin;
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`policy: ${violatedDirective} blocked ${blockedURI}`);
    });
  });
  context.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`${message.page()?.url() ?? ''}: console: ${message.text()}`);
  });
  context.on('weberror', (error) => troubles.push(`${error.page()?.url() ?? ''}: ${error.error().message}`));
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.origin !== origin) troubles.push(`request to another host: ${url.href}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) troubles.push(`${response.url()}: status ${response.status()}`);
  });
}
