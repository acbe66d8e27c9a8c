import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutMatrix } from '../../src/charts/matrix-layout.ts';
import type { MatrixLayout } from '../../src/charts/matrix-layout.ts';
import { renderMatrix } from '../../src/charts/matrix-render.ts';
import { LIGHT_PALETTE, withPalette } from '../../src/charts/paint.ts';
import { svgText } from '../../src/charts/svg.ts';
import { TEXT_SIZE, textWidth } from '../../src/charts/text-width.ts';
import { sampleMatrix } from './sample.ts';
import { expectSvg } from './snapshot.ts';

const WIDE = { width: 960 };
const NARROW = { width: 328 };
const WORDS = { title: 'Judul temuan', summary: 'Ringkasan & angka' };

/** Faults of a layout: cells or texts outside the frame, or two cells on the same spot. */
function faults(layout: MatrixLayout): readonly string[] {
  const found: string[] = [];
  const seen: (typeof layout.cells)[number][][] = [];
  for (const cell of layout.cells) {
    const name = `${cell.act} ${cell.circular}`;
    if (cell.x < 0 || cell.x + cell.width > layout.width + 0.01) found.push(`${name} leaves the frame sideways`);
    if (cell.y < 0 || cell.y + cell.height > layout.height + 0.01) found.push(`${name} leaves the frame`);
    if (!(cell.width > 0)) found.push(`${name} has no width`);
    (seen[Math.round(cell.y)] ??= []).push(cell);
  }
  const lines = Object.values(seen);
  for (const line of lines) {
    const sorted = [...line].sort((a, b) => a.x - b.x);
    sorted.slice(1).forEach((cell, index) => {
      const before = sorted[index];
      if (before !== undefined && before.x + before.width > cell.x)
        found.push(`${cell.circular} overlaps ${before.circular}`);
    });
  }
  const tops = lines
    .map((line) => line[0])
    .filter((cell) => cell !== undefined)
    .sort((a, b) => a.y - b.y);
  tops.slice(1).forEach((cell, index) => {
    const before = tops[index];
    if (before !== undefined && before.y + before.height > cell.y)
      found.push(`line at ${cell.y} overlaps the one above`);
  });
  for (const label of [...layout.acts, ...layout.groups]) {
    if (label.x < 0 || label.x + textWidth(label.text, TEXT_SIZE) > layout.width)
      found.push(`"${label.text}" leaves the frame`);
    if (label.y < TEXT_SIZE * 0.8 || label.y > layout.height) found.push(`"${label.text}" stands outside`);
  }
  return found;
}

describe('layoutMatrix', () => {
  it.each([
    ['empty', 0, 0],
    ['acts without documents', 29, 0],
    ['one document', 29, 1],
    ['150 documents', 29, 150],
    ['2,000 documents', 29, 2000],
  ])('places every cell once, inside the frame, apart from the others: %s', (_, acts, circulars) => {
    for (const size of [WIDE, NARROW]) {
      const layout = layoutMatrix(sampleMatrix(acts, circulars), size);
      expect(faults(layout)).toEqual([]);
      expect(layout.cells).toHaveLength(acts * circulars);
      expect(layout.acts).toHaveLength(acts);
    }
  });

  it('holds for any size of data and frame', () => {
    const sizes = fc.record({
      acts: fc.integer({ min: 0, max: 30 }),
      circulars: fc.integer({ min: 0, max: 300 }),
      width: fc.integer({ min: 300, max: 1400 }),
      seed: fc.integer(),
    });
    fc.assert(
      fc.property(sizes, ({ acts, circulars, width, seed }) => {
        const layout = layoutMatrix(sampleMatrix(acts, circulars, seed), { width });
        expect(faults(layout)).toEqual([]);
        expect(layout.cells).toHaveLength(acts * circulars);
      }),
      { numRuns: 60, seed: 2026 },
    );
  });

  it('keeps the marks of the data, cell by cell', () => {
    const data = sampleMatrix(5, 40);
    for (const cell of layoutMatrix(data, WIDE).cells) {
      expect({ mark: cell.mark, referenced: cell.referenced }).toEqual(data.cell(cell.act, cell.circular));
    }
  });

  it('stands labels beside wide rows and above narrow ones', () => {
    const data = sampleMatrix(2, 10);
    const [wide] = layoutMatrix(data, WIDE).cells;
    const [narrow] = layoutMatrix(data, NARROW).cells;
    expect(wide?.x).toBe(1 + textWidth('Larangan nomor 0', TEXT_SIZE) + 10);
    expect(narrow?.x).toBe(1);
  });

  it('runs over more lines only where the columns do not fit', () => {
    const lines = (circulars: number): number =>
      new Set(layoutMatrix(sampleMatrix(1, circulars), WIDE).cells.map((cell) => cell.y)).size;
    expect(lines(137)).toBe(1);
    expect(lines(300)).toBe(2);
  });

  it('never draws a line to a group through another group’s name', () => {
    for (const circulars of [3, 12, 60, 140]) {
      for (const width of [320, 600, 960]) {
        const { groups } = layoutMatrix(sampleMatrix(4, circulars), { width });
        groups.forEach((group, index) => {
          for (const earlier of groups.slice(0, index))
            if (earlier.leader) expect(earlier.leader.x).toBeLessThan(group.x);
        });
      }
    }
  });
});

describe('renderMatrix', () => {
  const drawn = (circulars: number, size: { width: number }): string =>
    svgText(renderMatrix(layoutMatrix(sampleMatrix(6, circulars), size), WORDS, 'gambar'));

  it('says its title and summary and hides nothing behind an unescaped character', () => {
    expect(drawn(3, WIDE)).toContain('<title id="gambar-title">Judul temuan</title>');
    expect(drawn(3, WIDE)).toMatch(/<desc id="gambar-summary">Ringkasan &#x26; angka<\/desc>/);
  });

  it('draws thousands of cells in a few paths', () => {
    expect(drawn(300, WIDE).match(/<path/g)?.length).toBeLessThan(30);
  });

  it('draws a mark for each state that occurs, and none for the others', () => {
    const data = sampleMatrix(6, 30);
    const silent = { ...data, cell: () => ({ mark: 'silent' as const, referenced: false }) };
    const svg = svgText(renderMatrix(layoutMatrix(silent, WIDE), WORDS, 'gambar'));
    expect(svg.match(/data-mark="[a-z-]+"/g)).toEqual(['data-mark="silent"']);
  });

  it('leaves the page without tokens', () => {
    expect(withPalette(drawn(30, WIDE), LIGHT_PALETTE)).not.toContain('var(');
  });

  it.each([
    ['matrix-wide', 24, WIDE],
    ['matrix-narrow', 80, NARROW],
    ['matrix-empty', 0, WIDE],
  ])('looks as it did when it was last looked at: %s', (name, circulars, size) => {
    expectSvg(name, drawn(circulars, size));
  });
});
