import { isPlaceAndDate } from './closing.ts';
import type { Furniture } from './furniture.ts';
import type { Line } from './lines.ts';
import type { Marker } from './marker.ts';
import { readMarker } from './marker.ts';
import { readSection } from './sections.ts';

/** What a part of the document's head says. */
export type HeadKind =
  | 'letterhead'
  | 'form'
  | 'number'
  | 'title'
  | 'subject'
  | 'date'
  | 'addressee'
  | 'classification'
  | 'attachment'
  | 'sender'
  | 'greeting';

export interface HeadPart {
  readonly line: number;
  readonly kind: HeadKind;
  readonly text: string;
}

export interface Head {
  readonly parts: readonly HeadPart[];
  /** Index of the first line that is not of the head. */
  readonly end: number;
}

interface State {
  /** What an unlabelled line goes on with. */
  going: HeadKind | null;
  /** Column of the right half of a letter's head; null: there is none. */
  right: number | null;
  readonly parts: HeadPart[];
  /** Whether a title or subject was read. */
  titled: boolean;
  blank: boolean;
}

/** Reads letterhead, title block, letter fields and addressees up to the first line of the text proper. */
export function readHead(lines: readonly Line[], furniture: ReadonlyMap<number, Furniture>): Head {
  const state: State = { going: null, right: null, parts: [], titled: false, blank: false };
  for (const line of lines) {
    if (line.blank) state.blank = true;
    if (line.blank || furniture.has(line.index)) continue;
    if (line.text.length > LONGEST_HEAD || !readHeadLine(line, state)) return { parts: state.parts, end: line.index };
    state.blank = false;
  }
  return { parts: state.parts, end: lines.length };
}

/** Takes one line into the head; false: the text proper begins here. */
function readHeadLine(line: Line, state: State): boolean {
  const columns = splitColumns(line.text, state.right);
  if (columns === null) return readPart(line.index, line.text.trim(), line.indent, state);
  const { left, right, at } = columns;
  if (left !== '' && !readPart(line.index, left, line.indent, state)) return false;
  state.right = at;
  return add(state, line.index, isPlaceAndDate(right) ? 'date' : 'addressee', right);
}

function readPart(index: number, text: string, indent: number, state: State): boolean {
  const { going, blank } = state;
  const capitals = text === text.toUpperCase() && /\p{L}/u.test(text);
  if (blank && OFFICE_HEAD.test(text)) return go(state, index, 'letterhead', text);
  const label = LABELS.find(([pattern]) => pattern.test(text));
  if (label !== undefined) return readLabelled(index, text, label, state);
  if (GREETING.test(text)) return add(state, index, 'greeting', text);
  if (capitals && FORM.test(unspaced(text))) return go(state, index, 'form', text);
  if (/^tentang$/iu.test(unspaced(text))) return go(state, index, 'title', text);
  const about = capitals ? /^TENTANG\s+(\S.*)$/u.exec(text)?.[1] : undefined;
  if (about !== undefined) return go(state, index, 'title', about);
  if (isPlaceAndDate(text)) return add(state, index, 'date', text);
  if (going === 'addressee' && isAddressEnd(text)) return endAddress(index, text, state);
  if (going === 'addressee' && isAddressLine(text, indent, state)) return add(state, index, 'addressee', text);
  if (going === 'subject' && !blank && indent >= HANGING) return add(state, index, 'subject', text);
  if (startsText(text)) return false;
  if (going === 'title' && (capitals || !blank)) return add(state, index, 'title', text);
  if (capitals || (ADDRESS.test(text) && !state.titled)) return add(state, index, 'letterhead', text);
  return false;
}

function readLabelled(
  index: number,
  text: string,
  [pattern, kind]: readonly [RegExp, HeadKind],
  state: State,
): boolean {
  const value = text.replace(pattern, '').trim();
  if (kind === 'addressee' && value.length > LONGEST_ADDRESS) return false;
  return go(state, index, kind, value === '' ? text : value);
}

/** Adds a part that unlabelled lines may go on with. */
function go(state: State, index: number, kind: HeadKind, text: string): true {
  state.going = kind;
  state.titled ||= kind === 'subject' || kind === 'title';
  return add(state, index, kind, text);
}

function add(state: State, line: number, kind: HeadKind, text: string): true {
  state.parts.push({ line, kind, text });
  return true;
}

function endAddress(index: number, text: string, state: State): true {
  state.going = /^di\s*[-–:]?$/iu.test(text) ? 'addressee' : null;
  return add(state, index, 'addressee', text);
}

/** `di -`, `di Tempat`, `Tempat`, `di Mekarjaya`. */
function isAddressEnd(text: string): boolean {
  return text.length < LONGEST_PLACE && /^(?:di\s*[-–:]?\s*(?:tempat|\p{Lu}[\p{L} -]{2,30})?|tempat)\.?$/iu.test(text);
}

/** A line of the list of addressees: short, numbered, or hanging under the label; after a blank line no sentence. */
function isAddressLine(text: string, indent: number, { blank, parts }: State): boolean {
  const section = readSection(text);
  if (text.length > LONGEST_ADDRESS || (section !== null && section.kind !== 'addressees')) return false;
  const marked = readMarker(text);
  if (marked?.marker.shape === 'word' || /^[A-Z]+\.$/u.test(marked?.marker.printed ?? '')) return false;
  if (marked !== null && (readSection(marked.rest) !== null || startsNewList(marked.marker, parts.at(-1))))
    return false;
  if (!blank) return !CERTAIN_OPENING.test(text);
  return !OPENING.test(marked?.rest ?? text) && (marked !== null || indent >= HANGING);
}

