import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/model/vocabulary.ts';
import { hasEvidence } from '../../src/site/cell-rows.ts';
import { fragmentOf, PERMALINK_KINDS, permalinkIds, PERMALINKS } from '../../src/site/permalink.ts';
import type { Page } from '../support/site.ts';
import { pageAt, publishedSite } from './published.ts';

/** How often each id stands in a page. */
const counts = new WeakMap<Page, ReadonlyMap<string, number>>();

function countIn(page: Page, id: string): number {
  const known =
    counts.get(page) ?? new Map([...Map.groupBy(page.ids, (each) => each)].map(([each, all]) => [each, all.length]));
  counts.set(page, known);
  return known.get(id) ?? 0;
}

describe('permanent addresses', () => {
  // The residual act is no column: it has no cells, and no cell an address.
  it.each(PERMALINK_KINDS)(
    'lead to a page and a fragment, for every %s, in both languages',
    (kind) => {
      const ids = permalinkIds(publishedSite(), kind);
      expect(ids.length).toBeGreaterThan(0);
      const dead = LANGUAGES.flatMap((language) =>
        ids.flatMap((id) => {
          const path = PERMALINKS[kind](id);
          const page = pageAt(language, path);
          if (page === undefined) return [`${language} ${id}: no page`];
          const fragment = fragmentOf(path);
          return fragment === '' || countIn(page, fragment) === 1
            ? []
            : [`${language} ${id}: ${countIn(page, fragment)}`];
        }),
      );
      expect(dead.slice(0, 20)).toEqual([]);
    },
    120_000,
  );

  it('stand beside each thing as a link that says what it leads to', () => {
    const site = publishedSite();
    const silent = LANGUAGES.flatMap((language) =>
      (['clause', 'element', 'source', 'instrument', 'finding'] as const).flatMap((kind) =>
        permalinkIds(site, kind).flatMap((id) => {
          const path = PERMALINKS[kind](id);
          return linksTo(pageAt(language, path), fragmentOf(path)) > 0 ? [] : [`${language} ${kind} ${id}`];
        }),
      ),
    );
    expect(silent.slice(0, 20)).toEqual([]);
  }, 120_000);
});

describe('cells with evidence', () => {
  it('read as a whole at their address: heading, state, words or certificate, national rule', () => {
    const site = publishedSite();
    const faults = LANGUAGES.flatMap((language) =>
      site.data.circulars.flatMap(({ id }) => {
        const parts = cellParts(pageAt(language, `/edaran/${id}/`)?.html ?? '');
        return site.cellsOf(id).flatMap((cell) => {
          if (!hasEvidence(cell)) return [];
          const part = parts.get(cell.act) ?? '';
          const clauses = [...cell.clauses, ...cell.uncounted].map((clause) => site.clause(clause));
          const wanted: readonly (readonly [string, boolean])[] = [
            ['one heading with the name of the act', headings(part).join() === site.act(cell.act).label[language]],
            ['the word of its state', /class="state-word">[^<]+</.test(part)],
            ['the words of its clauses', clauses.every(({ text }) => plain(part).includes(folded(text)))],
            ['its certificate', (cell.certificate !== null) === part.includes(`id="sertifikat-${cell.act}"`)],
            ['the terms looked for', cell.certificate === null || /<span lang="id">[^<]+<\/span>: \d/.test(part)],
            ['the national rule', /(?:\/sumber\/aturan\/#aturan-)|(?:nasional|national)/.test(part)],
          ];
          return wanted.flatMap(([what, there]) => (there ? [] : [`${language} ${id} ${cell.act}: lacks ${what}`]));
        });
      }),
    );
    expect(faults.slice(0, 20)).toEqual([]);
  }, 120_000);
});

/** Links of a page to one of its own fragments. */
function linksTo(page: Page | undefined, fragment: string): number {
  return (page?.tags ?? []).filter(({ name, attributes }) => name === 'a' && attributes.get('href') === `#${fragment}`)
    .length;
}

/** The HTML of each cell in the list of a document, by act. */
function cellParts(html: string): ReadonlyMap<string, string> {
  const list = html.slice(html.indexOf('class="theme-cells"'), html.indexOf('id="kutip"'));
  return new Map(
    list
      .split('<li id="sel-')
      .slice(1)
      .map((part) => [part.slice(0, part.indexOf('"')), part]),
  );
}

function headings(part: string): readonly string[] {
  return [...part.matchAll(/<h4[^>]*>([\s\S]*?)<\/h4>/g)].map(([, inner = '']) => plain(inner));
}

/** Text of HTML without tags, white space folded. */
function plain(html: string): string {
  return folded(
    html
      .replaceAll(/<[^>]*>/g, '')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&'),
  );
}

function folded(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
