import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '../../src/model/dataset.ts';
import { ROOT } from '../support/tree.ts';

const FOLDER = join(ROOT, 'public/data');

/** public/data as committed: what a reader downloads. `data:check` compares it with what content/ gives. */
export function publishedFiles(): ReadonlyMap<string, string> {
  return new Map(
    readdirSync(FOLDER)
      .sort()
      .map((name) => [name, readFileSync(join(FOLDER, name), 'utf8')]),
  );
}

export function publishedDataset(files: ReadonlyMap<string, string>): Dataset {
  // Other tests hold the file to its schema.
  return JSON.parse(files.get('dataset.json') ?? '') as Dataset;
}
