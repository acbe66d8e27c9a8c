import { words } from '../i18n/index.ts';
import type { Act } from '../model/codebook.ts';
import type { Interval } from '../model/coverage.ts';
import type { Instrument } from '../model/instrument.ts';
import type { Language } from '../model/vocabulary.ts';
import { formatDate } from './dates.ts';
import { boundsOf } from './intervals.ts';
import type { SiteData } from './site-data.ts';

/** What is known of an act, in at most two sentences: over all documents, and over the lists seen whole. */
export function actFinding(language: Language, site: SiteData, act: Act): string {
  const t = words(language, 'pages');
  const all = site.actInterval(act.id, 'all', null);
  if (all === undefined) return t('act.finding.residual');
  const { low, high, total } = boundsOf(all);
  const whole = site.actInterval(act.id, 'full-list', null);
  const sentences = [
    low === high ? t('act.finding.exact', { low, total }) : t('act.finding', { low, high, total }),
    whole === undefined ? [] : wholeSentence(language, whole),
  ];
  return sentences.flat().join(' ');
}

/** Notes on how the act takes part in gap counting. */
export function actNotes(language: Language, act: Act): readonly string[] {
  const t = words(language, 'pages');
  if (act.role === 'residual') return [t('act.note.residual')];
  return [
    act.role === 'umbrella' ? t('act.note.umbrella') : [],
    act.anchors.length === 0 ? t('act.note.beyond') : [],
  ].flat();
}

/** From when to when a rule holds: 'berlaku sejak 31 Agustus 2021'. */
export function inForceWords(language: Language, instrument: Instrument): string {
  const t = words(language, 'pages');
  const { inForceFrom, inForceUntil } = instrument;
  if (inForceFrom === null) return t('force.unknown');
  const from = formatDate(language, inForceFrom);
  return inForceUntil === null
    ? t('force.since', { from })
    : t('force.until', { from, until: formatDate(language, inForceUntil) });
}

function wholeSentence(language: Language, { total, confirmed, absent, contrary }: Interval): string {
  const t = words(language, 'pages');
  return contrary === 0
    ? t('act.finding.whole', { total, stated: confirmed, absent })
    : t('act.finding.whole.contrary', { total, stated: confirmed, absent, contrary });
}
