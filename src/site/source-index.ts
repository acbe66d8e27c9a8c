import type { Circular } from '../model/circular.ts';
import type { Instrument } from '../model/instrument.ts';
import type { Source } from '../model/registers.ts';
import { compareDates } from './dates.ts';
import type { SiteData } from './site-data.ts';

export interface SourceRow {
  readonly source: Source;
  /** Documents that cite it, by id. */
  readonly circulars: readonly Circular[];
}

/** Sources by publisher, date and id, with the documents that rest on them. */
export function sourceIndex(site: SiteData): readonly SourceRow[] {
  const citing = new Map<string, Circular[]>();
  for (const circular of site.data.circulars)
    for (const id of circular.sources) citing.set(id, [...(citing.get(id) ?? []), circular]);
  return [...site.data.sources]
    .sort((a, b) => compare(a.publisher, b.publisher) || compareDates(a.date, b.date) || compare(a.id, b.id))
    .map((source) => ({ source, circulars: citing.get(source.id) ?? [] }));
}

/** Rules above the region, national ones first, then by the day they came into force. */
export function instrumentIndex(site: SiteData): readonly Instrument[] {
  return [...site.data.instruments].sort(
    (a, b) =>
      compare(a.level, b.level) ||
      compareDates(a.inForceFrom ?? a.date, b.inForceFrom ?? b.date) ||
      compare(a.id, b.id),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
