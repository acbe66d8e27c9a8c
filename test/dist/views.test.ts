import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language, type State } from '../../src/model/vocabulary.ts';
import { decodeCells, stateOf as stateOfCode } from '../../src/site/matrix-cells.ts';
import { BASE, builtPages, DIST, type Page } from '../support/site.ts';
import {
  numbersIn,
  stateOf,
  textOf,
  toldByAbsence,
  toldByBrief,
  toldByCells,
  toldByColumn,
  toldByMatrix,
  toldByStrip,
  type Told,
} from './views.ts';

/** The table that a reader downloads: what every view of a cell has to say. */
const rows = Papa.parse<Record<string, string>>(readFileSync(join(DIST, 'data/coverage.csv'), 'utf8'), {
  header: true,
  skipEmptyLines: true,
}).data;
const table: Told = new Map(rows.map((row) => [`${row.circular ?? ''} ${row.act ?? ''}`, stateOf(row.state ?? '')]));
const circulars = [...new Set(rows.map((row) => row.circular ?? ''))];
const acts = [...new Set(rows.map((row) => row.act ?? ''))];

interface Counted {
  readonly confirmed: number;
  readonly absent: number;
  readonly contrary: number;
  readonly open: number;
  readonly total: number;
}

/** Counts rows of the table, as a reader with a spreadsheet does. */
function count(where: (row: Record<string, string>) => boolean): Counted {
  const states = rows.filter(where).map((row) => row.state);
  const of = (...wanted: readonly State[]): number => states.filter((state) => wanted.includes(state as State)).length;
  return {
    confirmed: of('stated', 'partial'),
    absent: of('silent', 'not-listed'),
    contrary: of('contrary'),
    open: of('unknown'),
    total: states.length,
  };
}

const ofAct = new Map(acts.map((act) => [act, count((row) => row.act === act)]));
const ofCircular = new Map(circulars.map((circular) => [circular, count((row) => row.circular === circular)]));

const pages = new Map(builtPages().map((page) => [page.path, page]));

describe.each(LANGUAGES)('the views of a cell, in %s', (language) => {
  it.each([
    ['the matrix', () => toldByMatrix(page(language, 'matriks/'))],
    ['the cells of each document', () => each((circular) => toldByCells(document(language, circular), circular))],
    ['the strip of each document', () => each((circular) => toldByStrip(document(language, circular), circular))],
    [
      'the columns to compare',
      () => each((circular) => toldByColumn(page(language, `edaran/${circular}/kolom/`), circular)),
    ],
    [
      'the lists of absence',
      () => merged(acts.map((act) => toldByAbsence(page(language, `cari/tidak-ada/${act}/`), act))),
    ],
    ['the claim checker', toldByClaims],
  ] as const)('agree with coverage.csv: %s', (_view, read) => {
    const told = read();
    expect(told.size).toBeGreaterThan(0);
    expect([...told].filter(([key, state]) => table.get(key) !== state)).toEqual([]);
    // A view of all cells leaves none out; the lists of absence leave the open ones out and give their number.
    const missing = [...table].filter(([key]) => !told.has(key));
    expect(missing.filter(([, state]) => _view !== 'the lists of absence' || state !== 'unknown')).toEqual([]);
  });
});

describe.each(LANGUAGES)('the counts of an act, in %s', (language) => {
  it('are those of coverage.csv at the foot of the matrix', () => {
    const foot = /<tfoot>[\s\S]*<\/tfoot>/.exec(page(language, 'matriks/'))?.[0] ?? '';
    const titles = [...foot.matchAll(/title="([^"]+)"/g)].map(([, title = '']) => numbersIn(title));
    expect(titles.slice(0, acts.length)).toEqual(acts.map((act) => inWords(ofAct.get(act))));
  });

  it('are those of coverage.csv in the list of acts', () => {
    const listed = [
      ...page(language, 'larangan/').matchAll(
        /<a href="[^"]*\/larangan\/([^/"]+)\/">[^<]*<\/a>\s*<svg[\s\S]*?title="([^"]+)"/g,
      ),
    ].map(([, act = '', title = '']) => [act, numbersIn(title)]);
    expect(Object.fromEntries(listed)).toEqual(Object.fromEntries(acts.map((act) => [act, inWords(ofAct.get(act))])));
  });

  it('are those of coverage.csv on the page of each act and on its list of absence', () => {
    for (const [act, { confirmed, absent, contrary, open, total }] of ofAct) {
      // At least, at most, of how many; what follows counts whole lists alone.
      const bounds = numbersIn(lead(page(language, `larangan/${act}/`))).slice(0, 3);
      expect(bounds, act).toEqual([confirmed, confirmed + open, total]);
      const absence = numbersIn(lead(page(language, `cari/tidak-ada/${act}/`)));
      expect(absence, act).toEqual([total, absent, confirmed, contrary, open]);
    }
  });
});

