import { describe, expect, it } from 'vitest';
import { BASE, builtPages, pageFrom, SITE } from '../support/site.ts';
import { headFaults } from './head.ts';

const page = (file: string, lang: string, head: string): ReturnType<typeof pageFrom> =>
  pageFrom(file, `<!doctype html><html lang="${lang}"><head>${head}</head><body></body></html>`);

const DESCRIPTION = '<meta name="description" content="Satu kalimat yang cukup panjang.">';

describe('heads of pages', () => {
  it('have language, title, description, own address and the pair of languages', () => {
    expect(headFaults(builtPages(), new URL(SITE).origin).slice(0, 40)).toEqual([]);
  }, 120_000);

  it('would be found wanting', () => {
    const origin = 'http://localhost:4321';
    const pair = `<link rel="alternate" hreflang="id" href="${origin}${BASE}a/"><link rel="alternate" hreflang="en" href="${origin}${BASE}en/a/">`;
    const faults = headFaults(
      [
        page(
          'a/index.html',
          'id',
          `<title>A</title>${DESCRIPTION}<link rel="canonical" href="${origin}${BASE}a/">${pair}`,
        ),
        page('b/index.html', 'en', '<title></title>'),
        page(
          'c/index.html',
          'id',
          `<title>A</title>${DESCRIPTION}<link rel="canonical" href="${origin}${BASE}c/">${pair}`,
        ),
        page('d/index.html', 'id', `<title>D</title>${DESCRIPTION}<meta name="robots" content="noindex">`),
      ],
      origin,
    );
    expect(faults).toEqual([
      'b/index.html: language is en, expected id',
      'b/index.html: no title',
      'b/index.html: description is ""',
      'b/index.html: canonical is missing',
      'b/index.html: no pair of hreflang id and en',
      `a/index.html: hreflang en leads to ${origin}${BASE}en/a/, which is no page`,
      `c/index.html: hreflang id leads to ${origin}${BASE}a/, which does not lead back`,
      `c/index.html: hreflang en leads to ${origin}${BASE}en/a/, which is no page`,
      'c/index.html: same title as a/index.html: A',
    ]);
  });
});
