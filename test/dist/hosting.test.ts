import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { directivesOf, headerRules, headersText, joinedPolicy } from '../../src/site/hosting.ts';
import { BASE, builtFiles, builtPages, DIST } from '../support/site.ts';

/** Most rules, and most characters of a line, that Cloudflare Pages reads. */
const LIMITS = { rules: 100, line: 2_000 } as const;

/** Header name in lower case -> values of all rules that match a path, as hosts join them. */
function headersOf(text: string, path: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  let matches = false;
  for (const line of text.split('\n').filter((each) => each !== '')) {
    if (!line.startsWith(' ')) {
      matches = line.endsWith('*') ? path.startsWith(line.slice(0, -1)) : path === line;
    } else if (matches) {
      const [, name = '', value = ''] = /^ {2}([\w-]+): (.+)$/u.exec(line) ?? [];
      found.set(name.toLowerCase(), [...(found.get(name.toLowerCase()) ?? []), value]);
    }
  }
  return found;
}

const policyIn = (page: { readonly tags: ReturnType<typeof builtPages>[number]['tags'] }): string =>
  page.tags
    .find(({ attributes }) => attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy')
    ?.attributes.get('content') ?? '';

/** Directives with each of their sources: 'script-src self'. */
const sourcesOf = (policy: string): readonly string[] =>
  [...directivesOf(policy)].flatMap(([directive, sources]) => sources.map((source) => `${directive} ${source}`));

/** Each page holds its styles to their hashes; the header would become too long. */
const asInHeader = (source: string): string => source.replace(/^style-src 'sha256-.*$/u, "style-src 'unsafe-inline'");

describe('_headers of the built site', () => {
  const text = readFileSync(join(DIST, '_headers'), 'utf8');
  const allowed = new Set(sourcesOf(headersOf(text, `${BASE}sisip/`).get('content-security-policy')?.[0] ?? ''));

  it('allows what some page allows and nothing else, and leaves styles to the pages', () => {
    const needed = new Set(builtPages().flatMap((page) => sourcesOf(policyIn(page)).map(asInHeader)));
    expect([...allowed].sort()).toEqual([...needed].sort());
  }, 120_000);

  it('blocks nothing that a page allows, says who may frame it, and lets no page go stale', () => {
    const faults = builtPages()
      .filter(({ fragment }) => !fragment)
      .flatMap((page) => {
        const headers = headersOf(text, page.path);
        const [policy = '', ...others] = headers.get('content-security-policy') ?? [];
        const framed = page.path.slice(BASE.length).replace(/^en\//u, '').startsWith('sisip/');
        return [
          sourcesOf(policyIn(page)).every((source) => allowed.has(asInHeader(source)))
            ? null
            : `${page.path}: blocked by ${policy}`,
          others.join() === (framed ? '' : "frame-ancestors 'self'") ? null : `${page.path}: ${others.join()}`,
          headers.get('cache-control')?.join() === 'no-cache' ? null : `${page.path}: cached`,
          headers.get('x-content-type-options')?.join() === 'nosniff' ? null : `${page.path}: sniffed`,
        ].filter((fault) => fault !== null);
      });
    expect(faults.slice(0, 20)).toEqual([]);
  }, 120_000);

  it('gives every other file one rule of caching: for good where its name holds its hash', () => {
    const faults = builtFiles()
      .filter((file) => !file.endsWith('.html') && !/^(?:_headers|\.nojekyll)$/u.test(file))
      .flatMap((file) => {
        const caching = headersOf(text, BASE + file).get('cache-control') ?? [];
        const wanted = file.startsWith('_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache';
        return caching.join(' | ') === wanted ? [] : [`${file}: ${caching.join(' | ')}`];
      });
    expect(faults.slice(0, 20)).toEqual([]);
  }, 120_000);

  it('stays within what hosts read', () => {
    const lines = text.split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(LIMITS.line);
    expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThan(LIMITS.rules);
  });
});

describe('rules of headers', () => {
  it('join the policies of pages by directive, and refuse a site without any', () => {
    expect(joinedPolicy(["a 'self' x;b 'none'", "a 'self' y; b 'none'"])).toBe("a 'self' x y; b 'none'");
    expect(joinedPolicy(["style-src 'self' 'sha256-a'", "style-src 'self' 'sha256-b'; script-src 'sha256-c'"])).toBe(
      "style-src 'self' 'unsafe-inline'; script-src 'sha256-c'",
    );
    expect(() => joinedPolicy([])).toThrow('No page');
  });

  it('let others frame only what is made for it, in both languages, under any base path', () => {
    const rules = headerRules("default-src 'self'", '/sanding/', [
      { prefix: '', names: ['en', 'sisip', 'edaran', '_astro', 'favicon.svg'] },
      { prefix: 'en/', names: ['sisip'] },
    ]);
    const text = headersText(rules);
    const policies = (path: string): string =>
      headersOf(text, path).get('content-security-policy')?.join(' | ') ?? 'none';
    expect(policies('/sanding/')).toBe("default-src 'self' | frame-ancestors 'self'");
    expect(policies('/sanding/edaran/x/')).toBe("default-src 'self' | frame-ancestors 'self'");
    expect(policies('/sanding/sisip/peta/')).toBe("default-src 'self'");
    expect(policies('/sanding/en/sisip/peta/')).toBe("default-src 'self'");
    expect(policies('/lain/')).toBe('none');
    expect(headersOf(text, '/sanding/favicon.svg').get('cache-control')).toEqual(['no-cache']);
  });
});
