import { byLowerBound, layoutIntervals } from '../../charts/intervals-layout.ts';
import type { IntervalBar } from '../../charts/intervals-layout.ts';
import { renderIntervals } from '../../charts/intervals-render.ts';
import { svgText } from '../../charts/svg.ts';
import { words } from '../../i18n/index.ts';
import { groupDigits } from '../../i18n/message.ts';
import type { Act } from '../../model/codebook.ts';
import type { Interval } from '../../model/coverage.ts';
import type { Language } from '../../model/vocabulary.ts';
import { actPath } from '../address.ts';
import { boundsOf, intervalWords } from '../intervals.ts';
import type { SiteData } from '../site-data.ts';
import type { Picture, PictureTable } from './picture.ts';
import { cellOf, ONLY_VARIANT } from './picture.ts';

/** One bar an act: how many documents certainly state it, how many may, how many do not. */
export const intervalsPicture: Picture = {
  slug: 'selang',
  variants: () => [ONLY_VARIANT],
  name: (language) => words(language, 'charts')('intervals.heading'),
  title,
  reading: (language, site) => words(language, 'charts')('intervals.summary', { total: site.data.circulars.length }),
  summary: intervalsSummary,
  table,
  draw: (language, site, _variant, width, figure) => {
    const text = {
      title: title(language, site),
      summary: intervalsSummary(language, site),
      number: (value: number): string => groupDigits(language, value),
    };
    return svgText(renderIntervals(layoutIntervals(intervalBars(language, site), { width }), text, figure));
  },
  sources: [
    {
      table: 'intervals',
      columns: ['act', 'confirmed', 'absent', 'contrary', 'open', 'total', 'absent_referenced', 'open_referenced'],
    },
  ],
};

/** One bar an act over all documents, highest lower bound first. */
export function intervalBars(language: Language, site: SiteData): readonly IntervalBar[] {
  const t = words(language, 'charts');
  const bars = site.actsWithCells.flatMap((act): readonly IntervalBar[] => {
    const interval = site.actInterval(act.id, 'all', null);
    if (interval === undefined) return [];
    const { low, high } = boundsOf(interval);
    const value = low === high ? t('bounds.exact', { low }) : t('bounds', { low, high });
    return [{ id: act.id, label: act.label[language], value, interval }];
  });
  return bars.sort(byLowerBound);
}

/** The title over the bars. It claims a first place only where no other act could overtake it. */
export function intervalsTitle(
  language: Language,
  acts: readonly { readonly act: Pick<Act, 'label'>; readonly interval: Interval }[],
): string {
  const t = words(language, 'charts');
  const [first, ...others] = [...acts].sort((a, b) => b.interval.confirmed - a.interval.confirmed);
  if (first === undefined || first.interval.confirmed === 0) return t('intervals.title.none');
  const { low, total } = boundsOf(first.interval);
  const label = first.act.label[language];
  if (others.every(({ interval }) => boundsOf(interval).high < low)) {
    return t('intervals.title.most', { act: label, interval: intervalWords(language, first.interval) });
  }
  if (others.some(({ interval }) => interval.confirmed === low)) return t('intervals.title.tie', { low, total });
  return t('intervals.title.bound', { act: label, low, total });
}

/** The bars in words, act by act. */
export function intervalsSummary(language: Language, site: SiteData): string {
  const t = words(language, 'charts');
  const values = intervalBars(language, site).map((bar) =>
    t('intervals.summary.value', { act: bar.label, interval: intervalWords(language, bar.interval) }),
  );
  return [t('intervals.summary', { total: site.data.circulars.length }), ...values].join(' ');
}

function title(language: Language, site: SiteData): string {
  const bars = intervalBars(language, site);
  return intervalsTitle(
    language,
    bars.map((bar) => ({ act: site.act(bar.id), interval: bar.interval })),
  );
}

function table(language: Language, site: SiteData): PictureTable {
  const t = words(language, 'charts');
  return {
    caption: t('intervals.caption', { n: site.data.circulars.length }),
    columns: [
      { key: 'act', label: t('column.act'), numeric: false },
      { key: 'bounds', label: t('column.bounds'), numeric: true },
      { key: 'confirmed', label: t('column.confirmed'), numeric: true },
      { key: 'open', label: t('column.open'), numeric: true },
      { key: 'contrary', label: t('column.contrary'), numeric: true },
      { key: 'absent', label: t('column.absent'), numeric: true },
      { key: 'referenced', label: t('column.referenced'), numeric: true },
    ],
    rows: intervalBars(language, site).map(({ id, label, value, interval }) => [
      cellOf(label, actPath(id)),
      cellOf(value),
      cellOf(interval.confirmed),
      cellOf(interval.open),
      cellOf(interval.contrary),
      cellOf(interval.absent),
      cellOf(interval.absentReferenced + interval.openReferenced),
    ]),
  };
}
