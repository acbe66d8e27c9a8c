import { decodeCatalogue } from '../../search/catalogue.ts';
import { startEngine } from '../../search/engine.ts';
import type { Engine } from '../../search/engine.ts';
import { createLexicon } from '../../search/lexicon.ts';
import type { SearchGround } from '../../search/run.ts';
import type { SearchSettings } from '../../search/settings.ts';
import { createVocabulary } from '../../search/vocabulary.ts';

/** The search's files, loaded when they are first needed; a load that failed is tried again at the next call. */
export interface LazyGround {
  readonly ground: () => Promise<SearchGround>;
  /** Begins to load everything that the first search needs. Failures wait for the search, which reports them. */
  readonly preload: () => void;
}

export function lazyGround(settings: SearchSettings): LazyGround {
  const read = async (path: string): Promise<Uint8Array> => {
    // Files whose names carry no hash are told apart by the version of the data.
    const versioned = /^(?:fragment|wasm)|\.json$/.test(path) ? `?v=${settings.version.hash}` : '';
    const response = await fetch(settings.index + path + versioned);
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  };
  const catalogued = again(async () => decodeCatalogue(new TextDecoder().decode(await read('catalogue.json'))));
  const engine = again((): Promise<Engine> => startEngine(read, async () => (await catalogued()).index));
  const ground = again(async (): Promise<SearchGround> => {
    const catalogue = await catalogued();
    const lexicon = createLexicon(catalogue.aliases);
    const vocabulary = createVocabulary(catalogue.words, lexicon);
    const { documents, acts } = settings;
    return { catalogue, lexicon, vocabulary, documents, acts, engine };
  });
  return {
    ground,
    preload: () => {
      for (const load of [engine, ground]) load().catch(() => undefined);
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
