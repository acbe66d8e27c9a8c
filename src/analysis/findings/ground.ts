import type { Act } from '../../model/codebook.ts';
import type { ActInterval, Cell, Interval, Kinship, RepealedCitation } from '../../model/coverage.ts';
import type { Instrument } from '../../model/instrument.ts';
import type { Election, Region } from '../../model/registers.ts';
import type { DocumentView } from '../cells.ts';

/** What a finding is computed from. */
export interface FindingGround {
  readonly documents: readonly DocumentView[];
  /** Acts that have cells. */
  readonly acts: readonly Act[];
  /** Acts without cells: bans that the codebook gives no name of their own. */
  readonly residualActs: readonly Act[];
  readonly cells: readonly Cell[];
  readonly byAct: readonly ActInterval[];
  readonly repealed: readonly RepealedCitation[];
  readonly kinship: readonly Kinship[];
  readonly regions: ReadonlyMap<string, Region>;
  readonly elections: ReadonlyMap<string, Election>;
  readonly instruments: ReadonlyMap<string, Instrument>;
}

/** A count of documents of which some are surely in, some surely out, and the rest open. */
export function countInterval(confirmed: number, absent: number, total: number): Interval {
  const open = total - confirmed - absent;
  return { confirmed, absent, contrary: 0, open, total, absentReferenced: 0, openReferenced: 0 };
}

/** Interval of an act over all documents, without its scope; null where it has none. */
export function intervalOfAct(byAct: readonly ActInterval[], act: string): Interval | null {
  const row = byAct.find((held) => held.act === act && held.scope.kind === 'all');
  if (row === undefined) return null;
  const { scope: _scope, act: _act, ...interval } = row;
  return interval;
}

/** `plural(1, 'document')` // => '1 document'; `plural(2, 'document')` // => '2 documents' */
export function plural(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
