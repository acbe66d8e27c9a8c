import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CitationCount, CitationsData } from '../../src/charts/citations.ts';
import { CITATIONS } from '../../src/charts/citations.ts';
import { layoutCitations } from '../../src/charts/citations-layout.ts';
import type { CitationsLayout, PlacedDot } from '../../src/charts/citations-layout.ts';
import { FORCE_KEY, renderCitations } from '../../src/charts/citations-render.ts';
import { svgText } from '../../src/charts/svg.ts';
import { TEXT_SIZE, textWidth } from '../../src/charts/text-width.ts';
import { scattered } from '../support/scattered.ts';
import { expectSvg } from './snapshot.ts';

const WORDS = { title: 'Judul', summary: 'Ringkasan', href: (id: string): string => `/sumber/#aturan-${id}` };

/** `documents` citations scattered over rules and years; a tenth of them undated. */
function sample(rules: number, documents: number, seed = 1): CitationsData {
  const next = scattered(seed);
  const counts = new Map<string, CitationCount>();
  for (let n = 0; n < documents && rules > 0; n += 1) {
    const rule = Math.floor(next() * rules);
    const year = next() < 0.1 ? null : 2018 + Math.floor(next() * 8);
    const citation = CITATIONS[Math.floor(next() * CITATIONS.length)] ?? 'held';
    const key = `${rule} ${year ?? ''} ${citation}`;
    counts.set(key, { year, citation, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return {
    rules: Array.from({ length: rules }, (_, index) => ({
      id: `aturan-${index}`,
      label: `UU ${index}/20${10 + (index % 15)}`,
      note: index % 3 === 0 ? 'dicabut 31 Oktober 2023' : 'masih berlaku',
      from: index % 5 === 4 ? null : 2004 + index,
      until: index % 3 === 0 ? 2023.83 : null,
      replacedBy: [`aturan-${index + 1}`],
      counts: [...counts].filter(([key]) => key.startsWith(`${index} `)).map(([, count]) => count),
    })),
    undated: 'tanpa tanggal',
    key: [...CITATIONS, ...FORCE_KEY].map((id) => ({ id, words: `Arti tanda ${id}` })),
    number: String,
  };
}

function faults(layout: CitationsLayout): readonly string[] {
  const found: string[] = [];
  const leaves = (text: string, left: number): void => {
    if (left < -0.01 || left + textWidth(text, TEXT_SIZE) > layout.width + 0.01)
      found.push(`"${text}" leaves the frame`);
  };
  const meets = (a: PlacedDot, b: PlacedDot): boolean => Math.hypot(a.x - b.x, a.y - b.y) < a.radius + b.radius - 0.01;
  let bottom = 0;
  for (const rule of layout.rules) {
    leaves(rule.label.text, rule.label.x);
    leaves(rule.note.text, rule.note.x);
    if (rule.label.y - TEXT_SIZE * 0.75 < bottom - 0.01) found.push(`${rule.id} meets the row above`);
    bottom = Math.max(rule.note.y + 3, ...rule.dots.flatMap(({ y, radius, text }) => [y + radius, text?.y ?? 0]));
    if (bottom > layout.height) found.push(`${rule.id} leaves the frame`);
    rule.dots.forEach((dot, index) => {
      if (dot.x - dot.radius < 0 || dot.x + dot.radius > layout.width) found.push(`${rule.id}: a dot leaves the frame`);
      if (rule.dots.slice(index + 1).some((other) => meets(dot, other))) found.push(`${rule.id}: dots meet`);
      if (dot.text !== null) leaves(dot.text.text, dot.text.x - textWidth(dot.text.text, TEXT_SIZE) / 2);
    });
    if (rule.bar !== null && (rule.bar.x < layout.plot.x - 0.01 || rule.bar.width <= 0))
      found.push(`${rule.id}: its bar leaves the years`);
  }
  for (const { text, x } of layout.columns) if (text !== null) leaves(text, x - textWidth(text, TEXT_SIZE) / 2);
  const headings = layout.columns.filter(({ text }) => text !== null);
  headings.slice(1).forEach(({ text, x }, index) => {
    const before = headings[index];
    const half = (value: string | null | undefined): number => textWidth(value ?? '', TEXT_SIZE) / 2;
    if (before !== undefined && before.x + half(before.text) > x - half(text)) found.push(`"${text}" meets a heading`);
  });
  return found;
}

describe('layoutCitations', () => {
  it.each([
    ['nothing', 0, 0],
    ['rules that nobody cites', 3, 0],
    ['one document', 1, 1],
    ['150 documents', 14, 150],
    ['2,000 documents', 30, 2000],
  ])('keeps rows, dots and words apart and inside the frame: %s', (_, rules, documents) => {
    for (const width of [328, 680, 1120]) {
      const layout = layoutCitations(sample(rules, documents), { width });
      expect(faults(layout)).toEqual([]);
      const counted = layout.rules.flatMap(({ dots }) => dots).reduce((sum, dot) => sum + dot.count, 0);
      expect(counted).toBe(documents);
    }
  });

  it('holds for any data and any width', () => {
    const sizes = fc.record({
      rules: fc.integer({ min: 0, max: 30 }),
      documents: fc.integer({ min: 0, max: 400 }),
      width: fc.integer({ min: 300, max: 1400 }),
      seed: fc.integer(),
    });
    fc.assert(
      fc.property(sizes, ({ rules, documents, width, seed }) => {
        expect(faults(layoutCitations(sample(rules, documents, seed), { width }))).toEqual([]);
      }),
      { numRuns: 60, seed: 2026 },
    );
  });

  it('never places an undated document in a year', () => {
    const data = sample(1, 0);
    const counts: CitationCount[] = [
      { year: 2024, citation: 'held', count: 2 },
      { year: null, citation: 'open', count: 3 },
    ];
    const layout = layoutCitations({ ...data, rules: data.rules.map((rule) => ({ ...rule, counts })) }, { width: 680 });
    const [dated, undated] = layout.rules[0]?.dots ?? [];
    const end = layout.plot.x + layout.plot.width;
    expect(dated?.x).toBeLessThan(end);
    expect((undated?.x ?? 0) - (undated?.radius ?? 0)).toBeGreaterThan(end);
  });

  it('ends the bar on the day of repeal and leads to the successor only where it stands next', () => {
    const counts: CitationCount[] = [2022, 2024].map((year) => ({ year, citation: 'held', count: 1 }));
    const rule = { label: 'UU', note: '', counts, from: 2014, until: null, replacedBy: [] };
    const old = { ...rule, id: 'lama', until: 2023.5, replacedBy: ['baru'] };
    const fresh = { ...rule, id: 'baru', from: 2023.5 };
    const other = { ...rule, id: 'lain' };
    const lay = (rules: CitationsData['rules']): CitationsLayout =>
      layoutCitations({ rules, undated: '', key: [], number: String }, { width: 680 });
    const beside = lay([old, fresh, other]);
    const { plot } = beside;
    const half = plot.x + plot.width / 2;
    expect(beside.rules[0]?.bar).toMatchObject({ x: plot.x, width: plot.width / 2 });
    expect(beside.rules[0]?.end?.x).toBeCloseTo(half);
    expect(beside.links.map(({ x }) => x)).toEqual([half]);
    expect(lay([old, other, fresh]).links).toEqual([]);
  });
});

describe('renderCitations', () => {
  const drawn = (rules: number, documents: number, width: number): string =>
    svgText(renderCitations(layoutCitations(sample(rules, documents), { width }), WORDS, 'g'));

  it('crosses what is cited after its repeal and outlines nothing that is open', () => {
    const counts = CITATIONS.map((citation): CitationCount => ({ year: 2024, citation, count: 1 }));
    const data = { ...sample(1, 0), key: [] };
    const layout = layoutCitations({ ...data, rules: data.rules.map((rule) => ({ ...rule, counts })) }, { width: 680 });
    const svg = svgText(renderCitations(layout, WORDS, 'g'));
    expect(svg.match(/data-citation="[a-z]+"/g)).toEqual(CITATIONS.map((kind) => `data-citation="${kind}"`));
    expect(svg).toMatch(/data-citation="after"[^>]*><\/circle><path|data-citation="after"[^>]*\/><path/);
    expect(/<circle[^>]*data-citation="open"[^>]*>/.exec(svg)?.[0]).not.toContain('stroke');
  });

  it.each([
    ['citations-wide', 6, 60, 1120],
    ['citations-narrow', 6, 60, 328],
    ['citations-empty', 0, 0, 680],
  ])('looks as it did when it was last looked at: %s', (name, rules, documents, width) => {
    expectSvg(name, drawn(rules, documents, width));
  });
});
