import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { searchFiles } from '../../src/integrations/pagefind.ts';
import { decodeAliases } from '../../src/search/aliases.ts';
import { decodeCatalogue } from '../../src/search/catalogue.ts';
import { clauseRows } from '../../src/search/corpus.ts';
import { formTerm, lemmaTerm, phraseTerm } from '../../src/search/encode.ts';
import { startEngine } from '../../src/search/engine.ts';
import type { Engine } from '../../src/search/engine.ts';
import { createLexicon } from '../../src/search/lexicon.ts';
import { CONTENTS } from '../../src/search/engine.ts';
import { tokensOf } from '../../src/search/tokens.ts';
import { siteData } from '../../src/site/dataset.ts';

const site = siteData();
const built = await searchFiles(site);
const files = new Map(built.map(({ path, content }) => [path, content]));
const lexicon = createLexicon(site.data.aliases);
const textOf = (path: string): string => new TextDecoder().decode(files.get(path));
const rows = clauseRows(site, { documents: [...site.data.circulars.keys()] });
const clauses = site.data.circulars.flatMap(({ id }) => [...site.clausesOf(id)].sort((a, b) => a.order - b.order));

const FOLDER = 'semua/';
const start = (given: ReadonlyMap<string, Uint8Array> = files): Promise<Engine> =>
  startEngine((path) => {
    const content = given.get(FOLDER + path);
    return content === undefined ? Promise.reject(new Error(`no ${path}`)) : Promise.resolve(content);
  });

/** Positions of the clauses with a word that passes. */
function having(pass: (word: string) => boolean): readonly number[] {
  return words.flatMap((held, i) => (held.some(pass) ? [i] : []));
}

const words = clauses.map(({ text }) => tokensOf(text).map(({ word }) => word));

async function found(engine: Engine, term: string): Promise<readonly number[]> {
  return (await engine.find(term)).clauses;
}

describe('the index', () => {
  it('is the same at every build, byte for byte', async () => {
    const again = await searchFiles(site);
    expect(again.map(({ path }) => path)).toEqual(built.map(({ path }) => path));
    expect(again.filter(({ path, content }) => Buffer.compare(content, files.get(path) ?? Buffer.of()) !== 0)).toEqual(
      [],
    );
  });

  it('has a record for every clause, which gives back its text and leads to it', async () => {
    const engine = await start();
    for (const [i, clause] of clauses.entries()) {
      const { text, url } = await engine.fragment(i);
      expect(text).toBe(clause.text);
      expect(url).toBe(`/edaran/${clause.id.replace('#', '/#')}`);
    }
  });

  it('finds for every family exactly the clauses that hold one of its forms, however the index is cut', async () => {
    const engine = await start();
    const families = new Map<string, number[]>();
    for (const [i, held] of words.entries()) {
      for (const lemma of new Set(held.map((word) => lexicon.lemmaOf(word))))
        families.set(lemma, [...(families.get(lemma) ?? []), i]);
    }
    const wrong: string[] = [];
    for (const lemma of families.keys()) {
      const hits = await found(engine, lemmaTerm(lemma));
      // Phrases of the register stand for their family too.
      const certain = families.get(lemma) ?? [];
      const kept = lexicon.phrasesOf(lemma).length > 0 ? hits.filter((hit) => certain.includes(hit)) : hits;
      if (kept.join() !== certain.join()) wrong.push(lemma);
    }
    expect(families.size).toBeGreaterThan(400);
    expect(wrong).toEqual([]);
  });

  it('loads every part that a family reaches into', async () => {
    for (const lemma of ['langgar', 'kampanye', 'netral', 'unggah', 'lapor']) {
      const fresh = await start();
      expect(await found(fresh, lemmaTerm(lexicon.lemmaOf(lemma)))).toEqual(
        having((word) => lexicon.lemmaOf(word) === lexicon.lemmaOf(lemma)),
      );
    }
  });

  it('tells a form from its family, and a phrase from its words', async () => {
    const engine = await start();
    const form = (word: string): { word: string; lemma: string } => ({ word, lemma: lexicon.lemmaOf(word) });
    expect(await found(engine, formTerm(lexicon.lemmaOf('menyukai'), 'menyukai'))).toEqual(
      having((word) => word === 'menyukai'),
    );
    const phrase = clauses.flatMap(({ text }, i) => (/\btanda suka\b/i.test(text) ? [i] : []));
    expect(phrase.length).toBeGreaterThan(3);
    expect(await found(engine, phraseTerm([form('tanda'), form('suka')]))).toEqual(phrase);
    expect(await found(engine, phraseTerm([form('suka'), form('tanda')]))).toEqual([]);
  });

  it('rejects a search whose part of the index cannot be had, and finds again once it can', async () => {
    const part = [...files.keys()].filter((path) => path.startsWith(`${FOLDER}index/`));
    const lame = new Map([...files].filter(([path]) => !part.includes(path)));
    const engine = await start(lame);
    const term = lemmaTerm(lexicon.lemmaOf('kampanye'));
    await expect(engine.find(term)).rejects.toThrow(/no index/);
    for (const path of part) lame.set(path, files.get(path) ?? new Uint8Array());
    expect((await engine.find(term)).clauses.length).toBeGreaterThan(0);
  });

  it('refuses an index of another version', async () => {
    const path = FOLDER + CONTENTS;
    const contents = gunzipSync(files.get(path) ?? Buffer.of())
      .toString('latin1')
      .replace('1.5.2', '1.6.0');
    const other = new Map(files).set(path, gzipSync(Buffer.from(contents, 'latin1')));
    await expect(start(other)).rejects.toThrow(/version/);
  });
});

describe('the catalogue', () => {
  it('comes back over the wire as it was', () => {
    const catalogue = decodeCatalogue(textOf(`${FOLDER}catalogue.json`));
    expect(catalogue.clauses).toEqual(rows);
    expect(catalogue.words.length).toBeGreaterThan(500);
  });

  it('has beside it a register of aliases that joins what the whole one joins', () => {
    const sent = createLexicon(decodeAliases(textOf('aliases.txt')));
    const spellings = site.data.aliases
      .flatMap(({ term, variants }) => [term, ...variants])
      .flatMap((text) => tokensOf(text));
    for (const { word } of spellings) expect(sent.lemmaOf(word)).toBe(lexicon.lemmaOf(word));
  });
});
