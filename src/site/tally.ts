import type { Cell } from '../model/coverage.ts';
import type { State } from '../model/vocabulary.ts';
import { STATES } from '../model/vocabulary.ts';

export interface StateCount {
  readonly state: State;
  readonly count: number;
}

/** Cells by state, in the order of the states; states without cells are left out. */
export function tallyStates(cells: readonly Pick<Cell, 'state'>[]): readonly StateCount[] {
  const counts = new Map<State, number>();
  for (const { state } of cells) counts.set(state, (counts.get(state) ?? 0) + 1);
  return STATES.flatMap((state) => {
    const count = counts.get(state) ?? 0;
    return count === 0 ? [] : [{ state, count }];
  });
}
