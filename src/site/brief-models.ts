import type { Circular } from '../model/circular.ts';
import type { CodedClause } from '../model/clause.ts';
import type { Addressee } from '../model/vocabulary.ts';
import type { Peers } from './brief-count.ts';
import { isSeenWhole } from './circular-page.ts';
import { formOf } from './documents.ts';
import type { SiteData } from './site-data.ts';

/** As many as one reads beside a gap. */
const MOST_MODELS = 3;

interface Candidate {
  readonly circular: Circular;
  readonly clause: CodedClause;
  /** Smaller is better, compared place by place. */
  readonly rank: readonly number[];
}

/**
 * Clauses of other regions that word an act, one a document: clauses that bind civil servants first, then well-sourced
 * and reviewed records, the same province, whole lists, the same election and the same kind of region, then the clause that names most elements.
 * A direction is no model for a written document.
 */
export function modelClauses(site: SiteData, act: string, circular: Circular, peers: Peers): readonly CodedClause[] {
  const home = site.region(circular.region);
  const candidates = site
    .cellsOfAct(act)
    .filter(({ state }) => state === 'stated' || state === 'partial')
    .flatMap((cell): readonly Candidate[] => {
      const other = site.circular(cell.circular);
      const clause = fullest(
        act,
        cell.clauses.map((id) => site.clause(id)),
      );
      if (clause === undefined || other.region === circular.region || formOf(other) === 'arahan') return [];
      const region = site.region(other.region);
      const rank = [
        Number(!bindsCivilServants(clause)),
        confidenceRank(other),
        Number(other.publish === 'unreviewed'),
        Number(clause.basis === 'rules'),
        Number(region.province !== home.province),
        Number(!isSeenWhole(other)),
        Number(!peers.election.includes(other)),
        Number(region.kind !== home.kind),
        -namedIn(act, clause),
      ];
      return [{ circular: other, clause, rank }];
    })
    .sort((a, b) => compareRanks(a.rank, b.rank) || (a.clause.id < b.clause.id ? -1 : 1));
  return onePerRegion(candidates)
    .slice(0, MOST_MODELS)
    .map(({ clause }) => clause);
}

/** The clause of a document that names most elements of the act; the first of equals. */
function fullest(act: string, clauses: readonly CodedClause[]): CodedClause | undefined {
  return clauses.toSorted((a, b) => namedIn(act, b) - namedIn(act, a) || a.order - b.order)[0];
}

/** A clause for village heads alone is no model for a ban on civil servants; one that names nobody binds all addressees. */
function bindsCivilServants({ appliesTo }: CodedClause): boolean {
  return appliesTo.length === 0 || appliesTo.some((addressee) => CIVIL_SERVANTS.includes(addressee));
}

function namedIn(act: string, clause: CodedClause): number {
  return clause.elements.filter((element) => element.startsWith(`${act}/`)).length;
}

function confidenceRank({ view }: Circular): number {
  return view.confidence === null ? CONFIDENCE.length : CONFIDENCE.indexOf(view.confidence);
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

/** The best of each region, so that one region's two elections do not pass for two examples. */
function onePerRegion(candidates: readonly Candidate[]): readonly Candidate[] {
  const taken = new Set<string>();
  return candidates.filter(({ circular }) => {
    if (taken.has(circular.region)) return false;
    taken.add(circular.region);
    return true;
  });
}

const CIVIL_SERVANTS: readonly Addressee[] = ['asn', 'pns', 'cpns', 'pppk'];
const CONFIDENCE = ['high', 'medium', 'low'] as const;
