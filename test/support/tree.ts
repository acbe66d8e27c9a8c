import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Root of the repository, without a closing slash. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/** Files below a folder of the repository, as sorted paths from its root. */
export function filesBelow(folder: string, extensions: readonly string[] = []): readonly string[] {
  return listBelow(join(ROOT, folder))
    .map((path) => relative(ROOT, path))
    .filter((path) => extensions.length === 0 || extensions.some((extension) => path.endsWith(extension)))
    .sort();
}

/** Text of a file of the repository. */
export function textOf(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}

/** Absolute paths of the files below an absolute folder. */
export function listBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
