import { asksForNumber } from './asks-for-number.ts';
import { fault } from '../diagnostics/collect.ts';
import type { MarkedLine, Marker, MarkerReading } from './marker.ts';
import { readMarker, readSpoiltMarker } from './marker.ts';
import type { Reading, Words } from './reading.ts';
import type { Before, Placement } from './outline.ts';
import { placeMarker } from './outline.ts';
import { endsSentence } from './paragraphs.ts';
import { printCounter } from '../text/numbering.ts';
import { nextCounter } from './survey.ts';
import { isTitle, lastText, startParagraph } from './tree.ts';
import type { Tree } from './tree.ts';

/** Opens an item if the line begins with a marker that fits its neighbours; false: the line is running text. */
export function openItem(words: Words, reading: Reading): boolean {
  const { tree } = reading;
  const before = lastText(tree.at(tree.current));
  if (asksForNumber(before) && !(reading.blank && endsSentence(before))) return false;
  const clear = readMarker(words.printed);
  const placed = clear === null ? null : place(clear, words, reading, 0);
  const misread = clear !== null && isMisread(clear, words, reading);
  const least = misread || placed === null ? 0 : placed.score < SURE ? placed.score : Number.POSITIVE_INFINITY;
  const spoilt = bySpoilt(words, reading, least);
  if (spoilt !== null) return spoilt;
  if (clear !== null && placed !== null) return open(clear, placed, words, reading);
  if (clear !== null && clear.marker.shape !== 'bullet' && endsSentence(before)) {
    const { printed } = clear.marker;
    const message = `Unexpected ${printed}, which continues no list here: read as text`;
    reading.report(fault('note', 'unplaced-number', reading.placeOf(words.start), message, printed, null));
  }
  return false;
}

/** Whether the next markers say that a clear print is a spoilt one: `2.` after `I.` and no `II.` before it. */
function isMisread({ marker }: MarkedLine, { printed, index }: Words, { survey }: Reading): boolean {
  const spoilt = readSpoiltMarker(printed)?.marker;
  const [read] = spoilt?.readings ?? [];
  if (spoilt === undefined || read === undefined || spoilt.counter === marker.counter) return false;
  const wanted = nextCounter(read);
  return (
    wanted !== null && survey.firstOf(index, marker.shape, [wanted, ...marker.readings.map(nextCounter)]) === wanted
  );
}

/** Reads a marker that a scan may have spoilt, where it fits better than `least`. */
function bySpoilt(words: Words, reading: Reading, least: number): boolean | null {
  const found = readSpoiltMarker(words.printed);
  if (found === null) return null;
  const placed = place(found, words, reading, DOUBT);
  if (placed === null || placed.score <= least || !isCertain(found, placed, words, reading)) return null;
  const expected = soundPrint(found.marker);
  if (expected !== found.marker.printed) {
    const message = `Read ${found.marker.printed} as ${expected}`;
    reading.report(fault('note', 'ocr-repair', reading.placeOf(words.start), message, found.marker.printed, expected));
  }
  return open({ ...found, marker: { ...found.marker, printed: expected } }, placed, words, reading);
}

/** What a spoilt marker was meant to be: `l. // => 1.`, `2, // => 2.`, `d // => d.` */
function soundPrint({ printed, counter, shape }: Marker): string {
  const open = printed.startsWith('(') ? '(' : '';
  return `${open}${counter}${shape === 'dot' ? '.' : ')'}`;
}

/** A spoilt number counts only where it is the very next, or a first one whose second follows. */
function isCertain(
  { marker }: MarkedLine,
  { reading: read, expected, relation }: Placement,
  { index }: Words,
  { survey }: Reading,
): boolean {
  if (expected !== null && read.value !== expected) return false;
  return relation === 'next' || survey.goesOn(index, read.kind, marker.shape, read.value);
}

function place(found: MarkedLine, words: Words, reading: Reading, doubt: number): Placement | null {
  const { tree, survey } = reading;
  const host = hostOf(found.marker, tree);
  const around = {
    indent: words.indent,
    before: beforeOf(tree),
    blank: reading.blank,
    laidOut: survey.laidOut,
    host: { node: host, indent: tree.at(host)?.indent ?? 0 },
    outermost: tree.at(tree.section)?.kind === 'annex' ? tree.section : null,
    carried: tree.stack.length === 0 ? survey.carried : null,
    doubt: doubt - (found.rest === '' ? 0.5 : 0),
    bornOut: (read: MarkerReading) => survey.bornOut(words.index, found.marker, read),
  };
  return placeMarker(found.marker, tree.stack, around);
}

