import type { Element } from 'hast';
import type { Box } from './box.ts';
import { label } from './frame.ts';
import type { KeyLayout } from './key-layout.ts';
import { KEY_SAMPLE } from './key-layout.ts';

/** Draws a key: each sample by the picture's own hand, its words beside it. */
export function renderKey(key: KeyLayout, sample: (id: string, box: Box) => readonly Element[]): readonly Element[] {
  return key.items.flatMap(({ id, x, middle, lines }) => [
    ...sample(id, { x, y: middle - KEY_SAMPLE / 2, width: KEY_SAMPLE, height: KEY_SAMPLE }),
    ...lines.map((line) => label(line.text, line.x, line.y)),
  ]);
}
