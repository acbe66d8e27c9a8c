import { layoutCard } from '../../charts/card-layout.ts';
import { renderCard } from '../../charts/card-render.ts';
import { LIGHT_PALETTE, withPalette } from '../../charts/paint.ts';
import { svgText } from '../../charts/svg.ts';
import { words } from '../../i18n/index.ts';
import type { Cell } from '../../model/coverage.ts';
import type { Language } from '../../model/vocabulary.ts';
import { drawable, measureText } from '../../raster/index.ts';
import { formatDate } from '../dates.ts';
import type { SiteData } from '../site-data.ts';
import { markOf } from '../states.ts';
import { tallyStates } from '../tally.ts';

/** What the card of a page says. */
export interface Card {
  /** Name of its file without language and ending: 'larangan/social-media-engagement'. */
  readonly id: string;
  /** Kind of page, in a few words. */
  readonly kicker: string;
  readonly title: string;
  readonly finding: string;
  /** Cells whose states the card counts; empty: it counts none. */
  readonly cells: readonly Pick<Cell, 'state'>[];
}

/** The card as a drawing in fixed colours. Pure: the same dataset and card give the same text. */
export function cardSvg(language: Language, site: SiteData, card: Card): string {
  const t = words(language, 'card');
  const common = words(language, 'common');
  const parts = tallyStates(card.cells).map(({ state, count }) => ({
    mark: markOf(state, state === 'unknown' ? 'examples-only' : null),
    count,
    label: t('key', { n: count, state: common(`state.${state}`) }),
  }));
  const layout = layoutCard(
    {
      site: common('site.name'),
      kicker: drawable(card.kicker),
      title: drawable(card.title),
      finding: drawable(card.finding),
      note: t('note', { date: formatDate(language, site.data.version.date) }),
      parts: parts.flatMap(({ mark, ...part }) => (mark === 'referenced' ? [] : [{ ...part, mark }])),
    },
    measureText,
  );
  return withPalette(svgText(renderCard(layout)), LIGHT_PALETTE);
}

/** What the card says, for those who do not see it. */
export function cardAlt(language: Language, { title, finding }: Card): string {
  return finding === '' ? title : words(language, 'card')('alt', { title, finding });
}
