import { STATES, type State } from '../../src/model/vocabulary.ts';

/** What a view says of cells: '<circular> <act>' -> state. Read from the marks that a reader sees, not from the dataset. */
export type Told = ReadonlyMap<string, State>;

const CELL_LINK =
  /<a href="[^"]*\/edaran\/([^/"]+)\/#(?:sel|sertifikat)-([^"]+)"[^>]*>\s*<svg>\s*<use href="#mark-([a-z-]+)"/g;
const CELL_ITEM = /<li id="sel-([^"]+)">[\s\S]*?<use href="#mark-([a-z-]+)"/g;
const STRIP_LINK = /<a href="#sel-([^"]+)" title="[^"]*">[\s\S]*?<use href="#mark-([a-z-]+)"/g;
const COLUMN = /<section id="kolom-[^"]+" data-act="([^"]+)" data-state="([^"]+)"[\s\S]*?<use href="#mark-([a-z-]+)"/g;
const ABSENCE_ROW =
  /<tr data-state="[^"]*"[^>]*>[\s\S]*?<a href="[^"]*\/edaran\/([^/"]+)\/[^"]*"[\s\S]*?<use href="#mark-([a-z-]+)"/g;

const BRIEF_CARD =
  /<article class="gap"[\s\S]*?<use href="#mark-([a-z-]+)"[\s\S]*?\/edaran\/([^/"]+)\/#(?:sel|sertifikat)-([^"]+)"/g;
const BRIEF_ROW =
  /<li>\s*<a href="[^"]*\/edaran\/([^/"]+)\/#(?:sel|sertifikat)-([^"]+)"[\s\S]*?<use href="#mark-([a-z-]+)"/g;

/** The gap brief of a region: a card for each gap, a row for every other act. */
export function toldByBrief(html: string): Told {
  return told([
    ...[...html.matchAll(BRIEF_CARD)].map(([, mark, circular, act]) => [`${circular} ${act}`, mark] as const),
    ...[...html.matchAll(BRIEF_ROW)].map(([, circular, act, mark]) => [`${circular} ${act}`, mark] as const),
  ]);
}

/** The matrix: each cell is a link with the mark of its state. */
export function toldByMatrix(html: string): Told {
  return told([...html.matchAll(CELL_LINK)].map(([, circular, act, mark]) => [`${circular} ${act}`, mark]));
}

/** The list of cells on the page of a document. */
export function toldByCells(html: string, circular: string): Told {
  return told([...html.matchAll(CELL_ITEM)].map(([, act, mark]) => [`${circular} ${act}`, mark]));
}

/** The strip of marks at the head of the page of a document. */
export function toldByStrip(html: string, circular: string): Told {
  return told([...html.matchAll(STRIP_LINK)].map(([, act, mark]) => [`${circular} ${act}`, mark]));
}

/** The column of a document in a comparison: its attribute, which the page aligns by, and its mark have to be one. */
export function toldByColumn(html: string, circular: string): Told {
  return told(
    [...html.matchAll(COLUMN)].map(([, act, state, mark]) => {
      if (state !== stateOf(mark ?? '')) throw new Error(`${circular} ${act}: aligned as ${state}, marked ${mark}`);
      return [`${circular} ${act}`, mark];
    }),
  );
}

/** The page that lists who leaves an act out. */
export function toldByAbsence(html: string, act: string): Told {
  return told([...html.matchAll(ABSENCE_ROW)].map(([, circular, mark]) => [`${circular} ${act}`, mark]));
}

/** Numbers of a sentence in order: '35 dari 176' -> [35, 176]. Dots and commas between digits group thousands. */
export function numbersIn(text: string): readonly number[] {
  return [...text.matchAll(/\d{1,3}(?:[.,]\d{3})+|\d+/g)].map(([number]) => Number(number.replace(/[.,]/g, '')));
}

/** The words of a piece of a page. */
export function textOf(html: string): string {
  return html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The state that a mark stands for: both hatches mean that it is not known. */
export function stateOf(mark: string): State {
  if (mark === 'examples-only' || mark === 'no-list') return 'unknown';
  const state = STATES.find((each) => each === mark);
  if (state === undefined) throw new Error(`"${mark}" is the mark of no state`);
  return state;
}

function told(pairs: readonly (readonly [string, string | undefined])[]): Told {
  return new Map(pairs.map(([key, mark]) => [key, stateOf(mark ?? '')]));
}
