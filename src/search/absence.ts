import type { Circular } from '../model/circular.ts';
import type { Act } from '../model/codebook.ts';
import type { Cell } from '../model/coverage.ts';
import type { State } from '../model/vocabulary.ts';
import { cellPath, certificatePath, clausePath } from '../site/address.ts';
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

/** One document in the list of an act. */
export interface AbsenceRow {
  readonly circular: Circular;
  readonly cell: Cell;
  /** Where the evidence stands: certificate, clause or cell. */
  readonly evidence: string;
}

/** Order of the list: what the reader came for first. */
const ORDER: readonly State[] = ['silent', 'not-listed', 'contrary', 'partial', 'stated', 'unknown'];

export const absencePath = (act: string): string => `/cari/tidak-ada/${act}/`;

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

/** Documents of an act: the absent ones first, in each state by province, region and date. */
export function absenceRows(site: SiteData, act: string): readonly AbsenceRow[] {
  const region = ({ circular }: AbsenceRow): string => circular.region;
  return inTime(site, site.data.circulars)
    .map((circular): AbsenceRow => {
      const cell = site.cell(circular.id, act);
      return { circular, cell, evidence: evidenceOf(cell) };
    })
    .sort(
      (a, b) =>
        ORDER.indexOf(a.cell.state) - ORDER.indexOf(b.cell.state) ||
        (region(a) < region(b) ? -1 : region(a) > region(b) ? 1 : 0),
    );
}

function evidenceOf({ circular, act, certificate, clauses }: Cell): string {
  const [clause] = clauses;
  if (certificate !== null) return certificatePath(circular, act);
  return clause === undefined ? cellPath(circular, act) : clausePath(clause);
}
