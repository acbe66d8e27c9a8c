import type { CodedClause } from '../model/clause.ts';
import type { SiteData } from '../site/site-data.ts';
import { encodeCatalogue } from './catalogue.ts';
import type { ClauseRow, IndexName } from './catalogue.ts';
import { lemmaOf } from './lemma.ts';
import { createLexicon } from './lexicon.ts';
import type { AliasGroup } from './lexicon.ts';
import { searchRecord, stateOf } from './record.ts';
import type { SearchRecord } from './record.ts';
import { foldWord, tokensOf } from './tokens.ts';

/** Everything that the index is built from. */
export interface SearchCorpus {
  /** In the order of the dataset. */
  readonly records: readonly SearchRecord[];
  /** Text of the catalogue, once the index has a name; its clauses stand in the order of the records. */
  readonly catalogue: (index: IndexName) => string;
}

/** Records and catalogue of a dataset. Documents are numbered as `site.data.circulars` has them. */
export function searchCorpus(site: SiteData): SearchCorpus {
  const { circulars, codebook, aliases } = site.data;
  const lexicon = createLexicon(aliases);
  const sorted = inOrder(site);
  const words = [...new Set(sorted.flatMap(({ text }) => tokensOf(text).map(({ word }) => word)))].sort();
  return {
    records: sorted.map((clause) => searchRecord(site, clause, lexicon)),
    catalogue: (index) =>
      encodeCatalogue(
        { index, clauses: clauseRows(site), words, aliases: neededAliases(aliases) },
        codebook.acts.map(({ id }) => id),
        circulars.length,
      ),
  };
}

/** The register without the forms that the rules join anyway: they need not go over the wire. */
export function neededAliases(aliases: readonly AliasGroup[]): readonly AliasGroup[] {
  const lemma = (text: string): string | null => (/^[a-z]+$/i.test(text) ? lemmaOf(foldWord(text)) : null);
  return aliases.flatMap(({ term, variants }) => {
    const own = lemma(term);
    const needed = own === null ? variants : variants.filter((variant) => lemma(variant) !== own);
    return needed.length === 0 ? [] : [{ term, variants: needed }];
  });
}

/** Facets of every clause, in the order of the records. */
export function clauseRows(site: SiteData): readonly ClauseRow[] {
  const order = documentOrder(site);
  return inOrder(site).map((clause) => ({
    document: order.get(clause.circular) ?? 0,
    type: clause.type,
    voice: clause.voice,
    unreviewed: clause.basis === 'rules',
    acts: clause.acts.map((act) => ({ act, state: stateOf(site, clause.circular, act) })),
  }));
}

function inOrder(site: SiteData): readonly CodedClause[] {
  const order = documentOrder(site);
  return [...site.data.clauses].sort(
    (a, b) => (order.get(a.circular) ?? 0) - (order.get(b.circular) ?? 0) || a.order - b.order,
  );
}

function documentOrder(site: SiteData): ReadonlyMap<string, number> {
  return new Map(site.data.circulars.map(({ id }, i) => [id, i]));
}