/** Whether a number cannot belong to the list of addressees, whose lines so far carry none: `Yth. Para Camat \n 1. Umum`. */
function startsNewList({ shape, readings }: Marker, last: HeadPart | undefined): boolean {
  const before = last?.text ?? '';
  return (
    shape !== 'bullet' &&
    readings.every(({ value }) => value === 1) &&
    !/^(?:kepada\s*)?(?:yth\.?|yang terhormat)?\s*[:;,]?$/iu.test(before)
  );
}

/** Whether the text proper begins: a known heading, an item, or the opening words of a first paragraph. */
function startsText(text: string): boolean {
  const section = readSection(text);
  if (section !== null && section.kind !== 'addressees') return true;
  return readMarker(text) !== null || OPENING.test(text);
}

interface Columns {
  readonly left: string;
  readonly right: string;
  readonly at: number;
}

/** Splits a line of a letter's head at the gap before its right-hand half; null: it is one column. */
function splitColumns(text: string, known: number | null): Columns | null {
  const content = text.trimEnd();
  const gap = /\S(\s{3,})(?=[^\s:])/gu;
  for (const match of content.matchAll(gap)) {
    const at = match.index + match[0].length;
    if (at >= NEAREST_COLUMN && !/[:;,]$/u.test(content.slice(0, match.index + 1)))
      return { left: content.slice(0, at).trim(), right: content.slice(at).trim(), at };
  }
  const indent = content.length - content.trimStart().length;
  return known !== null && indent >= known - DRIFT ? { left: '', right: content.trim(), at: known } : null;
}

/** `S U R A T  E D A R A N // => SURAT EDARAN` */
export function unspaced(text: string): string {
  return /^(?:\p{L} +){3,}\p{L}$/u.test(text.trim())
    ? text
        .trim()
        .split(/ {2,}/u)
        .map((word) => word.replaceAll(' ', ''))
        .join(' ')
    : text.trim();
}

const LABELS: readonly (readonly [RegExp, HeadKind])[] = [
  [/^(?:nomor|no\.|nomer)\s*(?::|;)?\s*(?=\S|$)/iu, 'number'],
  [/^(?:hal|perihal|h a l)\s*[:;]\s*/iu, 'subject'],
  [/^sifat\s*[:;]\s*/iu, 'classification'],
  [/^(?:lampiran|lamp\.?)\s*[:;]\s*/iu, 'attachment'],
  [/^(?:tanggal|tgl\.?)\s*[:;]\s*/iu, 'date'],
  [/^(?:dari)\s*[:;]\s*/iu, 'sender'],
  [/^(?:kepada\b\s*(?:yth\.?|yang terhormat)?|yth\.?|yang terhormat)\s*[:;,]?\s*/iu, 'addressee'],
];

const FORM =
  /^(?:SURAT(?: EDARAN| IMBAUAN| HIMBAUAN)?|EDARAN|INSTRUKSI|IMBAUAN|HIMBAUAN|PENGUMUMAN|NOTA DINAS|MAKLUMAT)\b/u;
const GREETING = /^(?:dengan hormat|assalamu|salam sejahtera|bismillah|om swastiastu)/iu;
const ADDRESS =
  /^(?:jalan|jl\.?|jln\.?|alamat|telp|telepon|tlp|fax|faks|kode pos|kodepos|website|laman|situs|email|e-mail|pos-el|komplek|gedung)\b|@|www\.|\.go\.id/iu;
/** Formula and office that stand between the title and the recitals of an instruction. */
const OFFICE_HEAD = /^(?:DENGAN RAHMAT|(?:GUBERNUR|BUPATI|WALI ?KOTA)\b.*,$)/u;
/** First words of an official letter's first paragraph, more words following. */
const OPENING =
  /^(?:dalam rangka|berdasarkan|sehubungan|menindaklanjuti|menunjuk|memperhatikan|guna|untuk|demi|bahwa|dengan (?:ini|akan|telah|semakin|memperhatikan|adanya)|mengingat|sesuai|menjelang|diberitahukan|disampaikan|bersama ini|setelah|mencermati|sebagai(?:mana)?|merujuk|agar|dipermaklumkan|diminta|kepada seluruh|seluruh|setiap|pegawai|para|saya)\s+\S/iu;
/** Of these, the words that never begin an addressee, so that no blank line is needed before them. */
const CERTAIN_OPENING =
  /^(?:dalam rangka|berdasarkan|sehubungan|menindaklanjuti|menunjuk|memperhatikan|mengingat|menjelang|bersama ini|dengan ini|dengan hormat|bahwa|mencermati|merujuk)\s+\S/iu;
/** Columns from which an indented line hangs under a label. */
const HANGING = 4;
/** Column from which a second half of a line may begin. */
const NEAREST_COLUMN = 30;
/** Columns by which the lines of one half may drift. */
const DRIFT = 8;
const LONGEST_PLACE = 40;
const LONGEST_ADDRESS = 110;
/** No line of a head is longer. */
const LONGEST_HEAD = 400;
