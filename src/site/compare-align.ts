import type { State } from '../model/vocabulary.ts';

/** What a column says of an act: a state of a document, or whether the baseline holds a provision in force. */
export type ColumnState = State | 'in-force' | 'not-in-force';

export interface ColumnCell {
  readonly state: ColumnState;
  /** Ids of the elements that are named, or of the baseline. */
  readonly elements: readonly string[];
}

/** How columns relate on one act, in the order of display: differences first, what nobody knows last. */
export const RELATIONS = ['different', 'elements', 'open', 'same', 'unknown'] as const;
/**
 * `different`: the ban itself is there in one and not in another; `elements`: it is there in all, other elements are named;
 * `open`: at least one column is not known, and the known ones agree; `same`: all known and alike; `unknown`: none is known.
 */
export type Relation = (typeof RELATIONS)[number];

/** Relation of the columns on one act. The order of the columns makes no difference. */
export function relate(cells: readonly ColumnCell[]): Relation {
  const known = cells.filter((cell) => cell.state !== 'unknown');
  if (known.length === 0) return 'unknown';
  if (new Set(known.map((cell) => stance(cell.state))).size > 1) return 'different';
  if (known.length < cells.length) return 'open';
  return new Set(known.map(elementKey)).size > 1 ? 'elements' : 'same';
}

/** Acts by relation, in the order of display; within one relation in the given order. */
export function alignActs(
  acts: readonly string[],
  columns: readonly ReadonlyMap<string, ColumnCell>[],
): readonly { readonly relation: Relation; readonly acts: readonly string[] }[] {
  const related = Map.groupBy(acts, (act) => relate(columns.flatMap((column) => column.get(act) ?? [])));
  return RELATIONS.flatMap((relation) => {
    const members = related.get(relation) ?? [];
    return members.length === 0 ? [] : [{ relation, acts: members }];
  });
}

type Stance = 'forbidden' | 'contrary' | 'absent' | 'unknown';

/** Partial is forbidden too: what it lacks shows among the elements. */
function stance(state: ColumnState): Stance {
  switch (state) {
    case 'stated':
    case 'partial':
    case 'in-force':
      return 'forbidden';
    case 'contrary':
      return 'contrary';
    case 'silent':
    case 'not-listed':
    case 'not-in-force':
      return 'absent';
    case 'unknown':
      return 'unknown';
    default:
      return state satisfies never;
  }
}

/** Only where the ban is there do elements tell columns apart. */
function elementKey(cell: ColumnCell): string {
  return stance(cell.state) === 'forbidden' ? [...cell.elements].sort().join(' ') : '';
}