/**
 * Under which node a new level would begin. Numbers after a paragraph stand beside it, as they are printed; dashes, which
 * have no place of their own, and a list that starts again hang under the words that introduce them.
 */
function hostOf({ shape }: Marker, tree: Tree): number | null {
  const current = tree.at(tree.current);
  if (current?.kind !== 'paragraph' && current?.kind !== 'table') return tree.stack.at(-1)?.node ?? tree.section;
  const introduces = lastText(current).endsWith(':') && (shape === 'bullet' || tree.stack.length > 0);
  return introduces ? tree.current : current.parent;
}

function beforeOf(tree: Tree): Before {
  const current = tree.at(tree.current);
  if (current === undefined) return 'none';
  const text = lastText(current);
  if (text === '' || current.kind === 'section' || current.kind === 'annex' || text.endsWith(':')) return 'colon';
  if (endsSentence(text)) return 'ended';
  return isTitle(current) ? 'heading' : text.endsWith(',') ? 'none' : 'open';
}

function open(found: MarkedLine, placed: Placement, words: Words, reading: Reading): true {
  const { tree } = reading;
  const { marker } = found;
  noteCount(marker.printed, placed, words, reading);
  const parent =
    placed.relation === 'first' && placed.parent === null && !OUTERMOST.has(placed.reading.kind)
      ? tree.section
      : placed.parent;
  const node = tree.add({
    kind: 'item',
    marker,
    reading: placed.reading,
    parent,
    indent: words.indent,
    start: words.start,
  });
  if (OUTERMOST.has(placed.reading.kind) && tree.at(tree.section)?.kind !== 'annex') tree.section = null;
  const depth = tree.stack.findIndex((level) => level.parent === parent);
  const outer =
    placed.relation === 'first'
      ? tree.stack.filter((level) => isAbove(tree, level.node, parent))
      : tree.stack.slice(0, Math.max(0, depth));
  const { kind, value } = placed.reading;
  tree.stack = [
    ...outer,
    { node, parent, kind, shape: marker.shape, printed: marker.printed, value, indent: words.indent },
  ];
  tree.current = node;
  reading.uses.set(words.index, { kind: 'clause', node });
  const rest: Words = {
    ...words,
    text: found.rest.replaceAll(/\s+/gu, ' '),
    printed: found.rest,
    start: words.start + found.restAt,
    indent: words.indent + found.restAt,
  };
  if (found.rest !== '' && !opensWithin(found, rest, reading)) {
    const added = tree.at(node);
    if (added !== undefined) startParagraph(added, rest.text, rest.indent);
  }
  return true;
}

/** `2. a. Setiap ...`: a second marker on the line opens the next level, where it counts one and is of another kind. */
function opensWithin({ marker }: MarkedLine, rest: Words, reading: Reading): boolean {
  if (rest.printed.length > LONGEST_LINE) return false;
  const inner = readMarker(rest.text);
  if (inner === null || inner.rest === '' || inner.marker.shape === 'word' || inner.marker.shape === 'bullet')
    return false;
  const begins = inner.marker.readings.some(
    (read) =>
      read.value === 1 &&
      !marker.readings.some((outer) => outer.kind === read.kind && marker.shape === inner.marker.shape),
  );
  return begins && openItem(rest, reading);
}

/** Whether a node is the parent or stands above it. */
function isAbove(tree: Tree, node: number, parent: number | null): boolean {
  for (let at = parent; at !== null; at = tree.at(at)?.parent ?? null) if (at === node) return true;
  return false;
}

function noteCount(
  printed: string,
  { reading: read, expected, relation }: Placement,
  words: Words,
  { report, placeOf }: Reading,
): void {
  if (expected === null || read.value === expected) return;
  const place = placeOf(words.start);
  const wanted =
    read.kind === 'arabic' ||
    read.kind === 'pasal' ||
    read.kind === 'diktum' ||
    read.kind === 'bab' ||
    read.kind === 'strip'
      ? String(expected)
      : printCounter({ style: read.kind, value: expected });
  const message = `Unexpected ${printed}, expected ${wanted}`;
  if (relation !== 'restart') report(fault('warning', 'skipped-number', place, message, printed, wanted));
  else if (read.value === 1) report(fault('note', 'restarted-number', place, message, printed, wanted));
  else report(fault('warning', 'repeated-number', place, message, printed, wanted));
}

const OUTERMOST: ReadonlySet<string> = new Set(['bab', 'pasal', 'diktum']);
/** A clear marker with at least this score is not weighed against a spoilt reading of it. */
const SURE = 9;
const DOUBT = 2;
/** A longer line is running text: it is not searched for markers within. */
const LONGEST_LINE = 5000;
