import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byLowerBound, layoutIntervals, PARTS } from '../../src/charts/intervals-layout.ts';
import type { IntervalsLayout } from '../../src/charts/intervals-layout.ts';
import { renderIntervals } from '../../src/charts/intervals-render.ts';
import { svgText } from '../../src/charts/svg.ts';
import { TEXT_SIZE, textWidth } from '../../src/charts/text-width.ts';
import { sampleBars } from './sample.ts';
import { expectSvg } from './snapshot.ts';

const WIDE = { width: 960 };
const NARROW = { width: 328 };
const WORDS = { title: 'Judul', summary: 'Ringkasan', number: String };

/** Faults of a layout: parts that overlap or leave the frame, texts that leave it or meet a bar. */
function faults(layout: IntervalsLayout): readonly string[] {
  const found: string[] = [];
  let bottom = 0;
  for (const bar of layout.bars) {
    let edge = layout.plot.x;
    for (const part of bar.parts) {
      if (Math.abs(part.x - edge) > 0.001) found.push(`${bar.id} ${part.part} does not begin where the last part ends`);
      if (part.width <= 0) found.push(`${bar.id} ${part.part} has no width`);
      edge = part.x + part.width;
      if (part.y < bottom) found.push(`${bar.id} overlaps the bar above`);
      if (part.y + part.height > layout.height) found.push(`${bar.id} leaves the frame`);
    }
    if (edge > layout.plot.x + layout.plot.width + 0.001) found.push(`${bar.id} is longer than the scale`);
    for (const line of bar.referenced) bottom = Math.max(bottom, line.y + line.height);
    bottom = Math.max(bottom, ...bar.parts.map((part) => part.y + part.height));
    const texts = [bar.label, bar.value];
    for (const text of texts) {
      if (text.x + textWidth(text.text, TEXT_SIZE) > layout.width + 0.01) found.push(`"${text.text}" leaves the frame`);
    }
    if (bar.value.x < edge) found.push(`${bar.id} runs into its value`);
  }
  return found;
}

describe('layoutIntervals', () => {
  it.each([
    ['no bars', 0, 0],
    ['bars over no documents', 29, 0],
    ['one document', 29, 1],
    ['150 documents', 29, 150],
    ['2,000 documents', 29, 2000],
  ])('keeps parts apart, in order and inside the frame: %s', (_, count, total) => {
    for (const size of [WIDE, NARROW]) {
      const bars = sampleBars(count, total);
      const layout = layoutIntervals(bars, size);
      expect(faults(layout)).toEqual([]);
      expect(layout.bars.map((bar) => bar.id)).toEqual(bars.map((bar) => bar.id));
    }
  });

  it('gives every document its width: parts add up to the total, for any data', () => {
    const sizes = fc.record({
      count: fc.integer({ min: 1, max: 30 }),
      total: fc.integer({ min: 1, max: 2500 }),
      width: fc.integer({ min: 300, max: 1400 }),
      seed: fc.integer(),
    });
    fc.assert(
      fc.property(sizes, ({ count, total, width, seed }) => {
        const bars = sampleBars(count, total, seed);
        const layout = layoutIntervals(bars, { width });
        expect(faults(layout)).toEqual([]);
        layout.bars.forEach((bar, index) => {
          const counted = bar.parts.reduce((sum, part) => sum + part.count, 0);
          expect(counted).toBe(bars[index]?.interval.total);
          for (const part of bar.parts) expect(part.width).toBeCloseTo((part.count / total) * layout.plot.width, 6);
        });
      }),
      { numRuns: 60, seed: 2026 },
    );
  });

  it('puts the lower bound at the end of the filled part and the upper at the end of the hatched one', () => {
    const interval = {
      confirmed: 29,
      absent: 6,
      contrary: 2,
      open: 100,
      total: 137,
      absentReferenced: 3,
      openReferenced: 40,
    };
    const layout = layoutIntervals([{ id: 'a', label: 'A', value: '29–129', interval }], WIDE);
    const [bar] = layout.bars;
    expect(bar?.parts.map((part) => part.part)).toEqual(PARTS);
    const end = (index: number): number =>
      (bar?.parts[index]?.x ?? 0) + (bar?.parts[index]?.width ?? 0) - layout.plot.x;
    expect(end(0)).toBeCloseTo((29 / 137) * layout.plot.width);
    expect(end(1)).toBeCloseTo((129 / 137) * layout.plot.width);
    // Lines for references lie under the parts that they belong to.
    expect(bar?.referenced.map((box) => box.x)).toEqual([bar?.parts[1]?.x, bar?.parts[3]?.x]);
  });

  it('marks whole documents only', () => {
    for (const total of [1, 2, 7, 137, 2000]) {
      const { ticks } = layoutIntervals(sampleBars(1, total), WIDE);
      expect(ticks.length).toBeGreaterThan(0);
      for (const tick of ticks) expect(Number.isInteger(tick.value)).toBe(true);
    }
  });
});

describe('byLowerBound', () => {
  it('sorts by what is confirmed, then by what may still be', () => {
    const bar = (id: string, confirmed: number, open: number) => ({
      id,
      label: id,
      value: '',
      interval: { confirmed, open, absent: 0, contrary: 0, total: 50, absentReferenced: 0, openReferenced: 0 },
    });
    const sorted = [bar('a', 3, 1), bar('b', 9, 0), bar('c', 3, 8)].sort(byLowerBound);
    expect(sorted.map(({ id }) => id)).toEqual(['b', 'c', 'a']);
  });
});

describe('renderIntervals', () => {
  it('draws every part that is not empty, once', () => {
    const interval = {
      confirmed: 1,
      absent: 0,
      contrary: 0,
      open: 4,
      total: 5,
      absentReferenced: 0,
      openReferenced: 2,
    };
    const svg = svgText(
      renderIntervals(layoutIntervals([{ id: 'a', label: 'A', value: '1–5', interval }], WIDE), WORDS, 'g'),
    );
    expect(svg.match(/data-part="[a-z]+"/g)).toEqual([
      'data-part="confirmed"',
      'data-part="open"',
      'data-part="referenced"',
    ]);
  });

  it.each([
    ['intervals-wide', 5, WIDE],
    ['intervals-narrow', 5, NARROW],
    ['intervals-empty', 0, WIDE],
  ])('looks as it did when it was last looked at: %s', (name, count, size) => {
    expectSvg(name, svgText(renderIntervals(layoutIntervals(sampleBars(count, 137), size), WORDS, 'g')));
  });
});
