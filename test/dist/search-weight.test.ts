import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { QUERIES } from '../../scripts/benchmark/search/queries.ts';
import { decodeAliases } from '../../src/search/aliases.ts';
import { decodeCatalogue } from '../../src/search/catalogue.ts';
import type { SearchDocument } from '../../src/search/documents.ts';
import { startEngine } from '../../src/search/engine.ts';
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

/** What a search reads, each file once, with its bytes on the wire: text gzipped, Pagefind's own files as they are. */
async function searchedBytes(settings: SearchSettings, query: string): Promise<number> {
  const sizes = new Map<string, number>();
  const read = (path: string): Uint8Array => {
    const bytes = readFileSync(join(DIST, 'pagefind', path));
    sizes.set(path, HEAD + (/\.(?:json|txt)$/.test(path) ? gzipSync(bytes).length : bytes.length));
    return bytes;
  };
  const text = (path: string): string => new TextDecoder().decode(read(path));
  const ground = joinShards(
    settings.shards.map(({ id }) => ({
      catalogue: decodeCatalogue(text(`${id}/catalogue.json`)),
      documents: JSON.parse(text(`${id}/documents.id.json`)) as readonly SearchDocument[],
      engine: () => startEngine((path) => Promise.resolve(read(`${id}/${path}`))),
    })),
    decodeAliases(text('aliases.txt')),
    settings.acts,
  );
  const { found } = await runSearch(ground, query, false);
  const { kept } = ground.facets.filter(found, NO_CHOICE);
  const engine = await ground.engine();
  await Promise.all(kept.slice(0, SHOWN).map(engine.fragment));
  return [...sizes.values()].reduce((sum, size) => sum + size, 0);
}

describe('a first search', () => {
  const html = readFileSync(join(DIST, 'cari/index.html'), 'utf8');
  const page = pageFrom('cari/index.html', html);
  const data = page.tags.find(({ attributes }) => attributes.get('id') === 'cari-data')?.content ?? '';
  const settings = JSON.parse(data) as SearchSettings;
  const { text, script } = weigh(page, (path) => readFileSync(join(DIST, path.slice(BASE.length)), 'utf8'));

  it.each(QUERIES)('costs at most 120 KB on the wire, the page included: %s', async (query) => {
    const all = text + script + (await searchedBytes(settings, query));
    expect(all).toBeGreaterThan(30_000);
    expect(all).toBeLessThanOrEqual(MOST);
  });

  it('leaves most of three seconds of slow 4G to the browser', async () => {
    const heaviest = Math.max(...(await Promise.all(QUERIES.map((query) => searchedBytes(settings, query)))));
    // Page, script, its parts, contents of the index, its parts, and the results in two rows of six connections.
    const rounds = 7 * ROUND_TRIP;
    expect(rounds + (text + script + heaviest + FONTS) / BYTES_PER_MS).toBeLessThan(2_200);
  });
});

/** As Lighthouse simulates it: 150 ms a round trip, 1.6 Mbit/s. */
const ROUND_TRIP = 150;
const BYTES_PER_MS = (1.6 * 1024 * 1024) / 8 / 1000;
/** Both fonts of every page load at the same time. */
const FONTS = 80_000;
