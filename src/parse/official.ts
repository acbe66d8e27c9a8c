import { fault } from '../diagnostics/collect.ts';
import type { Body } from '../model/corpus.ts';
import type { Report } from '../model/diagnostic.ts';
import { isAttributeLine, readAttributes } from './attributes.ts';
import { isClosingFormula, isCopies, isSignature, leavesSignature } from './closing.ts';
import type { Furniture } from './furniture.ts';
import { findFurniture } from './furniture.ts';
import type { Head } from './header.ts';
import { readHead } from './header.ts';
import { openItem } from './items.ts';
import type { Line } from './lines.ts';
import { readLines } from './lines.ts';
import { readMarker } from './marker.ts';
import { plainMarkdown } from './markdown.ts';
import { repairScan } from './ocr.ts';
import type { MarkerSurvey } from './survey.ts';
import { surveyMarkers } from './survey.ts';
import { readAnnex, readFreeHeading, readSection } from './sections.ts';
import type { SectionHeading } from './sections.ts';
import { readTable } from './table.ts';
import { addTable } from './rows.ts';
import { addText, endsSentence } from './paragraphs.ts';
import type { Tree } from './tree.ts';
import { appendLine, emptyTree, lastText, startParagraph } from './tree.ts';

/** Metadata at the document's end, by line. */
export type TailKind = 'closing' | 'signature' | 'copies' | 'operative' | 'addressee';
export interface TailPart {
  readonly line: number;
  readonly kind: TailKind;
  readonly text: string;
}

/** Where a line went: a node of the tree, metadata, or a diagnostic of the rule named. */
export type LineUse =
  | { readonly kind: 'clause'; readonly node: number }
  | { readonly kind: 'metadata'; readonly field: string }
  | { readonly kind: 'diagnostic'; readonly rule: string };

/** A document read line by line. */
export interface ReadDocument {
  readonly tree: Tree;
  readonly head: Head;
  readonly tail: readonly TailPart[];
  /** One entry for every line that is not blank. */
  readonly uses: ReadonlyMap<number, LineUse>;
}

/** State of one reading, shared by the parts of the grammar. */
export interface Reading {
  readonly body: Body;
  readonly lines: readonly Line[];
  readonly furniture: ReadonlyMap<number, Furniture>;
  readonly survey: MarkerSurvey;
  readonly tree: Tree;
  readonly uses: Map<number, LineUse>;
  readonly tail: TailPart[];
  readonly placeOf: ReturnType<typeof readLines>['placeOf'];
  readonly report: Report;
  /** Whether a blank line stands before the present one. */
  blank: boolean;
  zone: 'text' | TailKind;
}

/** One line with its markup taken off. `start` is the offset of its first character in the body. */
export interface Words {
  readonly text: string;
  /** The same with the spaces as printed. */
  readonly printed: string;
  readonly start: number;
  readonly indent: number;
  readonly index: number;
  /** Whether the file marks the line as a heading. */
  readonly heading: boolean;
}

/** Reads an official document. Never refuses: what is no metadata and no furniture is a clause. */
export function readOfficial(body: Body, markdown: boolean, report: Report): ReadDocument {
  const { lines: printed, placeOf } = readLines(body);
  const lines = markdown ? printed.map(plainMarkdown) : printed;
  const furniture = findFurniture(lines);
  const uses = new Map<number, LineUse>();
  const head = repairHead(readHead(lines, furniture), lines, placeOf, report);
  const survey = surveyMarkers(lines, head.end, furniture);
  const reading: Reading = {
    body,
    lines,
    furniture,
    survey,
    tree: emptyTree(),
    uses,
    tail: [],
    placeOf,
    report,
    blank: true,
    zone: 'text',
  };
  for (const line of lines) if (furniture.has(line.index)) noteFurniture(line, reading);
  for (const part of head.parts) uses.set(part.line, { kind: 'metadata', field: part.kind });
  for (let index = head.end; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined) break;
    if (!furniture.has(index)) index = readBodyLine(line, reading);
  }
  return { tree: reading.tree, head, tail: reading.tail, uses };
}

