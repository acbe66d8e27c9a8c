import { describe, expect, it } from 'vitest';
import { fileOf, isIndexed } from '../../src/integrations/sitemap.ts';

describe('the map of the site', () => {
  it('finds the file of a page under any base path', () => {
    const out = new URL('file:///out/');
    expect(fileOf('https://x.test/edaran/a/', '/', out).pathname).toBe('/out/edaran/a/index.html');
    expect(fileOf('https://x.test/sanding/edaran/a/', '/sanding', out).pathname).toBe('/out/edaran/a/index.html');
    expect(fileOf('https://x.test/sanding/', '/sanding/', out).pathname).toBe('/out/index.html');
  });

  it('lists whole pages that let themselves be listed', () => {
    expect(isIndexed('<!doctype html><meta name="robots" content="noindex">')).toBe(false);
    expect(isIndexed('<section>a part of a page</section>')).toBe(false);
    expect(isIndexed('<!DOCTYPE html><title>x</title>')).toBe(true);
  });
});
