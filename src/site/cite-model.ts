import type { Language, PartialDate } from '../model/vocabulary.ts';

/** What kind of thing a citation names; it decides which parts come first. */
export type CitedKind = 'document' | 'page' | 'dataset' | 'source' | 'press';

/** Where this site holds the thing cited, and in which version of its data. */
export interface CitedRecord {
  readonly version: string;
  readonly date: PartialDate;
  readonly hash: string;
  /** Permanent address of the thing on this site. */
  readonly url: string;
}

/** All that the four styles print of a thing. What is not known is null and is never filled in. */
export interface Cited {
  /** Names the entry in a bibliography file; any characters, cleaned where a style is strict. */
  readonly key: string;
  readonly kind: CitedKind;
  /** An office or body; null: not known, and then the title comes first. */
  readonly author: string | null;
  /** As printed; null: not known. */
  readonly title: string | null;
  /** Words for a thing without a title, set in brackets by the styles. */
  readonly described: string;
  /** Kind of document: 'Surat edaran'. */
  readonly genre: string | null;
  /** Form and number of a document: 'Surat edaran Nomor 270/343-Huk'; form alone where it has no number. */
  readonly form: string | null;
  readonly numbers: readonly string[];
  readonly date: PartialDate | null;
  /** Place in the document: 'butir 5 (penomoran redaksi)'. */
  readonly pinpoint: string | null;
  /** Publisher of a source. */
  readonly container: string | null;
  /** What a reader has to know of the text: whose wording it is. */
  readonly caution: string | null;
  /** Own address of a source; null: the record is the only address. */
  readonly url: string | null;
  readonly record: CitedRecord;
  /** Language of the title. */
  readonly language: Language;
}

/** Words that the styles put between the parts, in the language of the citation. */
export interface CiteWords {
  readonly language: Language;
  readonly undated: string;
  /** With {version}, {date}, {hash}. */
  readonly data: string;
  readonly recorded: string;
  readonly datasetForm: string;
  readonly site: string;
  /** Twelve names, January first. */
  readonly months: readonly string[];
}

/** A citation as it is printed: text, and titles that stand in italics. */
export type Run = string | { readonly italic: string };

/** The same without italics. */
export function plainText(runs: readonly Run[]): string {
  return runs.map((run) => (typeof run === 'string' ? run : run.italic)).join('');
}

/** Year, month and day of a partial date as far as they are known: `datePartsOf('2024-05') // => [2024, 5]`. */
export function datePartsOf(date: PartialDate): readonly number[] {
  return date.split('-').map(Number);
}

/**
 * A date in words, as exact as it is known.
 *
 *     dateWords(words, '2024-05-31') // => '31 Mei 2024'; in English 'May 31, 2024'
 *     dateWords(words, '2024-05')    // => 'Mei 2024'
 */
export function dateWords(words: CiteWords, date: PartialDate): string {
  const [year = 0, month, day] = datePartsOf(date);
  const name = month === undefined ? undefined : words.months[month - 1];
  if (name === undefined) return String(year);
  if (day === undefined) return `${name} ${year}`;
  return words.language === 'id' ? `${day} ${name} ${year}` : `${name} ${day}, ${year}`;
}

/** Version of the data in words: 'data versi 2026.11, 21 November 2026, 6499be429b4d'. */
export function dataWords(words: CiteWords, { version, date, hash }: CitedRecord): string {
  return words.data
    .replace('{version}', () => version)
    .replace('{date}', () => dateWords(words, date))
    .replace('{hash}', () => hash);
}

/** Sentences of a note, each with a capital: `noteOf(['butir ...', 'data versi ...']) // => 'Butir .... Data versi ...'`. */
export function noteOf(parts: readonly (string | null)[]): string {
  return parts
    .filter((part) => part !== null)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('. ');
}
