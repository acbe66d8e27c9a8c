import { expect } from 'vitest';
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
