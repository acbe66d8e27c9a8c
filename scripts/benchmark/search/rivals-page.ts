// Runs in the browser: the engines that are compared, on the same clauses, each as its documentation has it.
import { create, insertMultiple, save, search } from '@orama/orama';
import { stemmer } from '@orama/stemmers/indonesian';
import MiniSearch from 'minisearch';
import { lazyGround } from '../../../src/components/search/ground.ts';
import { NO_CHOICE } from '../../../src/search/facets.ts';
import { createLexicon } from '../../../src/search/lexicon.ts';
import type { AliasGroup } from '../../../src/search/lexicon.ts';
import { matchesIn } from '../../../src/search/match.ts';
import { planQuery } from '../../../src/search/plan.ts';
import { runSearch } from '../../../src/search/run.ts';
import type { SearchSettings } from '../../../src/search/settings.ts';

export interface RivalText {
  readonly id: string;
  readonly text: string;
}

/** An engine over some texts; `find` gives the ids of what it found, all of them. */
interface Rival {
  readonly find: (query: string) => Promise<readonly string[]>;
  /** What it would send to a reader, gzipped, in bytes; null: not one file. */
  readonly bytes: () => Promise<number | null>;
}

const SHOWN = 8;

const RIVALS: Readonly<Record<string, (texts: readonly RivalText[]) => Promise<Rival>>> = {
  MiniSearch: (texts) => Promise.resolve(miniSearch(texts, {})),
  'MiniSearch, prefix and fuzzy': (texts) => Promise.resolve(miniSearch(texts, { prefix: true, fuzzy: 0.2 })),
  Orama: (texts) => orama(texts, false),
  'Orama, Indonesian stemmer': (texts) => orama(texts, true),
};

function miniSearch(texts: readonly RivalText[], options: { prefix?: boolean; fuzzy?: number }): Rival {
  const engine = new MiniSearch<RivalText>({ fields: ['text'], storeFields: ['text'] });
  engine.addAll(texts);
  return {
    find: (query) =>
      Promise.resolve(engine.search(query, { combineWith: 'AND', ...options }).map(({ id }) => String(id))),
    bytes: () => gzipped(JSON.stringify(engine)),
  };
}

async function orama(texts: readonly RivalText[], stemming: boolean): Promise<Rival> {
  const engine = create({
    schema: { text: 'string' } as const,
    components: stemming ? { tokenizer: { language: 'indonesian', stemming: true, stemmer } } : {},
  });
  await insertMultiple(engine, [...texts], 1000);
  return {
    find: async (term) => {
      // A threshold of 0 keeps what has every word; the limit is as high as it takes to see all of it.
      const { hits } = await search(engine, { term, threshold: 0, limit: texts.length });
      return hits.map(({ id }) => id);
    },
    bytes: () => gzipped(JSON.stringify(save(engine))),
  };
}

/** Our engine as the search page runs it, facets counted and the first results read; without drawing them. */
function ours(settings: SearchSettings): Rival {
  const files = lazyGround(settings);
  return {
    find: async (query) => {
      const ground = await files.ground([]);
      const { found } = await runSearch(ground, query, false);
      const { kept } = ground.facets.filter(found, NO_CHOICE);
      const engine = await ground.engine();
      await Promise.all(kept.slice(0, SHOWN).map(engine.fragment));
      return kept.map(String);
    },
    bytes: () => Promise.resolve(null),
  };
}

export interface RivalMeasure {
  readonly name: string;
  readonly bytes: number | null;
  /** Best time of each query, in ms. */
  readonly times: readonly number[];
}

/** Times of every engine, one after the other on the same page. */
async function measure(
  texts: readonly RivalText[],
  settings: SearchSettings,
  queries: readonly string[],
  runs: number,
): Promise<readonly RivalMeasure[]> {
  const measures: RivalMeasure[] = [];
  const makers: readonly [string, () => Promise<Rival>][] = [
    ['Sanding', () => Promise.resolve(ours(settings))],
    ...Object.entries(RIVALS).map(([name, make]): [string, () => Promise<Rival>] => [name, () => make(texts)]),
  ];
  for (const [name, make] of makers) {
    const rival = await make();
    const times = queries.map(() => Infinity);
    for (let run = 0; run <= runs; run += 1) {
      for (const [i, query] of queries.entries()) {
        const began = performance.now();
        await rival.find(query);
        if (run > 0) times[i] = Math.min(times[i] ?? Infinity, performance.now() - began);
      }
    }
    measures.push({ name, bytes: await rival.bytes(), times });
  }
  return measures;
}

/** Of the pairs that should find each other, how many do; of those that should not, how many do. */
async function recall(
  pairs: readonly (readonly [string, string])[],
  apart: readonly (readonly [string, string])[],
  aliases: readonly AliasGroup[],
): Promise<readonly { readonly name: string; readonly found: number; readonly merged: number }[]> {
  const lexicon = createLexicon(aliases);
  const forms = [...new Set([...pairs, ...apart].flat())];
  const texts = forms.map((form): RivalText => ({ id: form, text: `Dilarang ${form} itu.` }));
  const own: Rival = {
    find: (query) => {
      const { units } = planQuery(query, lexicon, false);
      const holds = (text: string): boolean => units.every((unit) => matchesIn(text, unit, lexicon).length > 0);
      return Promise.resolve(texts.flatMap(({ id, text }) => (holds(text) ? [id] : [])));
    },
    bytes: () => Promise.resolve(null),
  };
  const rows: { name: string; found: number; merged: number }[] = [];
  for (const [name, rival] of [
    ['Sanding', own] as const,
    ...(await Promise.all(Object.entries(RIVALS).map(async ([id, make]) => [id, await make(texts)] as const))),
  ]) {
    const answers = new Map<string, ReadonlySet<string>>();
    for (const form of forms) answers.set(form, new Set(await rival.find(form)));
    const count = (list: typeof pairs): number => list.filter(([one, other]) => answers.get(one)?.has(other)).length;
    rows.push({ name, found: count(pairs), merged: count(apart) });
  }
  return rows;
}

async function gzipped(text: string): Promise<number> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  return (await new Response(stream).arrayBuffer()).byteLength;
}

export interface RivalPage {
  readonly measure: typeof measure;
  readonly recall: typeof recall;
}

declare global {
  interface Window {
    rivals: RivalPage;
  }
}

window.rivals = { measure, recall };
