import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { dataArchive } from '../archive/data-archive.ts';
import { dataWorkbook } from '../archive/data-workbook.ts';
import type { Dataset } from '../model/dataset.ts';
import { publicDirectory, siteData } from './dataset.ts';
import { exampleFiles } from './examples.ts';

/** A file made at build from the whole dataset. */
export interface Bundle {
  /** 'sanding-2026.11.1.zip' */
  readonly name: string;
  readonly path: string;
  readonly kind: 'xlsx' | 'zip';
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

let made: { readonly hash: string; readonly bundles: Promise<readonly Bundle[]> } | undefined;

/** Workbook and archive of the dataset, made once for a dataset and used by every page that names them. */
export function bundles(): Promise<readonly Bundle[]> {
  const { data } = siteData();
  if (made?.hash !== data.version.hash) made = { hash: data.version.hash, bundles: make(data) };
  return made.bundles;
}

async function make(data: Dataset): Promise<readonly Bundle[]> {
  const files = new Map<string, Uint8Array>([...published(), ...exampleFiles()]);
  return [bundle(data, 'xlsx', await dataWorkbook(data)), bundle(data, 'zip', dataArchive(data, files))];
}

function bundle(data: Dataset, kind: Bundle['kind'], bytes: Uint8Array): Bundle {
  const name = `sanding-${data.version.name}.${kind}`;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { name, path: `/data/${name}`, kind, mediaType: MEDIA_TYPES[kind], bytes, sha256 };
}

/** The files of public/data by name. */
function published(): readonly (readonly [string, Uint8Array])[] {
  const folder = join(publicDirectory(), 'data');
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .sort()
    .map((name) => [name, readFileSync(resolve(folder, name))] as const);
}

const MEDIA_TYPES: Readonly<Record<Bundle['kind'], string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
};
