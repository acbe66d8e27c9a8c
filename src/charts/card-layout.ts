import type { Box } from './box.ts';
import type { Mark } from './mark.ts';
import { setText } from './set-text.ts';
import type { SetText, Setting } from './set-text.ts';

/** What a card says: a picture of 1200 x 630 px that stands for a page where its address is shared. */
export interface CardText {
  /** Name of the site. */
  readonly site: string;
  /** Kind of page: 'Larangan · Media'. */
  readonly kicker: string;
  readonly title: string;
  /** One or two sentences. */
  readonly finding: string;
  /** Whose words and numbers these are, with the date of the data. */
  readonly note: string;
  /** Cells of the page by mark, in the order of display; empty where the page has none. */
  readonly parts: readonly CardPart[];
}

export interface CardPart {
  readonly mark: Mark;
  readonly count: number;
  /** Count and name of the state: '12 tertulis'. */
  readonly label: string;
}

/** Typefaces of a card, by role. */
export type CardFace = 'serif-strong' | 'sans' | 'sans-strong';
/** Width of set text in px, by the font's own measures. */
export type Measure = (text: string, face: CardFace, size: number) => number;

export interface PlacedLine {
  readonly text: string;
  readonly face: CardFace;
  readonly size: number;
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly tone: 'ink' | 'muted' | 'accent';
  readonly end?: true;
}

export interface CardLayout {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly PlacedLine[];
  /** Hairlines, by their height. */
  readonly rules: readonly number[];
  readonly bar: readonly (Box & { readonly mark: Mark })[];
  readonly keys: readonly (Box & { readonly mark: Mark })[];
}

export const CARD = { width: 1200, height: 630, margin: 72 } as const;
const INNER = CARD.width - 2 * CARD.margin;

/** Sizes in px, largest first, each with the lines for which there is room. Beyond the last, text is cut and says so. */
const TITLE: readonly Setting[] = [
  { size: 64, lines: 2 },
  { size: 52, lines: 3 },
  { size: 44, lines: 3 },
  { size: 38, lines: 4 },
];
const FINDING: readonly Setting[] = [
  { size: 34, lines: 2 },
  { size: 30, lines: 2 },
  { size: 26, lines: 3 },
];
const LEADING = { title: 1.14, finding: 1.34 } as const;
const HEAD = { baseline: 88, rule: 112, site: 38, kicker: 25 } as const;
const BAR = { top: 454, height: 40, least: 5 } as const;
const KEY = { sizes: [24, 21, 18], box: 22, first: 532, line: 31, gap: 26, text: 10 } as const;
const FOOT = { baseline: 602, size: 22 } as const;

/** Places everything on a card. No text leaves its margins, however long its words are. */
export function layoutCard(card: CardText, measure: Measure): CardLayout {
  const site = { text: card.site, face: 'serif-strong', size: HEAD.site } as const;
  const by =
    (face: CardFace) =>
    (text: string, size: number): number =>
      measure(text, face, size);
  const room = INNER - measure(site.text, site.face, site.size) - KEY.gap;
  const [kicker = ''] = setText(card.kicker, [{ size: HEAD.kicker, lines: 1 }], room, by('sans')).lines;
  const title = setText(card.title, TITLE, INNER, by('serif-strong'));
  const finding = setText(card.finding, FINDING, INNER, by('sans'));
  const [note = ''] = setText(card.note, [{ size: FOOT.size, lines: 1 }], INNER, by('sans')).lines;
  const titleTop = HEAD.rule + 20 + title.size;
  const titleEnd = titleTop + (title.lines.length - 1) * title.size * LEADING.title;
  const findingTop = titleEnd + 28 + finding.size;
  const { keys, words } = keysOf(card.parts, measure);
  return {
    width: CARD.width,
    height: CARD.height,
    lines: [
      { ...site, x: CARD.margin, y: HEAD.baseline, tone: 'accent' },
      {
        text: kicker,
        face: 'sans',
        size: HEAD.kicker,
        x: CARD.width - CARD.margin,
        y: HEAD.baseline,
        tone: 'muted',
        end: true,
      },
      ...placed(title, 'serif-strong', titleTop, LEADING.title),
      ...placed(finding, 'sans', findingTop, LEADING.finding),
      ...words,
      { text: note, face: 'sans', size: FOOT.size, x: CARD.margin, y: FOOT.baseline, tone: 'muted' },
    ],
    rules: [HEAD.rule],
    bar: barOf(card.parts),
    keys,
  };
}

function placed(text: SetText, face: CardFace, top: number, leading: number): readonly PlacedLine[] {
  const tone = face === 'serif-strong' ? 'ink' : 'muted';
  return text.lines.map((line, index) => ({
    text: line,
    face,
    size: text.size,
    x: CARD.margin,
    y: top + index * text.size * leading,
    tone,
  }));
}

/** Shares of the bar. What exists is seen: a sliver gets its least width from the widest part. */
function barOf(parts: readonly CardPart[]): CardLayout['bar'] {
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return [];
  const shown = parts.filter(({ count }) => count > 0);
  const widths = shown.map(({ count }) => Math.max(BAR.least, (count / total) * INNER));
  const widest = widths.indexOf(Math.max(...widths));
  const excess = widths.reduce((sum, width) => sum + width, 0) - INNER;
  let x: number = CARD.margin;
  return shown.map(({ mark }, index) => {
    const width = (widths[index] ?? 0) - (index === widest ? excess : 0);
    const box = { x, y: BAR.top, width, height: BAR.height, mark };
    x += width;
    return box;
  });
}

interface Keys {
  readonly keys: CardLayout['keys'];
  readonly words: readonly PlacedLine[];
  readonly rows: number;
}

/** The marks with their words, in two rows: in the largest size that needs no third. */
function keysOf(parts: readonly CardPart[], measure: Measure): Keys {
  const tries = KEY.sizes.map((size) => keysIn(parts, size, measure));
  return tries.find(({ rows }) => rows <= 2) ?? tries.at(-1) ?? { keys: [], words: [], rows: 0 };
}

function keysIn(parts: readonly CardPart[], size: number, measure: Measure): Keys {
  const keys: (Box & { readonly mark: Mark })[] = [];
  const words: PlacedLine[] = [];
  let [x, row]: [number, number] = [CARD.margin, 0];
  for (const { mark, count, label } of parts) {
    if (count === 0) continue;
    const width = KEY.box + KEY.text + measure(label, 'sans', size);
    if (x > CARD.margin && x + width > CARD.width - CARD.margin) [x, row] = [CARD.margin, row + 1];
    const y = KEY.first + row * KEY.line;
    keys.push({ x, y: y - KEY.box + 4, width: KEY.box, height: KEY.box, mark });
    words.push({ text: label, face: 'sans', size, x: x + KEY.box + KEY.text, y, tone: 'ink' });
    x += width + KEY.gap;
  }
  return { keys, words, rows: row + 1 };
}
