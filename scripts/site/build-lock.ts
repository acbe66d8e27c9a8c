import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Another living process holds the lock. */
export class BuildRunning extends Error {
  constructor(holder: number, file: string) {
    super(`another build is running (process ${holder}); wait for it, or remove ${file} if that process is no build`);
    this.name = 'BuildRunning';
  }
}

/**
 * Takes the lock file for this process and returns the function that gives it back. A lock left behind by a process
 * that is gone is taken over. Throws BuildRunning.
 */
export function takeLock(file: string, own: number = process.pid): () => void {
  mkdirSync(dirname(file), { recursive: true });
  while (!claim(file, own)) {
    const holder = holderOf(file);
    if (holder === null) continue;
    if (isAlive(holder)) throw new BuildRunning(holder, file);
    discard(file, holder, own);
  }
  return () => {
    if (holderOf(file) === own) rmSync(file, { force: true });
  };
}

/** Creates the file, or says that it is there already: the file system decides between two at once. */
function claim(file: string, own: number): boolean {
  try {
    writeFileSync(file, `${own}\n`, { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Process named in the lock; null: the file has just gone. An unreadable one counts as left behind. */
function holderOf(file: string): number | null {
  try {
    return Number.parseInt(readFileSync(file, 'utf8'), 10) || 0;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/** A stale lock is moved away before it is removed; if another late comer was faster, its fresh lock goes back. */
function discard(file: string, stale: number, own: number): void {
  const aside = `${file}.${own}`;
  try {
    renameSync(file, aside);
    if (holderOf(aside) === stale) rmSync(aside, { force: true });
    else renameSync(aside, file);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
}

function isAlive(pid: number): boolean {
  if (pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** A killed process that nobody has waited for still answers signals, in some containers for ever. */
function isZombie(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ');
  } catch {
    // No such file system outside Linux, and none is needed there.
    return false;
  }
}

function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}
