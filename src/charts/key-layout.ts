import { TEXT_SIZE, textWidth, wrapText } from './text-width.ts';

/** A sample of a mark with the words that say what it means. */
export interface KeyItem {
  readonly id: string;
  readonly words: string;
}

export interface PlacedKey {
  readonly id: string;
  /** Left edge and middle of the sample, which is KEY_SAMPLE px wide and high. */
  readonly x: number;
  readonly middle: number;
  readonly lines: readonly { readonly text: string; readonly x: number; readonly y: number }[];
}

export interface KeyLayout {
  readonly items: readonly PlacedKey[];
  readonly height: number;
}

/** Side of a sample in px. */
export const KEY_SAMPLE = 14;
const SAMPLE_GAP = 6;
const ITEM_GAP = 20;
const LINE = 16;
const ROW_GAP = 4;

/** Sets the items beside each other from the left and goes to a new row where the next one does not fit. */
export function layoutKey(items: readonly KeyItem[], left: number, top: number, right: number): KeyLayout {
  const placed: PlacedKey[] = [];
  let x = left;
  let y = top;
  let rowHeight = 0;
  for (const item of items) {
    const lines = wrapText(item.words, right - left - KEY_SAMPLE - SAMPLE_GAP, TEXT_SIZE);
    const width = KEY_SAMPLE + SAMPLE_GAP + Math.max(0, ...lines.map((line) => textWidth(line, TEXT_SIZE)));
    if (x > left && x + width > right) {
      x = left;
      y += rowHeight + ROW_GAP;
      rowHeight = 0;
    }
    placed.push({
      id: item.id,
      x,
      middle: y + LINE / 2,
      lines: lines.map((text, index) => ({
        text,
        x: x + KEY_SAMPLE + SAMPLE_GAP,
        y: y + index * LINE + TEXT_SIZE,
      })),
    });
    rowHeight = Math.max(rowHeight, lines.length * LINE);
    x += width + ITEM_GAP;
  }
  return { items: placed, height: placed.length === 0 ? 0 : y - top + rowHeight };
}
