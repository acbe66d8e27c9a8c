import type { Province, Region } from '../model/registers.ts';
import { provincesInOrder, regionsInOrder } from './circular-index.ts';
import { inTime } from './documents.ts';
import type { SiteData } from './site-data.ts';

export interface BriefIndexRow {
  readonly region: Region;
  /** Gaps of the latest document; only to be shown where nothing is open. */
  readonly gaps: number;
  readonly open: number;
}

export interface BriefIndex {
  readonly provinces: readonly { readonly province: Province; readonly rows: readonly BriefIndexRow[] }[];
  /** Regions with documents, and those whose latest document was read whole. */
  readonly regions: number;
  readonly whole: number;
}

/** Regions that have a brief, by province. */
export function briefIndex(site: SiteData): BriefIndex {
  const provinces = provincesInOrder(site)
    .map((province) => ({
      province,
      rows: regionsInOrder(site, province.code).flatMap((region): readonly BriefIndexRow[] => {
        const latest = inTime(site, site.circularsOf(region.code)).at(-1);
        if (latest === undefined) return [];
        const cells = site.cellsOf(latest.id);
        return [
          {
            region,
            gaps: cells.filter(({ gap }) => gap).length,
            open: cells.filter(({ state }) => state === 'unknown').length,
          },
        ];
      }),
    }))
    .filter(({ rows }) => rows.length > 0);
  const rows = provinces.flatMap((group) => group.rows);
  return { provinces, regions: rows.length, whole: rows.filter(({ open }) => open === 0).length };
}
