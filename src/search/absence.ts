import type { Circular } from '../model/circular.ts';
import type { Act } from '../model/codebook.ts';
import type { Province } from '../model/registers.ts';
import type { Cell } from '../model/coverage.ts';
import type { State } from '../model/vocabulary.ts';
import { cellPath, certificatePath, clausePath } from '../site/address.ts';
import { isSeenWhole } from '../site/circular-page.ts';
import { inTime } from '../site/documents.ts';
import type { SiteData } from '../site/site-data.ts';

/** An act with how often it is absent, most often first. */
export interface AbsenceCount {
  readonly act: Act;
  /** Page that lists its documents, without language and base. */
  readonly path: string;
  readonly absent: number;
  readonly stated: number;
  readonly contrary: number;
  readonly open: number;
}

/** A province with how many cells of its documents are absent. */
export interface ProvinceAbsence {
  readonly province: Province;
  /** Page that lists its documents, without language and base. */
  readonly path: string;
  readonly documents: number;
  /** Documents of which an absence could be said: text or list of bans read whole. */
  readonly whole: number;
  readonly absent: number;
}

/** One document and one act. */
export interface AbsenceRow {
  readonly circular: Circular;
  readonly act: Act;
  readonly cell: Cell;
  /** Where the evidence stands: certificate, clause or cell. */
  readonly evidence: string;
}

/** Order of the list: what the reader came for first. */
const ORDER: readonly State[] = ['silent', 'not-listed', 'contrary', 'partial', 'stated', 'unknown'];

export const absencePath = (act: string): string => `/cari/tidak-ada/${act}/`;

export const provinceAbsencePath = (slug: string): string => `/cari/tidak-ada/provinsi/${slug}/`;

export function absenceIndex(site: SiteData): readonly AbsenceCount[] {
  return site.actsWithCells
    .map((act): AbsenceCount => {
      const count = (...states: readonly State[]): number =>
        site.cellsOfAct(act.id).filter(({ state }) => states.includes(state)).length;
      return {
        act,
        path: absencePath(act.id),
        absent: count('silent', 'not-listed'),
        stated: count('stated', 'partial'),
        contrary: count('contrary'),
        open: count('unknown'),
      };
    })
    .sort((a, b) => b.absent - a.absent || (a.act.id < b.act.id ? -1 : 1));
}

/** Provinces that have documents, in their own order. */
export function provinceIndex(site: SiteData): readonly ProvinceAbsence[] {
  return site.data.provinces.flatMap((province): readonly ProvinceAbsence[] => {
    const documents = documentsOf(site, province.code);
    if (documents.length === 0) return [];
    const absent = (circular: Circular): number =>
      site.actsWithCells.filter(({ id }) => isAbsent(site.cell(circular.id, id).state)).length;
    return [
      {
        province,
        path: provinceAbsencePath(province.slug),
        documents: documents.length,
        whole: documents.filter(isSeenWhole).length,
        absent: documents.reduce((sum, circular) => sum + absent(circular), 0),
      },
    ];
  });
}

/** Documents of an act: the absent ones first, in each state by province, region and date. */
export function absenceRows(site: SiteData, act: string): readonly AbsenceRow[] {
  return inTime(site, site.data.circulars)
    .map((circular) => absenceRow(site, circular, site.act(act)))
    .sort((a, b) => byState(a, b) || byRegion(a, b));
}

/** Acts of the documents of a province: the absent ones first, in each state by region, date and act. */
export function provinceRows(site: SiteData, province: string): readonly AbsenceRow[] {
  return documentsOf(site, province)
    .flatMap((circular) => site.actsWithCells.map((act) => absenceRow(site, circular, act)))
    .sort(byState);
}

function documentsOf(site: SiteData, province: string): readonly Circular[] {
  return inTime(site, site.data.circulars)
    .filter(({ region }) => site.region(region).province === province)
    .sort((a, b) => (a.region < b.region ? -1 : a.region > b.region ? 1 : 0));
}

function absenceRow(site: SiteData, circular: Circular, act: Act): AbsenceRow {
  const cell = site.cell(circular.id, act.id);
  return { circular, act, cell, evidence: evidenceOf(cell) };
}

function byState(a: AbsenceRow, b: AbsenceRow): number {
  return ORDER.indexOf(a.cell.state) - ORDER.indexOf(b.cell.state);
}

function byRegion(a: AbsenceRow, b: AbsenceRow): number {
  const [one, other] = [a.circular.region, b.circular.region];
  return one < other ? -1 : one > other ? 1 : 0;
}

function isAbsent(state: State): boolean {
  return state === 'silent' || state === 'not-listed';
}

function evidenceOf({ circular, act, certificate, clauses }: Cell): string {
  const [clause] = clauses;
  if (certificate !== null) return certificatePath(circular, act);
  return clause === undefined ? cellPath(circular, act) : clausePath(clause);
}
