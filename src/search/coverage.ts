import { isSeenWhole } from '../site/circular-page.ts';
import type { SiteData } from '../site/site-data.ts';

/** What a search reads, and how much of it is known only in part. */
export interface SearchedCorpus {
  readonly clauses: number;
  /** Documents with at least one clause, read whole or in part. */
  readonly documents: number;
  readonly whole: number;
  readonly part: number;
  /** Documents of which no clause is known. */
  readonly empty: number;
  readonly [count: string]: number;
}

export function corpusOfSearch(site: SiteData): SearchedCorpus {
  const { circulars, clauses } = site.data;
  const held = circulars.filter(({ id }) => site.clausesOf(id).length > 0);
  const whole = held.filter(isSeenWhole).length;
  return {
    clauses: clauses.length,
    documents: held.length,
    whole,
    part: held.length - whole,
    empty: circulars.length - held.length,
  };
}
