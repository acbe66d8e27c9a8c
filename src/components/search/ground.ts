import { decodeAliases } from '../../search/aliases.ts';
import { decodeCatalogue } from '../../search/catalogue.ts';
import type { SearchDocument } from '../../search/documents.ts';
import { startEngine } from '../../search/engine.ts';
import { joinShards } from '../../search/ground.ts';
import type { LoadedShard } from '../../search/ground.ts';
import type { SearchGround } from '../../search/run.ts';
import type { SearchSettings } from '../../search/settings.ts';
import { askedShards } from '../../search/shards.ts';
import type { Shard } from '../../search/shards.ts';

/** The search's files, loaded when they are first needed; a load that failed is tried again at the next call. */
export interface LazyGround {
  /** What a search in these elections reads; none: in the whole corpus. Of a cut corpus only what belongs to them is loaded. */
  readonly ground: (elections: readonly string[]) => Promise<SearchGround>;
  /** Begins to load everything that the first search needs. Failures wait for the search, which reports them. */
  readonly preload: (elections: readonly string[]) => void;
}

export function lazyGround(settings: SearchSettings): LazyGround {
  const read = async (path: string): Promise<Uint8Array> => {
    // Few names carry a hash of what they hold: all are told apart by the version of the data.
    const response = await fetch(`${settings.index}${path}?v=${settings.version.hash}`);
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  };
  const readText = async (path: string): Promise<string> => new TextDecoder().decode(await read(path));
  const aliases = again(async () => decodeAliases(await readText('aliases.txt')));
  const loads = new Map(settings.shards.map((shard) => [shard.id, lazyShard(shard)]));
  const grounds = new Map<string, () => Promise<SearchGround>>();

  function lazyShard({ id }: Shard): { readonly load: () => Promise<LoadedShard>; readonly preload: () => void } {
    const engine = again(() => startEngine((path) => read(`${id}/${path}`)));
    const load = again(async (): Promise<LoadedShard> => {
      const [catalogue, documents] = await Promise.all([
        readText(`${id}/catalogue.json`).then(decodeCatalogue),
        readText(`${id}/documents.${settings.language}.json`),
      ]);
      return { catalogue, documents: JSON.parse(documents) as readonly SearchDocument[], engine };
    });
    return {
      load,
      preload: () => {
        for (const each of [engine, load]) each().catch(() => undefined);
      },
    };
  }

  const asked = (elections: readonly string[]): readonly ReturnType<typeof lazyShard>[] =>
    askedShards(settings.shards, elections).flatMap(({ id }) => loads.get(id) ?? []);
  const ground: LazyGround['ground'] = (elections) => {
    const key = askedShards(settings.shards, elections)
      .map(({ id }) => id)
      .join(' ');
    const known = grounds.get(key);
    if (known !== undefined) return known();
    const made = again(async () => {
      const [register, ...shards] = await Promise.all([aliases(), ...asked(elections).map(({ load }) => load())]);
      return joinShards(shards, register, settings.acts);
    });
    grounds.set(key, made);
    return made();
  };
  return {
    ground,
    preload: (elections) => {
      for (const { preload } of asked(elections)) preload();
      ground(elections).catch(() => undefined);
    },
  };
}

function again<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | null = null;
  return () => {
    if (loading === null) {
      loading = load();
      loading.catch(() => (loading = null));
    }
    return loading;
  };
}
