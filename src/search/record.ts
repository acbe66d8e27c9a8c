import type { CodedClause } from '../model/clause.ts';
import { clausePath } from '../site/address.ts';
import { yearOf } from '../site/dates.ts';
import { formOf } from '../site/documents.ts';
import type { SiteData } from '../site/site-data.ts';
import { encodeText, isReadable } from './encode.ts';
import type { Lexicon } from './lexicon.ts';

/** A record as Pagefind's Node API takes it. */
export interface SearchRecord {
  readonly url: string;
  readonly content: string;
  /** Indonesian on both languages of the site: an English page must not stem Indonesian text as English. */
  readonly language: 'id';
  readonly meta: Record<string, string>;
  readonly filters: Record<string, string[]>;
}

/** The record of one clause. Its address has neither language nor base path: the page that searches adds both. */
export function searchRecord(site: SiteData, clause: CodedClause, lexicon: Lexicon): SearchRecord {
  const content = encodeText(clause.text, lexicon);
  const circular = site.circular(clause.circular);
  const region = site.region(circular.region);
  const year = yearOf(circular.issued);
  const states = clause.acts.flatMap((act) => stateOf(site, clause.circular, act) ?? []);
  return {
    url: clausePath(clause.id),
    content,
    language: 'id',
    // Pagefind indexes every word of every meta field: a title without the words that all share, and the text only where
    // the content cannot hold it.
    meta: { title: region.name.replace(KIND, ''), ...(isReadable(clause.text, content) ? {} : { text: clause.text }) },
    filters: {
      act: [...clause.acts],
      state: [...new Set(states)],
      region: [region.code],
      province: [region.province],
      election: [...circular.elections],
      form: [formOf(circular)],
      type: [clause.type],
      voice: [clause.voice],
      wording: [circular.wording],
      year: year === null ? [] : [year],
    },
  };
}

/** First words of the names of regions, which tell none from another. */
const KIND = /^(?:Kabupaten|Kota|Provinsi) /;

/** State of an act in a document; null for the residual act, which has no cells. */
export function stateOf(
  site: SiteData,
  circular: string,
  act: string,
): SiteData['data']['cells'][number]['state'] | null {
  return site.act(act).role === 'residual' ? null : site.cell(circular, act).state;
}
