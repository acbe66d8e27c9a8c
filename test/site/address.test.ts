import { describe, expect, it } from 'vitest';
import {
  cellPath,
  certificatePath,
  clausePath,
  comparePath,
  file,
  href,
  languageOf,
  languagePaths,
  languagePathsWith,
  permalink,
} from '../../src/site/address.ts';
import { footerNavigation, mainNavigation } from '../../src/site/navigation.ts';
import { LANGUAGES } from '../../src/model/vocabulary.ts';
import { filesBelow } from '../support/tree.ts';

describe('addresses', () => {
  it('hold Indonesian at the root and English under /en/, with the same slugs', () => {
    expect(href('id', '/larangan/')).toBe('/larangan/');
    expect(href('en', '/larangan/')).toBe('/en/larangan/');
    expect(href('id', '/')).toBe('/');
    expect(href('en', '/')).toBe('/en/');
  });

  it.each(['/sanding', '/sanding/'])('stand under the base path %s', (base) => {
    expect(href('en', '/edaran/#x', base)).toBe('/sanding/en/edaran/#x');
    expect(href('id', '/', base)).toBe('/sanding/');
    expect(file('data/cells.csv', base)).toBe('/sanding/data/cells.csv');
  });

  it('lead to evidence', () => {
    expect(clausePath('kota-depok-2024#angka-2__huruf-b')).toBe('/edaran/kota-depok-2024/#angka-2__huruf-b');
    expect(cellPath('x', 'satu')).toBe('/edaran/x/#sel-satu');
    expect(certificatePath('x', 'satu')).toBe('/edaran/x/#sertifikat-satu');
    expect(comparePath(['a', 'b'])).toBe('/banding/?e=a,b');
    expect(permalink(new URL('https://contoh.test'), 'en', '/edaran/x/')).toBe('https://contoh.test/en/edaran/x/');
  });

  it('give every page in every language', () => {
    const languages = languagePaths().map(({ params }) => languageOf(params.lang));
    expect(languages).toEqual(LANGUAGES);
    expect(languagePathsWith('act', ['a', 'b']).map(({ params }) => params)).toEqual([
      { lang: undefined, act: 'a' },
      { lang: undefined, act: 'b' },
      { lang: 'en', act: 'a' },
      { lang: 'en', act: 'b' },
    ]);
  });
});

describe('navigation', () => {
  it('marks the page and the section that is shown, and no other', () => {
    const current = (path: string) =>
      mainNavigation('id', path).flatMap((item) => (item.current === null ? [] : [`${item.path} ${item.current}`]));
    expect(current('/edaran/')).toEqual(['/edaran/ page']);
    expect(current('/edaran/kota-depok-2024/')).toEqual(['/edaran/ section']);
    expect(current('/')).toEqual([]);
    expect(current('/sumber/')).toEqual([]);
  });

  it('names routes that have a page', () => {
    const pages = new Set(filesBelow('src/pages', ['.astro']));
    const items = LANGUAGES.flatMap((language) => [...mainNavigation(language, '/'), ...footerNavigation(language)]);
    const missing = items.filter(({ path }) => {
      const route = `src/pages/[...lang]${path}`;
      return !pages.has(`${route}index.astro`) && !pages.has(`${route.replace(/\/$/, '')}.astro`);
    });
    expect(missing).toEqual([]);
  });
});