describe.each(LANGUAGES)('the counts of a document, in %s', (language) => {
  it('are those of coverage.csv in the list of documents', () => {
    const listed = [
      ...page(language, 'edaran/').matchAll(
        /<th scope="row">\s*<a href="[^"]*\/edaran\/([^/"]+)\/">[\s\S]*?((?:<td class="number">[^<]*<\/td>\s*){4})/g,
      ),
    ].map(([, circular = '', numbers = '']) => [circular, numbersIn(textOf(numbers))]);
    const expected = circulars.map((circular) => {
      const { confirmed, absent, contrary, open } = ofCircular.get(circular) ?? none();
      return [circular, [confirmed, absent, contrary, open]];
    });
    expect(Object.fromEntries(listed)).toEqual(Object.fromEntries(expected));
  });

  it('are told act by act in the brief of its region', () => {
    const briefs = [...pages.values()].filter(({ path }) =>
      new RegExp(`^${BASE}${language === 'id' ? '' : 'en/'}celah/[^/]+/$`).test(path),
    );
    expect(briefs.length).toBeGreaterThan(0);
    for (const { path, html } of briefs) {
      const brief = toldByBrief(html);
      expect(brief.size, path).toBe(acts.length);
      expect(
        [...brief].filter(([key, state]) => table.get(key) !== state),
        path,
      ).toEqual([]);
    }
  });

  it('add up to the home page', () => {
    const knowledge = /<div class="knowledge">[\s\S]*?<\/table>/.exec(page(language, ''))?.[0] ?? '';
    const told = [...knowledge.matchAll(/href="#mark-([a-z-]+)"[\s\S]*?<td class="number">([^<]+)<\/td>/g)].map(
      ([, mark = '', number = '']) => [stateOf(mark), numbersIn(number)[0]],
    );
    const states = Map.groupBy(table.values(), (state) => state);
    expect(Object.fromEntries(told)).toEqual(
      Object.fromEntries([...states].map(([state, cells]) => [state, cells.length])),
    );
  });
});

describe('reading a view', () => {
  it('takes numbers with and without separators, and fails on a mark of no state', () => {
    expect(numbersIn('5.104 pasangan; 1,250 of 44–171')).toEqual([5104, 1250, 44, 171]);
    expect(() => stateOf('referenced')).toThrow(/no state/);
  });

  it('would see a cell that says something else', () => {
    const html = page('id', 'matriks/').replace(/(<td>\s*<a [^>]*>\s*<svg>\s*<use href="#mark-)not-listed/, '$1stated');
    const wrong = [...toldByMatrix(html)].filter(([key, state]) => table.get(key) !== state);
    expect(wrong).toHaveLength(1);
  });
});

/** Confirmed, absent, contrary, open, total: the order of the words behind an interval. */
function inWords(counted: Counted | undefined): readonly number[] {
  const { confirmed, absent, contrary, open, total } = counted ?? none();
  return [confirmed, absent, contrary, open, total];
}

function none(): Counted {
  throw new Error('a view names something that coverage.csv does not hold');
}

function lead(html: string): string {
  return textOf(/<p class="lead">[\s\S]*?<\/p>/.exec(html)?.[0] ?? '');
}

function page(language: Language, path: string): string {
  const found: Page | undefined = pages.get(`${BASE}${language === 'id' ? '' : `${language}/`}${path}`);
  if (found === undefined) throw new Error(`no page ${path} in ${language}`);
  return found.html;
}

function document(language: Language, circular: string): string {
  return page(language, `edaran/${circular}/`);
}

function each(read: (circular: string) => Told): Told {
  return merged(circulars.map(read));
}

function merged(parts: readonly Told[]): Told {
  return new Map(parts.flatMap((part) => [...part]));
}

/** What the claim checker loads. */
function toldByClaims(): Told {
  const data = JSON.parse(readFileSync(join(DIST, 'tulis/data.json'), 'utf8')) as {
    readonly acts: readonly { readonly id: string }[];
    readonly documents: readonly { readonly id: string; readonly cells: string }[];
  };
  return new Map(
    data.documents.flatMap(({ id, cells }) =>
      decodeCells(cells).map(({ mark }, at) => [`${id} ${data.acts[at]?.id ?? ''}`, stateOfCode(mark)]),
    ),
  );
}
