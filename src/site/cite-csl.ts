import { datePartsOf, dataWords, noteOf } from './cite-model.ts';
import type { Cited, CitedKind, CiteWords } from './cite-model.ts';

/** The part of a CSL-JSON item (csl-data.json 1.0.2) that this site fills; what is not known has no key. */
export interface CslItem {
  readonly id: string;
  readonly type: 'report' | 'webpage' | 'dataset' | 'article-newspaper';
  readonly title: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly genre?: string;
  readonly number?: string;
  readonly section?: string;
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly source?: string;
  readonly version?: string;
  readonly note: string;
  readonly URL: string;
  readonly language: string;
}

/** A circular is what APA and CSL call a report: numbered grey literature of a body. */
const TYPES: Readonly<Record<CitedKind, CslItem['type']>> = {
  document: 'report',
  page: 'webpage',
  dataset: 'dataset',
  source: 'webpage',
  press: 'article-newspaper',
};

/** One item for reference managers. */
export function citeCsl(cited: Cited, words: CiteWords): CslItem {
  const { key, kind, author, title, described, form, numbers, date, pinpoint, container, caution, url, record } = cited;
  const data = dataWords(words, record);
  const ours = kind === 'page' || kind === 'dataset';
  const held = kind === 'source' || kind === 'press' ? `${words.recorded} ${words.site}, ${data}: ${record.url}` : data;
  return {
    id: key,
    type: TYPES[kind],
    title: title ?? (numbers.length > 0 && form !== null ? form : `[${described}]`),
    ...(author === null ? {} : { author: [{ literal: author }] }),
    ...(date === null ? {} : { issued: { 'date-parts': [datePartsOf(date)] } }),
    ...(cited.genre === null ? {} : { genre: cited.genre }),
    ...(numbers.length === 0 ? {} : { number: numbers.join('; ') }),
    ...(pinpoint === null ? {} : { section: pinpoint }),
    ...(kind === 'page'
      ? { 'container-title': words.site }
      : container === null
        ? {}
        : { 'container-title': container }),
    ...(kind === 'dataset' ? { publisher: words.site } : {}),
    ...(kind === 'document' ? { source: words.site } : {}),
    ...(ours ? { version: `${record.version} (${record.hash})` } : {}),
    note: noteOf([caution, held]),
    URL: url ?? record.url,
    language: cited.language,
  };
}

/** A file of items, as reference managers import it. */
export function cslFile(items: readonly CslItem[]): string {
  return `${JSON.stringify(items, null, 2)}\n`;
}
