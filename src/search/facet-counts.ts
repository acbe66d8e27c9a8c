import type { Language } from '../model/vocabulary.ts';
import type { SiteData } from '../site/site-data.ts';
import { clauseRows } from './corpus.ts';
import { searchDocuments } from './documents-of.ts';
import { createFacetTable, NO_CHOICE } from './facets.ts';
import type { FacetCounts } from './facets.ts';

/** Clauses of the whole corpus with each value of each facet. */
export function facetCounts(language: Language, site: SiteData): FacetCounts {
  const all = { documents: site.data.circulars.map((_, i) => i) };
  const clauses = clauseRows(site, all);
  const table = createFacetTable(clauses, searchDocuments(language, site, all));
  return table.filter([...clauses.keys()], NO_CHOICE).counts;
}
