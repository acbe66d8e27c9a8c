import type { CodedClause } from '../model/clause.ts';
import type { Act } from '../model/codebook.ts';
import type { Cell, ElementCoverage } from '../model/coverage.ts';
import type { DocumentView } from './cells.ts';
import { reliableEnumeration } from './counted.ts';

/** For every stated act of a document: which elements it names, adds, and does not name. */
export function elementsOf(
  { circular, clauses }: DocumentView,
  cells: readonly Cell[],
  acts: ReadonlyMap<string, Act>,
): readonly ElementCoverage[] {
  const whole = reliableEnumeration(circular) === 'complete-text';
  const byId = new Map<string, CodedClause>(clauses.map((clause) => [clause.id, clause]));
  return cells.flatMap((cell) => {
    const act = acts.get(cell.act);
    if (act === undefined || (cell.state !== 'stated' && cell.state !== 'partial')) return [];
    return act.elements.flatMap((element): readonly ElementCoverage[] => {
      const naming = cell.clauses.filter((id) => byId.get(id)?.elements.includes(element.id));
      const row = { circular: circular.id, act: act.id, element: element.id, clauses: naming };
      if (naming.length > 0) return [{ ...row, status: element.baseline ? 'named' : 'added' }];
      if (!element.baseline) return [];
      return [{ ...row, status: whole ? 'missing' : 'not-seen' }];
    });
  });
}
