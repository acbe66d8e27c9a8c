import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Dataset } from '../model/dataset.ts';
import { indexDataset } from './site-data.ts';
import type { SiteData } from './site-data.ts';

interface Loaded {
  readonly stamp: string;
  readonly site: SiteData;
}

let loaded: Loaded | undefined;

/**
 * The single door to the dataset: every page reads through it. Read once; again when the file changed, so that the dev
 * server shows an edit without a restart.
 *
 * @throws when public/data/dataset.json is missing (run `npm run data`).
 */
export function siteData(): SiteData {
  // A build reads one dataset; only the dev server has to look again. Integrations run outside Vite, without its `env`.
  if (loaded !== undefined && (import.meta as Partial<ImportMeta>).env?.PROD === true) return loaded.site;
  const path = datasetPath();
  const { mtimeMs, size } = statSync(path);
  const stamp = `${path} ${mtimeMs} ${size}`;
  if (loaded?.stamp !== stamp) {
    // Written by this project's own pipeline and compared by `data:check`: its shape is known.
    const dataset = JSON.parse(readFileSync(path, 'utf8')) as Dataset;
    loaded = { stamp, site: indexDataset(dataset) };
  }
  return loaded.site;
}

/** Folder that is served at `/`; astro.config.mjs reads the same variable. */
export function publicDirectory(): string {
  return resolve(process.env.SANDING_PUBLIC ?? 'public');
}

function datasetPath(): string {
  return resolve(publicDirectory(), 'data/dataset.json');
}
