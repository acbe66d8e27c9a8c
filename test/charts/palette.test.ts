import { describe, expect, it } from 'vitest';
import type { Mark } from '../../src/charts/mark.ts';
import { isHatched, MARKS } from '../../src/charts/mark.ts';
import { addMark, markPaths } from '../../src/charts/mark-path.ts';
import { DARK_PALETTE, LIGHT_PALETTE, paintOf } from '../../src/charts/paint.ts';
import { textOf } from '../support/tree.ts';
import { difference, seenBy, VISIONS } from './colour-vision.ts';

/** Colours so near each other are not told apart by everyone at the size of a cell (CIE76). */
const EASILY_TOLD = 20;
/** Nearer than this, two colours look the same. The nearest are stated and contrary: 8.6 in the dark, for protanopia. */
const JUST_TOLD = 8;

const PALETTES = [
  { name: 'light', palette: LIGHT_PALETTE },
  { name: 'dark', palette: DARK_PALETTE },
] as const;

describe.each(PALETTES)('the $name palette', ({ name, palette }) => {
  it('is the one of the pages', () => {
    const css = textOf('src/styles/tokens.css');
    const dark = css.indexOf('@media (prefers-color-scheme: dark)');
    const block = name === 'light' ? css.slice(0, dark) : css.slice(dark, css.indexOf('@media', dark + 1));
    for (const [token, colour] of Object.entries(palette)) {
      expect(block).toContain(`${token.slice(4, -1)}: ${colour.toLowerCase()};`);
    }
  });

  it.each(VISIONS)('keeps states apart for %s, by form where colour does not', (vision) => {
    const colour = (mark: Mark): string => palette[paintOf(mark)] ?? '';
    for (const [index, mark] of MARKS.entries()) {
      for (const other of MARKS.slice(index + 1)) {
        if (isHatched(mark) && isHatched(other)) continue;
        const apart = difference(seenBy(vision, colour(mark)), seenBy(vision, colour(other)));
        expect(apart, `${mark} and ${other}`).toBeGreaterThan(JUST_TOLD);
        if (apart < EASILY_TOLD) expect(formOf(mark), `${mark} and ${other}`).not.toBe(formOf(other));
      }
    }
  });
});

it('every mark has a form of its own, in wide cells and in narrow ones', () => {
  for (const width of [5, 18]) {
    const forms = MARKS.map((mark) => formOf(mark, width));
    // The two hatches differ in density, which is the pattern's, not the shape's.
    expect(new Set(forms).size).toBe(MARKS.length - 1);
  }
});

/** How a mark is drawn without its colour: what is filled, stroked, dashed and left out. */
function formOf(mark: Mark, width = 18): string {
  const paths = markPaths();
  addMark(paths, mark, { x: 0, y: 0, width, height: 13 });
  return `${isHatched(mark) ? 'hatched ' : ''}${JSON.stringify(paths)}`;
}
