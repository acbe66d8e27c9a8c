import type { Cell } from '../model/coverage.ts';

/** Likeness of what two documents state: bounds over all that their unknown cells could turn out to be. */
export interface ProfileBounds {
  /** Acts that both state, as a share of those that either states (Jaccard): at least and at most, 0 to 1. */
  readonly lower: number;
  readonly upper: number;
  /** Acts that both certainly state. */
  readonly shared: number;
}

type Knowledge = 'stated' | 'not' | 'unknown';

/**
 * The same bounds as kinship.csv, for any two documents: that table keeps only the nearest of each. `a` and `b` are
 * cells of the same acts.
 */
export function profileBounds(a: readonly Cell[], b: readonly Cell[]): ProfileBounds {
  const other = new Map(b.map((cell) => [cell.act, knowledge(cell)]));
  let both = 0;
  let differing = 0;
  let couldAgree = 0;
  let couldDiffer = 0;
  for (const cell of a) {
    const [one, two] = [knowledge(cell), other.get(cell.act) ?? 'unknown'];
    if (one === 'unknown' || two === 'unknown') {
      couldDiffer += 1;
      // What one certainly lacks can no longer turn out to be shared.
      if (one !== 'not' && two !== 'not') couldAgree += 1;
    } else if (one === 'stated' && two === 'stated') both += 1;
    else if (one !== two) differing += 1;
  }
  return {
    lower: ratio(both, both + differing + couldDiffer),
    upper: ratio(both + couldAgree, both + differing + couldAgree),
    shared: both,
  };
}

/** Whether a cell is certainly stated, as counts take it. */
export function isStated({ state }: Pick<Cell, 'state'>): boolean {
  return state === 'stated' || state === 'partial';
}

function knowledge(cell: Cell): Knowledge {
  if (cell.state === 'unknown') return 'unknown';
  return isStated(cell) ? 'stated' : 'not';
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
