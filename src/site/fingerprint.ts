import { fingerprintCard } from '../charts/fingerprint-card.ts';
import type { FingerprintCard } from '../charts/fingerprint-card.ts';
import type { FingerprintMark } from '../charts/fingerprint-layout.ts';
import { words } from '../i18n/index.ts';
import type { Language } from '../model/vocabulary.ts';
import { actsByTheme } from './cell-rows.ts';
import { isStated } from './profile-bounds.ts';
import type { SiteData } from './site-data.ts';
import { markOf } from './states.ts';
import { tallyStates } from './tally.ts';

/** The marks of a document: one line a theme, one mark an act, both in the order of the codebook. */
export function fingerprintMarks(site: SiteData, circular: string): readonly (readonly FingerprintMark[])[] {
  return actsByTheme(site).map(({ acts }) =>
    acts.map((act) => {
      const cell = site.cell(circular, act.id);
      const mark = markOf(cell.state, cell.reason);
      // `referenced` is a mark of the legend only; a state never is.
      return { act: act.id, mark: mark === 'referenced' ? 'no-list' : mark, referenced: cell.referenced.length > 0 };
    }),
  );
}

/**
 * A fingerprint in one sentence, without a full stop.
 *
 *     fingerprintSentence('id', site, 'kota-depok-2024') // => 'menulis 10 dari 29 larangan, 19 tidak ada dalam daftar'
 */
export function fingerprintSentence(language: Language, site: SiteData, circular: string): string {
  const t = words(language, 'sidik');
  const common = words(language, 'common');
  const cells = site.cellsOf(circular);
  const confirmed = cells.filter(isStated).length;
  const partial = cells.filter(({ state }) => state === 'partial').length;
  const rest = tallyStates(cells.filter((cell) => !isStated(cell)));
  return [
    t('sentence', { confirmed, total: cells.length }),
    ...(partial === 0 ? [] : [t('sentence.partial', { n: partial })]),
    ...rest.map(({ state, count }) => t('sentence.state', { n: count, state: common(`state.${state}`) })),
  ].join(', ');
}

/** The fingerprint of a card: both languages and every page that shows the document share it. */
export function fingerprintOf(site: SiteData, circular: string): FingerprintCard {
  const held = cards.get(site) ?? new Map<string, FingerprintCard>();
  cards.set(site, held);
  const card = held.get(circular) ?? fingerprintCard(fingerprintMarks(site, circular));
  held.set(circular, card);
  return card;
}

const cards = new WeakMap<SiteData, Map<string, FingerprintCard>>();
