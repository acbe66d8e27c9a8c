import { words } from '../i18n/index.ts';
import type { Language } from '../model/vocabulary.ts';
import { isSeenWhole } from './circular-page.ts';
import type { SiteData } from './site-data.ts';

/**
 * The sentence over the matrix: the ban of the national baseline that is absent from most of the documents that were
 * seen whole. Where nothing may be called absent, it says what is stated and what is open.
 */
export function matrixFinding(language: Language, site: SiteData): string {
  const t = words(language, 'matrix');
  const { circulars, cells } = site.data;
  if (circulars.length === 0) return t('finding.empty');
  const whole = new Set(circulars.filter(isSeenWhole).map((circular) => circular.id));
  const absences = site.actsWithCells
    .filter((act) => act.role === 'specific' && act.anchors.length > 0)
    .map((act) => ({
      act,
      n: site.cellsOfAct(act.id).filter((cell) => whole.has(cell.circular) && isAbsent(cell.state)).length,
    }));
  const most = absences.reduce<Absence>((best, next) => (next.n > best.n ? next : best), { act: null, n: 0 });
  if (most.act !== null) {
    const values = { whole: whole.size, n: most.n, act: most.act.label[language] };
    if (values.n < values.whole) return t('finding.absent', values);
    return values.whole === 1 ? t('finding.absent.only', values) : t('finding.absent.all', values);
  }
  const confirmed = cells.filter((cell) => cell.state === 'stated' || cell.state === 'partial').length;
  const open = cells.filter((cell) => cell.state === 'unknown').length;
  return t('finding.counts', { total: cells.length, confirmed, open });
}

interface Absence {
  readonly act: SiteData['actsWithCells'][number] | null;
  readonly n: number;
}

function isAbsent(state: string): boolean {
  return state === 'silent' || state === 'not-listed';
}
