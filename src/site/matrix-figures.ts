import { byLowerBound } from '../charts/intervals-layout.ts';
import type { IntervalBar } from '../charts/intervals-layout.ts';
import type { MatrixCell, MatrixData } from '../charts/matrix-layout.ts';
import { words } from '../i18n/index.ts';
import type { Act } from '../model/codebook.ts';
import type { Interval } from '../model/coverage.ts';
import type { Language } from '../model/vocabulary.ts';
import { capitalise } from './documents.ts';
import { boundsOf, intervalWords } from './intervals.ts';
import { VIEWS, viewOf } from './matrix-page.ts';
import type { SiteData } from './site-data.ts';
import { markOf } from './states.ts';
import { tallyStates } from './tally.ts';

/** The matrix as a picture: documents by how much is seen of them, then by similarity; acts by similarity. */
export function matrixFigure(language: Language, site: SiteData): MatrixData {
  const t = words(language, 'charts');
  const cells = new Map<string, MatrixCell>();
  for (const cell of site.data.cells) {
    const mark = markOf(cell.state, cell.reason);
    if (mark !== 'referenced') {
      cells.set(`${cell.act} ${cell.circular}`, { mark, referenced: cell.referenced.length > 0 });
    }
  }
  const circulars = site.data.seriation.circulars.map((id) => site.circular(id));
  const byView = Map.groupBy(circulars, viewOf);
  const groups = VIEWS.flatMap((view) => {
    const members = byView.get(view) ?? [];
    if (members.length === 0) return [];
    const seen = words(language, 'common')(`enumeration.${view}`);
    const label = t('matrix.group', { view: capitalise(seen), n: members.length });
    return [{ label, circulars: members.map((circular) => circular.id) }];
  });
  return {
    acts: site.data.seriation.acts.map((id) => ({ id, label: site.act(id).label[language] })),
    groups,
    cell: (act, circular) => cells.get(`${act} ${circular}`),
  };
}

/** The picture in words: how many cells are in which state. */
export function matrixSummary(language: Language, site: SiteData): string {
  const t = words(language, 'charts');
  const common = words(language, 'common');
  const parts = tallyStates(site.data.cells).map(({ state, count }) =>
    t('matrix.summary.part', { count, state: common(`state.${state}`) }),
  );
  return t('matrix.summary', {
    documents: site.data.circulars.length,
    acts: site.actsWithCells.length,
    parts: parts.join(', '),
  });
}

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
export function intervalsSummary(language: Language, site: SiteData, bars: readonly IntervalBar[]): string {
  const t = words(language, 'charts');
  const values = bars.map((bar) =>
    t('intervals.summary.value', { act: bar.label, interval: intervalWords(language, bar.interval) }),
  );
  return [t('intervals.summary', { total: site.data.circulars.length }), ...values].join(' ');
}
