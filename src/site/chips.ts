import { words } from '../i18n/index.ts';
import type { CodedClause } from '../model/clause.ts';
import type { Act } from '../model/codebook.ts';
import type { Language } from '../model/vocabulary.ts';
import type { SiteData } from './site-data.ts';

/** One element as a chip: named, beyond the baseline, or dropped ("tidak disebut"). */
export interface Chip {
  readonly label: string;
  readonly kind: 'named' | 'added' | 'missing';
}

/** The elements of one act that a clause names. */
export function clauseChips(language: Language, site: SiteData, clause: CodedClause, act: string): readonly Chip[] {
  return clause.elements
    .filter((element) => element.startsWith(`${act}/`))
    .map((id) => site.element(id))
    .map((element) => ({ label: element.label[language], kind: element.baseline ? 'named' : 'added' }));
}

/**
 * The elements of one act in a whole document. A baseline element counts as dropped only where the dataset says so:
 * where the text was read complete.
 */
export function documentChips(language: Language, site: SiteData, circular: string, act: string): readonly Chip[] {
  const t = words(language, 'common');
  return site.elementsOf(circular, act).flatMap(({ element, status }): readonly Chip[] => {
    const label = site.element(element).label[language];
    switch (status) {
      case 'named':
        return [{ label, kind: 'named' }];
      case 'added':
        return [{ label, kind: 'added' }];
      case 'missing':
        return [{ label: t('element.missing', { element: label }), kind: 'missing' }];
      case 'not-seen':
        return [];
      default:
        return status satisfies never;
    }
  });
}

/** Acts that a clause carries, in the order of its coding. */
export function clauseActs(site: SiteData, clause: CodedClause): readonly Act[] {
  return clause.acts.map((id) => site.act(id));
}
