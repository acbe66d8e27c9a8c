import type { Browser, CDPSession, Page } from 'playwright-core';

/** Bytes of a first search until its results stand, headers included, with the text gzipped as the site's own server does. */
export interface ColdBytes {
  readonly query: string;
  /** Page, style sheets, scripts and index; fonts, which every page shares, are left out. */
  readonly all: number;
  /** Of these, scripts and index. */
  readonly search: number;
  /** Of these, the index. */
  readonly index: number;
}

/** Each query first on a fresh page. `search`: the rest of the address, such as a choice of elections. */
export async function coldBytes(
  browser: Browser,
  url: string,
  queries: readonly string[],
  search = '',
): Promise<readonly ColdBytes[]> {
  const measured: ColdBytes[] = [];
  for (const query of queries) {
    const [page, session] = await freshPage(browser);
    const kinds = new Map<string, 'index' | 'script' | 'page'>();
    const bytes = { index: 0, script: 0, page: 0 };
    session.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
      if (type === 'Font' || type === 'Image' || request.url.endsWith('.svg')) return;
      const script = /\.js(?:\?|$)/.test(request.url);
      kinds.set(requestId, script ? 'script' : request.url.includes('/pagefind/') ? 'index' : 'page');
    });
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const kind = kinds.get(requestId);
      if (kind !== undefined) bytes[kind] += encodedDataLength;
    });
    await page.goto(url + addressOf(query) + search.replace('?', '&'));
    await page.waitForFunction(hasAnswered);
    await page.waitForLoadState('networkidle');
    const { index, script, page: rest } = bytes;
    measured.push({ query, all: index + script + rest, search: index + script, index });
    await page.context().close();
  }
  return measured;
}

/**
 * From the call of the address to its results on the page, in ms, on a phone of the middle class behind slow 4G as
 * Lighthouse simulates them: 150 ms a round trip, 1.6 Mbit/s, a processor four times slower. The best of `runs`.
 */
export async function slowTimes(
  browser: Browser,
  url: string,
  queries: readonly string[],
  runs: number,
): Promise<readonly { readonly query: string; readonly time: number }[]> {
  const all: { query: string; time: number }[] = [];
  for (const query of queries) {
    let best = Infinity;
    for (let run = 0; run < runs; run += 1) {
      const [page, session] = await freshPage(browser);
      await session.send('Network.emulateNetworkConditions', SLOW_4G);
      await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
      await page.goto(`${url}${addressOf(query)}`, { waitUntil: 'commit' });
      await page.waitForFunction(hasAnswered, undefined, { polling: 20 });
      best = Math.min(best, await page.evaluate(() => performance.now()));
      await page.context().close();
    }
    all.push({ query, time: best });
  }
  return all;
}

/** Lighthouse 13, `throttling.mobileSlow4G`; latency in ms, speeds in bytes per second. */
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
};

/**
 * From the press of Enter to results that are laid out, every file loaded before, in ms: the best of `runs` for each query.
 * `search`: the rest of the address, such as a choice of elections.
 */
export async function warmTimes(
  browser: Browser,
  url: string,
  queries: readonly string[],
  runs: number,
  search = '',
): Promise<readonly number[]> {
  const [page] = await freshPage(browser);
  await page.goto(`${url}cari/${search}`);
  const best = new Map<string, number>();
  for (let run = 0; run <= runs; run += 1) {
    for (const query of queries) {
      const time = await ask(page, query);
      // The first round loads.
      if (run > 0) best.set(query, Math.min(time, best.get(query) ?? Infinity));
    }
  }
  await page.context().close();
  return [...best.values()];
}

/** Asks as a reader does, and watches the page from inside, so that the way to the browser is not measured. */
function ask(page: Page, query: string): Promise<number> {
  return page.evaluate(
    (text) =>
      new Promise<number>((fulfil) => {
        const field = document.querySelector<HTMLInputElement>('#cari-q');
        const status = document.querySelector('[data-status]');
        const list = document.querySelector('[data-list]');
        if (!field?.form || status === null || list === null) throw new Error('No search page');
        status.replaceChildren();
        const began = performance.now();
        const observer = new MutationObserver(() => {
          if (!/\d|cocok/.test(status.textContent) || list.childElementCount === 0) return;
          observer.disconnect();
          // Asking for a size makes the browser lay out what was put in.
          document.body.getBoundingClientRect();
          fulfil(performance.now() - began);
        });
        observer.observe(list, { childList: true });
        field.value = text;
        field.form.requestSubmit();
      }),
    query,
  );
}

function hasAnswered(): boolean {
  return /\d|cocok/.test(document.querySelector('[data-status]')?.textContent ?? '');
}

function addressOf(query: string): string {
  return `cari/?q=${encodeURIComponent(query)}`;
}

async function freshPage(browser: Browser): Promise<[Page, CDPSession]> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  return [page, session];
}
