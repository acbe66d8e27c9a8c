import type { Circular } from '../model/circular.ts';
import type { Instrument } from '../model/instrument.ts';
import { inForceOn } from './compare-force.ts';
import type { NationalRow } from './act-page.ts';
import type { SiteData } from './site-data.ts';

/** A legal basis that a document cites and that no longer holds. */
export interface LapsedBasis {
  readonly instrument: Instrument;
  /** First day on which it no longer held. */
  readonly until: string;
  readonly successors: readonly Instrument[];
  /** Whether it had lapsed when the document was issued; otherwise the citation was right then and is not now. */
  readonly before: boolean;
}

/** Instruments that a document cites and that no longer hold on a day, the longest lapsed first. */
export function lapsedBases(site: SiteData, circular: Circular, day: string): readonly LapsedBasis[] {
  const repealed = new Set(site.repealedOf(circular.id).map(({ instrument }) => instrument));
  const cited = [...new Set(circular.references.flatMap(({ instruments }) => instruments))].sort();
  return cited
    .map((id) => site.instrument(id))
    .flatMap((instrument): readonly LapsedBasis[] => {
      const until = instrument.inForceUntil;
      if (until === null || until > day) return [];
      const successors = instrument.replacedBy.map((id) => site.instrument(id));
      return [{ instrument, until, successors, before: repealed.has(instrument.id) }];
    })
    .sort((a, b) => (a.until < b.until ? -1 : a.until > b.until ? 1 : 0));
}

/** National provisions that contain an act and hold on a day, by instrument. */
export function nationalOn(site: SiteData, act: string, day: string | null): readonly NationalRow[] {
  if (day === null) return [];
  return site.data.instruments
    .filter(({ level, inForceFrom, inForceUntil }) =>
      level === 'national' ? inForceOn({ from: inForceFrom, until: inForceUntil }, day) : false,
    )
    .flatMap((instrument) =>
      instrument.provisions
        .filter((provision) => provision.acts.includes(act))
        .map((provision) => ({ provision, instrument })),
    );
}
