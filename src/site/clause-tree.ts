import type { CodedClause } from '../model/clause.ts';

export interface ClauseBranch {
  readonly clause: CodedClause;
  readonly children: readonly ClauseBranch[];
}

/** Clauses under the clauses that they stand under, in the order of the document. Total: an orphan becomes a root. */
export function clauseTree(clauses: readonly CodedClause[]): readonly ClauseBranch[] {
  const inOrder = [...clauses].sort((a, b) => a.order - b.order);
  const known = new Set(inOrder.map((clause) => clause.id));
  const byParent = Map.groupBy(inOrder, ({ parent }) => (parent !== null && known.has(parent) ? parent : ''));
  const branches = (parent: string): readonly ClauseBranch[] =>
    (byParent.get(parent) ?? []).map((clause) => ({ clause, children: branches(clause.id) }));
  return branches('');
}
