import { words } from '../i18n/index.ts';
import type { Circular } from '../model/circular.ts';
import type { Enumeration, Language, UnknownReason } from '../model/vocabulary.ts';
import { UNKNOWN_REASONS } from '../model/vocabulary.ts';
import { formatDate } from './dates.ts';
import { inTime } from './documents.ts';
import type { SiteData } from './site-data.ts';
import { tallyStates } from './tally.ts';

/** What the page of a document says in one sentence: its acts by state. */
export function circularFinding(language: Language, site: SiteData, circular: string): string {
  const t = words(language, 'common');
  const cells = site.cellsOf(circular);
  const parts = tallyStates(cells).map(({ state, count }) => `${count} ${t(`state.${state}`)}`);
  return words(language, 'pages')('circular.finding', { total: cells.length, parts: parts.join(', ') });
}

/** How much of a document the sources show, in a phrase. */
export function enumerationWords(language: Language, circular: Circular): string {
  return words(language, 'common')(`enumeration.${seen(circular)}`);
}

/** The same in two or three words, for tables. */
export function enumerationWord(language: Language, circular: Circular): string {
  return words(language, 'common')(`enumeration.${seen(circular)}.short`);
}

/** Whether absence may be claimed of this document at all. */
export function isSeenWhole(circular: Circular): boolean {
  const { enumeration, listSeenWhole } = circular.view;
  return enumeration === 'complete-text' || (enumeration === 'full-list' && listSeenWhole === true);
}

// A list that was not seen to its end proves no absence, and is said to be so.
function seen({ view }: Circular): Enumeration | 'full-list.unseen' {
  return view.enumeration === 'full-list' && view.listSeenWhole !== true ? 'full-list.unseen' : view.enumeration;
}

/** Why cells of the document are unknown, each reason once; empty where none is. */
export function unknownReasons(site: SiteData, circular: string): readonly UnknownReason[] {
  const reasons = new Set(site.cellsOf(circular).map(({ reason }) => reason));
  return UNKNOWN_REASONS.filter((reason) => reasons.has(reason));
}

/** Documents worth reading beside this one: nearest in profile, the region's others, the province's others. */
export interface Neighbours {
  readonly nearest: readonly Circular[];
  readonly sameRegion: readonly Circular[];
  readonly sameProvince: readonly Circular[];
}

/** At most this many documents of each kind: the page suggests, it does not list. */
const SUGGESTED = 4;

export function neighbours(site: SiteData, circular: Circular): Neighbours {
  const province = site.region(circular.region).province;
  const others = site.regionsOf(province).filter((region) => region.code !== circular.region);
  return {
    nearest: site
      .kinshipOf(circular.id)
      .slice(0, SUGGESTED)
      .map(({ a, b }) => site.circular(a === circular.id ? b : a)),
    sameRegion: inTime(
      site,
      site.circularsOf(circular.region).filter(({ id }) => id !== circular.id),
    ),
    sameProvince: inTime(
      site,
      others.flatMap((region) => site.circularsOf(region.code)),
    ).slice(0, SUGGESTED),
  };
}

/** When and how the record was last compared with its sources. */
export function checkWords(language: Language, circular: Circular): string {
  const t = words(language, 'pages');
  const { status, on, how } = circular.check;
  const said = words(language, 'common')(`check.${status}`);
  const date = on === null ? t('check.undated') : formatDate(language, on);
  return [t('check.record', { said, date }), how?.[language]].filter((part) => part !== undefined).join(' ');
}

/** The day by which law is judged for the document, and why that day. */
export function judgedWords(language: Language, site: SiteData, circular: Circular): string {
  const t = words(language, 'pages');
  const { date, basis } = site.judgedDate(circular.id);
  return t(`judged.${basis}`, { date: formatDate(language, date) });
}
