import type { Circular } from '../model/circular.ts';
import type { Province, Region } from '../model/registers.ts';
import { isSeenWhole } from './circular-page.ts';
import { inTime } from './documents.ts';
import type { SiteData } from './site-data.ts';

export interface ProvinceGroup {
  readonly province: Province;
  readonly rows: readonly { readonly region: Region; readonly circular: Circular }[];
}

/** Documents by province, region and date, in the order of the Ministry's codes. Provinces without documents are left out. */
export function circularIndex(site: SiteData): readonly ProvinceGroup[] {
  return provincesInOrder(site)
    .map((province) => ({
      province,
      rows: regionsInOrder(site, province.code).flatMap((region) =>
        inTime(site, site.circularsOf(region.code)).map((circular) => ({ region, circular })),
      ),
    }))
    .filter(({ rows }) => rows.length > 0);
}

/** What the corpus holds, counted once for every page that says it. */
export interface CorpusCounts {
  readonly documents: number;
  readonly regions: number;
  readonly provinces: number;
  readonly clauses: number;
  readonly whole: number;
  readonly undated: number;
  readonly checked: number;
}

export function corpusCounts(site: SiteData): CorpusCounts {
  const { circulars, clauses } = site.data;
  const regions = new Set(circulars.map((circular) => circular.region));
  return {
    documents: circulars.length,
    regions: regions.size,
    provinces: new Set([...regions].map((code) => site.region(code).province)).size,
    clauses: clauses.length,
    whole: circulars.filter(isSeenWhole).length,
    undated: circulars.filter(({ issued }) => issued === null).length,
    checked: circulars.filter(({ check }) => check.status === 'checked').length,
  };
}

/** Provinces by code. */
export function provincesInOrder(site: SiteData): readonly Province[] {
  return [...site.data.provinces].sort((a, b) => compare(a.code, b.code));
}

/** Regions of a province by code: the province itself first. */
export function regionsInOrder(site: SiteData, province: string): readonly Region[] {
  return [...site.regionsOf(province)].sort((a, b) => compare(a.code, b.code));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
