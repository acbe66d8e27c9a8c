import type { Act } from '../model/codebook.ts';
import type { Cell, Certificate } from '../model/coverage.ts';
import type { Baseline } from './baseline.ts';
import type { DocumentView } from './cells.ts';
import { counts } from './counted.ts';
import { countTerm, foldForTerms } from './terms.ts';

/** One certificate for each absent cell of a document, in the order of the cells. */
export function certificatesOf(
  document: DocumentView,
  cells: readonly Cell[],
  acts: ReadonlyMap<string, Act>,
  baseline: Baseline,
): readonly Certificate[] {
  const { circular, clauses, date } = document;
  const read = clauses.filter((clause) => counts(clause, circular));
  const text = foldForTerms(read.map((clause) => clause.text).join(' \n '));
  const sources = [...new Set(read.flatMap((clause) => clause.citations.map((citation) => citation.source)))].sort();
  return cells.flatMap((cell) => {
    const act = acts.get(cell.act);
    const cue = circular.view.cue;
    if (cell.certificate === null || act === undefined || cue === null) return [];
    if (cell.state !== 'silent' && cell.state !== 'not-listed') return [];
    return {
      id: cell.certificate,
      circular: circular.id,
      act: cell.act,
      state: cell.state,
      clausesRead: read.length,
      prohibitionsRead: read.filter((clause) => clause.type === 'prohibition').length,
      sources,
      cue,
      terms: act.terms.map((term) => ({ term, hits: countTerm(text, term) })),
      checkedOn: circular.check.on,
      national: baseline.provisions(cell.act, date),
      referenced: cell.referenced,
    };
  });
}
