import type { SiteData } from '../site/site-data.ts';

/** A part of the corpus with an index of its own. */
export interface Shard {
  /** Folder of its files below that of the index. */
  readonly id: string;
  /** Elections of its documents: all of them belong to each of these. Empty where the corpus is not cut. */
  readonly elections: readonly string[];
}

/** A shard with its documents, as positions in `site.data.circulars`, ascending. */
export interface HeldShard extends Shard {
  readonly documents: readonly number[];
}

/** Clauses beyond which one index gets slow to load: below it a cut would only cost requests. */
export const LARGEST_WHOLE = 10_000;

/**
 * The parts in which a corpus is searched: one up to `largest` clauses, beyond them one for each set of elections
 * that documents belong to, so that a choice of elections loads what belongs to it and nothing else.
 */
export function shardsOf({ data }: SiteData, largest: number = LARGEST_WHOLE): readonly HeldShard[] {
  const documents = data.circulars.map((_, i) => i);
  if (data.clauses.length <= largest) return [{ id: 'semua', elections: [], documents }];
  const electionsOf = (document: number): readonly string[] => [...(data.circulars[document]?.elections ?? [])].sort();
  return [...Map.groupBy(documents, (document) => electionsOf(document).join('_'))]
    .map(([key, held]) => ({
      id: key === '' ? 'tanpa-pemilu' : key,
      elections: electionsOf(held[0] ?? 0),
      documents: held,
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The shards that hold documents of any of the chosen elections; all of them where none is chosen or nothing is cut. */
export function askedShards<T extends Shard>(shards: readonly T[], elections: readonly string[]): readonly T[] {
  const cut = shards.length > 1;
  if (!cut || elections.length === 0) return shards;
  return shards.filter((shard) => shard.elections.some((election) => elections.includes(election)));
}

/** Whether a choice of elections reads every document of an election, so that they can be counted. */
export function readsWhole(shards: readonly Shard[], elections: readonly string[], election: string): boolean {
  const asked = askedShards(shards, elections);
  return shards.every((shard) => !shard.elections.includes(election) || asked.includes(shard));
}
