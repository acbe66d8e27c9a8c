import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box } from '../../src/charts/box.ts';
import { layoutKinship } from '../../src/charts/kinship-layout.ts';
import type { KinshipData, KinshipLayout } from '../../src/charts/kinship-layout.ts';
import { KINSHIP_KEY, renderKinship } from '../../src/charts/kinship-render.ts';
import { svgText } from '../../src/charts/svg.ts';
import { TEXT_SIZE, textWidth } from '../../src/charts/text-width.ts';
import { scattered } from '../support/scattered.ts';
import { expectSvg } from './snapshot.ts';

const WORDS = {
  title: 'Judul',
  summary: 'Ringkasan',
  share: (value: number): string => `${value * 100}%`,
  href: (id: string): string => `/edaran/${id}/`,
};

function sample(count: number, seed = 1): KinshipData {
  const next = scattered(seed);
  const bounds = new Map<string, { lower: number; upper: number }>();
  for (let a = 1; a < count; a += 1) {
    for (let b = 0; b < a; b += 1) {
      const lower = next() < 0.2 ? 0 : next() < 0.05 ? 1 : next();
      bounds.set(`${a} ${b}`, { lower, upper: lower + (1 - lower) * (next() < 0.5 ? 0 : next()) });
    }
  }
  return {
    items: Array.from({ length: count }, (_, index) => ({
      id: `dokumen-${index}`,
      label: `Kabupaten ${'Timur '.repeat(index % 11)}${2018 + (index % 7)}`,
    })),
    bounds: (a, b) => bounds.get(`${a} ${b}`) ?? { lower: 0, upper: 0 },
    key: KINSHIP_KEY.map((id) => ({ id, words: `Arti tanda ${id} dalam beberapa kata` })),
    axis: 'Kemiripan rata-rata',
  };
}

const inside = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x - 0.01 &&
  inner.y >= outer.y - 0.01 &&
  inner.x + inner.width <= outer.x + outer.width + 0.01 &&
  inner.y + inner.height <= outer.y + outer.height + 0.01;

const apart = (a: Box, b: Box): boolean =>
  a.x + a.width <= b.x + 0.01 ||
  b.x + b.width <= a.x + 0.01 ||
  a.y + a.height <= b.y + 0.01 ||
  b.y + b.height <= a.y + 0.01;

const boxOf = ({ text, x, y }: { text: string; x: number; y: number }): Box => ({
  x,
  y: y - TEXT_SIZE * 0.75,
  width: textWidth(text, TEXT_SIZE),
  height: TEXT_SIZE,
});

function faults(layout: KinshipLayout): readonly string[] {
  const frame = { x: 0, y: 0, width: layout.width, height: layout.height };
  const found: string[] = [];
  const labels = layout.items.flatMap((item) => item.label.map((line) => ({ name: item.id, box: boxOf(line) })));
  const keys = layout.key.items.flatMap((item) => item.lines.map((line) => ({ name: item.id, box: boxOf(line) })));
  const squares = layout.pairs.flatMap(({ a, b, outer }) =>
    outer === null ? [] : [{ name: `${a} ${b}`, box: outer }],
  );
  for (const { name, box } of [...labels, ...keys, ...squares]) if (!inside(box, frame)) found.push(`${name} leaves`);
  for (const { a, b, inner, outer } of layout.pairs)
    if (inner !== null && (outer === null || !inside(inner, outer))) found.push(`${a} ${b}: lower beyond upper`);
  const all = [...labels, ...squares, ...keys];
  all.forEach((one, index) => {
    for (const two of all.slice(index + 1)) if (!apart(one.box, two.box)) found.push(`${one.name} meets ${two.name}`);
  });
  for (const { x, upper, lower } of layout.brackets) {
    const reach = { x, y: upper.y, width: Math.max(upper.x, lower.x) - x, height: lower.y - upper.y };
    if (!inside(reach, layout.tree)) found.push('a bracket leaves its column');
    if (upper.x < x - 0.01 || lower.x < x - 0.01) found.push('a bracket turns back');
    if (squares.some(({ box }) => !apart(box, reach))) found.push('a bracket meets a square');
  }
  return found;
}

describe('layoutKinship', () => {
  it.each([0, 1, 2, 24])('keeps %i documents apart and inside the frame', (count) => {
    for (const width of [328, 680, 1120]) {
      const layout = layoutKinship(sample(count), { width });
      expect(faults(layout)).toEqual([]);
      expect(layout.items).toHaveLength(count);
      expect(layout.pairs).toHaveLength((count * (count - 1)) / 2);
    }
  });

  it('holds for any bounds and any width', () => {
    const sizes = fc.record({
      count: fc.integer({ min: 0, max: 24 }),
      width: fc.integer({ min: 300, max: 1400 }),
      seed: fc.integer(),
    });
    fc.assert(
      fc.property(sizes, ({ count, width, seed }) => {
        expect(faults(layoutKinship(sample(count, seed), { width }))).toEqual([]);
      }),
      { numRuns: 60, seed: 2026 },
    );
  });

  it('keeps areas to the scale of the bounds', () => {
    const layout = layoutKinship(sample(12), { width: 1120 });
    const area = (box: Box | null): number => (box === null ? 0 : box.width * box.height);
    const whole = layout.pairs.map(({ upper, outer }) => (upper > 0 ? area(outer) / upper : null));
    const unit = whole.find((value) => value !== null) ?? 0;
    for (const pair of layout.pairs) {
      expect(area(pair.outer)).toBeCloseTo(pair.upper * unit, 6);
      expect(area(pair.inner)).toBeCloseTo(pair.lower * unit, 6);
    }
  });

  it('brackets only what certainly has something in common', () => {
    const none = { ...sample(5), bounds: () => ({ lower: 0, upper: 1 }) };
    expect(layoutKinship(none, { width: 680 }).brackets).toEqual([]);
    const same = layoutKinship({ ...sample(5), bounds: () => ({ lower: 1, upper: 1 }) }, { width: 680 });
    expect(same.brackets.map(({ similarity }) => similarity)).toEqual([1, 1, 1, 1]);
  });
});

describe('renderKinship', () => {
  const drawn = (data: KinshipData, width: number): string =>
    svgText(renderKinship(layoutKinship(data, { width }), WORDS, 'g'));

  it('hatches only what is open, and signs only what is the same', () => {
    const only = (lower: number, upper: number): readonly string[] =>
      drawn({ ...sample(3), key: [], bounds: () => ({ lower, upper }) }, 680).match(/data-part="[a-z]+"/g) ?? [];
    expect(only(0, 0)).toEqual([]);
    expect(only(0, 1)).toEqual(['data-part="upper"']);
    expect(only(0.5, 0.5)).toEqual(['data-part="bracket"', 'data-part="lower"']);
    expect(only(1, 1)).toEqual(['data-part="bracket"', 'data-part="lower"', 'data-part="same"']);
  });

  it.each([
    ['kinship-wide', 9, 1120],
    ['kinship-narrow', 9, 328],
    ['kinship-empty', 0, 680],
  ])('looks as it did when it was last looked at: %s', (name, count, width) => {
    expectSvg(name, drawn(sample(count), width));
  });
});
