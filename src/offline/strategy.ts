/**
 * How the service worker answers a request: 'hashed' from what is kept, for a file whose name holds its hash; 'fresh' from
 * the network while there is one, else from what was kept at an earlier visit; 'pass': not its business.
 */
export type Strategy = 'hashed' | 'fresh' | 'pass';

/** What it has to know of a request. */
export interface Asked {
  readonly method: string;
  /** Whole address. */
  readonly url: string;
}

/** Downloads are for keeping outside the browser, and large. */
const DOWNLOADS = /\.(?:csv|docx|xlsx|zip|png|md|bib|xml)$/u;

/** `base`: base path of the site with both slashes; `origin`: its host. */
export function strategyOf(asked: Asked, origin: string, base: string): Strategy {
  const url = new URL(asked.url);
  if (asked.method !== 'GET' || url.origin !== origin || !url.pathname.startsWith(base)) return 'pass';
  const path = url.pathname.slice(base.length);
  if (path.startsWith('_astro/')) return 'hashed';
  if (path.startsWith('data/') && !path.endsWith('/')) return 'pass';
  return DOWNLOADS.test(path) ? 'pass' : 'fresh';
}

/** Page to show where nothing was kept: in the language of the address. */
export function fallbackOf(url: string, base: string): string {
  const path = new URL(url).pathname.slice(base.length);
  return `${base}${path.startsWith('en/') ? 'en/' : ''}luring/`;
}

/** Files with a hash in their name that a page needs, as the page writes them. */
export function hashedFiles(html: string, base: string): readonly string[] {
  return [...new Set(html.match(/[^"'\s(=]*\/_astro\/[\w./@-]+\.(?:css|js|woff2)/gu) ?? [])].filter((path) =>
    path.startsWith(base),
  );
}
