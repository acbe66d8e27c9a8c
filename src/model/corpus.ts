import type { Circular } from './circular.ts';
import type { Codebook } from './codebook.ts';
import type { CodedClause, Clause, Coding, Reading } from './clause.ts';
import type { Instrument } from './instrument.ts';
import type { Place } from './place.ts';
import type { Alias, Election, Province, Region, Source } from './registers.ts';
import type { Bilingual } from './vocabulary.ts';

/** A Markdown body with where it begins, so that offsets lead back to lines of the file. */
export interface Body {
  readonly text: string;
  readonly file: string;
  /** Line of the file on which `text` begins (from 1). */
  readonly firstLine: number;
}

/** Evidence as read from content/: headers checked, bodies not yet parsed. Output of the stage `corpus`. */
export interface AuthoredCorpus {
  readonly version: DataVersion;
  readonly circulars: readonly AuthoredCircular[];
  readonly instruments: readonly AuthoredInstrument[];
  readonly codebook: Codebook;
  readonly provinces: readonly Province[];
  readonly regions: readonly Region[];
  readonly elections: readonly Election[];
  readonly sources: readonly Source[];
  readonly aliases: readonly Alias[];
  readonly readings: readonly PlacedReading[];
  readonly decisions: readonly Decision[];
  /** Lines of ids.lock. */
  readonly pinned: readonly PinnedId[];
}

/** Set in content/version.yaml, never by a clock. */
export interface DataVersion {
  readonly date: string;
  readonly name: string;
}

export interface AuthoredCircular {
  readonly header: Circular;
  /** The document's own source keys: s1 -> register id. */
  readonly sourceKeys: Readonly<Record<string, string>>;
  readonly body: Body;
}

export interface AuthoredInstrument {
  readonly header: Omit<Instrument, 'provisions'>;
  readonly body: Body;
}

export interface PlacedReading extends Reading {
  readonly place: Place;
}

/** The adjudicated coding of a clause. `text` is the beginning of the clause that was judged: a stale one is a fault. */
export interface Decision extends Coding {
  readonly clause: string;
  /** First 8 hex digits of the SHA-256 of the judged text (white space folded). */
  readonly textHash: string;
  readonly note: Bilingual | null;
  readonly place: Place;
}

/** One released id and, where it moved, where it leads now. */
export interface PinnedId {
  readonly id: string;
  readonly movedTo: string | null;
  readonly place: Place;
}

/** Output of the stage `parse`. */
export interface ParsedCorpus {
  readonly circulars: readonly Circular[];
  readonly clauses: readonly Clause[];
  readonly instruments: readonly Instrument[];
}

/** Output of the stage `coding`. */
export interface CodedCorpus {
  readonly clauses: readonly CodedClause[];
  /** All readings: a and b as authored, adjudicated, and the rules' reading of every clause. */
  readonly readings: readonly Reading[];
}
