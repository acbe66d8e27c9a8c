import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { IndexName } from '../search/catalogue.ts';
import { searchCorpus } from '../search/corpus.ts';
import { buildIndexFiles, closePagefind } from '../search/index-files.ts';
import type { IndexFile } from '../search/index-files.ts';
import { siteData } from '../site/dataset.ts';
import type { SiteData } from '../site/site-data.ts';
import { canonicalIndex } from './canonical-index.ts';

/** Folder of the index below the base path. */
const FOLDER = 'pagefind';
const CATALOGUE = 'catalogue.json';

/**
 * One Pagefind record per clause, and the catalogue beside them. The build writes them into the site; the dev server
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

/** All files of the search, by their paths below its folder. The same dataset gives the same bytes. */
export async function searchFiles(site: SiteData): Promise<readonly IndexFile[]> {
  const { records, catalogue } = searchCorpus(site);
  const files = canonicalIndex(await buildIndexFiles(records));
  return [...files, { path: CATALOGUE, content: new TextEncoder().encode(catalogue(indexName(files))) }];
}

/** Name and version of an index, as its entry tells them. */
function indexName(files: readonly IndexFile[]): IndexName {
  const entry = files.find(({ path }) => path === 'pagefind-entry.json');
  const { version, languages } = JSON.parse(new TextDecoder().decode(entry?.content)) as {
    readonly version: string;
    readonly languages: Readonly<Record<string, { readonly hash: string } | undefined>>;
  };
  return { version, hash: languages.id?.hash ?? '' };
}

function typeOf(path: string): string {
  if (path.endsWith('.js')) return 'text/javascript';
  return path.endsWith('.json') ? 'application/json' : 'application/octet-stream';
}
