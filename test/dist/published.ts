import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '../../src/model/dataset.ts';
import { indexDataset } from '../../src/site/site-data.ts';
import type { SiteData } from '../../src/site/site-data.ts';
import { BASE, builtPages, DIST } from '../support/site.ts';
import type { Page } from '../support/site.ts';

let site: SiteData | null = null;

/** The dataset that the built site publishes, with its lookups. */
export function publishedSite(): SiteData {
  site ??= indexDataset(JSON.parse(readFileSync(join(DIST, 'data/dataset.json'), 'utf8')) as Dataset);
  return site;
}

let pages: ReadonlyMap<string, Page> | null = null;

/** The built page of a path without base and language; undefined: there is none. */
export function pageAt(language: 'id' | 'en', path: string): Page | undefined {
  pages ??= new Map(builtPages().map((page) => [page.path, page]));
  return pages.get(`${BASE}${language === 'en' ? 'en/' : ''}${path.replace(/^\/|#.*$/g, '')}`);
}
