import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { svgText } from '../../src/charts/svg.ts';
import { layoutTiles } from '../../src/charts/tiles-layout.ts';
import type { Tile, TileAmount, TilesData, TilesLayout } from '../../src/charts/tiles-layout.ts';
import { renderTiles } from '../../src/charts/tiles-render.ts';
import { scattered } from '../support/scattered.ts';
import { boxFaults } from './boxes.ts';
import { expectSvg } from './snapshot.ts';
import { svgFaults } from './svg-faults.ts';

const WORDS = {
  title: 'Judul',
  summary: 'Ringkasan',
  href: (id: string): string | null => (id.endsWith('0') ? null : `/wilayah/${id}/`),
  name: (id: string): string => `Provinsi ${id}`,
};
const NOTES = ['* Berdiri 25 Juli 2022, sebelumnya bagian dari Papua: Papua Selatan, Papua Tengah, Papua Pegunungan.'];
const NAMES = ['Aceh', 'Jawa Barat', 'Kepulauan Bangka Belitung', 'Papua Pegunungan', 'Nusa Tenggara Timur'];

/** Tiles spread over a grid, of `most` documents at most. */
function sample(count: number, most: number, seed = 1, columns = 15): TilesData {
  const next = scattered(seed);
  const tiles = Array.from({ length: count }, (_, index): Tile => {
    const total = Math.floor(next() * (most + 1));
    const confirmed = Math.floor(next() * (total + 1));
    const open = Math.floor(next() * (total - confirmed + 1));
    const name = NAMES[index % NAMES.length] ?? '';
    return {
      id: String(11 + index),
      name,
      code: `${11 + index}${index % 7 === 0 ? '*' : ''}`,
      column: index % columns,
      row: Math.floor(index / columns),
      amount: amountOf(index, total, confirmed, open),
      value: total === 0 ? 'belum diketahui' : `${confirmed}–${confirmed + open} dari ${total}`,
      short: total === 0 ? '?' : `${confirmed}–${confirmed + open}`,
      entry: `${name}: ${confirmed}–${confirmed + open} dari ${total} dokumen`,
    };
  });
  return { tiles, notes: NOTES };
}

function amountOf(index: number, total: number, confirmed: number, open: number): TileAmount {
  if (total === 0) return { kind: 'none' };
  if (index % 2 === 0) return { kind: 'share', share: confirmed / total };
  const absent = total - confirmed - open;
  const interval = { confirmed, open, absent, contrary: 0, total, absentReferenced: 0, openReferenced: 0 };
  return { kind: 'interval', interval };
}

function faults(layout: TilesLayout): readonly string[] {
  const apart = boxFaults(
    layout,
    layout.tiles.map(({ id, box }) => ({ ...box, name: id })),
  );
  const beyond = layout.tiles.flatMap(({ id, box, bar, parts }) =>
    [...parts, ...(bar === null ? [] : [bar.frame, bar.filled])]
      .filter((part) => part.x < box.x || part.x + part.width > box.x + box.width + 0.01 || part.width < 0)
      .map(() => `${id} has a bar that leaves it`),
  );
  return [...apart, ...beyond];
}

describe('layoutTiles', () => {
  it('keeps tiles apart and texts readable, for any data and width', () => {
    const cases = fc.record({
      count: fc.integer({ min: 0, max: 60 }),
      most: fc.constantFrom(0, 1, 150, 2000),
      columns: fc.integer({ min: 1, max: 16 }),
      width: fc.integer({ min: 300, max: 1400 }),
      seed: fc.integer(),
    });
    fc.assert(
      fc.property(cases, ({ count, most, columns, width, seed }) => {
        const data = sample(count, most, seed, columns);
        const layout = layoutTiles(data, { width });
        expect(faults(layout)).toEqual([]);
        expect(svgFaults(svgText(renderTiles(layout, WORDS, 'g')), 'g')).toEqual([]);
        expect(layout.tiles.map(({ id }) => id).toSorted()).toEqual(data.tiles.map(({ id }) => id).toSorted());
      }),
      { numRuns: 60, seed: 2026 },
    );
  });

  it('divides the whole bar of a tile by its documents', () => {
    const layout = layoutTiles(sample(38, 20), { width: 1120 });
    for (const { parts, box } of layout.tiles.filter((tile) => tile.parts.length > 0)) {
      const total = parts.reduce((sum, part) => sum + part.count, 0);
      const width = parts.reduce((sum, part) => sum + part.width, 0);
      expect(width).toBeLessThan(box.width);
      for (const part of parts) expect(part.width).toBeCloseTo((part.count / total) * width, 6);
    }
  });

  it('writes names into wide tiles, and codes with a list of all names where they are narrow', () => {
    const wide = layoutTiles(sample(38, 9), { width: 1120 });
    expect(wide.entries).toEqual([]);
    const narrow = layoutTiles(sample(38, 9), { width: 328 });
    expect(narrow.entries).toHaveLength(38);
    for (const { box } of narrow.tiles) expect(box.width).toBeGreaterThan(36);
  });

  it('folds a map that is too wide: the west above the east, in whole columns', () => {
    const { tiles } = layoutTiles(sample(15, 9), { width: 328 });
    const [west, east] = [tiles.filter(({ box }) => box.y < 10), tiles.filter(({ box }) => box.y >= 10)];
    expect(west.map(({ id }) => id)).toEqual(['11', '12', '13', '14', '15', '16', '17', '18']);
    expect(east).toHaveLength(7);
  });
});

describe('renderTiles', () => {
  it('hatches what is not known, and gives it no outline', () => {
    const data = { tiles: sample(1, 0).tiles, notes: [] };
    const svg = svgText(renderTiles(layoutTiles(data, { width: 680 }), WORDS, 'g'));
    expect(svg).toContain('fill="url(#g-no-list)"');
    expect(svg.replace(/<defs>.*<\/defs>/u, '')).not.toMatch(/<rect[^>]*stroke=/u);
  });

  it('leads to what is known and nowhere else', () => {
    const svg = svgText(renderTiles(layoutTiles(sample(38, 9), { width: 680 }), WORDS, 'g'));
    const ids = sample(38, 9)
      .tiles.map(({ id }) => id)
      .filter((id) => !id.endsWith('0'));
    expect([...svg.matchAll(/href="\/wilayah\/(\d+)\/"/gu)].map(([, id]) => id)).toEqual(ids);
  });

  it.each([
    ['tiles-wide', 38, 1120],
    ['tiles-narrow', 38, 328],
    ['tiles-empty', 0, 680],
  ])('looks as it did when it was last looked at: %s', (name, count, width) => {
    expectSvg(name, svgText(renderTiles(layoutTiles(sample(count, 18), { width }), WORDS, 'g')));
  });
});
