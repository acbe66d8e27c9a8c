import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '../../../src/model/dataset.ts';
import { indexDataset } from '../../../src/site/site-data.ts';
import type { SiteData } from '../../../src/site/site-data.ts';
import { madeSite } from '../../support/made-site.ts';
import { ROOT } from '../../support/tree.ts';

/** Datasets on which every picture must hold. Each is built once. */
export const WORLDS: readonly { readonly name: string; readonly site: () => SiteData }[] = [
  { name: 'nothing at all', site: once(() => madeSite(0, { acts: 0 })) },
  { name: 'no documents', site: once(() => madeSite(0)) },
  { name: 'one document', site: once(() => madeSite(1)) },
  { name: 'few documents', site: once(() => madeSite(12, { acts: 7 })) },
  { name: 'the real ones', site: once(realSite) },
  { name: '2,000 documents', site: once(() => madeSite(2000)) },
];

function realSite(): SiteData {
  return indexDataset(JSON.parse(readFileSync(join(ROOT, 'public/data/dataset.json'), 'utf8')) as Dataset);
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
