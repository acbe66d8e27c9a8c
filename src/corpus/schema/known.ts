import type { Vocabulary } from '../near.ts';

/** What authored files may refer to, by kind. Taken from file names and raw first cells, so that a fault in one file is no fault in those that cite it. */
export interface Known {
  readonly provinces: Vocabulary;
  readonly regions: Vocabulary;
  readonly elections: Vocabulary;
  readonly sources: Vocabulary;
  readonly themes: Vocabulary;
  readonly circulars: Vocabulary;
  readonly instruments: Vocabulary;
  readonly acts: Vocabulary;
}
