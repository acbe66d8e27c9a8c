import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dodge } from '../../src/charts/dodge.ts';
import { layoutTimeline } from '../../src/charts/timeline-layout.ts';
import type { TimelineData, TimelineLayout, TimelineMark } from '../../src/charts/timeline-layout.ts';
import { scattered } from '../support/scattered.ts';

const mark = (circular: string, from: number, to: number = from): TimelineMark => ({
  circular,
  href: `/edaran/${circular}/`,
  name: circular,
  from,
  to,
});

/** Two rows of documents, half of them on exact days, and one row about which nothing is known. */
function sample(count: number, seed = 1): TimelineData {
  const next = scattered(seed);
  const marks = Array.from({ length: count }, (_, index) => {
    const from = -Math.floor(next() * 400);
    return mark(`dokumen-${index}`, from, next() < 0.5 ? from : from + (next() < 0.5 ? 30 : 365));
  });
  const row = { label: 'Pilkada serentak 2024', note: `${count} dokumen` };
  return {
    rows: [
      {
        ...row,
        id: 'a',
        marks,
        periods: [
          { kind: 'campaign', from: -60, to: -4 },
          { kind: 'quiet', from: -3, to: -1 },
        ],
        moments: [{ kind: 'polling', at: 0 }],
      },
      { ...row, id: 'b', marks: marks.slice(0, Math.floor(count / 3)), periods: [], moments: [] },
      { ...row, id: 'c', marks: [], periods: [], moments: [] },
    ],
    ticks: Array.from({ length: 26 }, (_, index) => ({
      at: (index - 13) * 30.4375,
      month: index - 13,
      label: String(index - 13),
    })),
    axis: 'Bulan sebelum (−) dan sesudah hari pemungutan suara',
    key: [{ id: 'day', words: 'dokumen' }],
  };
}

/** Marks that meet or leave their row, rows that meet or leave the frame. */
function faults(layout: TimelineLayout): readonly string[] {
  const found: string[] = [];
  let bottom = 0;
  for (const { id, label, plot, documents, periods } of layout.rows) {
    if ((label[0]?.y ?? 0) < bottom) found.push(`${id} begins inside the row above`);
    bottom = plot.y + plot.height;
    for (const box of [...documents, ...periods]) {
      const name = 'mark' in box ? box.mark.circular : box.kind;
      if (!(box.x >= -0.01 && box.x + box.width <= layout.width + 0.01)) found.push(`${name} leaves the frame`);
      if (!(box.y >= plot.y - 0.01 && box.y + box.height <= bottom + 0.01)) found.push(`${name} leaves its row`);
    }
    const lines = Map.groupBy(documents, (box) => Math.round(box.y * 10));
    for (const line of lines.values()) {
      const sorted = [...line].sort((a, b) => a.x - b.x);
      sorted.slice(1).forEach((box, index) => {
        const before = sorted[index];
        if (before !== undefined && before.x + before.width > box.x)
          found.push(`${box.mark.circular} meets ${before.mark.circular}`);
      });
    }
  }
  if (bottom > layout.height) found.push('the last row leaves the frame');
  return found;
}

describe('dodge', () => {
  it('takes the lowest free lane', () => {
    const stretches = [
      { from: 0, to: 4 },
      { from: 2, to: 6 },
      { from: 5, to: 9 },
      { from: 5, to: 5.5 },
    ];
    // The second and the fourth begin in the first; the third has to wait for the gap after the fourth.
    expect(dodge(stretches, 1)).toEqual([0, 1, 2, 0]);
    expect(dodge([], 1)).toEqual([]);
  });

  it('never lays two that meet into one lane, and never more lanes than meet in one place', () => {
    const stretch = fc.record({ from: fc.nat(200), length: fc.nat(40) });
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 60 }), (drawn) => {
        const stretches = drawn.map(({ from, length }) => ({ from, to: from + length }));
        const lanes = dodge(stretches, 1);
        stretches.forEach((a, i) =>
          stretches.slice(i + 1).forEach((b, j) => {
            const apart = a.from - b.to >= 1 || b.from - a.to >= 1;
            if (lanes[i] === lanes[i + 1 + j]) expect(apart).toBe(true);
          }),
        );
        const meeting = stretches.map((a) => stretches.filter((b) => b.from <= a.from && a.from - b.to < 1).length);
        expect(Math.max(-1, ...lanes) + 1).toBeLessThanOrEqual(Math.max(0, ...meeting));
      }),
      { numRuns: 80, seed: 2026 },
    );
  });
});

describe('layoutTimeline', () => {
  it.each([0, 1, 150, 2000])('keeps %i documents apart, each in its row, inside the frame', (count) => {
    for (const width of [304, 680, 1120]) {
      const data = sample(count);
      const layout = layoutTimeline(data, { width });
      expect(faults(layout)).toEqual([]);
      layout.rows.forEach((row, index) => expect(row.documents).toHaveLength(data.rows[index]?.marks.length ?? -1));
    }
  });

  it('holds for any data', () => {
    const sizes = fc.record({
      count: fc.integer({ min: 0, max: 200 }),
      width: fc.integer({ min: 300, max: 1400 }),
      seed: fc.integer(),
    });
    fc.assert(
      fc.property(sizes, ({ count, width, seed }) => {
        expect(faults(layoutTimeline(sample(count, seed), { width }))).toEqual([]);
      }),
      { numRuns: 60, seed: 2026 },
    );
  });

  it('stands a document on the days on which it can have been issued', () => {
    const data = sample(0);
    const [first] = data.rows;
    if (first === undefined) throw new Error('no row');
    const marks = [mark('hari', -60), mark('bulan', -60, -31), mark('hari-pemungutan', 0)];
    const { rows } = layoutTimeline({ ...data, rows: [{ ...first, marks }] }, { width: 1120 });
    const [day, polling, month] = rows[0]?.documents ?? [];
    const [campaign] = rows[0]?.periods ?? [];
    expect([day?.exact, polling?.exact, month?.exact]).toEqual([true, true, false]);
    // The range begins where the campaign does, and is 30 of its 57 days long.
    expect(month?.x).toBeCloseTo(campaign?.x ?? 0);
    expect(month?.width).toBeCloseTo(((campaign?.width ?? 0) * 30) / 57);
    expect((polling?.x ?? 0) + (polling?.width ?? 0) / 2).toBeCloseTo(rows[0]?.moments[0]?.x ?? 0);
  });

  it('names months that are told apart, and among them the day of polling', () => {
    for (const width of [304, 480, 1120]) {
      const { ticks } = layoutTimeline(sample(40), { width });
      expect(ticks.length).toBeGreaterThan(1);
      expect(ticks.map(({ text }) => text)).toContain('0');
      const gaps = ticks.slice(1).map((tick, index) => tick.x - (ticks[index]?.x ?? 0));
      expect(Math.min(...gaps)).toBeGreaterThan(20);
    }
  });
});
