import { expect } from 'vitest';
import { wholeLists } from '../../../src/site/pictures/combinations.ts';
import type { PictureTable, PictureVariant } from '../../../src/site/pictures/picture.ts';
import type { SiteData } from '../../../src/site/site-data.ts';

/** Checks that a picture's table counts what the dataset holds. */
export type Total = (table: PictureTable, site: SiteData, variant: PictureVariant) => void;

/** One check for each picture of the registry: a picture without one fails the test. */
export const TOTALS: Readonly<Record<string, Total>> = {
  matriks: (table, site) => {
    expect(table.rows).toHaveLength(site.data.circulars.length);
    const cells = table.rows.reduce((sum, row) => sum + row.length - 1, 0);
    expect(cells).toBe(site.data.cells.length);
  },
  selang: (table, site) => {
    for (const row of numbers(table, ['confirmed', 'open', 'contrary', 'absent']))
      expect(sum(row)).toBe(site.data.circulars.length);
  },
  linimasa: (table, site, { id }) => {
    // A document stands in the row of each election that it is about.
    const held = site.data.circulars
      .flatMap(({ elections }) => elections)
      .filter((each) => id === 'semua' || each === id);
    expect(table.rows).toHaveLength(held.length);
  },
  kekerabatan: (table, site) => {
    const documents = new Set(table.rows.flatMap((row) => row.slice(0, 2).map(({ path }) => path)));
    expect(table.rows).toHaveLength(documents.size < 2 ? 0 : (documents.size * (documents.size - 1)) / 2);
    // Where the dataset keeps a pair, the picture shows the same bounds.
    const kept = new Map(site.data.kinship.map((pair) => [`/edaran/${pair.a}/ /edaran/${pair.b}/`, pair]));
    const figures = numbers(table, ['lower_percent', 'upper_percent', 'shared']);
    for (const [index, row] of table.rows.entries()) {
      const paths = row.slice(0, 2).map(({ path }) => path ?? '');
      const pair = kept.get(paths.toSorted().join(' '));
      if (pair === undefined) continue;
      const [lower = 0, upper = 0, shared] = figures[index] ?? [];
      expect(Math.abs(lower - pair.lower * 100)).toBeLessThan(0.06);
      expect(Math.abs(upper - pair.upper * 100)).toBeLessThan(0.06);
      expect(shared).toBe(pair.shared);
    }
  },
  sidik: (table, site) => {
    const rows = numbers(table, ['confirmed', 'absent', 'contrary', 'open']);
    for (const [index, row] of rows.entries()) {
      expect(sum(row)).toBe(site.actsWithCells.length);
      const id = table.rows[index]?.[0]?.path?.split('/')[2] ?? '';
      expect(row[0]).toBe(site.circularInterval(id).confirmed);
    }
  },
  rujukan: (table, site) => {
    const counted = numbers(table, ['held', 'after', 'open']);
    const cited = site.data.circulars.map(
      ({ references }) => new Set(references.flatMap(({ instruments }) => instruments)).size,
    );
    expect(sum(counted.flat())).toBe(sum(cited));
    expect(sum(counted.map(([, after = 0]) => after))).toBe(site.data.repealed.length);
  },
  peta: (table, site, { id }) => {
    expect(table.rows).toHaveLength(site.data.provinces.length);
    const all = numbers(table, ['documents']).flat();
    expect(sum(all)).toBe(site.data.circulars.length);
    if (id === 'dokumen') return;
    const parts = numbers(table, ['confirmed', 'open', 'contrary', 'absent']);
    expect(parts.map(sum)).toEqual(all);
    const stated = site.cellsOfAct(id).filter(({ state }) => state === 'stated' || state === 'partial');
    expect(sum(numbers(table, ['confirmed']).flat())).toBe(stated.length);
  },
  gabungan: (table, site, { id }) => {
    const whole = wholeLists(site);
    const counted = sum(numbers(table, ['lists']).flat());
    // A list of n bans holds n (n - 1) / 2 pairs, and is one combination.
    const pairs = sum(whole.map(({ acts }) => (acts.length * (acts.length - 1)) / 2));
    expect(counted).toBe(id === 'pasangan' ? pairs : whole.length);
  },
  unsur: (table, site, { id }) => {
    const stating = site.data.cells.filter(
      ({ act, state }) => act === id && (state === 'stated' || state === 'partial'),
    );
    const held = site.data.elements.filter(
      ({ act, status }) => act === id && (status === 'named' || status === 'added'),
    );
    if (table.columns[0]?.key === 'document') {
      expect(table.rows).toHaveLength(stating.length);
      const said = table.rows.flat().filter(({ value }) => /^(?:disebut|named)/u.test(String(value)));
      expect(said).toHaveLength(held.length);
      return;
    }
    for (const row of numbers(table, ['named', 'not_seen', 'absent'])) expect(sum(row)).toBe(stating.length);
    expect(sum(numbers(table, ['named']).flat())).toBe(held.length);
  },
};

/** The numbers of some columns, row by row. */
export function numbers(table: PictureTable, keys: readonly string[]): readonly (readonly number[])[] {
  const places = keys.map((key) => table.columns.findIndex((column) => column.key === key));
  expect(places).not.toContain(-1);
  return table.rows.map((row) => places.map((place) => Number(row[place]?.value)));
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
