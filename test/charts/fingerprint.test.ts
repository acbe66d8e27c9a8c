import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box } from '../../src/charts/box.ts';
import { fingerprintCard } from '../../src/charts/fingerprint-card.ts';
import { fingerprintSize, layoutFingerprints, placeMarks } from '../../src/charts/fingerprint-layout.ts';
import type { FingerprintMark, FingerprintsData, FingerprintsLayout } from '../../src/charts/fingerprint-layout.ts';
import { renderFingerprints } from '../../src/charts/fingerprint-render.ts';
import { MARKS } from '../../src/charts/mark.ts';
import type { Mark } from '../../src/charts/mark.ts';
import { svgText } from '../../src/charts/svg.ts';
import { TEXT_SIZE, textWidth } from '../../src/charts/text-width.ts';
import { scattered } from '../support/scattered.ts';
import { expectSvg } from './snapshot.ts';

const THEMES = [8, 3, 5, 7, 5, 1];
const WORDS = {
  title: 'Judul',
  summary: 'Ringkasan',
  href: (id: string): string => `/edaran/${id}/`,
  sentence: (id: string): string => `Kalimat ${id}`,
};

function sample(count: number, seed = 1, themes: readonly number[] = THEMES): FingerprintsData {
  const next = scattered(seed);
  return {
    themes: themes.map((acts, index) => ({ label: `Tema nomor ${index}`, acts })),
    documents: Array.from({ length: count }, (_, index) => ({
      id: `dokumen-${index}`,
      label: `Kabupaten ${'Kepulauan '.repeat(index % 3)}${2018 + (index % 7)}`,
      marks: themes.map((acts, theme) =>
        Array.from({ length: acts }, (_unused, act) => ({
          act: `larangan-${theme}-${act}`,
          mark: MARKS[Math.floor(next() * MARKS.length)] ?? 'no-list',
          referenced: next() < 0.2,
        })),
      ),
    })),
    key: MARKS.map((id) => ({ id, words: `Arti tanda ${id}` })),
    arrangement: 'Satu baris satu tema, satu kotak satu larangan, urutannya sama di setiap dokumen',
  };
}

const apart = (a: Box, b: Box): boolean =>
  a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;

/** Faults among boxes that are in order of reading: whole rows are compared, so that thousands stay quick. */
function faults(layout: FingerprintsLayout): readonly string[] {
  const found: string[] = [];
  const boxes = layout.documents.map(({ id, x, y, width, height, label }) => {
    const texts = label.map(({ text }) => textWidth(text, TEXT_SIZE));
    const bottom = Math.max(y + height, ...label.map((line) => line.y + 3));
    return { id, x, y, width: Math.max(width, ...texts), height: bottom - y };
  });
  const sample = [...layout.sample.names, ...layout.sample.heading];
  for (const box of boxes) {
    if (box.x < 0 || box.x + box.width > layout.width || box.y + box.height > layout.height)
      found.push(`${box.id} leaves the frame`);
    if (sample.some(({ y }) => y > box.y)) found.push(`${box.id} meets the sample`);
  }
  for (const row of Map.groupBy(boxes, ({ y }) => y).values())
    row.slice(1).forEach((box, index) => {
      const before = row[index];
      if (before !== undefined && !apart(before, box)) found.push(`${box.id} meets ${before.id}`);
    });
  const rows = [...Map.groupBy(boxes, ({ y }) => y)];
  rows.slice(1).forEach(([y], index) => {
    const bottom = Math.max(...(rows[index]?.[1] ?? []).map((box) => box.y + box.height));
    if (bottom > y) found.push(`the row at ${y} meets the one above`);
  });
  for (const { text, x } of sample)
    if (x + textWidth(text, TEXT_SIZE) > layout.width) found.push(`"${text}" leaves the frame`);
  for (const { id, marks, ...frame } of layout.documents)
    for (const mark of marks) {
      const within = mark.x >= frame.x && mark.x + mark.width <= frame.x + frame.width + 0.01;
      if (!within || mark.y + mark.height > frame.y + frame.height + 0.01) found.push(`${id}: a mark leaves it`);
    }
  return found;
}

