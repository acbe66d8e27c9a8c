import { LINE_HEIGHT, TEXT_SIZE, textWidth, wrapText } from './text-width.ts';

/** A text at its baseline. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** Distance of baselines in px. */
export const LINE = TEXT_SIZE * LINE_HEIGHT;

/** Lines one below the other, the first with its top at `top`. */
export function placeLines(lines: readonly string[], x: number, top: number): readonly PlacedText[] {
  return lines.map((text, index) => ({ text, x, y: top + TEXT_SIZE + index * LINE }));
}

/**
 * Breaks a text at spaces, and a word that is still too wide after its dash.
 *
 *     breakText('120–144', 40) // => ['120–', '144']
 */
export function breakText(text: string, width: number): readonly string[] {
  return wrapText(text, width, TEXT_SIZE).flatMap((line) =>
    textWidth(line, TEXT_SIZE) <= width ? [line] : wrapText(line.replaceAll('–', '– '), width, TEXT_SIZE),
  );
}
