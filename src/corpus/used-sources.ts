import type { AuthoredCircular, AuthoredInstrument } from '../model/corpus.ts';
import type { Report } from '../model/diagnostic.ts';
import type { Election, Source } from '../model/registers.ts';
import { fault } from '../diagnostics/collect.ts';
import type { ContentPaths } from './paths.ts';
import type { RegisterRow } from './register.ts';

/** Who may cite a source. */
export interface Citing {
  readonly sources: readonly RegisterRow<Source>[];
  readonly elections: readonly Election[];
  readonly circulars: readonly AuthoredCircular[];
  readonly instruments: readonly AuthoredInstrument[];
}

/** A registered source that nothing cites is an open question, not an error. Silent while a document could not be read. */
export function reportUnusedSources(citing: Citing, paths: ContentPaths, report: Report): void {
  const { sources, elections, circulars, instruments } = citing;
  const unread = paths.circulars.length > circulars.length || paths.instruments.length > instruments.length;
  if (unread) return;
  const cited = new Set([
    ...elections.flatMap((election) => election.sources),
    ...circulars.flatMap(({ header }) => header.sources),
    ...instruments.flatMap(({ header }) => header.sources),
  ]);
  for (const { value, place } of sources) {
    if (cited.has(value.id)) continue;
    const message = `Source "${value.id}" is cited by nothing, expected a document, an instrument or an election that cites it`;
    report(fault('note', 'unused-source', place, message, value.id, null));
  }
}