describe('layoutFingerprints', () => {
  it.each([0, 1, 150, 2000])('keeps %i documents apart and inside the frame', (count) => {
    for (const width of [328, 680, 1120]) {
      const layout = layoutFingerprints(sample(count), { width });
      expect(faults(layout)).toEqual([]);
      expect(layout.documents.map(({ id }) => id)).toEqual(sample(count).documents.map(({ id }) => id));
    }
  });

  it('holds for any themes, documents and width', () => {
    const sizes = fc.record({
      themes: fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 9 }),
      count: fc.integer({ min: 0, max: 60 }),
      width: fc.integer({ min: 300, max: 1400 }),
      seed: fc.integer(),
    });
    fc.assert(
      fc.property(sizes, ({ themes, count, width, seed }) => {
        expect(faults(layoutFingerprints(sample(count, seed, themes), { width }))).toEqual([]);
      }),
      { numRuns: 60, seed: 2026 },
    );
  });

  it('puts an act in the same place of every fingerprint', () => {
    const { documents } = layoutFingerprints(sample(7), { width: 680 });
    const places = documents.map(({ x, y, marks }) => marks.map((mark) => [mark.act, mark.x - x, mark.y - y]));
    for (const place of places) {
      place.forEach(([act, x, y], index) => {
        const [first, left, top] = places[0]?.[index] ?? [];
        expect(act).toBe(first);
        expect(x).toBeCloseTo(Number(left));
        expect(y).toBeCloseTo(Number(top));
      });
    }
    expect(places[0]).toHaveLength(29);
  });

  it('is as large as its marks', () => {
    expect(fingerprintSize([[1, 2, 3], [1]], 10, 2)).toEqual({ width: 34, height: 22 });
    expect(fingerprintSize([], 10, 2)).toEqual({ width: 0, height: 0 });
    const mark = { act: 'a', mark: 'stated' as const, referenced: false };
    expect(placeMarks([[mark], [mark, mark]], { x: 5, y: 7 }, 10, 2).map(({ x, y }) => [x, y])).toEqual([
      [5, 7],
      [5, 19],
      [17, 19],
    ]);
  });
});

describe('fingerprintCard', () => {
  it('places a symbol for each mark and a corner over what is covered by reference', () => {
    const mark = (state: Mark, referenced = false): FingerprintMark => ({ act: state, mark: state, referenced });
    const { markup, width, height } = fingerprintCard([[mark('stated'), mark('not-listed', true)], [mark('no-list')]]);
    expect(markup.match(/#mark-[a-z-]+" x="\d+" y="\d+"/g)).toEqual([
      '#mark-stated" x="0" y="0"',
      '#mark-not-listed" x="15" y="0"',
      '#mark-referenced" x="15" y="0"',
      '#mark-no-list" x="0" y="15"',
    ]);
    expect([width, height]).toEqual([28, 28]);
  });

  it('is small: some hundred bytes on the wire', () => {
    const [document] = sample(1).documents;
    expect(gzipSync(fingerprintCard(document?.marks ?? []).markup).length).toBeLessThan(600);
  });
});

describe('renderFingerprints', () => {
  const drawn = (count: number, width: number): string =>
    svgText(renderFingerprints(layoutFingerprints(sample(count), { width }), WORDS, 'g'));

  it('links every document with a sentence that says what the marks say', () => {
    expect(drawn(3, 680).match(/<a href="[^"]+" aria-label="[^"]+">/g)).toEqual([
      '<a href="/edaran/dokumen-0/" aria-label="Kalimat dokumen-0">',
      '<a href="/edaran/dokumen-1/" aria-label="Kalimat dokumen-1">',
      '<a href="/edaran/dokumen-2/" aria-label="Kalimat dokumen-2">',
    ]);
  });

  it.each([
    ['fingerprints-wide', 4, 1120],
    ['fingerprints-narrow', 4, 328],
    ['fingerprints-empty', 0, 680],
  ])('looks as it did when it was last looked at: %s', (name, count, width) => {
    expectSvg(name, drawn(count, width));
  });
});
