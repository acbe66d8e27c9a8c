import type { Element } from 'hast';
import { label } from './frame.ts';
import { PAINT, withPalette } from './paint.ts';
import { draw, svgText, words } from './svg.ts';
import { LINE_HEIGHT, TEXT_SIZE, textWidth, wrapText } from './text-width.ts';

/** What a picture says of itself once it has left the site. */
export interface FileWords {
  readonly title: string;
  readonly summary: string;
  /** Under the drawing, a paragraph each: how to read it, where it is from, of which day, under which licence. */
  readonly notes: readonly string[];
}

const MARGIN = 24;
const TITLE_SIZE = 20;
const GAP = 16;
const PARAGRAPH_GAP = 6;
/** Families whole by name: outside the site no page says what stands for them. */
const SANS = "'Source Sans 3', 'Source Sans Pro', Arial, sans-serif";
const SERIF = "'Source Serif 4', 'Source Serif Pro', Georgia, serif";

/**
 * A drawing as a file of its own: on paper, with its title above and its notes below, in fixed colours. Links are taken
 * out, since the file does not know where it will lie.
 */
export function standaloneSvg(drawing: string, text: FileWords, palette: Readonly<Record<string, string>>): string {
  const size = sizeOf(drawing);
  const width = size.width + 2 * MARGIN;
  const title = wrapText(text.title, size.width, TITLE_SIZE);
  const titleLine = TITLE_SIZE * LINE_HEIGHT;
  const top = MARGIN + title.length * titleLine + GAP;
  const notes = placeNotes(text.notes, size.width, top + size.height + GAP);
  const height = Math.ceil(notes.bottom + MARGIN);
  const frame = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: 'img',
    ariaLabelledBy: 'gambar-judul',
    ariaDescribedBy: 'gambar-ringkasan',
    fontFamily: SANS,
    fontSize: TEXT_SIZE,
  };
  const tree = draw(
    'svg',
    frame,
    draw('title', { id: 'gambar-judul' }, words(text.title)),
    draw('desc', { id: 'gambar-ringkasan' }, words(text.summary)),
    draw('rect', { width, height, fill: PAINT.paper }),
    ...title.map((line, index) =>
      label(line, MARGIN, MARGIN + TITLE_SIZE * 0.9 + index * titleLine, {
        fontFamily: SERIF,
        fontSize: TITLE_SIZE,
        fontWeight: 600,
      }),
    ),
    draw('g', { id: PLACE }),
    ...notes.texts,
  );
  const placed = withoutLinks(drawing).replace('<svg ', `<svg x="${MARGIN}" y="${top}" `);
  return withPalette(
    `${svgText(tree)
      .replace(`<g id="${PLACE}" />`, () => placed)
      .replace(`<g id="${PLACE}"></g>`, () => placed)}\n`,
    palette,
  );
}

/** Marks stay, addresses go: `withoutLinks('<a href="/x/"><rect/></a>') // => '<g><rect/></g>'`. */
export function withoutLinks(drawing: string): string {
  return drawing.replace(/<a [^>]*>/gu, '<g>').replaceAll('</a>', '</g>');
}

/** Width and height of a drawing in px, as its own frame says. */
export function sizeOf(drawing: string): { readonly width: number; readonly height: number } {
  const [, width = '0', height = '0'] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/u.exec(drawing) ?? [];
  return { width: Number(width), height: Number(height) };
}

/** Stands for the drawing while the rest of the file is written. */
const PLACE = 'gambar-tempat';

function placeNotes(
  paragraphs: readonly string[],
  width: number,
  top: number,
): { readonly texts: readonly Element[]; readonly bottom: number } {
  const texts: Element[] = [];
  let y = top;
  for (const paragraph of paragraphs) {
    for (const line of wrapText(paragraph, width, TEXT_SIZE).flatMap((each) => fitting(each, width))) {
      texts.push(label(line, MARGIN, y + TEXT_SIZE, { fill: PAINT.muted }));
      y += TEXT_SIZE * LINE_HEIGHT;
    }
    y += PARAGRAPH_GAP;
  }
  return { texts, bottom: y };
}

/** An address is one word, and may be longer than a line: it goes on after a slash. */
function fitting(line: string, width: number): readonly string[] {
  if (textWidth(line, TEXT_SIZE) <= width) return [line];
  return wrapText(line.replaceAll('/', '/ '), width, TEXT_SIZE).map((part) => part.replaceAll('/ ', '/'));
}
