import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { takeLock } from './build-lock.ts';

/** Where a build works: `target` is what readers see, `workshop` holds everything unfinished. Same file system. */
export interface BuildFolders {
  readonly target: string;
  readonly workshop: string;
}

/**
 * Fills a fresh folder and puts it in the place of `target` in two renames. Whatever fails before that, `target`
 * stays as it was; a build killed between the two renames is healed by the next one. One build at a time.
 */
export async function replaceFolder(folders: BuildFolders, fill: (folder: string) => Promise<void>): Promise<void> {
  const giveBack = takeLock(join(folders.workshop, 'lock'));
  try {
    heal(folders);
    const next = join(folders.workshop, 'next');
    mkdirSync(next, { recursive: true });
    await fill(next);
    swap(folders);
  } finally {
    rmSync(join(folders.workshop, 'next'), { recursive: true, force: true });
    giveBack();
  }
}

/** Undoes what a killed build left: an unfinished folder goes, a folder moved aside comes back. */
export function heal({ target, workshop }: BuildFolders): void {
  const previous = join(workshop, 'previous');
  rmSync(join(workshop, 'next'), { recursive: true, force: true });
  if (existsSync(previous) && !existsSync(target)) renameSync(previous, target);
  rmSync(previous, { recursive: true, force: true });
}

function swap({ target, workshop }: BuildFolders): void {
  const next = join(workshop, 'next');
  const previous = join(workshop, 'previous');
  const hadOne = existsSync(target);
  if (hadOne) renameSync(target, previous);
  try {
    renameSync(next, target);
  } catch (error) {
    if (hadOne) renameSync(previous, target);
    throw error;
  }
  rmSync(previous, { recursive: true, force: true });
}
