import type { TimelineData, TimelineMark, TimelineRow, TimelineTick } from '../../charts/timeline-layout.ts';
import { TIMELINE_KEY } from '../../charts/timeline-render.ts';
import { words } from '../../i18n/index.ts';
import type { Circular } from '../../model/circular.ts';
import type { Election } from '../../model/registers.ts';
import type { Language } from '../../model/vocabulary.ts';
import { circularPath, href } from '../address.ts';
import { formatMonth } from '../dates.ts';
import { nameDocument } from '../documents.ts';
import { dayNumber, daysOf } from '../issue-dates.ts';
import type { SiteData } from '../site-data.ts';

/** Elections that documents are about, the latest first. */
export function heldElections(site: SiteData): readonly Election[] {
  const named = new Set(site.data.circulars.flatMap(({ elections }) => elections));
  return site.data.elections
    .filter(({ id }) => named.has(id))
    .sort((a, b) => ((a.polling ?? '') === (b.polling ?? '') ? 0 : (a.polling ?? '') < (b.polling ?? '') ? 1 : -1));
}

/** Documents about an election, in the order of the dataset. */
export function documentsOf(site: SiteData, election: Pick<Election, 'id'>): readonly Circular[] {
  return site.data.circulars.filter(({ elections }) => elections.includes(election.id));
}

/** What the timeline draws: all elections counted back from polling, or one on the calendar itself. */
export function timelineData(language: Language, site: SiteData, one: Election | null): TimelineData {
  const t = words(language, 'charts');
  const rows = (one === null ? heldElections(site) : [one]).map((election) =>
    rowOf(language, site, election, one === null),
  );
  const held = (id: string): boolean =>
    rows.some(({ marks, periods, moments }) => {
      if (id === 'day' || id === 'range') return marks.some(({ from, to }) => (from === to) === (id === 'day'));
      return [...periods, ...moments].some(({ kind }) => kind === id);
    });
  const days = rows.flatMap(({ marks, periods, moments }) => [
    ...[...marks, ...periods].flatMap(({ from, to }) => [from, to]),
    ...moments.map(({ at }) => at),
  ]);
  const reach = { from: Math.min(0, ...days), to: Math.max(0, ...days) };
  return {
    rows,
    ticks: one === null ? monthsFromPolling(reach) : months(language, { from: Math.min(...days), to: reach.to }),
    axis: one === null ? t('timeline.axis') : t('timeline.axis.one'),
    key: TIMELINE_KEY.filter(held).map((id) => ({ id, words: t(`timeline.key.${id}`) })),
  };
}

/** A row in days before and after polling, or in days of the calendar. Without the day of polling nothing is placed. */
function rowOf(language: Language, site: SiteData, election: Election, relative: boolean): TimelineRow {
  const t = words(language, 'charts');
  const circulars = documentsOf(site, election);
  const polling = daysOf(election.polling);
  const zero = relative ? polling?.from : 0;
  const placed = zero === undefined ? [] : circulars.flatMap((circular) => markOf(language, site, circular, zero));
  const exact = placed.filter(({ from, to }) => from === to).length;
  const counts = { n: circulars.length, exact, range: placed.length - exact, open: circulars.length - placed.length };
  const stretch = (kind: 'campaign' | 'quiet', from: string | null, to: string | null) => {
    const [first, last] = [daysOf(from), daysOf(to)];
    if (zero === undefined || first === null || last === null) return [];
    return [{ kind, from: first.from - zero, to: last.to - zero }];
  };
  const moment = (kind: 'determined' | 'polling', date: string | null) => {
    const day = daysOf(date);
    return zero === undefined || day === null ? [] : [{ kind, at: day.from - zero }];
  };
  return {
    id: election.id,
    label: election.name[language],
    note: zero === undefined ? t('timeline.note.uncharted', counts) : t('timeline.note', counts),
    marks: placed,
    periods: [
      ...stretch('campaign', election.campaignFrom, election.campaignUntil),
      ...stretch('quiet', election.quietFrom, election.quietUntil),
    ],
    moments: [...moment('determined', election.candidatesDetermined), ...moment('polling', election.polling)],
  };
}

/** None for an undated document: it is counted, never placed. */
function markOf(language: Language, site: SiteData, circular: Circular, zero: number): readonly TimelineMark[] {
  const days = daysOf(circular.issued);
  if (days === null) return [];
  return [
    {
      circular: circular.id,
      href: href(language, circularPath(circular.id)),
      name: nameDocument(language, site, circular).label,
      from: days.from - zero,
      to: days.to - zero,
    },
  ];
}

interface Reach {
  readonly from: number;
  readonly to: number;
}

function monthsFromPolling({ from, to }: Reach): readonly TimelineTick[] {
  const first = Math.ceil(from / DAYS_A_MONTH);
  return Array.from({ length: Math.max(0, Math.floor(to / DAYS_A_MONTH) - first + 1) }, (_, index) => {
    const month = first + index;
    return { at: month * DAYS_A_MONTH, month, label: String(month).replace('-', '−') };
  });
}

/** The first day of each month, with its name. */
function months(language: Language, { from, to }: Reach): readonly TimelineTick[] {
  if (!Number.isFinite(from)) return [];
  const first = new Date(from * MILLISECONDS_A_DAY);
  const ticks: TimelineTick[] = [];
  for (let month = first.getUTCFullYear() * 12 + first.getUTCMonth(); ; month += 1) {
    const [year, nth] = [Math.floor(month / 12), (month % 12) + 1];
    const at = dayNumber(year, nth, 1);
    if (at > to) return ticks;
    ticks.push({ at, month, label: formatMonth(language, year, nth) });
  }
}

/** Mean length of a month, for a scale of months before polling. */
const DAYS_A_MONTH = 30.4375;
const MILLISECONDS_A_DAY = 86_400_000;
