import type { CodedClause } from '../model/clause.ts';
import type { SiteData } from '../site/site-data.ts';
import type { Catalogue, ClauseRow } from './catalogue.ts';
import type { Lexicon } from './lexicon.ts';
import { searchRecord, stateOf } from './record.ts';
import type { SearchRecord } from './record.ts';
import type { HeldShard } from './shards.ts';
import { tokensOf } from './tokens.ts';

/** Everything that the index of a shard is built from. */
export interface SearchCorpus {
  /** In the order of the documents, and in each of its clauses. */
  readonly records: readonly SearchRecord[];
  /** Its clauses stand in the order of the records. */
  readonly catalogue: Catalogue;
}

/** Records and catalogue of a shard. Documents are numbered as `shard.documents` has them. */
export function searchCorpus(site: SiteData, shard: Pick<HeldShard, 'documents'>, lexicon: Lexicon): SearchCorpus {
  const clauses = clausesOf(site, shard);
  const words = new Set(clauses.flatMap(({ text }) => tokensOf(text).map(({ word }) => word)));
  return {
    records: clauses.map((clause) => searchRecord(site, clause, lexicon)),
    catalogue: { clauses: clauseRows(site, shard), words: [...words].sort() },
  };
}

/** Facets of every clause of a shard, in the order of its records. */
export function clauseRows(site: SiteData, shard: Pick<HeldShard, 'documents'>): readonly ClauseRow[] {
  const order = new Map(shard.documents.map((document, i) => [site.data.circulars[document]?.id, i]));
  return clausesOf(site, shard).map((clause) => ({
    document: order.get(clause.circular) ?? 0,
    type: clause.type,
    voice: clause.voice,
    unreviewed: clause.basis === 'rules',
    acts: clause.acts.map((act) => ({ act, state: stateOf(site, clause.circular, act) })),
  }));
}

function clausesOf(site: SiteData, { documents }: Pick<HeldShard, 'documents'>): readonly CodedClause[] {
  return documents.flatMap((document) => {
    const circular = site.data.circulars[document];
    return circular === undefined ? [] : [...site.clausesOf(circular.id)].sort((a, b) => a.order - b.order);
  });
}
