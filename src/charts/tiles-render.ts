import type { Element } from 'hast';
import type { FigureWords } from './frame.ts';
import { drawFrame, HALO, label, link } from './frame.ts';
import { drawPart } from './intervals-render.ts';
import { hatchFill, PAINT } from './paint.ts';
import { draw } from './svg.ts';
import type { PlacedEntry, PlacedTile, TilesLayout } from './tiles-layout.ts';

export interface TilesWords extends FigureWords {
  /** Address of what is known of a province; null where nothing is. */
  readonly href: (id: string) => string | null;
  /** What a tile says, in full: 'Jawa Barat: 18 dokumen dari 14 daerah'. */
  readonly name: (id: string) => string;
}

/** Draws the layout. `figure` is the id of the drawing in its page. */
export function renderTiles(layout: TilesLayout, text: TilesWords, figure: string): Element {
  return drawFrame(layout, text, figure, [
    ...layout.tiles.map((tile) => drawTile(tile, text, figure)),
    ...layout.entries.map(drawEntry),
    ...layout.notes.map((note) => label(note.text, note.x, note.y, { fill: PAINT.muted })),
  ]);
}

/** An outlined tile holds what is known; a hatched one without outline says that nothing is. */
function drawTile(tile: PlacedTile, text: TilesWords, figure: string): Element {
  const { x, y, width, height } = tile.box;
  const ground = tile.known
    ? { x: x + 0.5, y: y + 0.5, width: width - 1, height: height - 1, fill: PAINT.paper, stroke: PAINT.muted }
    : { ...tile.box, fill: hatchFill(figure, 'no-list') };
  const bar =
    tile.bar === null
      ? []
      : [
          draw('rect', { ...tile.bar.frame, fill: 'none', stroke: PAINT.rule }),
          draw('rect', { ...tile.bar.filled, fill: PAINT.ink }),
        ];
  const marks = [
    draw('rect', ground),
    ...bar,
    ...tile.parts.flatMap((part) => drawPart(part, figure)),
    ...tile.texts.map((line) =>
      label(line.text, line.x, line.y, { textAnchor: 'middle', ...(tile.known ? {} : HALO) }),
    ),
  ];
  const href = text.href(tile.id);
  const drawn = href === null ? marks : [link(href, text.name(tile.id), ...marks)];
  return draw('g', { dataProvince: tile.id }, ...drawn);
}

function drawEntry(entry: PlacedEntry): Element {
  return draw(
    'g',
    { dataEntry: entry.id },
    label(entry.code.text, entry.code.x, entry.code.y, { fontWeight: 600 }),
    ...entry.lines.map((line) => label(line.text, line.x, line.y)),
  );
}
