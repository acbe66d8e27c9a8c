import type { Act } from '../../model/codebook.ts';
import type { ActInterval, Cell, RepealedCitation } from '../../model/coverage.ts';
import type { Instrument } from '../../model/instrument.ts';
import type { Election, Region } from '../../model/registers.ts';
import type { DocumentView } from '../cells.ts';

/** What a finding is computed from. */
export interface FindingGround {
  readonly documents: readonly DocumentView[];
  readonly acts: readonly Act[];
  readonly cells: readonly Cell[];
  readonly byAct: readonly ActInterval[];
  readonly repealed: readonly RepealedCitation[];
  readonly regions: ReadonlyMap<string, Region>;
  readonly elections: ReadonlyMap<string, Election>;
  readonly instruments: ReadonlyMap<string, Instrument>;
}
