import type { Interval } from '../../model/coverage.ts';
import type { Province } from '../../model/registers.ts';
import { provincesInOrder } from '../circular-index.ts';
import type { SiteData } from '../site-data.ts';
import { remembered } from './remembered.ts';

/** What is known from one province. */
export interface ProvinceCount {
  readonly province: Province;
  readonly documents: number;
  /** Regions of the province from which a document is known. How many regions it has is not in the data. */
  readonly regions: number;
  /** Name of the province from which it was split; null for the older ones. */
  readonly parent: string | null;
  /** Documents issued for certain before the province began. */
  readonly older: number;
}

/** Every province, by its code. A document belongs to the province that its region belongs to today. */
export const provinceCounts = remembered((site: SiteData): readonly ProvinceCount[] => {
  const names = new Map(site.data.provinces.map(({ code, name }) => [code, name]));
  return provincesInOrder(site).map((province) => {
    const held = site.regionsOf(province.code).map(({ code }) => site.circularsOf(code));
    const documents = held.flat();
    const { began } = province;
    return {
      province,
      documents: documents.length,
      regions: held.filter((circulars) => circulars.length > 0).length,
      parent: names.get(province.parent ?? '') ?? null,
      older: began === null ? 0 : documents.filter(({ issued }) => issued !== null && isBefore(issued, began)).length,
    };
  });
});

/** The interval of an act in a province; all zero where no document is known. */
export function intervalIn(site: SiteData, act: string, { province }: ProvinceCount): Interval {
  return site.actInterval(act, 'province', province.code) ?? EMPTY_INTERVAL;
}

/** The interval over no documents. */
export const EMPTY_INTERVAL: Interval = {
  confirmed: 0,
  absent: 0,
  contrary: 0,
  open: 0,
  total: 0,
  absentReferenced: 0,
  openReferenced: 0,
};

/** Whether the whole of a partial date lies before another: `isBefore('2022', '2022-07-25') // => false`. */
export function isBefore(date: string, other: string): boolean {
  return lastDay(date) < other;
}

/** Last day that a partial date may mean; the 31st of a short month sorts like its end. */
function lastDay(date: string): string {
  const [year = '', month = '12', day = '31'] = date.split('-');
  return `${year}-${month}-${day}`;
}
