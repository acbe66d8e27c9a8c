import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BASE, builtFiles, builtPages, DIST, pageFrom, SITE } from '../support/site.ts';
import { foreignInCss, safetyFaults } from './safety.ts';

const origin = new URL(SITE).origin;

describe('pages', () => {
  it('hold no inline handler, no inline style, no other host, and carry the policy', () => {
    expect(
      builtPages()
        .flatMap((page) => safetyFaults(page, origin))
        .slice(0, 40),
    ).toEqual([]);
  }, 120_000);

  it('have style sheets that fetch from nowhere else', () => {
    const sheets = builtFiles().filter((file) => file.endsWith('.css'));
    expect(sheets.length).toBeGreaterThan(0);
    const foreign = sheets.flatMap((file) =>
      foreignInCss(readFileSync(join(DIST, file), 'utf8'), { path: BASE + file }, origin),
    );
    expect(foreign).toEqual([]);
  });

  it('would be found unsafe', () => {
    const page = pageFrom(
      'x/index.html',
      `<!doctype html><meta http-equiv="Content-Security-Policy" content="default-src 'self'; script-src 'unsafe-inline'">
      <p onclick="f()" style="color:red"><a href="javascript:f()">x</a><img src="//cdn.example.org/a.png">
      <link rel="stylesheet" href="https://fonts.example.org/x.css"><link rel="canonical" href="https://sanding.example.org/">
      <style>@import "https://a.example.org/x.css"; b { background: url(/ok.png) }</style><script src="/ok.js"></script>`,
    );
    expect(safetyFaults(page, 'http://localhost:4321')).toEqual([
      'x/index.html: inline handler onclick on <p>',
      'x/index.html: inline style on <p>, which the policy forbids',
      'x/index.html: address javascript:f()',
      'x/index.html: <img> fetches //cdn.example.org/a.png',
      'x/index.html: <link> fetches https://fonts.example.org/x.css',
      'x/index.html: style fetches https://a.example.org/x.css',
      "x/index.html: the policy lacks object-src 'none'",
      "x/index.html: the policy lacks base-uri 'none'",
      'x/index.html: the policy lacks style-src',
      "x/index.html: the policy lets too much in: default-src 'self'; script-src 'unsafe-inline'",
    ]);
    expect(safetyFaults(pageFrom('y/index.html', '<!doctype html><p>'), origin)).toEqual([
      'y/index.html: no content security policy',
    ]);
  });
});
