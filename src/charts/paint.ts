import type { Element } from 'hast';
import type { Attributes } from './svg.ts';
import { draw } from './svg.ts';
import type { Mark } from './mark.ts';

/**
 * Colours come from the page's tokens, as presentation attributes: they follow light, dark and print without a style
 * element, which the content security policy would refuse.
 */
export const PAINT = {
  ink: 'var(--ink)',
  muted: 'var(--muted)',
  rule: 'var(--rule)',
  paper: 'var(--paper)',
  accent: 'var(--accent)',
  stated: 'var(--state-stated)',
  partial: 'var(--state-partial)',
  contrary: 'var(--state-contrary)',
  silent: 'var(--state-silent)',
  'not-listed': 'var(--state-not-listed)',
  unknown: 'var(--state-unknown)',
} as const;

/** Colour of a mark. */
export function paintOf(mark: Mark): string {
  return mark === 'examples-only' || mark === 'no-list' ? PAINT.unknown : PAINT[mark];
}

/** What a standalone file uses in place of the tokens: the light palette. */
export const LIGHT_PALETTE: Readonly<Record<string, string>> = {
  'var(--ink)': '#1D1B18',
  'var(--muted)': '#5C5850',
  'var(--rule)': '#D9D3C6',
  'var(--paper)': '#FBFAF6',
  'var(--accent)': '#7A1F2B',
  'var(--state-stated)': '#14507A',
  'var(--state-partial)': '#3F8FC4',
  'var(--state-contrary)': '#B5379F',
  'var(--state-silent)': '#8A1C0F',
  'var(--state-not-listed)': '#C76A00',
  'var(--state-unknown)': '#8A857B',
};

/** The dark palette, for a file that is shown on dark paper. */
export const DARK_PALETTE: Readonly<Record<string, string>> = {
  'var(--ink)': '#ECE8DF',
  'var(--muted)': '#AAA69C',
  'var(--rule)': '#3A3C41',
  'var(--paper)': '#16171A',
  'var(--accent)': '#F0A3A8',
  'var(--state-stated)': '#6FB7F0',
  'var(--state-partial)': '#A9D6F7',
  'var(--state-contrary)': '#E08AD8',
  'var(--state-silent)': '#F0705C',
  'var(--state-not-listed)': '#FFB454',
  'var(--state-unknown)': '#7D7A72',
};

/** Replaces tokens by fixed colours, for a file that leaves the page. */
export function withPalette(svg: string, palette: Readonly<Record<string, string>>): string {
  return svg.replace(/var\(--[a-z-]+\)/gu, (token) => palette[token] ?? token);
}

/** Distance of hatch lines in px: examples seen is the denser one. */
const HATCH = { 'examples-only': 3.5, 'no-list': 7 } as const;

/** Hatch patterns of what is not known; ids start with the figure's own, so that two figures share a page. */
export function hatchPatterns(figure: string): Element {
  return draw('defs', {}, ...(['examples-only', 'no-list'] as const).map((mark) => hatch(figure, mark)));
}

/** Fill of a mark that is not known. */
export function hatchFill(figure: string, mark: 'examples-only' | 'no-list'): string {
  return `url(#${figure}-${mark})`;
}

function hatch(figure: string, mark: 'examples-only' | 'no-list'): Element {
  const step = HATCH[mark];
  const frame: Attributes = {
    id: `${figure}-${mark}`,
    width: step,
    height: step,
    patternUnits: 'userSpaceOnUse',
    patternTransform: 'rotate(45)',
  };
  return draw('pattern', frame, draw('path', { d: `M0 0V${step}`, stroke: PAINT.unknown, strokeWidth: 1.6 }));
}
