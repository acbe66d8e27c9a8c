import type { Circular } from '../model/circular.ts';
import type { Act } from '../model/codebook.ts';
import type { ActInterval, Cell, CircularInterval, Interval, Scope } from '../model/coverage.ts';
import type { Region } from '../model/registers.ts';
import { showsAbsence } from './counted.ts';

/** Counts cells. Between `confirmed` and `confirmed + open` lies the number of documents that state the act. */
export function intervalOf(cells: readonly Cell[]): Interval {
  const tally = { confirmed: 0, absent: 0, contrary: 0, open: 0, absentReferenced: 0, openReferenced: 0 };
  for (const cell of cells) {
    const referenced = cell.referenced.length > 0 ? 1 : 0;
    switch (cell.state) {
      case 'stated':
      case 'partial':
        tally.confirmed += 1;
        break;
      case 'contrary':
        tally.contrary += 1;
        break;
      case 'silent':
      case 'not-listed':
        tally.absent += 1;
        tally.absentReferenced += referenced;
        break;
      case 'unknown':
        tally.open += 1;
        tally.openReferenced += referenced;
        break;
      default:
        cell.state satisfies never;
    }
  }
  return { ...tally, total: cells.length };
}

/** Intervals of every act over all documents, full lists, and each election, province and form. */
export function actIntervals(
  cells: readonly Cell[],
  acts: readonly Act[],
  circulars: readonly Circular[],
  regions: ReadonlyMap<string, Region>,
): readonly ActInterval[] {
  const scopesOf = new Map(circulars.map((circular) => [circular.id, scopes(circular, regions)]));
  const groups = new Map<string, { readonly act: string; readonly scope: Scope; readonly cells: Cell[] }>();
  for (const cell of cells)
    for (const scope of scopesOf.get(cell.circular) ?? []) {
      const key = [scope.kind, scope.value ?? '', cell.act].join('\t');
      const group = groups.get(key) ?? { act: cell.act, scope, cells: [] };
      group.cells.push(cell);
      groups.set(key, group);
    }
  const order = new Map(acts.map((act, i) => [act.id, i]));
  const kinds: readonly string[] = ['all', 'full-list', 'election', 'province', 'form'];
  return [...groups.values()]
    .map(({ act, scope, cells: held }) => ({ act, scope, ...intervalOf(held) }))
    .sort(
      (a, b) =>
        kinds.indexOf(a.scope.kind) - kinds.indexOf(b.scope.kind) ||
        compare(a.scope.value ?? '', b.scope.value ?? '') ||
        (order.get(a.act) ?? 0) - (order.get(b.act) ?? 0),
    );
}

/** Over all acts with cells, one row for each document. */
export function circularIntervals(cells: readonly Cell[]): readonly CircularInterval[] {
  const byCircular = new Map<string, Cell[]>();
  for (const cell of cells) {
    const held = byCircular.get(cell.circular);
    if (held === undefined) byCircular.set(cell.circular, [cell]);
    else held.push(cell);
  }
  return [...byCircular].map(([circular, held]) => ({ circular, ...intervalOf(held) }));
}

function scopes(circular: Circular, regions: ReadonlyMap<string, Region>): readonly Scope[] {
  const province = regions.get(circular.region)?.province;
  return [
    { kind: 'all', value: null },
    ...(showsAbsence(circular) ? [{ kind: 'full-list', value: null } as const] : []),
    ...circular.elections.map((value) => ({ kind: 'election', value }) as const),
    ...(province === undefined ? [] : [{ kind: 'province', value: province } as const]),
    { kind: 'form', value: circular.form },
  ];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
