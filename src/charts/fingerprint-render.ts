import type { Element } from 'hast';
import type { Box } from './box.ts';
import type { FingerprintsLayout, PlacedFingerprint } from './fingerprint-layout.ts';
import type { FigureWords } from './frame.ts';
import { drawFrame, label, link } from './frame.ts';
import { renderKey } from './key-render.ts';
import { drawMarks } from './mark-group.ts';
import { MARKS } from './mark.ts';
import { PAINT } from './paint.ts';
import { draw } from './svg.ts';

export interface FingerprintsWords extends FigureWords {
  /** Address of a document's page. */
  readonly href: (id: string) => string;
  /** The document in one sentence: how many acts it states and what is not known. */
  readonly sentence: (id: string) => string;
}

/** Draws the layout. `figure` is the id of the drawing in its page. */
export function renderFingerprints(layout: FingerprintsLayout, text: FingerprintsWords, figure: string): Element {
  const { heading, squares, names } = layout.sample;
  return drawFrame(layout, text, figure, [
    ...renderKey(layout.key, (id, box) => sample(id, box, figure)),
    ...heading.map((line) => label(line.text, line.x, line.y, { fill: PAINT.muted })),
    ...squares.map((box) => draw('rect', { ...inner(box), fill: 'none', stroke: PAINT.muted })),
    ...names.map((line) => label(line.text, line.x, line.y)),
    ...layout.documents.map((document) => fingerprint(document, text, figure)),
  ]);
}

function fingerprint(document: PlacedFingerprint, text: FingerprintsWords, figure: string): Element {
  const marks = drawMarks(document.marks, figure);
  const names = document.label.map((line) => label(line.text, line.x, line.y));
  const sentence = text.sentence(document.id);
  return draw('g', { dataCircular: document.id }, link(text.href(document.id), sentence, ...marks, ...names));
}

function sample(id: string, box: Box, figure: string): readonly Element[] {
  if (id === 'referenced') return drawMarks([{ ...box, mark: 'not-listed', referenced: true }], figure);
  const mark = MARKS.find((known) => known === id);
  if (mark === undefined) return [];
  return drawMarks([{ ...box, mark, referenced: false }], figure);
}

/** An outline that stays inside its square. */
function inner({ x, y, width, height }: Box): Box {
  return { x: x + 0.5, y: y + 0.5, width: width - 1, height: height - 1 };
}
