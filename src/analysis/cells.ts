import type { Circular } from '../model/circular.ts';
import type { CodedClause } from '../model/clause.ts';
import type { Act, ElementId } from '../model/codebook.ts';
import type { Cell } from '../model/coverage.ts';
import type { State } from '../model/vocabulary.ts';
import { baselineElements, type Baseline } from './baseline.ts';
import { counts, reliableEnumeration } from './counted.ts';
import { citedInstruments } from './dates.ts';

/** A document with its coded clauses and the day on which law is judged for it. */
export interface DocumentView {
  readonly circular: Circular;
  readonly clauses: readonly CodedClause[];
  readonly date: string | null;
}

/** One cell for each act, in the order of the acts. `acts` holds no residual act. */
export function cellsOf(document: DocumentView, acts: readonly Act[], baseline: Baseline): readonly Cell[] {
  const cells = acts.map((act) => cellOf(document, act, baseline));
  const statedThemes = new Set(
    acts.filter((act, i) => act.role === 'specific' && isStated(cells[i])).map((act) => act.theme),
  );
  return cells.map((cell, i) => {
    const act = acts[i];
    if (!cell.gap || act === undefined) return cell;
    return act.role === 'umbrella' && statedThemes.has(act.theme) ? { ...cell, gap: false } : cell;
  });
}

function cellOf({ circular, clauses, date }: DocumentView, act: Act, baseline: Baseline): Cell {
  const enumeration = reliableEnumeration(circular);
  const counted = clauses.filter((clause) => counts(clause, circular));
  const carrying = clauses.filter((clause) => clause.acts.includes(act.id));
  const forbids = carrying.filter((clause) => clause.type === 'prohibition' && counted.includes(clause));
  const allows = carrying.filter((clause) => clause.type === 'permission' && counted.includes(clause));
  const national = baseline.provisions(act.id, date);
  const forbiddenNationally = date === null ? act.anchors.length > 0 : national.length > 0;

  const named = forbids.length > 0 ? namedElements(forbids, act) : namedElements(allows, act);
  const missing = baselineElements(act).filter((element) => !named.includes(element));
  const state = decide({
    enumeration,
    stated: forbids.length > 0,
    complete: missing.length === 0,
    contrary: allows.length > 0 && forbiddenNationally,
  });
  const deciding = state === 'contrary' ? allows : forbids;
  const absent = state === 'silent' || state === 'not-listed';
  const inForce = baseline.instruments(act.id, date);
  return {
    circular: circular.id,
    act: act.id,
    state,
    reason:
      state === 'unknown'
        ? counted.some((clause) => clause.type === 'prohibition')
          ? 'examples-only'
          : 'no-list'
        : null,
    referenced: absent || state === 'unknown' ? citedInstruments(circular).filter((id) => inForce.has(id)) : [],
    clauses: deciding.map((clause) => clause.id),
    uncounted: carrying.filter((clause) => !counted.includes(clause)).map((clause) => clause.id),
    elementsNamed: deciding.length > 0 ? named : [],
    elementsMissing: forbids.length > 0 ? missing : [],
    certificate: absent ? `${circular.id}.${act.id}` : null,
    gap: absent && act.anchors.length > 0 && national.length > 0,
  };
}

/** The six states, DESIGN section 1, in the order in which they are decided. */
function decide(known: {
  readonly enumeration: Circular['view']['enumeration'];
  readonly stated: boolean;
  readonly complete: boolean;
  readonly contrary: boolean;
}): State {
  if (known.stated) return known.enumeration === 'complete-text' && !known.complete ? 'partial' : 'stated';
  if (known.contrary) return 'contrary';
  switch (known.enumeration) {
    case 'complete-text':
      return 'silent';
    case 'full-list':
      return 'not-listed';
    case 'selective':
    case 'none':
      return 'unknown';
    default:
      return known.enumeration satisfies never;
  }
}

function namedElements(clauses: readonly CodedClause[], act: Act): readonly ElementId[] {
  const named = new Set(clauses.flatMap((clause) => clause.elements));
  return act.elements.map((element) => element.id).filter((id) => named.has(id));
}

function isStated(cell: Cell | undefined): boolean {
  return cell !== undefined && (cell.state === 'stated' || cell.state === 'partial');
}
