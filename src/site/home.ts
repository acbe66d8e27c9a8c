import type { Circular } from '../model/circular.ts';
import type { Act } from '../model/codebook.ts';
import type { ActInterval } from '../model/coverage.ts';
import { isSeenWhole } from './circular-page.ts';
import type { SiteData } from './site-data.ts';

/** The finding that leads the home page. */
export interface LeadFinding {
  readonly act: Act;
  readonly whole: ActInterval;
  readonly all: ActInterval;
}

/**
 * The act that most lists seen whole leave out although others state it: among the specific acts of the national rules
 * that at least half of those lists lack, the one stated most often over all documents. null where no list was seen whole.
 */
export function leadFinding(site: SiteData): LeadFinding | null {
  const [first] = site.actsWithCells
    .filter((act) => act.role === 'specific' && act.anchors.length > 0)
    .flatMap((act): readonly LeadFinding[] => {
      const whole = site.actInterval(act.id, 'full-list', null);
      const all = site.actInterval(act.id, 'all', null);
      if (whole === undefined || all === undefined || whole.absent * 2 < whole.total) return [];
      return [{ act, whole, all }];
    })
    .sort((a, b) => b.all.confirmed - a.all.confirmed || b.whole.absent - a.whole.absent);
  return first ?? null;
}

/** Documents of which absence may be claimed, in the order of similarity. */
export function wholeDocuments(site: SiteData): readonly Circular[] {
  const order = new Map(site.data.seriation.circulars.map((id, i) => [id, i]));
  return site.data.circulars
    .filter(isSeenWhole)
    .toSorted((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0) || (a.id < b.id ? -1 : 1));
}
