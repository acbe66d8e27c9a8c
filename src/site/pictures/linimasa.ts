import { svgText } from '../../charts/svg.ts';
import { layoutTimeline } from '../../charts/timeline-layout.ts';
import { renderTimeline } from '../../charts/timeline-render.ts';
import { words } from '../../i18n/index.ts';
import type { Circular } from '../../model/circular.ts';
import type { Election } from '../../model/registers.ts';
import type { Language, PartialDate } from '../../model/vocabulary.ts';
import { circularPath } from '../address.ts';
import { compareDates, formatDate } from '../dates.ts';
import { nameDocument } from '../documents.ts';
import { daysOf, timingOf, timingOfFirst } from '../issue-dates.ts';
import type { Timing } from '../issue-dates.ts';
import type { SiteData } from '../site-data.ts';
import { documentsOf, heldElections, timelineData } from './linimasa-data.ts';
import type { Picture, PictureTable, PictureVariant } from './picture.ts';
import { cellOf } from './picture.ts';

const ALL: PictureVariant = { id: 'semua', label: { id: 'Semua pemilihan', en: 'All elections' } };

/** When documents were issued, against the calendar of the elections they are about. */
export const timelinePicture: Picture = {
  slug: 'linimasa',
  variants: (site) => [ALL, ...heldElections(site).map(({ id, name }) => ({ id, label: name }))],
  name: (language) => words(language, 'charts')('timeline.heading'),
  title,
  reading: (language, site, variant) => {
    const t = words(language, 'charts');
    return electionOf(site, variant) === null ? t('timeline.reading') : t('timeline.reading.one');
  },
  summary,
  table,
  draw: (language, site, variant, width, figure) => {
    const text = { title: title(language, site, variant), summary: summary(language, site, variant) };
    const data = timelineData(language, site, electionOf(site, variant));
    return svgText(renderTimeline(layoutTimeline(data, { width }), text, figure));
  },
  sources: [
    { table: 'circulars', columns: ['id', 'issued', 'elections'] },
    {
      table: 'elections',
      columns: ['candidates_determined', 'campaign_from', 'campaign_until', 'quiet_from', 'quiet_until', 'polling'],
    },
  ],
};

/** How many documents came before the campaign, after it began, and how many do not say. */
export type TimingCount = Readonly<Record<Timing, number>> & { readonly total: number };

/** Counts documents by when they came: for one election by its campaign, for all by the first that each is about. */
export function countTimings(site: SiteData, election: Election | null): TimingCount {
  const circulars = election === null ? site.data.circulars : documentsOf(site, election);
  const count = { before: 0, after: 0, open: 0, total: circulars.length };
  for (const circular of circulars) {
    count[election === null ? timingOfFirst(site, circular) : timingOf(circular.issued, election.campaignFrom)] += 1;
  }
  return count;
}

/** The finding over a timeline. It says "most" only where what is not known could not turn it over. */
export function timelineFinding(language: Language, count: TimingCount): string {
  const t = words(language, 'charts');
  const { before, after, open, total } = count;
  if (total === 0) return t('timeline.title.empty');
  if (open === total) return t('timeline.title.open', { total });
  if (before > after + open) return t('timeline.title.before', { interval: bounds(language, before, open, total) });
  if (after > before + open) return t('timeline.title.after', { interval: bounds(language, after, open, total) });
  return t('timeline.title.split', { before, after, open, total });
}

function bounds(language: Language, low: number, open: number, total: number): string {
  const t = words(language, 'common');
  return open === 0 ? t('interval.exact', { low, total }) : t('interval', { low, high: low + open, total });
}

function title(language: Language, site: SiteData, variant: PictureVariant): string {
  const election = electionOf(site, variant);
  const finding = timelineFinding(language, countTimings(site, election));
  if (election === null) return finding;
  const continued = finding.charAt(0).toLowerCase() + finding.slice(1);
  return words(language, 'charts')('timeline.title.of', { election: election.name[language], finding: continued });
}

function summary(language: Language, site: SiteData, variant: PictureVariant): string {
  const t = words(language, 'charts');
  const one = electionOf(site, variant);
  const sentences = (one === null ? heldElections(site) : [one]).flatMap((election) => {
    const count = countTimings(site, election);
    const dates = CALENDAR.flatMap(([key, field]) =>
      election[field] === null ? [] : [t(`timeline.${key}`, { date: formatDate(language, election[field]) })],
    );
    return [
      t('timeline.summary.count', { election: election.name[language], ...count }),
      dates.length === 0 ? t('timeline.summary.uncharted') : t('timeline.summary.dates', { dates: dates.join('; ') }),
    ];
  });
  return sentences.length === 0 ? t('timeline.title.empty') : [t('timeline.summary'), ...sentences].join(' ');
}

/** Days of an election's calendar that the summary names, in order. */
const CALENDAR = [
  ['determined', 'candidatesDetermined'],
  ['campaign.from', 'campaignFrom'],
  ['campaign.until', 'campaignUntil'],
  ['quiet.from', 'quietFrom'],
  ['polling', 'polling'],
] as const;

/** One row for each document in each election it is about, by election, then by date. */
function table(language: Language, site: SiteData, variant: PictureVariant): PictureTable {
  const t = words(language, 'charts');
  const one = electionOf(site, variant);
  const elections = one === null ? heldElections(site) : [one];
  return {
    caption: t('timeline.caption', { n: elections.reduce((sum, each) => sum + documentsOf(site, each).length, 0) }),
    columns: [
      { key: 'document', label: t('column.document'), numeric: false },
      { key: 'election', label: t('column.election'), numeric: false },
      { key: 'issued', label: t('column.issued'), numeric: false },
      { key: 'precision', label: t('column.precision'), numeric: false },
      { key: 'campaign', label: t('column.campaign'), numeric: false },
      { key: 'days_before_polling', label: t('column.days'), numeric: true },
    ],
    rows: elections.flatMap((election) =>
      [...documentsOf(site, election)].sort(byDate).map((circular) => {
        const name = nameDocument(language, site, circular);
        return [
          cellOf([name.region, name.short].join(', '), circularPath(circular.id)),
          cellOf(election.name[language]),
          cellOf(circular.issued),
          cellOf(t(`precision.${precisionOf(circular.issued)}`)),
          cellOf(t(`timing.${timingOf(circular.issued, election.campaignFrom)}`)),
          cellOf(daysBetween(circular.issued, election.polling)),
        ];
      }),
    ),
  };
}

function byDate(a: Circular, b: Circular): number {
  return compareDates(a.issued, b.issued) || (a.id < b.id ? -1 : 1);
}

function precisionOf(date: PartialDate | null): 'day' | 'month' | 'year' | 'none' {
  if (date === null) return 'none';
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';
}

/** Days from an exact date to polling; null where one of the two is not exactly known. */
function daysBetween(date: PartialDate | null, polling: PartialDate | null): number | null {
  const days = daysOf(date);
  const end = daysOf(polling);
  return days === null || end === null || days.from !== days.to ? null : end.from - days.from;
}

function electionOf(site: SiteData, variant: PictureVariant): Election | null {
  return variant.id === ALL.id ? null : site.election(variant.id);
}
