import { readFileSync } from 'node:fs';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';

/** The map of the site for search engines: pages that may be listed, and no other. What a page says of itself decides. */
export function indexedSitemap(): AstroIntegration {
  let built: URL | null = null;
  let base = '/';
  const whole = sitemap({
    i18n: { defaultLocale: 'id', locales: { id: 'id-ID', en: 'en' } },
    filter: (address) => built === null || isIndexed(readFileSync(fileOf(address, base, built), 'utf8')),
  });
  const ready = whole.hooks['astro:config:done'];
  return {
    ...whole,
    hooks: {
      ...whole.hooks,
      'astro:config:done': (options) => {
        built = options.config.outDir;
        base = options.config.base;
        return ready?.(options);
      },
    },
  };
}

/** Whether a page lets itself be listed: a whole document without `noindex`. */
export function isIndexed(html: string): boolean {
  return /^\s*<!doctype html>/i.test(html) && !/<meta name="robots" content="[^"]*noindex/.test(html);
}

/** File of a built page: `fileOf('https://x.test/sanding/edaran/', '/sanding', out) // => out + 'edaran/index.html'`. */
export function fileOf(address: string, base: string, built: URL): URL {
  const path = decodeURIComponent(new URL(address).pathname).slice(base.replace(/\/$/, '').length);
  return new URL(`.${path.endsWith('/') ? path : `${path}/`}index.html`, built);
}
