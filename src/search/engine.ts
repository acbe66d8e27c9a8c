import { mayHold, placesByClause, postingsOf, readContents, readPart } from './pagefind-files.ts';
import type { IndexPart, IndexWord } from './pagefind-files.ts';
import { anyOf, joinPostings, lengthsOf } from './postings.ts';
import type { Lengths, Postings } from './postings.ts';

/** What a fragment tells of a clause. */
export interface Fragment {
  /** Address of the clause without language and base. */
  readonly url: string;
  readonly text: string;
}

export interface Engine {
  /** Words of each clause. */
  readonly lengths: Lengths;
  /** Clauses with a term (see encode.ts). Loads the parts of the index that may hold it, once. */
  readonly find: (term: string) => Promise<Postings>;
  readonly fragment: (clause: number) => Promise<Fragment>;
}

/** Reads a file of the index by its path below the index's folder; rejects when it cannot be had. */
export type ReadFile = (path: string) => Promise<Uint8Array>;

/** Name of the list of contents of an index. */
export const CONTENTS = 'index.pf_meta';

/**
 * Reads an index of Pagefind. Its files are plain lists, and the terms are whole tokens (see encode.ts) that need neither
 * stemming nor guessing, so that Pagefind's own WebAssembly, 70 KB of it, stays away. A read that fails rejects the
 * search: fewer results would look like all of them.
 */
export async function startEngine(read: ReadFile): Promise<Engine> {
  const { fragments, lengths: counts, parts } = readContents(await unpack(await read(CONTENTS)));
  const loaded = new Map<string, Promise<readonly IndexWord[]>>();
  const terms = new Map<string, Promise<Postings>>();
  const texts = new Map<number, Promise<Fragment>>();

  const load = ({ name }: IndexPart): Promise<readonly IndexWord[]> =>
    remember(loaded, name, async () => readPart(await unpack(await read(`index/${name}.pf_index`))));
  const beginningWith = async (term: string): Promise<readonly IndexWord[]> => {
    const held = await Promise.all(parts.filter((part) => mayHold(part, term)).map(load));
    return held.flat().filter(({ word }) => word.startsWith(term));
  };
  return {
    lengths: lengthsOf(counts),
    find: (term) =>
      remember(terms, term, async () => {
        const words = term.replaceAll('"', '').split(' ');
        const found = await Promise.all(words.map(beginningWith));
        const [only = []] = found;
        return words.length === 1 ? anyOf(only.map(postingsOf)) : inARow(found);
      }),
    fragment: (clause) =>
      remember(texts, clause, async () => {
        const bytes = await unpack(await read(`fragment/${fragments[clause] ?? ''}.pf_fragment`));
        return JSON.parse(new TextDecoder().decode(bytes)) as Fragment;
      }),
  };
}

/** Several engines as one: their clauses are numbered through, in the order of the engines. */
export function joinEngines(engines: readonly Engine[]): Engine {
  const [only] = engines;
  if (engines.length === 1 && only !== undefined) return only;
  const starts: number[] = [];
  let clauses = 0;
  for (const { lengths } of engines) {
    starts.push(clauses);
    clauses += lengths.words.length;
  }
  return {
    lengths: lengthsOf(engines.flatMap(({ lengths }) => lengths.words)),
    find: async (term) => joinPostings(await Promise.all(engines.map((engine) => engine.find(term))), starts),
    fragment: (clause) => {
      const at = starts.findLastIndex((start) => start <= clause);
      const engine = engines[at];
      if (engine === undefined) return Promise.reject(new Error(`No index has clause ${clause}`));
      return engine.fragment(clause - (starts[at] ?? 0));
    },
  };
}

/** Clauses in which words stand side by side, in their order. `found`: what each word of the row may be. */
function inARow(found: readonly (readonly IndexWord[])[]): Postings {
  const [first = [], ...others] = found.map((words) => words.map(placesByClause));
  const clauses: number[] = [];
  const counts: number[] = [];
  for (const clause of [...new Set(first.flatMap((places) => [...places.keys()]))].sort((a, b) => a - b)) {
    const at = (words: typeof first): readonly number[] => words.flatMap((places) => places.get(clause) ?? []);
    const rest = others.map((words) => new Set(at(words)));
    const count = at(first).filter((place) => rest.every((places, i) => places.has(place + i + 1))).length;
    if (count === 0) continue;
    clauses.push(clause);
    counts.push(count);
  }
  return { clauses, counts };
}

/** Keeps a promise by its key; one that failed is forgotten, so that the next attempt asks again. */
function remember<K, T>(kept: Map<K, Promise<T>>, key: K, make: () => Promise<T>): Promise<T> {
  const known = kept.get(key);
  if (known !== undefined) return known;
  const made = make();
  kept.set(key, made);
  made.catch(() => kept.delete(key));
  return made;
}

async function unpack(bytes: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new DecompressionStream('gzip'));
  const all = new Uint8Array(await new Response(stream).arrayBuffer());
  if (new TextDecoder().decode(all.subarray(0, SIGNATURE.length)) !== SIGNATURE)
    throw new Error('The search index is damaged');
  return all.subarray(SIGNATURE.length);
}

/** Every file of Pagefind begins so, once it is unzipped. */
const SIGNATURE = 'pagefind_dcd';
