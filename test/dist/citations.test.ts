import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { words } from '../../src/i18n/index.ts';
import { LANGUAGES } from '../../src/model/vocabulary.ts';
import { aknPath } from '../../src/site/address.ts';
import { CITE_FILES } from '../../src/site/citation.ts';
import { SHORT_HASH } from '../../src/site/cite-things.ts';
import { formatDate } from '../../src/site/dates.ts';
import { builtFiles, builtPages, DIST } from '../support/site.ts';
import type { Page } from '../support/site.ts';
import { readEntry } from '../site/bibtex-reader.ts';
import { cslFaults } from '../site/csl-schema.ts';
import { pageAt, publishedSite } from './published.ts';

const { version, circulars, codebook, sources } = publishedSite().data;
const hash = version.hash.slice(0, SHORT_HASH);

describe('the version of the data', () => {
  it('stands on every page: name, date and short hash', () => {
    const without = builtPages()
      // An address that moved only points on.
      .filter(
        ({ fragment, html, path }) =>
          !fragment && !html.includes(`<title>${words(path.includes('/en/') ? 'en' : 'id', 'cite')('moved.title')}`),
      )
      .filter(({ html, path }) => {
        // A picture for other sites has no footer: its source line says it.
        const foot = html.slice(html.includes('<footer') ? html.lastIndexOf('<footer') : html.indexOf('<body'));
        const date = formatDate(path.includes('/en/') ? 'en' : 'id', version.date);
        return ![version.name, date, hash].every((part) => foot.includes(part));
      });
    expect(without.map(({ file }) => file)).toEqual([]);
  }, 120_000);

  it('stands in every citation, with the address of the page', () => {
    const told = builtPages().flatMap((page) => {
      const texts = citations(page);
      return texts
        .filter((text) => !text.includes(version.name) || !text.includes(hash) || !text.includes(page.path))
        .map((text) => `${page.file}: ${text.slice(0, 80)}`);
    });
    expect(told.slice(0, 20)).toEqual([]);
  }, 120_000);
});

describe('citations', () => {
  it('stand in four styles on the page of every document and act, of findings, sources, data and comparison', () => {
    const paths = [
      ...circulars.map(({ id }) => `/edaran/${id}/`),
      ...codebook.acts.map(({ id }) => `/larangan/${id}/`),
      ...['/temuan/', '/sumber/', '/data/', '/banding/'],
    ];
    const lacking = LANGUAGES.flatMap((language) =>
      paths.filter((path) => {
        const page = pageAt(language, path);
        return page === undefined || citations(page).length !== 4;
      }),
    );
    expect(lacking).toEqual([]);
  }, 120_000);

  it('are files too: every document, every act, all documents, all sources, the data set', () => {
    const files = new Set(builtFiles());
    const stems = [
      ...circulars.map(({ id }) => `edaran/${id}/kutip`),
      ...codebook.acts.map(({ id }) => `larangan/${id}/kutip`),
      ...['edaran/kutip', 'sumber/kutip', 'data/kutip'],
    ].flatMap((stem) => [stem, `en/${stem}`]);
    const wanted = stems.flatMap((stem) => CITE_FILES.map((format) => `${stem}.${format}`));
    expect(wanted.filter((file) => !files.has(file))).toEqual([]);
    expect(circulars.map(({ id }) => aknPath(id).slice(1)).filter((file) => !files.has(file))).toEqual([]);
  }, 120_000);

  it('of all documents and sources read well by the rules of BibTeX and CSL-JSON, each key once', () => {
    for (const [stem, length] of [
      ['edaran/kutip', circulars.length],
      ['sumber/kutip', sources.length],
    ] as const) {
      const read = (format: string): string => readFileSync(join(DIST, `${stem}.${format}`), 'utf8');
      const entries = read('bib').trim().split('\n\n').map(readEntry);
      expect(new Set(entries.map(({ key }) => key)).size).toBe(length);
      const items = JSON.parse(read('json')) as readonly unknown[];
      expect(items).toHaveLength(length);
      expect(cslFaults(items)).toEqual([]);
    }
  }, 120_000);
});

/** Texts of the citations of a page. */
function citations({ html }: Page): readonly string[] {
  const start = html.indexOf('<section id="kutip"');
  if (start < 0) return [];
  const box = html.slice(start, html.indexOf('</section>', start));
  return [...box.matchAll(/<(pre|p)\b[^>]* data-text[^>]*>([\s\S]*?)<\/\1>/g)].map(([, , text = '']) => text);
}
