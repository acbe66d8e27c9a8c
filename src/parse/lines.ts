import type { Body } from '../model/corpus.ts';
import type { Place } from '../model/place.ts';
import { lineStarts, placeIn } from '../text/place.ts';

/** One physical line of a body, without its end-of-line characters. */
export interface Line {
  /** Position in the body, from 0. */
  readonly index: number;
  readonly text: string;
  /** Width of the leading white space; a tab reaches to the next multiple of four. */
  readonly indent: number;
  /** Offset in the body of the first character that is not white space. */
  readonly start: number;
  readonly blank: boolean;
  /** Whether the file marks the line as a heading; only where its format can. */
  readonly heading?: boolean;
}

/** All lines of a body, and the place in its file of any offset. */
export interface LinedBody {
  readonly lines: readonly Line[];
  readonly placeOf: (offset: number) => Place;
}

/** Splits a body into lines whose offsets lead back to the file. */
export function readLines(body: Body): LinedBody {
  const starts = lineStarts(body.text);
  const lines = starts.map((from, index): Line => {
    const text = body.text.slice(from, starts[index + 1] ?? body.text.length).replace(/[\r\n]+$/u, '');
    const content = text.trimStart();
    return {
      index,
      text,
      indent: widthOf(text.slice(0, text.length - content.length)),
      start: from + text.length - content.length,
      blank: content === '',
    };
  });
  return { lines, placeOf: (offset) => placeIn(body.file, starts, offset, body.firstLine) };
}

function widthOf(space: string): number {
  let width = 0;
  for (const unit of space) width = unit === '\t' ? (Math.floor(width / TAB) + 1) * TAB : width + 1;
  return width;
}

const TAB = 4;
