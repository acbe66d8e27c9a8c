import { afterAll, describe, expect, it } from 'vitest';
import { searchFiles } from '../../src/integrations/pagefind.ts';
import { decodeAliases } from '../../src/search/aliases.ts';
import { decodeCatalogue } from '../../src/search/catalogue.ts';
import type { SearchDocument } from '../../src/search/documents.ts';
import { startEngine } from '../../src/search/engine.ts';
import { NO_CHOICE } from '../../src/search/facets.ts';
import { joinShards } from '../../src/search/ground.ts';
import { closePagefind } from '../../src/search/index-files.ts';
import { runSearch } from '../../src/search/run.ts';
import type { SearchGround } from '../../src/search/run.ts';
import { askedShards, readsWhole, shardsOf } from '../../src/search/shards.ts';
import type { HeldShard } from '../../src/search/shards.ts';
import { siteData } from '../../src/site/dataset.ts';

const site = siteData();
const whole = shardsOf(site);
const cut = shardsOf(site, 100);
const read: string[] = [];
const groundOf = async (shards: readonly HeldShard[], elections: readonly string[] = []): Promise<SearchGround> => {
  const files = new Map((await searchFiles(site, shards)).map(({ path, content }) => [path, content]));
  const text = (path: string): string => new TextDecoder().decode(files.get(path));
  const loaded = askedShards(shards, elections).map(({ id }) => ({
    catalogue: decodeCatalogue(text(`${id}/catalogue.json`)),
    documents: JSON.parse(text(`${id}/documents.id.json`)) as readonly SearchDocument[],
    engine: () =>
      startEngine((path) => {
        read.push(`${id}/${path}`);
        const content = files.get(`${id}/${path}`);
        return content === undefined ? Promise.reject(new Error(`no ${path}`)) : Promise.resolve(content);
      }),
  }));
  return joinShards(loaded, decodeAliases(text('aliases.txt')), []);
};
const one = await groundOf(whole);
const several = await groundOf(cut);
afterAll(closePagefind);

/** Addresses of what a search finds, sorted: the order of equals hangs on the numbering. */
async function found(ground: SearchGround, query: string, elections: readonly string[] = []): Promise<string[]> {
  const { found: clauses } = await runSearch(ground, query, false);
  const { kept } = ground.facets.filter(clauses, { ...NO_CHOICE, pemilu: elections });
  const engine = await ground.engine();
  return (await Promise.all(kept.map(engine.fragment))).map(({ url }) => url).sort();
}

describe('the shards of a corpus', () => {
  it('are one up to ten thousand clauses, and hold every document once', () => {
    expect(whole.map(({ id }) => id)).toEqual(['semua']);
    expect(cut.length).toBeGreaterThan(4);
    expect(cut.flatMap(({ documents }) => documents).sort((a, b) => a - b)).toEqual([...site.data.circulars.keys()]);
    for (const { elections, documents } of cut)
      for (const document of documents)
        expect([...(site.data.circulars[document]?.elections ?? [])].sort()).toEqual(elections);
  });

  it.each(['menyukai', 'netralitas kampanye', '"pasangan calon" -kampanye', 'kebumen like', 'tanda suka xyzzy', ''])(
    'find together what one index finds: %s',
    async (query) => {
      const expected = await found(one, query);
      expect(expected.length).toBeGreaterThan(0);
      expect(await found(several, query)).toEqual(expected);
    },
  );

  it('rank alike, because rarity is counted over all of them', async () => {
    const scores = async (ground: SearchGround): Promise<readonly number[]> => {
      const { units } = await runSearch(ground, 'tanda suka komentar', false);
      return units.flatMap(({ clauses }) => [...clauses.values()]).sort((a, b) => a - b);
    };
    const expected = await scores(one);
    const actual = await scores(several);
    expect(actual).toHaveLength(expected.length);
    actual.forEach((score, i) => expect(score).toBeCloseTo(expected[i] ?? 0, 10));
  });

  it('are read only where they hold documents of a chosen election, and then find all of them', async () => {
    const election = 'pilkada-2024';
    const asked = askedShards(cut, [election]).map(({ id }) => id);
    expect(asked.length).toBeLessThan(cut.length);
    read.length = 0;
    const ground = await groundOf(cut, [election]);
    expect(await found(ground, 'kampanye', [election])).toEqual(await found(one, 'kampanye', [election]));
    expect(new Set(read.filter((path) => !path.startsWith('semua/')).map((path) => path.split('/')[0]))).toEqual(
      new Set(asked),
    );
  });

  it('tell which elections a choice lets one count: those of which every document is read', () => {
    const shards = [
      { id: 'a', elections: ['a'] },
      { id: 'a_b', elections: ['a', 'b'] },
      { id: 'b', elections: ['b'] },
    ];
    expect(['a', 'b'].map((election) => readsWhole(shards, ['a'], election))).toEqual([true, false]);
    expect(['a', 'b'].map((election) => readsWhole(shards, ['a', 'b'], election))).toEqual([true, true]);
    expect(['a', 'b'].map((election) => readsWhole(shards, [], election))).toEqual([true, true]);
  });
});
