import { existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { tagsOf, type Tag } from './html.ts';
import { filesBelow, listBelow, ROOT } from './tree.ts';

/** A built page. */
export interface Page {
  /** File below dist/: 'edaran/kota-depok-2024/index.html'. */
  readonly file: string;
  /** Address below the host, with the base path: '/edaran/kota-depok-2024/'. */
  readonly path: string;
  readonly html: string;
  readonly tags: readonly Tag[];
  readonly ids: readonly string[];
  /** A partial that another page fetches: no document of its own. */
  readonly fragment: boolean;
}

/** The built site; another folder where SANDING_DIST names one. */
export const DIST = resolve(ROOT, process.env.SANDING_DIST ?? 'dist');
/** As astro.config.mjs reads them. */
export const SITE = process.env.SITE_URL ?? 'http://localhost:4321';
export const BASE = `/${process.env.BASE_PATH ?? ''}/`.replace(/\/+/g, '/');

/** A page from its text; made-up ones serve the audits' own tests. */
export function pageFrom(file: string, html: string): Page {
  const tags = tagsOf(html);
  return {
    file,
    path: BASE + file.replace(/(^|\/)index\.html$/, '$1'),
    html,
    tags,
    ids: tags.flatMap(({ attributes }) => attributes.get('id') ?? []),
    fragment: !/^\s*<!doctype html>/i.test(html),
  };
}

/** Every file of the built site, as sorted paths below dist/. Throws if there is no site. */
export function builtFiles(): readonly string[] {
  if (!existsSync(join(DIST, 'index.html'))) throw new Error('dist/ holds no site; run `npm run build` first');
  return listBelow(DIST)
    .map((file) => relative(DIST, file).replaceAll(sep, '/'))
    .sort();
}

let read: readonly Page[] | null = null;

/** Every page of the built site, read once. */
export function builtPages(): readonly Page[] {
  read ??= builtFiles()
    .filter((file) => file.endsWith('.html') && !file.startsWith('pagefind/'))
    .map((file) => pageFrom(file, readFileSync(join(DIST, file), 'utf8')));
  return read;
}

/** A route of src/pages, with the pages built from it in one language. */
export interface Template {
  /** As in src/pages, without language: '/edaran/[id]/'. */
  readonly route: string;
  readonly pages: readonly Page[];
}

/** Every page template of src/pages with the built pages that it made, Indonesian or English. */
export function templates(pages: readonly Page[], language: 'id' | 'en'): readonly Template[] {
  const inLanguage = pages.filter(({ path }) => path.startsWith(`${BASE}en/`) === (language === 'en'));
  const routes = filesBelow('src/pages', ['.astro'])
    // What stands outside [...lang] is made once, in Indonesian: the 404 page.
    .filter((file) => language === 'id' || file.startsWith('src/pages/[...lang]/'))
    .map(routeOf)
    .sort((a, b) => dynamicParts(a) - dynamicParts(b) || (a < b ? -1 : 1));
  const taken = new Set<Page>();
  return routes.map((route) => {
    const pattern = new RegExp(`^${BASE}${language === 'en' ? 'en/' : ''}${patternOf(route)}$`);
    const made = inLanguage.filter((page) => !taken.has(page) && pattern.test(page.path));
    for (const page of made) taken.add(page);
    return { route, pages: made };
  });
}

/** `routeOf('src/pages/[...lang]/edaran/[id]/index.astro') // => '/edaran/[id]/'` */
export function routeOf(file: string): string {
  const path = file
    .replace(/^src\/pages\//, '')
    .replace(/^\[\.\.\.lang\]\//, '')
    .replace(/\.astro$/, '')
    .replace(/(^|\/)index$/, '');
  if (path === '404') return '/404.html';
  return path === '' ? '/' : `/${path}/`;
}

function patternOf(route: string): string {
  return route
    .slice(1)
    .replace(/\[\.\.\.[^\]]+\]/g, '.+')
    .replace(/\[[^\]]+\]/g, '[^/]+');
}

function dynamicParts(route: string): number {
  return route.split('[').length;
}
