import type { NumberingStyle } from '../text/numbering.ts';
import { letterValue, ordinalValue, readCounter, romanValue } from '../text/numbering.ts';

/** What a marker counts. `strip` is a dash or bullet and has no number of its own. */
export type MarkerKind = NumberingStyle | 'bab' | 'pasal' | 'diktum' | 'strip';

export interface MarkerReading {
  readonly kind: MarkerKind;
  /** Number counted from 1; 0 for a dash. */
  readonly value: number;
}

/** Punctuation that sets one level apart from another: `1.`, `1)`, `(1)`, `1.2`, a word, a dash. */
export type MarkerShape = 'dot' | 'close' | 'both' | 'decimal' | 'word' | 'bullet';

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
  return readWord(text) ?? readCounted(text) ?? readDecimal(text) ?? readBullet(text);
}

/**
 * Readings of a line's beginning that a scan or a careless typist may have spoilt: `l. Setiap // => 1.`, `1,`, `1O.`,
 * `1.Setiap`, `b .`, `d   mendekati`. They count only where they fit their neighbours.
 */
export function readSpoiltMarker(line: string): MarkedLine | null {
  const text = line.trim();
  const match =
    /^(\(?)([0-9lIiOoSB|]{1,3}|[a-z])\s?([.,)])(?=\s|$|\p{Lu}\p{L}|\p{Ll}{3})/u.exec(text) ??
    /^()(\d{1,2}|[a-z])()(?=\s{2,}\S)/u.exec(text);
  if (match === null) return null;
  const [printed, open = '', found = '', close = ''] = match;
  const counter = /^[a-z]$/u.test(found) && !/^[lio]$/u.test(found) ? found : digitsOf(found);
  const readings = readCounter(counter).map(({ style, value }) => ({ kind: style, value }));
  if (readings.length === 0 || (open !== '' && close !== ')')) return null;
  const shape = open !== '' ? 'both' : close === ')' ? 'close' : 'dot';
  return marked(text, printed, { printed, counter, shape, readings });
}

function digitsOf(found: string): string {
  return found
    .replaceAll(/[lIi|]/gu, '1')
    .replaceAll(/[Oo]/gu, '0')
    .replaceAll('S', '5')
    .replaceAll('B', '8');
}

function readCounted(text: string): MarkedLine | null {
  const match = /^(\(?)(\d{1,3}|[A-Za-z]{1,2}|[ivxlc]{1,7}|[IVXLC]{1,7})(\)\.?|\.)(?=\s|$)/u.exec(text);
  if (match === null) return null;
  const [printed, open = '', counter = '', close = ''] = match;
  if (open !== '' && close === '.') return null;
  const readings = readCounter(counter).map(({ style, value }) => ({ kind: style, value }));
  if (readings.length === 0) return null;
  const shape = open !== '' ? 'both' : close.startsWith(')') ? 'close' : 'dot';
  return marked(text, printed, { printed, counter, shape, readings });
}

/** `2.1 Setiap // => angka 1 under 2`. A price or a time has no space after it, or no list before it. */
function readDecimal(text: string): MarkedLine | null {
  const match = /^(\d{1,2}(?:\.\d{1,2}){1,3})[.)]?(?=\s|$)/u.exec(text);
  const counter = match?.[1]?.split('.').at(-1);
  if (match === null || counter === undefined) return null;
  const readings = [{ kind: 'arabic', value: Number(counter) }] as const;
  return marked(text, match[0], { printed: match[0], counter, shape: 'decimal', readings });
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
  const bab = /^BAB\s+([IVXLC]{1,6})\b\.?\s*/u.exec(text);
  const chapter = romanValue(bab?.[1]?.toLowerCase() ?? '');
  if (bab !== null && chapter !== null && text === text.toUpperCase()) {
    const readings = [{ kind: 'bab', value: chapter }] as const;
    return marked(text, bab[0], { printed: bab[0].trim(), counter: bab[1] ?? '', shape: 'word', readings });
  }
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
