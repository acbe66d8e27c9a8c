import { words } from '../i18n/index.ts';
import type { Disagreement } from '../model/coverage.ts';
import type { ClauseType, Language } from '../model/vocabulary.ts';
import { CLAUSE_TYPES } from '../model/vocabulary.ts';
import type { SiteData } from './site-data.ts';

/** Name of a unit of agreement: type, acts, elements, or an act's own name. */
export function unitName(language: Language, site: SiteData, unit: string): string {
  const t = words(language, 'pages');
  if (unit === 'type' || unit === 'acts' || unit === 'elements') return t(`method.unit.${unit}`);
  return site.act(unit).label[language];
}

/** One side of a disagreement in words: the dataset writes sets of ids, joined by spaces. */
export function readingWords(language: Language, site: SiteData, unit: Disagreement['unit'], value: string): string {
  const common = words(language, 'common');
  if (value === '') return common('none');
  switch (unit) {
    case 'type':
      return isClauseType(value) ? common(`type.${value}`) : value;
    case 'acts':
      return value
        .split(' ')
        .map((id) => site.act(id).label[language])
        .join('; ');
    case 'elements':
      return value
        .split(' ')
        .map((id) => `${site.element(id).label[language]} (${site.act(id.split('/')[0] ?? '').label[language]})`)
        .join('; ');
    default:
      return unit satisfies never;
  }
}

function isClauseType(value: string): value is ClauseType {
  return CLAUSE_TYPES.some((type) => type === value);
}
