import type { Act } from '../model/codebook.ts';
import type { Instrument, Provision } from '../model/instrument.ts';
import type { Force } from './compare-force.ts';
import type { SiteData } from './site-data.ts';

/** What the national baseline says of an act, at any time; whoever shows it chooses the day. */
export interface BaselineSection {
  readonly act: Act;
  /** Oldest first; those whose first day is not known last. */
  readonly provisions: readonly {
    readonly provision: Provision;
    readonly instrument: Instrument;
    readonly force: Force;
  }[];
}

export function baselineSections(site: SiteData): readonly BaselineSection[] {
  const national = site.data.instruments.filter((instrument) => instrument.level === 'national');
  return site.actsWithCells.map((act) => ({
    act,
    provisions: national
      .flatMap((instrument) =>
        instrument.provisions
          .filter((provision) => provision.acts.includes(act.id))
          .map((provision) => ({
            provision,
            instrument,
            force: { from: instrument.inForceFrom, until: instrument.inForceUntil },
          })),
      )
      .sort((a, b) => compareDays(a.force.from, b.force.from)),
  }));
}

function compareDays(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a < b ? -1 : a > b ? 1 : 0;
}
