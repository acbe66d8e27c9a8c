import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { QUERIES } from '../../scripts/benchmark/search/queries.ts';
import { decodeAliases } from '../../src/search/aliases.ts';
import { decodeCatalogue } from '../../src/search/catalogue.ts';
import type { SearchDocument } from '../../src/search/documents.ts';
import { joinEngines, startEngine } from '../../src/search/engine.ts';
import { NO_CHOICE } from '../../src/search/facets.ts';
import { joinShards } from '../../src/search/ground.ts';
import { runSearch } from '../../src/search/run.ts';
import type { SearchSettings } from '../../src/search/settings.ts';
import { BASE, DIST, pageFrom } from '../support/site.ts';
import { weigh } from './weight.ts';

/** Target for a first search, in bytes: page, style sheets, scripts and index. */
const MOST = 120_000;
/** Head of an answer of the site's own server, and some more. */
const HEAD = 350;
/** Results of the first screen. */
const SHOWN = 8;

/** What a first search of each query reads, each file once: text gzipped, Pagefind's own files as they are. */
async function searchedBytes(settings: SearchSettings): Promise<ReadonlyMap<string, number>> {
  const sizes = new Map<string, number>();
  const read = (path: string): Uint8Array => {
    const bytes = readFileSync(join(DIST, 'pagefind', path));
    sizes.set(path, HEAD + (/\.(?:json|txt)$/.test(path) ? gzipSync(bytes).length : bytes.length));
    return bytes;
  };
  const total = (): number => [...sizes.values()].reduce((sum, size) => sum + size, 0);
  const text = (path: string): string => new TextDecoder().decode(read(path));
  const shards = settings.shards.map(({ id }) => ({
    catalogue: decodeCatalogue(text(`${id}/catalogue.json`)),
    documents: JSON.parse(text(`${id}/documents.id.json`)) as readonly SearchDocument[],
    engine: () => startEngine((path) => Promise.resolve(read(`${id}/${path}`))),
  }));
  const ground = joinShards(shards, decodeAliases(text('aliases.txt')), settings.acts);
  const common = total();
  const all = new Map<string, number>();
  for (const query of QUERIES) {
    sizes.clear();
    // Nothing of the index is left from the query before.
    const engine = joinEngines(await Promise.all(shards.map((shard) => shard.engine())));
    const { found } = await runSearch({ ...ground, engine: () => Promise.resolve(engine) }, query, false);
    const { kept } = ground.facets.filter(found, NO_CHOICE);
    await Promise.all(kept.slice(0, SHOWN).map(engine.fragment));
    all.set(query, common + total());
  }
  return all;
}

describe('a first search', () => {
  const html = readFileSync(join(DIST, 'cari/index.html'), 'utf8');
  const page = pageFrom('cari/index.html', html);
  const data = page.tags.find(({ attributes }) => attributes.get('id') === 'cari-data')?.content ?? '';
  const settings = JSON.parse(data) as SearchSettings;
  const { text, script } = weigh(page, (path) => readFileSync(join(DIST, path.slice(BASE.length)), 'utf8'));

  it('costs at most 120 KB on the wire, the page included', async () => {
    const all = await searchedBytes(settings);
    expect([...all].filter(([, bytes]) => bytes < 30_000 || text + script + bytes > MOST)).toEqual([]);
    // Page, script, its parts, contents of the index, its parts, and the results in two rows of six connections.
    const rounds = 7 * ROUND_TRIP;
    const time = rounds + (text + script + Math.max(...all.values()) + FONTS) / BYTES_PER_MS;
    expect(time, 'ms of the network on slow 4G, of three seconds').toBeLessThan(2_200);
  }, 60_000);
});

/** As Lighthouse simulates it: 150 ms a round trip, 1.6 Mbit/s. */
const ROUND_TRIP = 150;
const BYTES_PER_MS = (1.6 * 1024 * 1024) / 8 / 1000;
/** Both fonts of every page load at the same time. */
const FONTS = 80_000;
