import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ELEMENT_MARKS, layoutElements } from '../../src/charts/elements-layout.ts';
import type { ElementMark, ElementsData, ElementsLayout } from '../../src/charts/elements-layout.ts';
import { renderElements } from '../../src/charts/elements-render.ts';
import { svgText } from '../../src/charts/svg.ts';
import { scattered } from '../support/scattered.ts';
import { boxFaults } from './boxes.ts';
import { expectSvg } from './snapshot.ts';
import { svgFaults } from './svg-faults.ts';

const WORDS = {
  title: 'Judul',
  summary: 'Ringkasan',
  href: (id: string): string => `/edaran/${id}/`,
  name: (id: string): string => `Dokumen ${id}`,
};
const LABELS = ['unggah', 'surat keterangan penduduk', 'kepada rekan kerja', 'suka', 'gabung grup'];

/** Documents with a mark for each element; the last third of the elements are additions. */
function sample(columns: number, rows: number, seed = 1): ElementsData {
  const next = scattered(seed);
  const baseline = Math.ceil((columns * 2) / 3);
  return {
    columns: Array.from({ length: columns }, (_, index) => {
      const label = LABELS[index % LABELS.length] ?? '';
      return { id: `unsur-${index}`, label, value: '8–35', key: `${label}: 8–35`, baseline: index < baseline };
    }),
    rows: Array.from({ length: rows }, (_, index) => ({
      id: `dokumen-${index}`,
      label: `Kabupaten ${'Timur '.repeat(index % 5)}(Pilkada ${2018 + (index % 7)})`,
      marks: Array.from({ length: columns }, (): ElementMark => {
        return ELEMENT_MARKS[Math.floor(next() * ELEMENT_MARKS.length)] ?? 'not-seen';
      }),
    })),
  };
}

function faults(layout: ElementsLayout): readonly string[] {
  return boxFaults(
    layout,
    layout.rows.flatMap(({ id, marks }) => marks.map((mark, index) => ({ ...mark, name: `${id} ${index}` }))),
  );
}

describe('layoutElements', () => {
  it('keeps marks apart and texts readable, for any data and width', () => {
    const cases = fc.record({
      columns: fc.integer({ min: 0, max: 9 }),
      rows: fc.constantFrom(0, 1, 35, 60),
      width: fc.integer({ min: 300, max: 1400 }),
      seed: fc.integer(),
    });
    fc.assert(
      fc.property(cases, ({ columns, rows, width, seed }) => {
        const layout = layoutElements(sample(columns, rows, seed), { width });
        expect(faults(layout)).toEqual([]);
        expect(svgFaults(svgText(renderElements(layout, WORDS, 'g')), 'g')).toEqual([]);
      }),
      { numRuns: 30, seed: 2026 },
    );
  });

  it('places every mark in the column of its element, additions a gap apart', () => {
    const data = sample(6, 10);
    const { rows } = layoutElements(data, { width: 1120 });
    expect(rows.map(({ marks }) => marks.map(({ mark }) => mark))).toEqual(data.rows.map(({ marks }) => marks));
    const [first] = rows;
    const steps = (first?.marks ?? []).slice(1).map(({ x }, index) => x - (first?.marks[index]?.x ?? 0));
    const [step = 0] = steps;
    for (const [index, each] of steps.entries()) expect(each).toBeCloseTo(index === 3 ? step + 12 : step, 6);
    for (const { marks } of rows) expect(marks.map(({ x }) => x)).toEqual(first?.marks.map(({ x }) => x));
  });

  it('names wide columns, and narrow ones by letters with a key of all names', () => {
    expect(layoutElements(sample(6, 5), { width: 1120 }).key).toEqual([]);
    const { key, heads } = layoutElements(sample(6, 5), { width: 328 });
    expect(key.map(({ letter }) => letter.text)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    expect(heads.map(({ lines }) => lines.map(({ text }) => text))).toEqual([['a'], ['b'], ['c'], ['d'], ['e'], ['f']]);
  });
});

describe('renderElements', () => {
  const one = (mark: ElementMark): string => {
    const [column] = sample(1, 1).columns;
    const data = { columns: column === undefined ? [] : [column], rows: [{ id: 'a', label: 'A', marks: [mark] }] };
    const svg = svgText(renderElements(layoutElements(data, { width: 680 }), WORDS, 'g'));
    return /<g data-circular.*<\/g>/u.exec(svg)?.[0] ?? '';
  };

  it('tells the marks apart by their form, in one ink', () => {
    const forms = ELEMENT_MARKS.map((mark) => one(mark).replaceAll(/var\(--[a-z-]+\)/gu, 'ink'));
    expect(new Set(forms).size).toBe(ELEMENT_MARKS.length);
  });

  it('hatches what was not seen and draws nothing where no addition is made', () => {
    expect(one('not-seen')).toContain('url(#g-examples-only)');
    expect(one('not-added')).not.toContain('data-mark');
  });

  it.each([
    ['elements-wide', 6, 12, 1120],
    ['elements-narrow', 6, 12, 328],
    ['elements-empty', 0, 0, 680],
  ])('looks as it did when it was last looked at: %s', (name, columns, rows, width) => {
    expectSvg(name, svgText(renderElements(layoutElements(sample(columns, rows), { width }), WORDS, 'g')));
  });
});
