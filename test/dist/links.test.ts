import { describe, expect, it } from 'vitest';
import { BASE, builtFiles, builtPages, pageFrom, SITE } from '../support/site.ts';
import { brokenLinks, type LinkTargets } from './links.ts';

describe('links', () => {
  it('lead to a page or file of the site, and to a fragment that is there', () => {
    const pages = builtPages();
    const targets: LinkTargets = {
      origin: new URL(SITE).origin,
      base: BASE,
      pages: new Map(pages.map((page) => [page.path, page])),
      files: new Set(builtFiles().map((file) => BASE + file)),
    };
    const broken = new Map<string, string[]>();
    for (const page of pages) {
      for (const fault of brokenLinks(page, targets)) broken.set(fault, [...(broken.get(fault) ?? []), page.file]);
    }
    expect([...broken].map(([fault, on]) => `${fault}, on ${on.length} pages, first ${on[0] ?? ''}`)).toEqual([]);
  }, 120_000);

  it('would be found broken', () => {
    const page = pageFrom(
      'a/index.html',
      `<!doctype html><a href="${BASE}b/#x">ok</a><a href="${BASE}b/#y">no fragment</a><a href="../c/">gone</a><a href="#z">here</a>
      <a href="${BASE}d.csv">file</a><a href="javascript:void 0">js</a><a href="https://example.org/">out</a><i id="z"></i>
      <img src="${BASE}no.png"><a href="http://[">bad</a>`,
    );
    const other = pageFrom('b/index.html', '<!doctype html><p id="x">');
    const targets: LinkTargets = {
      origin: 'http://localhost:4321',
      base: BASE,
      pages: new Map([page, other].map((each) => [each.path, each])),
      files: new Set([`${BASE}d.csv`]),
    };
    expect(brokenLinks(page, targets)).toEqual([
      `${BASE}b/#y: no such fragment`,
      '../c/: leads nowhere',
      'javascript:void 0: unexpected javascript:',
      `${BASE}no.png: leads nowhere`,
      'http://[: not an address',
    ]);
  });
});
