import type { Circular } from '../model/circular.ts';
import type { CodedClause } from '../model/clause.ts';
import type { Act, Element } from '../model/codebook.ts';
import type { ActInterval, Cell, ElementCoverage } from '../model/coverage.ts';
import type { Instrument, Provision } from '../model/instrument.ts';
import type { Election } from '../model/registers.ts';
import { compareDates } from './dates.ts';
import { inTime } from './documents.ts';
import type { SiteData } from './site-data.ts';

/** Clauses of one act that name the same elements. */
export interface ClauseGroup {
  readonly elements: readonly Element[];
  readonly clauses: readonly CodedClause[];
}

export interface NationalRow {
  readonly provision: Provision;
  readonly instrument: Instrument;
}

export interface CellOfDocument {
  readonly cell: Cell;
  readonly circular: Circular;
}

export interface ElementRow {
  readonly circular: Circular;
  /** One a column, in the order of the columns; null: an addition that this document does not make. */
  readonly statuses: readonly (ElementCoverage['status'] | null)[];
}

export interface ElementTable {
  readonly columns: readonly Element[];
  readonly rows: readonly ElementRow[];
}

export interface ElectionRow {
  readonly election: Election;
  readonly interval: ActInterval;
}

/** National provisions that contain the act, by the day they came into force; unknown days last. */
export function nationalRows(site: SiteData, act: Act): readonly NationalRow[] {
  return site.data.instruments
    .filter((instrument) => instrument.level === 'national')
    .flatMap((instrument) => instrument.provisions.map((provision) => ({ provision, instrument })))
    .filter(({ provision }) => provision.acts.includes(act.id) || act.anchors.includes(provision.id))
    .sort((a, b) => compareDates(a.instrument.inForceFrom, b.instrument.inForceFrom));
}

/**
 * The counted clauses of an act that are in some cell of it, grouped by the elements they name: the largest group first,
 * inside it by region.
 */
export function clauseGroups(site: SiteData, act: Act, cells: readonly Cell[]): readonly ClauseGroup[] {
  const order = new Map(act.elements.map((element, i) => [element.id, i]));
  const clauses = cells.flatMap((cell) => cell.clauses.map((id) => site.clause(id)));
  const named = (clause: CodedClause): readonly string[] =>
    clause.elements.filter((id) => order.has(id)).sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  return [...Map.groupBy(clauses, (clause) => named(clause).join(' '))]
    .map(([key, grouped]) => ({
      key,
      elements: key === '' ? [] : key.split(' ').map((id) => site.element(id)),
      clauses: byRegion(site, grouped),
    }))
    .sort(
      (a, b) =>
        b.clauses.length - a.clauses.length || Number(a.key === '') - Number(b.key === '') || compare(a.key, b.key),
    )
    .map(({ elements, clauses: held }) => ({ elements, clauses: held }));
}

/** Cells of an act in some states, with their documents, by date. */
export function cellsIn(site: SiteData, act: string, states: readonly Cell['state'][]): readonly CellOfDocument[] {
  const cells = new Map(site.cellsOfAct(act).map((cell) => [cell.circular, cell]));
  const circulars = [...cells.keys()].map((id) => site.circular(id));
  return inTime(site, circulars).flatMap((circular): readonly CellOfDocument[] => {
    const cell = cells.get(circular.id);
    return cell !== undefined && states.includes(cell.state) ? [{ cell, circular }] : [];
  });
}

/** Elements of an act over the documents that state it: baseline elements first, then what regions added. */
export function elementTable(site: SiteData, act: Act): ElementTable {
  const stated = cellsIn(site, act.id, ['stated', 'partial']);
  const rowsOf = stated.map(({ circular }) => ({ circular, held: site.elementsOf(circular.id, act.id) }));
  const added = new Set(
    rowsOf.flatMap(({ held }) => held.filter(({ status }) => status === 'added').map(({ element }) => element)),
  );
  const columns = [
    ...act.elements.filter((element) => element.baseline),
    ...act.elements.filter((element) => !element.baseline && added.has(element.id)),
  ];
  return {
    columns,
    rows: rowsOf.map(({ circular, held }) => ({
      circular,
      statuses: columns.map(({ id }) => held.find(({ element }) => element === id)?.status ?? null),
    })),
  };
}

/** The act in each election that has documents, oldest first. */
export function electionRows(site: SiteData, act: string): readonly ElectionRow[] {
  return site.data.elections
    .flatMap((election): readonly ElectionRow[] => {
      const interval = site.actInterval(act, 'election', election.id);
      return interval === undefined ? [] : [{ election, interval }];
    })
    .sort((a, b) => compareDates(dayOf(a.election), dayOf(b.election)) || (a.election.id < b.election.id ? -1 : 1));
}

// Elections are ordered by polling day; where that is not known, by the first day of their stages.
function dayOf(election: Election): string | null {
  return election.polling ?? election.stagesFrom;
}

function byRegion(site: SiteData, clauses: readonly CodedClause[]): readonly CodedClause[] {
  const region = (clause: CodedClause): string => site.circular(clause.circular).region;
  return [...clauses].sort((a, b) => compare(region(a), region(b)) || compare(a.id, b.id));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
