import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { BASE, builtPages, DIST, pageFrom } from '../support/site.ts';
import { budgetOf, weigh } from './weight.ts';

describe('the weight of pages', () => {
  it('stays within the budget of each, gzipped', () => {
    const texts = new Map<string, string>();
    const read = (path: string): string => {
      const text = texts.get(path) ?? readFileSync(join(DIST, path.slice(BASE.length)), 'utf8');
      texts.set(path, text);
      return text;
    };
    const heavy = builtPages().flatMap((page) => {
      const budget = budgetOf(page.path.slice(BASE.length).replace(/^en\//, ''));
      const weight = weigh(page, read);
      return [
        ...(weight.text > budget.text
          ? [`${page.file}: HTML and CSS ${weight.text} bytes, at most ${budget.text}`]
          : []),
        ...(weight.script > budget.script
          ? [`${page.file}: scripts ${weight.script} bytes, at most ${budget.script}`]
          : []),
      ];
    });
    expect(heavy.slice(0, 40)).toEqual([]);
  }, 120_000);

  it('counts style sheets, inline scripts, scripts and what they import at once, each once', () => {
    const html =
      '<!doctype html><link rel="stylesheet" href="/a.css"><script>inline()</script>' +
      '<script type="application/ld+json">{}</script><script type="module" src="/_astro/a.js"></script>';
    const files: Record<string, string> = {
      '/a.css': 'p{}',
      '/_astro/a.js': 'import{b}from"./b.js";import"./c.js";const later=()=>import("./late.js");',
      '/_astro/b.js': 'export{c}from"./c.js";',
      '/_astro/c.js': 'export const c=1;',
    };
    const size = (text: string): number => gzipSync(text, { level: 9 }).length;
    expect(weigh(pageFrom('index.html', html), (path) => files[path] ?? fail(path))).toEqual({
      text: size(html) + size('p{}'),
      script: size('inline()') + ['a', 'b', 'c'].reduce((total, name) => total + size(files[`/_astro/${name}.js`]!), 0),
    });
  });

  it('is judged by what the page is for', () => {
    expect([budgetOf('matriks/').text, budgetOf('cari/').script, budgetOf('edaran/x/').script]).toEqual([
      102_400, 46_080, 10_240,
    ]);
  });
});

function fail(path: string): never {
  throw new Error(`read ${path}, which no page imports at once`);
}
