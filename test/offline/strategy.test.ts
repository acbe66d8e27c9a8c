import { describe, expect, it } from 'vitest';
import { fallbackOf, hashedFiles, strategyOf } from '../../src/offline/strategy.ts';

const HOST = 'https://contoh.example';
const asked = (path: string, method = 'GET') => strategyOf({ method, url: HOST + path }, HOST, '/sanding/');

describe('strategyOf', () => {
  it('keeps files with a hash in their name, and takes pages and what they fetch from the network first', () => {
    expect(asked('/sanding/_astro/index.Bx1.css')).toBe('hashed');
    expect(asked('/sanding/')).toBe('fresh');
    expect(asked('/sanding/edaran/kota-depok-2024/')).toBe('fresh');
    expect(asked('/sanding/banding/?e=kota-depok-2024,nasional')).toBe('fresh');
    expect(asked('/sanding/tulis/data.json')).toBe('fresh');
    expect(asked('/sanding/data/')).toBe('fresh');
  });

  it('leaves downloads, other methods, other hosts and what stands outside the site alone', () => {
    for (const path of ['data/dataset.json', 'data/coverage.csv', 'celah/kota-depok.docx', 'kartu/beranda.png']) {
      expect(asked(`/sanding/${path}`)).toBe('pass');
    }
    expect(asked('/sanding/', 'POST')).toBe('pass');
    expect(asked('/lain/')).toBe('pass');
    expect(strategyOf({ method: 'GET', url: 'https://lain.example/sanding/' }, HOST, '/sanding/')).toBe('pass');
  });
});

describe('fallbackOf', () => {
  it('speaks the language of the address', () => {
    expect(fallbackOf(`${HOST}/sanding/en/edaran/`, '/sanding/')).toBe('/sanding/en/luring/');
    expect(fallbackOf(`${HOST}/edaran/`, '/')).toBe('/luring/');
    expect(fallbackOf(`${HOST}/english/`, '/')).toBe('/luring/');
  });
});

describe('hashedFiles', () => {
  it('names each file of a page once, and none of another site', () => {
    const html = `<link href="/sanding/_astro/a.B1.css"><script src="/sanding/_astro/b.C-2.js"></script>
      <style>@font-face{src:url(/sanding/_astro/fonts/c.woff2)} a{background:url("/_astro/d.D4.css")}</style>
      <link href="/sanding/_astro/a.B1.css"><img src="/sanding/_astro/e.png">`;
    expect(hashedFiles(html, '/sanding/')).toEqual([
      '/sanding/_astro/a.B1.css',
      '/sanding/_astro/b.C-2.js',
      '/sanding/_astro/fonts/c.woff2',
    ]);
  });
});
