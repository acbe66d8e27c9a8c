import { words } from '../i18n/index.ts';
import type { Circular } from '../model/circular.ts';
import type { CodedClause } from '../model/clause.ts';
import type { Act, ElementId } from '../model/codebook.ts';
import type { Cell, Certificate } from '../model/coverage.ts';
import type { Provision } from '../model/instrument.ts';
import type { Language } from '../model/vocabulary.ts';
import { documentChips } from './chips.ts';
import type { Chip } from './chips.ts';
import { formatDate } from './dates.ts';
import type { SiteData } from './site-data.ts';

/** One act in one document, as it stands in a column. */
export interface ColumnSection {
  readonly act: Act;
  readonly cell: Cell;
  readonly chips: readonly Chip[];
  readonly clauses: readonly CodedClause[];
  /** Remarks that carry the act but never count. */
  readonly uncounted: readonly CodedClause[];
  readonly certificate: Certificate | null;
  /** National provisions that bind regardless, where the act is absent. */
  readonly national: readonly Provision[];
  /** Baseline elements that a complete text does not name. */
  readonly missing: readonly ElementId[];
  /** Baseline elements that cannot be called dropped, because the text was not read whole. */
  readonly unseen: boolean;
}

export function columnSections(language: Language, site: SiteData, circular: Circular): readonly ColumnSection[] {
  return site.actsWithCells.map((act) => {
    const cell = site.cell(circular.id, act.id);
    const elements = site.elementsOf(circular.id, act.id);
    const certificate = cell.certificate === null ? null : site.certificate(cell.certificate);
    return {
      act,
      cell,
      chips: documentChips(language, site, circular.id, act.id),
      clauses: cell.clauses.map((id) => site.clause(id)),
      uncounted: cell.uncounted.map((id) => site.clause(id)),
      certificate,
      national: (certificate?.national ?? []).map((id) => site.provision(id)),
      missing: elements.filter(({ status }) => status === 'missing').map(({ element }) => element),
      unseen: elements.some(({ status }) => status === 'not-seen'),
    };
  });
}

/** By which date law is judged for a document, in one sentence. */
export function judgedWords(language: Language, site: SiteData, circular: string): string {
  const t = words(language, 'pages');
  const { date, basis } = site.judgedDate(circular);
  return basis === 'none' || date === null
    ? t('judged.none')
    : t(`judged.${basis}`, { date: formatDate(language, date) });
}
