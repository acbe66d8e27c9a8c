import { words } from '../i18n/index.ts';
import type { Key } from '../i18n/index.ts';
import { ENGLISH, INDONESIAN } from '../i18n/areas.ts';
import type { Language } from '../model/vocabulary.ts';
import type { CiteWords } from './cite-model.ts';

/** The words of citations in a language, for pages and for the browser. */
export function citeWords(language: Language): CiteWords {
  const t = words(language, 'cite');
  const table: Readonly<Record<Key<'cite'>, string>> = language === 'id' ? INDONESIAN.cite : ENGLISH.cite;
  return {
    language,
    undated: t('undated'),
    // Filled by each citation with its own version.
    data: table.data,
    recorded: t('recorded'),
    datasetForm: t('dataset.form'),
    site: words(language, 'common')('site.name'),
    months: MONTH_KEYS.map((key) => t(key)),
  };
}

const MONTH_KEYS = [
  'month.01',
  'month.02',
  'month.03',
  'month.04',
  'month.05',
  'month.06',
  'month.07',
  'month.08',
  'month.09',
  'month.10',
  'month.11',
  'month.12',
] as const;
