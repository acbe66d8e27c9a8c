import type { Circular } from '../model/circular.ts';
import type { CodedClause } from '../model/clause.ts';
import type { Act, Element } from '../model/codebook.ts';
import type { Cell, Certificate, Interval } from '../model/coverage.ts';
import type { Region } from '../model/registers.ts';
import type { NationalRow } from './act-page.ts';
import { peersOf, prevalence } from './brief-count.ts';
import type { Peers } from './brief-count.ts';
import { lapsedBases, nationalOn } from './brief-law.ts';
import type { LapsedBasis } from './brief-law.ts';
import { modelClauses } from './brief-models.ts';
import { inTime } from './documents.ts';
import type { SiteData } from './site-data.ts';

/** One act in the document that the brief judges. */
export interface BriefRow {
  readonly act: Act;
  readonly cell: Cell;
  /** Baseline elements that a text read whole does not name; empty elsewhere. */
  readonly missing: readonly Element[];
  /** National provisions in force on the day of the data: what a next document can rest on. */
  readonly national: readonly NationalRow[];
}

/** An act whose absence is proven, with how common it is and how others word it. */
export interface AbsentRow extends BriefRow {
  readonly certificate: Certificate;
  readonly election: Interval;
  readonly kind: Interval;
  readonly models: readonly CodedClause[];
}

/** Everything that the brief of a region says. */
export interface Brief {
  readonly region: Region;
  /** The region's latest document; the brief judges no other. */
  readonly circular: Circular;
  /** The region's other documents, latest first. */
  readonly others: readonly Circular[];
  /** Whether an unknown date leaves open which document is the latest. */
  readonly orderUncertain: boolean;
  /** Whether absence may be claimed: no act is open. */
  readonly whole: boolean;
  readonly peers: Peers;
  readonly stated: readonly BriefRow[];
  readonly contrary: readonly BriefRow[];
  /** Absent and held by the baseline on the document's date: the most common among its peers first. */
  readonly gaps: readonly AbsentRow[];
  /** Absent, but national rules took the act up only after the document's date. */
  readonly since: readonly AbsentRow[];
  /** Absent and in no national rule: additions that others make, the most common first. */
  readonly additions: readonly AbsentRow[];
  /** Absent umbrella acts that a specific act of their theme covers, and acts of rules that hold no more. */
  readonly covered: readonly AbsentRow[];
  readonly open: readonly BriefRow[];
  readonly lapsed: readonly LapsedBasis[];
}

/** Regions that have a brief: those with documents, in the order of the dataset. */
export function briefRegions(site: SiteData): readonly Region[] {
  return site.data.regions.filter(({ code }) => site.circularsOf(code).length > 0);
}

/** The brief of a region. @throws where the region has no document. */
export function briefOf(site: SiteData, region: Region): Brief {
  const inOrder = inTime(site, site.circularsOf(region.code));
  const circular = inOrder.at(-1);
  if (circular === undefined) throw new Error(`No document of "${region.slug}" to judge`);
  const today = site.data.version.date;
  const peers = peersOf(site, circular);
  const rows = site.actsWithCells.map((act): BriefRow => {
    const cell = site.cell(circular.id, act.id);
    return {
      act,
      cell,
      missing: cell.state === 'partial' ? cell.elementsMissing.map((id) => site.element(id)) : [],
      national: nationalOn(site, act.id, today),
    };
  });
  const absent = rows.flatMap((row): readonly AbsentRow[] =>
    row.cell.certificate === null
      ? []
      : [
          {
            ...row,
            certificate: site.certificate(row.cell.certificate),
            election: prevalence(site, row.act.id, peers.election),
            kind: prevalence(site, row.act.id, peers.kind),
            models: modelClauses(site, row.act.id, circular, peers),
          },
        ],
  );
  const among = (kind: AbsenceKind): readonly AbsentRow[] =>
    absent.filter((row) => absenceKind(row) === kind).toSorted((a, b) => b.election.confirmed - a.election.confirmed);
  const inState = (...states: readonly Cell['state'][]): readonly BriefRow[] =>
    rows.filter(({ cell }) => states.includes(cell.state));
  const open = inState('unknown');
  return {
    region,
    circular,
    others: inOrder.slice(0, -1).toReversed(),
    orderUncertain: inOrder.slice(0, -1).some((other) => orderIsOpen(other, circular)),
    whole: open.length === 0,
    peers,
    stated: inState('stated', 'partial'),
    contrary: inState('contrary'),
    gaps: among('gap'),
    since: among('since'),
    additions: among('addition'),
    covered: among('covered'),
    open,
    lapsed: lapsedBases(site, circular, today),
  };
}

/** Documents for different elections stand in the order of these; for the same, only dates tell. */
function orderIsOpen(other: Circular, latest: Circular): boolean {
  const dated = other.issued !== null && latest.issued !== null;
  return !dated && (latest.elections.length === 0 || other.elections.some((id) => latest.elections.includes(id)));
}

type AbsenceKind = 'gap' | 'since' | 'addition' | 'covered';

/** What a proven absence amounts to; the dataset alone says what is a gap. */
function absenceKind({ act, cell, certificate, national }: AbsentRow): AbsenceKind {
  if (cell.gap) return 'gap';
  if (act.anchors.length === 0) return 'addition';
  if (certificate.national.length === 0 && national.length > 0) return 'since';
  return 'covered';
}
