import type { Page } from '../support/site.ts';

/** A site to resolve links in: pages by path and the names of all files, both below the host. */
export interface LinkTargets {
  readonly origin: string;
  readonly base: string;
  readonly pages: ReadonlyMap<string, Page>;
  /** Paths below the host: '/data/coverage.csv'. */
  readonly files: ReadonlySet<string>;
}

const LINKS: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  area: ['href'],
  form: ['action'],
  iframe: ['src'],
  img: ['src'],
  image: ['href'],
  link: ['href'],
  script: ['src'],
  source: ['src'],
  use: ['href', 'xlink:href'],
};

/** Internal links of a page that lead to no file, or to a fragment that is not there: 'link: why'. */
export function brokenLinks(page: Page, targets: LinkTargets): readonly string[] {
  return linksOf(page).flatMap((link) => {
    const why = brokenness(page, link, targets);
    return why === null ? [] : [`${link}: ${why}`];
  });
}

/** Links of a page as written, each once. */
export function linksOf(page: Page): readonly string[] {
  const links = page.tags.flatMap(({ name, attributes }) => [
    ...(LINKS[name] ?? []).flatMap((attribute) => attributes.get(attribute) ?? []),
    ...(attributes.get('srcset') ?? '').split(',').flatMap((part) => /\S+/.exec(part)?.[0] ?? []),
  ]);
  return [...new Set(links)];
}

function brokenness(page: Page, link: string, { origin, base, pages, files }: LinkTargets): string | null {
  if (/^(?:data|mailto|tel):/i.test(link)) return null;
  if (!URL.canParse(link, origin + page.path)) return 'not an address';
  const url = new URL(link, origin + page.path);
  if (!/^https?:$/.test(url.protocol)) return `unexpected ${url.protocol}`;
  if (url.origin !== origin) return null;
  const path = decodeURIComponent(url.pathname);
  if (!path.startsWith(base)) return `outside the base path ${base}`;
  const target = pages.get(path);
  if (target === undefined) return files.has(path) ? null : 'leads nowhere';
  return url.hash.length < 2 || hasFragment(target, decodeURIComponent(url.hash.slice(1))) ? null : 'no such fragment';
}

/** `#top` leads to the top of any page. */
function hasFragment(target: Page, fragment: string): boolean {
  return fragment === 'top' || idsOf(target).has(fragment);
}

const idSets = new WeakMap<Page, ReadonlySet<string>>();

function idsOf(page: Page): ReadonlySet<string> {
  const known = idSets.get(page) ?? new Set(page.ids);
  idSets.set(page, known);
  return known;
}
