import type { NumberingStyle } from '../text/numbering.ts';
import { letterValue, ordinalValue, readCounter } from '../text/numbering.ts';

/** What a marker counts. `strip` is a dash or bullet and has no number of its own. */
export type MarkerKind = NumberingStyle | 'pasal' | 'diktum' | 'strip';

export interface MarkerReading {
  readonly kind: MarkerKind;
  /** Number counted from 1; 0 for a dash. */
  readonly value: number;
}

/** Punctuation that sets one level apart from another: `1.`, `1)`, `(1)`, or a word. */
export type MarkerShape = 'dot' | 'close' | 'both' | 'word' | 'bullet';

export interface Marker {
  /** As printed: `1.`, `b)`, `Pasal 5`, `KESATU`, `-`. */
  readonly printed: string;
  /** Its counter alone: `1`, `b`, `5`, `kesatu`; '' for a dash. */
  readonly counter: string;
  readonly shape: MarkerShape;
  /** At least one; several where the print leaves it open (`i.`). */
  readonly readings: readonly MarkerReading[];
}

export interface MarkedLine {
  readonly marker: Marker;
  /** Text after the marker, trimmed. */
  readonly rest: string;
  /** Offset of `rest` from the first character that is not white space. */
  readonly restAt: number;
}

/** Reads the marker with which a line begins; null: it begins with none. `a) menyebarkan // => huruf a, 'menyebarkan'`. */
export function readMarker(line: string): MarkedLine | null {
  const text = line.trim();
  return readWord(text) ?? readCounted(text) ?? readBullet(text);
}

function readCounted(text: string): MarkedLine | null {
  const match = /^(\(?)(\d{1,3}|[A-Za-z]{1,2}|[ivxlc]{1,7}|[IVXLC]{1,7})(\)\.?|\.)(?=\s|$)/u.exec(text);
  if (match === null) return null;
  const [printed, open = '', counter = '', close = ''] = match;
  if (open !== '' && close === '.') return null;
  const readings = readCounter(counter);
  if (readings.length === 0) return null;
  const shape = open !== '' ? 'both' : close.startsWith(')') ? 'close' : 'dot';
  const marker = { printed, counter, shape, readings: readings.map(({ style, value }) => ({ kind: style, value })) };
  return marked(text, printed, marker as Marker);
}

/** Reads the marker of several provisions given in one: `h-j. anggota BPD, ... // => huruf h-j`. */
export function readRange(line: string): MarkedLine | null {
  const text = line.trim();
  const match = /^([a-z])-([a-z])\.(?=\s|$)/u.exec(text);
  const value = letterValue(match?.[1] ?? '');
  if (match === null || value === null) return null;
  const [printed] = match;
  const readings = [{ kind: 'letter', value }] as const;
  return marked(text, printed, { printed, counter: printed.slice(0, -1), shape: 'dot', readings });
}

function readWord(text: string): MarkedLine | null {
  const pasal = /^(?:Pasal|PASAL)\s+(\d{1,3}[A-Z]?)\s*$/u.exec(text);
  if (pasal !== null) {
    const counter = pasal[1] ?? '';
    const readings = [{ kind: 'pasal', value: Number.parseInt(counter, 10) }] as const;
    return marked(text, pasal[0].trimEnd(), { printed: pasal[0].trimEnd(), counter, shape: 'word', readings });
  }
  const words = /^(PERTAMA|KE[A-Z]+(?: (?:BELAS|PULUH(?: [A-Z]+)?))?)(?=\s*:|\s*$)/u.exec(text)?.[1];
  const value = words === undefined ? null : ordinalValue(words);
  if (words === undefined || value === null) return null;
  const counter = words.toLowerCase().replace(/\s+/gu, '-');
  const skipped = /^\s*:?/u.exec(text.slice(words.length))?.[0].length ?? 0;
  const marker: Marker = { printed: words, counter, shape: 'word', readings: [{ kind: 'diktum', value }] };
  return marked(text, text.slice(0, words.length + skipped), marker);
}

function readBullet(text: string): MarkedLine | null {
  const match = /^[-–—•▪●○■□◦‣►➢➤✓✔*·\uf0b7\uf0a7\uf0d8\uf0fc](?=\s|$)/u.exec(text);
  if (match === null) return null;
  const readings = [{ kind: 'strip', value: 0 }] as const;
  return marked(text, match[0], { printed: match[0], counter: '', shape: 'bullet', readings });
}

function marked(text: string, printed: string, marker: Marker): MarkedLine {
  const rest = text.slice(printed.length).trimStart();
  return { marker, rest, restAt: text.length - rest.length };
}