/** Puts the slips of a scan right in the head, its letterhead apart. */
function repairHead(head: Head, lines: readonly Line[], placeOf: Reading['placeOf'], report: Report): Head {
  const parts = head.parts.map((part) => {
    const { text, repairs } = repairScan(part.text);
    if (part.kind === 'letterhead' || repairs.length === 0) return part;
    for (const { found, expected } of repairs)
      report(
        fault(
          'note',
          'ocr-repair',
          placeOf(lines[part.line]?.start ?? 0),
          `Read ${found} as ${expected}`,
          found,
          expected,
        ),
      );
    return { ...part, text };
  });
  return { ...head, parts };
}

/** Reads one line, or a table from it; gives the index of the last line it used. */
function readBodyLine(line: Line, reading: Reading): number {
  if (line.blank) {
    reading.blank = true;
    if (reading.zone === 'closing' || reading.zone === 'operative') reading.zone = 'text';
    return line.index;
  }
  const last = readFilledLine(line, reading);
  reading.blank = false;
  return last;
}

function readFilledLine(line: Line, reading: Reading): number {
  const { tree } = reading;
  const text = line.text.trim();
  if (isAttributeLine(text) && tree.current !== null && /^\{\s*[a-z]+=/u.test(text)) {
    tree.at(tree.current)?.attributes.push(...readAttributes(text, reading.placeOf(line.start), reading.report));
    reading.uses.set(line.index, { kind: 'clause', node: tree.current });
    return line.index;
  }
  const table =
    reading.zone === 'signature' || reading.zone === 'copies'
      ? null
      : readTable(reading.lines, line.index, reading.furniture);
  if (table !== null) return addTable(table, reading);
  const words = repaired(line, text, reading);
  if (readTail(words, reading)) return line.index;
  readText(words, reading);
  return line.index;
}

function repaired(line: Line, text: string, { report, placeOf }: Reading): Words {
  const { text: fixed, repairs } = repairScan(text);
  for (const { found, expected, at } of repairs)
    report(fault('note', 'ocr-repair', placeOf(line.start + at), `Read ${found} as ${expected}`, found, expected));
  return {
    text: fixed.replaceAll(/\s+/gu, ' '),
    printed: fixed,
    start: line.start,
    indent: line.indent,
    index: line.index,
    heading: line.heading === true,
  };
}

/** Metadata after the text: closing formula, signature, copies. True: the line is one of them. */
function readTail(words: Words, reading: Reading): boolean {
  const { tree, zone } = reading;
  const { text } = words;
  const begun = tree.nodes.length > 0;
  const ended = begun && (reading.blank || endsSentence(lastText(tree.at(tree.current))));
  const annex = begun && (reading.blank || zone !== 'text') ? readAnnex(text) : null;
  if (annex !== null) {
    reading.zone = 'text';
    return openSection(annex, words, reading);
  }
  if (begun && isCopies(text)) reading.zone = 'copies';
  else if (zone === 'signature' && (leavesSignature(text) || (reading.blank && readSection(text)?.kind === 'part')))
    reading.zone = 'text';
  else if (zone === 'copies' && reading.blank && readSection(text)?.kind === 'part') reading.zone = 'text';
  else if ((zone === 'text' || zone === 'closing') && ended && isSignature(text, following(words.index, reading)))
    reading.zone = 'signature';
  else if (zone === 'text' && ended && isClosingFormula(text)) reading.zone = 'closing';
  else if (zone === 'addressee' && !goesOnAddressing(words, reading)) reading.zone = 'text';
  if (reading.zone === 'text') return false;
  if (reading.zone !== 'operative') return addTail(reading.zone, words, reading);
  reading.zone = 'text';
  return false;
}

function addTail(kind: TailKind, { index, text }: Words, { tail, uses }: Reading): true {
  tail.push({ line: index, kind, text });
  uses.set(index, { kind: 'metadata', field: kind });
  return true;
}

/** The list of those addressed goes on until the operative words or the first dictum. */
function goesOnAddressing({ text }: Words, { blank }: Reading): boolean {
  if (readSection(text) !== null || readMarker(text)?.marker.shape === 'word') return false;
  return readMarker(text) !== null || !blank;
}

function following(index: number, { lines, furniture }: Reading): readonly string[] {
  const texts: string[] = [];
  for (let next = index + 1; next < lines.length && texts.length < LOOKAHEAD; next += 1) {
    const line = lines[next];
    if (line !== undefined && !line.blank && !furniture.has(next)) texts.push(line.text);
  }
  return texts;
}

function readText(words: Words, reading: Reading): void {
  const { tree } = reading;
  const before = lastText(tree.at(tree.current));
  if (before === '' && tree.at(tree.current)?.reading?.kind === 'bab') {
    addText(words, reading);
    return;
  }
  const free = before === '' || reading.blank || endsSentence(before) || tree.at(tree.current)?.kind === 'section';
  const section = free ? readSection(words.text) : null;
  if (section !== null && openSection(section, words, reading)) return;
  const opened = openItem(words, reading);
  if (opened) return;
  const heading =
    (reading.blank || words.heading) && !before.endsWith(',') ? readFreeHeading(words.text, words.heading) : null;
  if (heading !== null && tree.at(tree.current)?.kind !== 'annex') openSection(heading, words, reading);
  else addText(words, reading);
}

/** Opens a part under a heading without number. Words after its colon are read as a line of their own. */
function openSection(section: SectionHeading, words: Words, reading: Reading): boolean {
  const { tree, uses } = reading;
  const rest: Words = {
    ...words,
    text: section.rest,
    printed: section.rest,
    start: words.start + section.restAt,
    indent: words.indent + section.restAt,
    heading: false,
  };
  if (section.kind === 'operative' || section.kind === 'addressees') {
    tree.stack = [];
    tree.section = null;
    tree.current = null;
    reading.zone = section.kind === 'addressees' ? 'addressee' : 'operative';
    reading.tail.push({
      line: words.index,
      kind: reading.zone,
      text: section.kind === 'addressees' ? words.text : section.title,
    });
    uses.set(words.index, { kind: 'metadata', field: reading.zone });
    if (section.kind === 'operative') {
      reading.zone = 'text';
      if (section.rest !== '') readText(rest, reading);
    }
    return true;
  }
  const carried = tree.stack[0];
  if (carried !== undefined)
    reading.survey.carried = { kind: carried.kind, shape: carried.shape, value: carried.value };
  const annexed = section.kind !== 'annex' && tree.at(tree.section)?.kind === 'annex' ? tree.section : null;
  const above = tree.at(tree.section)?.kind === 'section' ? (tree.at(tree.section)?.parent ?? null) : annexed;
  const kind = section.kind === 'annex' ? 'annex' : 'section';
  const node = tree.add({
    kind,
    word: section.slug,
    parent: kind === 'annex' ? null : above,
    indent: words.indent,
    start: words.start,
  });
  tree.stack = [];
  tree.section = node;
  tree.current = node;
  const added = tree.at(node);
  if (added !== undefined) startParagraph(added, section.title, words.text.length);
  uses.set(words.index, { kind: 'clause', node });
  if (section.rest === '') return true;
  reading.blank = true;
  if (!openItem(rest, reading)) {
    const target = tree.at(tree.current);
    if (target !== undefined) {
      if (target.paragraphs.length > 1) appendLine(target, rest.text, rest.text.length);
      else startParagraph(target, rest.text, rest.text.length);
    }
  }
  return true;
}

function noteFurniture(line: Line, { report, placeOf, furniture, uses }: Reading): void {
  const kind = furniture.get(line.index) ?? 'page-number';
  uses.set(line.index, { kind: 'diagnostic', rule: 'page-furniture' });
  const message = `Left out a line of the page: ${kind}`;
  report(fault('note', 'page-furniture', placeOf(line.start), message, line.text.trim().slice(0, SHOWN), null));
}

/** Filled lines after an office among which a name is looked for. */
const LOOKAHEAD = 10;
/** Characters of a line that a message shows. */
const SHOWN = 300;
