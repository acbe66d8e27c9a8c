import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { contractFiles } from '../../src/contract/index.ts';
import { filesBelow, ROOT, textOf } from './tree.ts';

/** Fills a folder that a build takes for public/: the files of a dataset, its types and schema, and the icon. */
export function fillPublic(folder: string, dataset: ReadonlyMap<string, string>): void {
  const model = new Map(filesBelow('src/model').map((file) => [basename(file), textOf(file)]));
  mkdirSync(join(folder, 'data'), { recursive: true });
  for (const [name, text] of [...dataset, ...contractFiles(model)]) writeFileSync(join(folder, 'data', name), text);
  writeFileSync(join(folder, 'favicon.svg'), readFileSync(join(ROOT, 'public', 'favicon.svg')));
}
