import type { Language } from '../model/vocabulary.ts';
import type { SiteData } from '../site/site-data.ts';
import { clauseRows } from './corpus.ts';
import { filterByFacets, NO_CHOICE } from './facets.ts';
import type { Filtered } from './facets.ts';
import { searchDocuments } from './settings.ts';

/** Clauses of the whole corpus with each value of each facet. */
export function facetCounts(language: Language, site: SiteData): Filtered<unknown>['counts'] {
  const documents = searchDocuments(language, site);
  const rows = clauseRows(site).flatMap((clause) => {
    const document = documents[clause.document];
    return document === undefined ? [] : [{ clause, document }];
  });
  return filterByFacets(rows, (row) => row, NO_CHOICE).counts;
}
