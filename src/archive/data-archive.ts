import type { Dataset } from '../model/dataset.ts';
import { zipArchive } from './zip.ts';

/** Every file of the dataset in one folder, with a text that says which version they are: a CSV cannot say it itself. */
export function dataArchive(dataset: Dataset, files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const folder = `sanding-${dataset.version.name}`;
  const named = [...files].map(([name, bytes]) => [`${folder}/${name}`, bytes] as const);
  const version = new TextEncoder().encode(versionText(dataset));
  return zipArchive(new Map([[`${folder}/VERSION.txt`, version], ...named]), dataset.version.date);
}

function versionText({ version }: Dataset): string {
  return `Sanding
version: ${version.name}
date: ${version.date}
content hash: ${version.hash}
licence: CC BY 4.0, https://creativecommons.org/licenses/by/4.0/
files: datapackage.json says what each file and column holds, with the SHA-256 of every file
`;
}
