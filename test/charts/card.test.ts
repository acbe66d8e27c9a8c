import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CARD, layoutCard } from '../../src/charts/card-layout.ts';
import type { CardLayout, CardText } from '../../src/charts/card-layout.ts';
import { renderCard } from '../../src/charts/card-render.ts';
import { MARKS } from '../../src/charts/mark.ts';
import { svgText } from '../../src/charts/svg.ts';
import { measureText } from '../../src/raster/index.ts';

const RIGHT = CARD.width - CARD.margin;

const card = (over: Partial<CardText>): CardText => ({
  site: 'Sanding',
  kicker: 'Larangan · Media',
  title: 'Suka, komentar, bagikan, ikuti, grup',
  finding: 'Tertulis di sedikitnya 35 dan paling banyak 163 dari 176 dokumen.',
  note: 'Data tertanggal 21 November 2026',
  parts: [],
  ...over,
});

/** Words as long as ids of documents, and as short as 'di'. */
const text = fc
  .array(
    fc.string({
      unit: fc.constantFrom(...'a b c d e g m n w W M 0 2 7 9 / - . , – “'.split(' ')),
      minLength: 1,
      maxLength: 60,
    }),
    {
      maxLength: 80,
    },
  )
  .map((words) => words.join(' '));
const parts = fc.tuple(...MARKS.map(() => fc.oneof(fc.constant(0), fc.nat({ max: 99 })))).map((counts) =>
  MARKS.map((mark, index) => ({
    mark,
    count: counts[index] ?? 0,
    label: `${counts[index] ?? 0} tidak ada dalam daftar`,
  })),
);

/** Lines that leave the margins or run into what stands below them. */
function faults({ lines, bar, keys }: CardLayout): readonly string[] {
  const outside = lines.filter(({ text: line, face, size, x, y, end }) => {
    const width = measureText(line, face, size);
    const [from, to] = end === true ? [x - width, x] : [x, x + width];
    return from < CARD.margin - 0.5 || to > RIGHT + 0.5 || y - size < 0 || y > CARD.height - 20;
  });
  const boxes = [...bar, ...keys].filter(
    ({ x, y, width, height }) => x < CARD.margin - 0.5 || x + width > RIGHT + 0.5 || y + height > CARD.height - 40,
  );
  const barTop = bar[0]?.y ?? CARD.height;
  const into = lines.filter(({ y, size }) => y > 120 && y < barTop && y + size * 0.25 > barTop);
  return [...outside, ...into].map((line) => line.text).concat(boxes.map(({ mark }) => mark));
}

describe('the layout of a card', () => {
  it('keeps every text inside its margins and above the bar, whatever it says', () => {
    fc.assert(
      fc.property(text, text, text, parts, (title, finding, kicker, states) => {
        expect(faults(layoutCard(card({ title, finding, kicker, parts: states }), measureText))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('sets lines that do not touch each other', () => {
    fc.assert(
      fc.property(text, text, (title, finding) => {
        const { lines } = layoutCard(card({ title, finding }), measureText);
        const body = lines.filter(({ y }) => y > 120);
        body.forEach((line, index) => {
          const next = body[index + 1];
          if (next !== undefined) expect(next.y - line.y).toBeGreaterThanOrEqual(next.size * 0.95);
        });
      }),
      { numRuns: 100 },
    );
  });

  it('cuts only what no size holds, and says so', () => {
    const said = ({ lines }: CardLayout): string => lines.map((line) => line.text).join(' ');
    expect(said(layoutCard(card({}), measureText))).not.toContain('…');
    expect(said(layoutCard(card({ title: 'edaran '.repeat(200) }), measureText))).toContain('edaran…');
  });

  it('leaves no word alone on the last line of a title', () => {
    const { lines } = layoutCard(card({}), measureText);
    expect(
      lines.filter(({ face, tone }) => face === 'serif-strong' && tone === 'ink').map((line) => line.text),
    ).toEqual(['Suka, komentar,', 'bagikan, ikuti, grup']);
  });

  it('shares the bar by count, and lets nothing that exists vanish', () => {
    fc.assert(
      fc.property(parts, (states) => {
        const { bar, keys } = layoutCard(card({ parts: states }), measureText);
        const shown = states.filter(({ count }) => count > 0);
        expect(bar.map(({ mark }) => mark)).toEqual(shown.map(({ mark }) => mark));
        expect(keys).toHaveLength(shown.length);
        for (const { width } of bar) expect(width).toBeGreaterThanOrEqual(4.9);
        const end = bar.at(-1);
        if (end !== undefined) expect(end.x + end.width).toBeCloseTo(RIGHT, 3);
      }),
      { numRuns: 100 },
    );
    const even = [
      { mark: 'stated' as const, count: 3, label: '3' },
      { mark: 'no-list' as const, count: 1, label: '1' },
    ];
    expect(layoutCard(card({ parts: even }), measureText).bar.map(({ width }) => width)).toEqual([792, 264]);
  });
});

describe('the drawing of a card', () => {
  it('draws each mark in the bar and in the key by another form, not by colour alone', () => {
    const forms = MARKS.map((mark) => {
      const svg = svgText(renderCard(layoutCard(card({ parts: [{ mark, count: 1, label: '1' }] }), measureText)));
      return svg.replace(/<defs>.*<\/defs>/u, '').replaceAll(/var\(--state-[\w-]+\)/gu, 'colour');
    });
    expect(new Set(forms).size).toBe(MARKS.length);
  });

  it('escapes what it writes', () => {
    const svg = svgText(renderCard(layoutCard(card({ title: 'a < b & "c"' }), measureText)));
    expect(svg).toContain('a &#x3C; b &#x26; "c"');
  });
});
