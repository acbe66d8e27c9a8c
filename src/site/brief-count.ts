import type { Circular } from '../model/circular.ts';
import type { Cell, Interval } from '../model/coverage.ts';
import { countCells } from './matrix-cells.ts';
import { markOf } from './states.ts';
import type { SiteData } from './site-data.ts';

/** Documents that a document may fairly be measured against; the document itself is one of them. */
export interface Peers {
  /** For the same election. */
  readonly election: readonly Circular[];
  /** Of those, the documents of regions of the same kind. */
  readonly kind: readonly Circular[];
}

/** Peers of a document: they share an election with it. One without an election is measured against all. */
export function peersOf(site: SiteData, circular: Circular): Peers {
  const { elections } = circular;
  const { kind } = site.region(circular.region);
  const election = site.data.circulars.filter(
    (other) => elections.length === 0 || other.elections.some((id) => elections.includes(id)),
  );
  return { election, kind: election.filter((other) => site.region(other.region).kind === kind) };
}

/** How many of the documents state the act, counted as the intervals of the dataset are. */
export function prevalence(site: SiteData, act: string, documents: readonly Circular[]): Interval {
  return intervalOver(documents.map(({ id }) => site.cell(id, act)));
}

function intervalOver(cells: readonly Cell[]): Interval {
  return countCells(
    cells.map(({ state, reason, referenced }) => {
      const mark = markOf(state, reason);
      return { mark: mark === 'referenced' ? 'no-list' : mark, referenced: referenced.length > 0 };
    }),
  );
}
