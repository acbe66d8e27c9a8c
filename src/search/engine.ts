import type { IndexName } from './catalogue.ts';
import { decodeCbor } from './cbor.ts';
import type { Cbor } from './cbor.ts';

/** A clause that the index found: its position in the catalogue, and how well it fits. */
export interface Hit {
  readonly clause: number;
  readonly score: number;
}

/** What a fragment tells of a clause. */
export interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
}

export interface Engine {
  /** Clauses with a term (see encode.ts), in no order. Loads the part of the index that holds it, once. */
  readonly find: (term: string) => Promise<readonly Hit[]>;
  readonly fragment: (clause: number) => Promise<Fragment>;
}

/** Reads a file of the index by its path below the index's folder; rejects when it cannot be had. */
export type ReadFile = (path: string) => Promise<Uint8Array>;

/** The functions of Pagefind's WebAssembly that a search needs. Texts go in and out as pointer and length. */
interface Exports {
  readonly memory: WebAssembly.Memory;
  readonly __wbindgen_externrefs: WebAssembly.Table;
  readonly __wbindgen_malloc: (size: number, alignment: number) => number;
  readonly __wbindgen_free: (pointer: number, size: number, alignment: number) => void;
  readonly __wbindgen_start: () => void;
  readonly init_pagefind: (pointer: number, size: number) => number;
  readonly load_index_chunk: (index: number, pointer: number, size: number) => number;
  readonly set_ranking_weights: (index: number, pointer: number, size: number) => number;
  readonly search: (index: number, ...argumentsAndFlags: number[]) => [number, number];
}

/** Version whose WebAssembly is laid out as `Exports` says. Another one is refused: it might answer wrongly. */
export const PAGEFIND_VERSION = '1.5.2';

/**
 * Starts Pagefind's engine. This takes the place of Pagefind's own script, which is 11 KB, answers with fewer results
 * where a part of the index could not be loaded, and says so to nobody: here a failed read rejects the search.
 */
export async function startEngine(read: ReadFile, index: () => Promise<IndexName>): Promise<Engine> {
  // The code has one name, whatever the index: it need not wait.
  const code = read('wasm.id.pagefind');
  code.catch(() => undefined);
  const { version, hash } = await index();
  if (version !== PAGEFIND_VERSION) throw new Error('The search index is of another version');
  const meta = await read(`pagefind.${hash}.pf_meta`);
  const [metaBytes, codeBytes] = await Promise.all([unpack(meta), code.then(unpack)]);
  const wasm = await instantiate(codeBytes);
  const { pages, ranges } = readMeta(decodeCbor(metaBytes));
  const position = new Map(pages.map((id, i) => [id, i]));
  const chunks = new Map<string, Promise<void>>();
  const fragments = new Map<number, Promise<Fragment>>();
  let pointer = wasm.init_pagefind(...put(wasm, metaBytes));
  // A form is as good as its lemma, however much longer it is.
  pointer = wasm.set_ranking_weights(pointer, ...putText(wasm, JSON.stringify({ term_similarity: 0 })));

  const load = (hash: string): Promise<void> =>
    remember(chunks, hash, async () => {
      const bytes = await unpack(await read(`index/${hash}.pf_index`));
      pointer = wasm.load_index_chunk(pointer, ...put(wasm, bytes));
    });
  const find = async (term: string): Promise<readonly Hit[]> => {
    const exact = term.startsWith('"');
    const plain = term.replaceAll('"', '');
    // Pagefind itself asks only for the part in which a term begins, and loses the forms of a family that reaches into the
    // next one.
    const words = plain.split(' ');
    await Promise.all(
      ranges.filter((range) => words.some((word) => mayHold(range, word))).map(({ hash }) => load(hash)),
    );
    const texts = [plain, plain, '{}', ''].flatMap((text) => putText(wasm, text));
    const answer = JSON.parse(take(wasm, wasm.search(pointer, ...texts, exact ? 1 : 0, 0))) as Answer;
    return answer.results.flatMap(({ p, s }): readonly Hit[] => {
      const clause = position.get(p);
      return clause === undefined ? [] : [{ clause, score: s }];
    });
  };
  return {
    find,
    fragment: (clause) =>
      remember(fragments, clause, async () => {
        const bytes = await unpack(await read(`fragment/${pages[clause] ?? ''}.pf_fragment`));
        return JSON.parse(new TextDecoder().decode(bytes)) as Fragment;
      }),
  };
}

interface Answer {
  readonly results: readonly { readonly p: string; readonly s: number }[];
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

/** A part of the index: the beginnings of its first and its last word, and its name. */
interface Range {
  readonly from: string;
  readonly to: string;
  readonly hash: string;
}

/** Whether a part may hold words that begin with `word`. */
function mayHold({ from, to }: Range, word: string): boolean {
  return (from <= word || from.startsWith(word)) && (word <= to || word.startsWith(to));
}

/** The second item of the meta file lists the records, in the order of indexing, the third the parts of the index. */
function readMeta(meta: Cbor): { readonly pages: readonly string[]; readonly ranges: readonly Range[] } {
  const [, pages = [], chunks = []] = listOf(meta);
  return {
    pages: listOf(pages).map((page) => String(listOf(page)[0])),
    ranges: listOf(chunks).map((chunk) => {
      const [from = '', to = '', hash = ''] = listOf(chunk).map(String);
      return { from, to, hash };
    }),
  };
}

function listOf(value: Cbor): readonly Cbor[] {
  if (typeof value !== 'object') throw new Error('The search index is damaged');
  return value;
}

async function unpack(bytes: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new DecompressionStream('gzip'));
  const all = new Uint8Array(await new Response(stream).arrayBuffer());
  if (new TextDecoder().decode(all.subarray(0, SIGNATURE.length)) !== SIGNATURE)
    throw new Error('The search index is damaged');
  return all.subarray(SIGNATURE.length);
}

async function instantiate(code: Uint8Array): Promise<Exports> {
  const module = await WebAssembly.compile(new Uint8Array(code));
  const instance = await WebAssembly.instantiate(module, {
    './pagefind_web_bg.js': {
      __wbindgen_init_externref_table: () => {
        const table = exports.__wbindgen_externrefs;
        const offset = table.grow(4);
        table.set(0, undefined);
        [undefined, null, true, false].forEach((value, i) => table.set(offset + i, value));
      },
    },
  });
  const exports = instance.exports as unknown as Exports;
  exports.__wbindgen_start();
  return exports;
}

function put(wasm: Exports, bytes: Uint8Array): [number, number] {
  const pointer = wasm.__wbindgen_malloc(bytes.length, 1) >>> 0;
  new Uint8Array(wasm.memory.buffer).set(bytes, pointer);
  return [pointer, bytes.length];
}

function putText(wasm: Exports, text: string): [number, number] {
  return put(wasm, new TextEncoder().encode(text));
}

function take(wasm: Exports, [pointer, size]: readonly [number, number]): string {
  const text = new TextDecoder().decode(
    new Uint8Array(wasm.memory.buffer).subarray(pointer >>> 0, (pointer >>> 0) + size),
  );
  wasm.__wbindgen_free(pointer, size, 1);
  return text;
}

/** Every file of Pagefind begins so, once it is unzipped. */
const SIGNATURE = 'pagefind_dcd';
