import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BASE, builtFiles, builtPages, DIST, SITE } from '../support/site.ts';
import type { Page } from '../support/site.ts';
import { headOf } from './head.ts';
import { publishedSite } from './published.ts';

type Linked = Readonly<Record<string, unknown>> & { readonly '@type': string };

const origin = new URL(SITE).origin;
const listed = builtPages().filter((page) => !page.fragment && headOf(page).indexed);

describe('the map of the site', () => {
  it('names every page that may be listed, and no other', () => {
    const maps = builtFiles().filter((file) => /^sitemap-\d+\.xml$/.test(file));
    const named = maps.flatMap((file) =>
      [...readFileSync(join(DIST, file), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address),
    );
    expect(named.toSorted()).toEqual(listed.map(({ path }) => origin + path).toSorted());
  }, 120_000);
});

describe('heads', () => {
  it('name the page for who shares it, and the Indonesian page for who speaks neither language', () => {
    const faults = listed.flatMap((page) => {
      const { alternates, canonical } = headOf(page);
      const meta = (property: string): string | undefined =>
        page.tags.find(({ attributes }) => attributes.get('property') === property)?.attributes.get('content');
      const wanted: readonly (readonly [string, boolean])[] = [
        ['og:url', meta('og:url') === canonical],
        ['og:site_name', meta('og:site_name') === 'Sanding'],
        ['og:title', (meta('og:title') ?? '') !== ''],
        ['og:description', (meta('og:description') ?? '') !== ''],
        [
          'og:locale:alternate',
          meta('og:locale:alternate') !== undefined && meta('og:locale:alternate') !== meta('og:locale'),
        ],
        ['x-default', alternates.get('x-default') === alternates.get('id')],
      ];
      return wanted.flatMap(([what, there]) => (there ? [] : [`${page.file}: ${what}`]));
    });
    expect(faults.slice(0, 20)).toEqual([]);
  }, 120_000);
});

describe('linked data', () => {
  it('is JSON of schema.org without empty values, and cannot end its own element', () => {
    const faults = listed.flatMap((page) =>
      scriptsOf(page).flatMap((text) => {
        if (text.includes('<')) return [`${page.file}: a bare <`];
        const { '@context': context } = JSON.parse(text) as Record<string, unknown>;
        return context === 'https://schema.org' && !/:(?:null|""|\[\]|\{\})[,}]/.test(text) ? [] : [page.file];
      }),
    );
    expect(faults).toEqual([]);
  }, 120_000);

  it('says what each page is: way, site, data set, legislation, term', () => {
    const { circulars, codebook } = publishedSite().data;
    const kinds = listed.flatMap((page) => nodesOf(page).map((node) => node['@type']));
    const count = (kind: string): number => kinds.filter((each) => each === kind).length;
    const directions = circulars.filter(({ form, publish }) => form === 'arahan' || publish === 'direction').length;
    expect(count('BreadcrumbList')).toBe(listed.length - count('WebSite'));
    expect(count('WebSite')).toBe(2);
    expect(count('Dataset')).toBe(2);
    expect(count('Legislation')).toBe(2 * (circulars.length - directions));
    expect(count('CreativeWork')).toBe(2 * directions);
    expect(count('DefinedTerm')).toBe(2 * codebook.acts.length);
  }, 120_000);

  it('names dates and numbers exactly where they are known', () => {
    const { circulars } = publishedSite().data;
    const nodes = new Map(
      listed.flatMap((page) => nodesOf(page).map((node) => [`${page.path} ${node['@type']}`, node])),
    );
    for (const { id, issued, numbers, title } of circulars) {
      const node = nodes.get(`${BASE}edaran/${id}/ Legislation`);
      if (node === undefined) continue;
      expect(node.legislationDate ?? null, id).toBe(issued);
      expect(node.legislationIdentifier ?? [], id).toEqual(numbers);
      expect(node.alternateName ?? null, id).toBe(title);
    }
  }, 120_000);
});

function scriptsOf(page: Page): readonly string[] {
  return page.tags
    .filter(({ name, attributes }) => name === 'script' && attributes.get('type') === 'application/ld+json')
    .map(({ content }) => content);
}

function nodesOf(page: Page): readonly Linked[] {
  return scriptsOf(page).flatMap((text) => (JSON.parse(text) as { readonly '@graph': readonly Linked[] })['@graph']);
}
