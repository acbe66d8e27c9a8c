import { fault } from '../diagnostics/collect.ts';
import type { Body } from '../model/corpus.ts';
import type { Report } from '../model/diagnostic.ts';
import { isAttributeLine, readAttributes } from './attributes.ts';
import { findFurniture } from './furniture.ts';
import type { Head } from './header.ts';
import { readHead } from './header.ts';
import { openItem } from './items.ts';
import type { Line } from './lines.ts';
import { readLines } from './lines.ts';
import { plainMarkdown } from './markdown.ts';
import { repairScan } from './ocr.ts';
import { openSection } from './open-section.ts';
import { addText, endsSentence } from './paragraphs.ts';
import type { LineUse, ReadDocument, Reading, Words } from './reading.ts';
import { addTable } from './rows.ts';
import type { SectionHeading } from './sections.ts';
import { isTitleCase, readFreeHeading, readSection } from './sections.ts';
import { surveyMarkers } from './survey.ts';
import { readTable } from './table.ts';
import { readTail } from './tail.ts';
import { emptyTree, lastText } from './tree.ts';

/** What is known of a text before it is read. */
export interface TextKind {
  /** Marks of Markdown are taken off. */
  readonly markdown: boolean;
  /** Each line is a whole paragraph (DOCX); null: to be told from the lengths of the lines. */
  readonly unwrapped: boolean | null;
  /** Whether letterhead and title block may stand before the text. */
  readonly head: boolean;
}

/** Reads an official document. Never refuses: what is no metadata and no furniture is a clause. */
export function readOfficial(body: Body, kind: TextKind, report: Report): ReadDocument {
  const { lines: printed, placeOf } = readLines(body);
  const lines = kind.markdown ? printed.map(plainMarkdown) : printed;
  const furniture = findFurniture(lines);
  const uses = new Map<number, LineUse>();
  const head = kind.head ? repairHead(readHead(lines, furniture), lines, placeOf, report) : NO_HEAD;
  const survey = surveyMarkers(lines, head.end, furniture, kind.unwrapped);
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
    const place = placeOf(lines[part.line]?.start ?? 0);
    for (const { found, expected } of repairs)
      report(fault('note', 'ocr-repair', place, `Read ${found} as ${expected}`, found, expected));
    return { ...part, text };
  });
  return { ...head, parts };
}

/** Reads one line, or a table from it; gives the index of the last line it used. */
function readBodyLine(line: Line, reading: Reading): number {
  if (line.blank) {
    reading.blank = true;
    if (reading.zone === 'closing') reading.zone = 'text';
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
  const words = withoutColon(repaired(line, text, reading));
  if (words.text === '') {
    useColon(line.index, reading);
    return line.index;
  }
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

/** A colon that a narrow column left at the head of the next line: `KESATU \n : menjaga ...` */
function withoutColon(words: Words): Words {
  const colon = /^:\s*/u.exec(words.printed)?.[0].length ?? 0;
  if (colon === 0) return words;
  const printed = words.printed.slice(colon);
  return { ...words, printed, text: printed.replaceAll(/\s+/gu, ' '), start: words.start + colon };
}

/** A colon alone belongs to the words before it. */
function useColon(line: number, { tree, uses, tail }: Reading): void {
  if (tree.current === null) {
    tail.push({ line, kind: 'operative', text: ':' });
    uses.set(line, { kind: 'metadata', field: 'operative' });
  } else uses.set(line, { kind: 'clause', node: tree.current });
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
  if (section !== null) {
    openPart(section, words, reading);
    return;
  }
  if (openItem(words, reading)) return;
  const heading = before.endsWith(',') ? null : freeHeading(words, reading);
  if (heading !== null && tree.at(tree.current)?.kind !== 'annex') openPart(heading, words, reading);
  else addText(words, reading);
}

/** A heading of the document's own making: marked in the file, in capitals, or in title case between blank lines. */
function freeHeading(words: Words, { blank, lines }: Reading): SectionHeading | null {
  if (!blank && !words.heading) return null;
  const alone = lines[words.index + 1]?.blank === true && isTitleCase(words.text);
  return readFreeHeading(words.text, words.heading || alone);
}

/** Opens a part, and reads what stands after its colon as a line of its own. */
function openPart(section: SectionHeading, words: Words, reading: Reading): void {
  const rest = openSection(section, words, reading);
  if (rest === null) return;
  reading.blank = true;
  if (section.kind === 'operative') readText(rest, reading);
  else if (!openItem(rest, reading)) addText(rest, reading);
}

function noteFurniture(line: Line, { report, placeOf, furniture, uses }: Reading): void {
  const kind = furniture.get(line.index) ?? 'page-number';
  uses.set(line.index, { kind: 'diagnostic', rule: 'page-furniture' });
  const message = `Left out a line of the page: ${kind}`;
  report(fault('note', 'page-furniture', placeOf(line.start), message, line.text.trim().slice(0, SHOWN), null));
}

const NO_HEAD: Head = { parts: [], end: 0 };
/** Characters of a line that a message shows. */
const SHOWN = 300;
