import type { AliasGroup } from './lexicon.ts';
import { createLexicon } from './lexicon.ts';
import { joinCatalogues } from './catalogue.ts';
import type { Catalogue } from './catalogue.ts';
import type { SearchAct, SearchDocument } from './documents.ts';
import { joinEngines } from './engine.ts';
import type { Engine } from './engine.ts';
import { createFacetTable } from './facets.ts';
import type { SearchedSize, SearchGround } from './run.ts';
import { createVocabulary } from './vocabulary.ts';

/** A shard as it was loaded; its index is loaded only when a text is looked for. */
export interface LoadedShard {
  readonly catalogue: Catalogue;
  readonly documents: readonly SearchDocument[];
  readonly engine: () => Promise<Engine>;
}

/** One ground for the shards that were asked for: documents and clauses are numbered through in their order. */
export function joinShards(
  shards: readonly LoadedShard[],
  aliases: readonly AliasGroup[],
  acts: readonly SearchAct[],
): SearchGround {
  const catalogue = joinCatalogues(
    shards.map((shard) => shard.catalogue),
    shards.map(({ documents }) => documents.length),
  );
  const documents = shards.flatMap((shard) => shard.documents);
  const lexicon = createLexicon(aliases);
  let joined: Promise<Engine> | null = null;
  return {
    catalogue,
    lexicon,
    documents,
    acts,
    aliases,
    size: sizeOf(catalogue, documents),
    vocabulary: createVocabulary(catalogue.words, lexicon),
    facets: createFacetTable(catalogue.clauses, documents),
    engine: () => {
      joined ??= Promise.all(shards.map(({ engine }) => engine())).then(joinEngines);
      joined.catch(() => (joined = null));
      return joined;
    },
  };
}

function sizeOf({ clauses }: Catalogue, documents: readonly SearchDocument[]): SearchedSize {
  const held = [...new Set(clauses.map(({ document }) => document))];
  return {
    clauses: clauses.length,
    documents: held.length,
    part: held.filter((document) => documents[document]?.whole !== true).length,
  };
}
