import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { LANGUAGES } from '../model/vocabulary.ts';
import { encodeAliases, neededAliases } from '../search/aliases.ts';
import { encodeCatalogue } from '../search/catalogue.ts';
import { searchCorpus } from '../search/corpus.ts';
import { searchDocuments } from '../search/documents-of.ts';
import { buildIndexFiles, closePagefind } from '../search/index-files.ts';
import type { IndexFile } from '../search/index-files.ts';
import { createLexicon } from '../search/lexicon.ts';
import { shardsOf } from '../search/shards.ts';
import type { HeldShard } from '../search/shards.ts';
import { siteData } from '../site/dataset.ts';
import type { SiteData } from '../site/site-data.ts';
import { canonicalIndex } from './canonical-index.ts';

/** Folder of the index below the base path. */
const FOLDER = 'pagefind';

/**
 * One Pagefind record per clause, in as many indexes as the corpus has shards, and what is read beside them. The build writes them into the site; the dev server
 * builds them at the first request of one and again when the dataset changed, and serves them from memory.
 */
export function pagefindIndex(): AstroIntegration {
  return {
    name: 'sanding:pagefind',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const files = await searchFiles(siteData());
        for (const { path, content } of files) {
          const target = join(fileURLToPath(dir), FOLDER, path);
          mkdirSync(dirname(target), { recursive: true });
          writeFileSync(target, content);
        }
        await closePagefind();
        logger.info(`${files.length} files`);
      },
      'astro:server:setup': ({ server, logger }) => {
        let built: { readonly site: SiteData; readonly files: Promise<ReadonlyMap<string, Uint8Array>> } | null = null;
        server.middlewares.use((request, response, next) => {
          const [, path] = /\/pagefind\/([^?]+)/.exec(request.url ?? '') ?? [];
          if (path === undefined) {
            next();
            return;
          }
          const site = siteData();
          if (built?.site !== site) {
            built = {
              site,
              files: searchFiles(site).then((files) => new Map(files.map((file) => [file.path, file.content]))),
            };
          }
          built.files
            .then((files) => {
              const content = files.get(path);
              response.statusCode = content === undefined ? 404 : 200;
              response.setHeader('content-type', typeOf(path));
              response.end(content);
            })
            .catch((error: unknown) => {
              logger.error(String(error));
              response.statusCode = 500;
              response.end();
            });
        });
      },
    },
  };
}

/**
 * All files of the search, by their paths below its folder: the register of aliases, and in the folder of each shard its
 * index, its catalogue and its documents in both languages. The same dataset gives the same bytes.
 */
export async function searchFiles(
  site: SiteData,
  shards: readonly HeldShard[] = shardsOf(site),
): Promise<readonly IndexFile[]> {
  const files: IndexFile[] = [textFile('aliases.txt', encodeAliases(neededAliases(site.data.aliases)))];
  // One after the other: Pagefind is one process.
  for (const shard of shards) files.push(...(await shardFiles(site, shard)));
  return files;
}

async function shardFiles(site: SiteData, shard: HeldShard): Promise<readonly IndexFile[]> {
  const { records, catalogue } = searchCorpus(site, shard, createLexicon(site.data.aliases));
  const acts = site.data.codebook.acts.map(({ id }) => id);
  const files = [
    ...canonicalIndex(await buildIndexFiles(records)),
    textFile('catalogue.json', encodeCatalogue(catalogue, acts, shard.documents.length)),
    ...LANGUAGES.map((language) =>
      textFile(`documents.${language}.json`, JSON.stringify(searchDocuments(language, site, shard))),
    ),
  ];
  return files.map(({ path, content }) => ({ path: `${shard.id}/${path}`, content }));
}

function textFile(path: string, text: string): IndexFile {
  return { path, content: new TextEncoder().encode(text) };
}

function typeOf(path: string): string {
  if (path.endsWith('.txt')) return 'text/plain; charset=utf-8';
  return path.endsWith('.json') ? 'application/json' : 'application/octet-stream';
}
