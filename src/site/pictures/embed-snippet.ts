import { sizeOf } from '../../charts/standalone.ts';
import { textWidth } from '../../charts/text-width.ts';
import { permalink } from '../address.ts';
import { embedPath } from './picture-address.ts';
import type { Leaving } from './picture-file.ts';
import { sourceLine } from './picture-file.ts';

/** Sizes in px of the page that is framed: its title, its notes, and the space between its parts. */
const TITLE = { size: 18.7, line: 23.4 } as const;
const NOTE = { size: 14.5, line: 22.4 } as const;
const SPACE = 70;

/**
 * What another site pastes to show the picture in a column of `width` px. A frame does not grow with what it holds, so
 * its height is reckoned from the drawing and the lines of text around it.
 */
export function embedSnippet(leaving: Leaving, width: number): string {
  const { language, site, picture, variant, host } = leaving;
  const title = picture.title(language, site, variant);
  const address = permalink(host, language, embedPath(picture, site, variant));
  const drawing = sizeOf(picture.draw(language, site, variant, width, 'gambar')).height;
  const notes = [picture.reading(language, site, variant), `${sourceLine(language, site)} ${title}`];
  const height =
    drawing +
    SPACE +
    lines(title, TITLE.size, width) * TITLE.line +
    notes.reduce((sum, note) => sum + lines(note, NOTE.size, width) * NOTE.line, 0);
  return `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="${Math.ceil(height)}" loading="lazy" style="border: 0"></iframe>`;
}

function lines(text: string, size: number, width: number): number {
  return Math.ceil(textWidth(text, size) / width);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
