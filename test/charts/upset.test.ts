import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { svgText } from '../../src/charts/svg.ts';
import { layoutUpset, MOST_COLUMNS } from '../../src/charts/upset-layout.ts';
import type { Combination, UpsetData, UpsetLayout } from '../../src/charts/upset-layout.ts';
import { renderUpset } from '../../src/charts/upset-render.ts';
import { scattered } from '../support/scattered.ts';
import { boxFaults } from './boxes.ts';
import { expectSvg } from './snapshot.ts';
import { svgFaults } from './svg-faults.ts';

const WORDS = {
  title: 'Judul',
  summary: 'Ringkasan',
  href: (id: string): string | null => (id.length > 8 ? null : `/edaran/${id}/`),
  name: (id: string): string => `Gabungan ${id}`,
  setKey: 'dataAct' as const,
};

/** `count` combinations of some of the sets, and how many lists each is. */
function sample(sets: number, count: number, most = 3, seed = 1): UpsetData {
  const next = scattered(seed);
  const ids = Array.from({ length: sets }, (_, index) => `larangan-${index}`);
  const combinations = Array.from({ length: count }, (_, index): Combination => ({
    id: `g-${index}`,
    members: ids.filter(() => next() < 0.4),
    count: 1 + Math.floor(next() * most),
  }));
  return {
    sets: ids.map((id, index) => ({
      id,
      label: `Larangan ${'panjang '.repeat(index % 5)}nomor ${index}`,
      count: combinations.filter(({ members }) => members.includes(id)).length,
    })),
    combinations,
    rest: (left) => `Tidak digambar: ${left.length} gabungan lain.`,
    notes: ['Tidak ada dalam satu daftar utuh pun: Ujaran kebencian dan hoaks; Menghadiri acara partai.'],
    number: String,
  };
}

function faults(layout: UpsetLayout): readonly string[] {
  const columns = layout.combinations.map(({ id, box }) => ({ ...box, name: id }));
  const beyond = layout.combinations.flatMap(({ id, box, bar, dots }) => [
    ...(bar.x < box.x || bar.x + bar.width > box.x + box.width || bar.y < box.y ? [`the bar of ${id} leaves it`] : []),
    ...dots
      .filter(({ x, y, radius }) => x - radius < box.x || x + radius > box.x + box.width || y > layout.height)
      .map(({ set }) => `${id} has a dot of ${set} outside`),
  ]);
  return [...boxFaults(layout, columns), ...beyond];
}

describe('layoutUpset', () => {
  it('keeps columns apart and texts readable, for any data and width', () => {
    const cases = fc.record({
      sets: fc.integer({ min: 0, max: 30 }),
      count: fc.constantFrom(0, 1, 15, 150, 2000),
      most: fc.constantFrom(1, 3, 2000),
      width: fc.integer({ min: 300, max: 1400 }),
      seed: fc.integer(),
    });
    fc.assert(
      fc.property(cases, ({ sets, count, most, width, seed }) => {
        const data = sample(sets, count, most, seed);
        const layout = layoutUpset(data, { width });
        expect(faults(layout)).toEqual([]);
        expect(svgFaults(svgText(renderUpset(layout, WORDS, 'g')), 'g')).toEqual([]);
      }),
      { numRuns: 50, seed: 2026 },
    );
  });

  it('draws a dot for every member and joins the first to the last', () => {
    const data = sample(12, 8);
    for (const { id, dots, stem } of layoutUpset(data, { width: 1120 }).combinations) {
      const members = data.combinations.find((one) => one.id === id)?.members ?? [];
      const drawn = dots.filter(({ member }) => member);
      expect(drawn.map(({ set }) => set)).toEqual(members);
      expect(dots).toHaveLength(12);
      if (drawn.length < 2) expect(stem).toBeNull();
      else expect([stem?.from, stem?.to]).toEqual([drawn[0]?.y, drawn.at(-1)?.y]);
    }
  });

  it('gives bars the height of their counts', () => {
    const { combinations } = layoutUpset(sample(5, 10, 40), { width: 1120 });
    const [first] = combinations;
    if (first === undefined) throw new Error('nothing drawn');
    for (const { bar, count } of combinations) {
      expect(bar.height / Number(count.text)).toBeCloseTo(first.bar.height / Number(first.count.text), 6);
    }
  });

  it.each([328, 680, 1120])('draws the first ones in order and counts the rest, at %i px', (width) => {
    const data = sample(12, 2000);
    const left: number[] = [];
    const counted = { ...data, rest: (rest: readonly Combination[]) => `${left.push(rest.length)}` };
    const layout = layoutUpset(counted, { width });
    expect(layout.combinations.length).toBeGreaterThan(9);
    expect(layout.combinations.length).toBeLessThanOrEqual(MOST_COLUMNS);
    expect(layout.combinations.map(({ id }) => id)).toEqual(
      data.combinations.slice(0, layout.combinations.length).map(({ id }) => id),
    );
    expect(left).toEqual([2000 - layout.combinations.length]);
  });

  it('says nothing of a rest where there is none', () => {
    const rest = (): string => {
      throw new Error('asked for words on no combinations');
    };
    expect(layoutUpset({ ...sample(3, 2), rest }, { width: 680 }).combinations).toHaveLength(2);
  });
});

describe('renderUpset', () => {
  it.each([
    ['upset-wide', 12, 15, 1120],
    ['upset-narrow', 12, 40, 328],
    ['upset-empty', 0, 0, 680],
  ])('looks as it did when it was last looked at: %s', (name, sets, count, width) => {
    expectSvg(name, svgText(renderUpset(layoutUpset(sample(sets, count), { width }), WORDS, 'g')));
  });
});
