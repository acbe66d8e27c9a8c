import { fault } from '../diagnostics/collect.ts';
import type { Body } from '../model/corpus.ts';
import type { Diagnostic, Report } from '../model/diagnostic.ts';
import type { Place } from '../model/place.ts';
import type { Attribute } from './attributes.ts';
import { isAttributeLine, readAttributes } from './attributes.ts';
import type { Line, LinedBody } from './lines.ts';
import { readLines } from './lines.ts';
import type { Marker, MarkerReading } from './marker.ts';
import { readMarker, readRange } from './marker.ts';

/** One numbered item, or section heading, of a body that the editors wrote. */
export interface AuthoredItem {
  /** null for a section heading. */
  readonly marker: Marker | null;
  /** How the marker counts here; null for a section heading. */
  readonly reading: MarkerReading | null;
  /** Words of a `## ` heading; null for an item. */
  readonly heading: string | null;
  /** Index of the item it stands under; null: outermost. */
  readonly parent: number | null;
  readonly text: string;
  /** English text of the item's quote lines, '' without. */
  readonly english: string;
  readonly attributes: readonly Attribute[];
  readonly place: Place;
}

/** Whether the body is a document's list, counted without gaps, or a choice of provisions with the numbers of their law. */
export type AuthoredKind = 'list' | 'provisions';

interface Draft {
  marker: Marker | null;
  reading: MarkerReading | null;
  heading: string | null;
  parent: number | null;
  indent: number;
  words: string[];
  english: string[];
  attributes: Attribute[];
  place: Place;
}

/**
 * Reads a body in the project's own format: items numbered and nested by indentation, attribute lines, quote lines in
 * English, `## ` headings in instruments. Text outside any item is reported, never dropped silently.
 */
export function readAuthored(body: Body, kind: AuthoredKind, report: Report): readonly AuthoredItem[] {
  const lined = readLines(body);
  const drafts: Draft[] = [];
  let open: number[] = [];
  let afterBlank = true;
  for (const line of lined.lines) {
    if (!line.blank) open = readLine(line, { lined, kind, drafts, open, afterBlank, report });
    afterBlank = line.blank;
  }
  return drafts.map(({ indent: _, words, english, ...rest }) => ({
    ...rest,
    text: words.join(' '),
    english: english.join(' '),
  }));
}

interface Reading {
  readonly lined: LinedBody;
  readonly kind: AuthoredKind;
  readonly drafts: Draft[];
  /** Indices of the open items, outermost first. */
  readonly open: readonly number[];
  readonly afterBlank: boolean;
  readonly report: Report;
}

function readLine(line: Line, reading: Reading): number[] {
  const { lined, kind, drafts, open, report } = reading;
  const text = line.text.trim();
  const place = lined.placeOf(line.start);
  const current = drafts[open.at(-1) ?? -1];
  if (isAttributeLine(text)) {
    const attributes = readAttributes(text, place, report);
    if (current === undefined) report(outside(place, text));
    else current.attributes.push(...attributes);
    return [...open];
  }
  if (text.startsWith('>')) {
    if (current === undefined || kind === 'list')
      report(
        fault('error', 'unexpected-quote', place, 'Unexpected quote line, expected one under a provision', text, null),
      );
    else current.english.push(text.slice(1).trim());
    return [...open];
  }
  const heading = kind === 'provisions' ? /^##\s+(.+)$/u.exec(text)?.[1]?.trim() : undefined;
  if (heading !== undefined) {
    drafts.push({ ...emptyDraft(), heading, indent: HEADING_INDENT, place });
    return [drafts.length - 1];
  }
  const item = startItem(line, place, reading);
  if (item !== null) return item;
  if (current === undefined || (reading.afterBlank && line.indent <= current.indent)) report(outside(place, text));
  else current.words.push(text);
  return [...open];
}

/** Opens an item if the line begins with a marker that counts on from its level, or begins one. */
function startItem(line: Line, place: Place, { drafts, open, kind, afterBlank, report }: Reading): number[] | null {
  const found = (kind === 'provisions' ? readRange(line.text) : null) ?? readMarker(line.text);
  if (found === null || found.marker.shape === 'word') return null;
  const ancestors = open.filter(
    (index) => (drafts[index]?.indent ?? 0) < line.indent || drafts[index]?.heading !== null,
  );
  const parent = ancestors.at(-1) ?? null;
  const sibling = drafts.findLast((draft) => draft.parent === parent && draft.marker !== null);
  const first = sibling === undefined;
  const choice = first ? beginning(found.marker) : following(found.marker, sibling.reading);
  const wrapped = !afterBlank && open.length > 0 && line.indent !== sibling?.indent;
  if (wrapped && (choice === null || (first && kind === 'list' && choice.value > 1))) return null;
  const counted = choice ?? beginning(found.marker);
  const expected = first ? 1 : (sibling.reading?.value ?? 0) + 1;
  if (choice === null) report(mixed(place, found.marker, sibling?.marker ?? null));
  else if (kind === 'list' && counted.kind !== 'strip') checkCount(found.marker, counted, expected, place, report);
  drafts.push({ ...emptyDraft(), marker: found.marker, reading: counted, parent, indent: line.indent, place });
  if (found.rest !== '') drafts.at(-1)?.words.push(found.rest);
  return [...ancestors, drafts.length - 1];
}

function checkCount(marker: Marker, reading: MarkerReading, expected: number, place: Place, report: Report): void {
  if (reading.value > expected)
    report(
      fault(
        'error',
        'skipped-number',
        place,
        `Unexpected ${marker.printed}, expected number ${String(expected)}`,
        marker.printed,
        String(expected),
      ),
    );
  else if (reading.value < expected)
    report(
      fault(
        'error',
        'repeated-number',
        place,
        `Unexpected ${marker.printed}, expected number ${String(expected)}`,
        marker.printed,
        String(expected),
      ),
    );
}

function mixed(place: Place, { printed }: Marker, before: Marker | null): Diagnostic {
  const expected = `numbering as in ${before?.printed ?? ''}`;
  return fault('error', 'mixed-numbering', place, `Unexpected ${printed}, expected ${expected}`, printed, expected);
}

/** How a first marker of a level counts: from one where it can. */
function beginning(marker: Marker): MarkerReading {
  return (
    marker.readings.find((reading) => reading.value === 1) ?? marker.readings.at(-1) ?? { kind: 'strip', value: 0 }
  );
}

/** How a marker counts after its sibling; null: it is of another kind. */
function following(marker: Marker, before: MarkerReading | null): MarkerReading | null {
  const same = marker.readings.filter((reading) => reading.kind === before?.kind);
  return same.find((reading) => reading.value === (before?.value ?? 0) + 1) ?? same[0] ?? null;
}

function outside(place: Place, text: string): Diagnostic {
  return fault(
    'error',
    'text-outside-clause',
    place,
    'Unexpected text outside any numbered item',
    text.slice(0, SHOWN),
    'an item such as "1. ..."',
  );
}

function emptyDraft(): Omit<Draft, 'place'> {
  return {
    marker: null,
    reading: null,
    heading: null,
    parent: null,
    indent: 0,
    words: [],
    english: [],
    attributes: [],
  };
}

/** A heading stands above items at any indent. */
const HEADING_INDENT = -1;
/** Characters of stray text that a message shows. */
const SHOWN = 60;
