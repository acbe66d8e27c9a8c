import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BuildRunning, takeLock } from '../../scripts/site/build-lock.ts';
import { replaceFolder, type BuildFolders } from '../../scripts/site/replace-folder.ts';

/** No process has it: Linux and macOS give out far smaller ones. */
const GONE = 99_999_999;

let root: string;
let folders: BuildFolders;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sanding-build-'));
  folders = { target: join(root, 'dist'), workshop: join(root, '.cache') };
});
afterEach(() => rmSync(root, { recursive: true }));

const page = (): string => readFileSync(join(folders.target, 'index.html'), 'utf8');
const writes =
  (text: string) =>
  (folder: string): Promise<void> => {
    writeFileSync(join(folder, 'index.html'), text);
    return Promise.resolve();
  };

describe('replaceFolder', () => {
  it('puts the first build in place, and the next one in its stead, whole', async () => {
    await replaceFolder(folders, writes('one'));
    writeFileSync(join(folders.target, 'old.html'), 'old');
    await replaceFolder(folders, writes('two'));
    expect(page()).toBe('two');
    expect(existsSync(join(folders.target, 'old.html'))).toBe(false);
    expect(existsSync(join(folders.workshop, 'next'))).toBe(false);
    expect(existsSync(join(folders.workshop, 'previous'))).toBe(false);
  });

  it('leaves the last good folder when a build fails half-way, and lets the next one start', async () => {
    await replaceFolder(folders, writes('good'));
    const failing = replaceFolder(folders, async (folder) => {
      await writes('half')(folder);
      throw new Error('no disk');
    });
    await expect(failing).rejects.toThrow('no disk');
    expect(page()).toBe('good');
    await replaceFolder(folders, writes('better'));
    expect(page()).toBe('better');
  });

  it('heals a build that was killed between the two renames', async () => {
    await replaceFolder(folders, writes('good'));
    mkdirSync(join(folders.workshop, 'next'));
    renameSync(folders.target, join(folders.workshop, 'previous'));
    writeFileSync(join(folders.workshop, 'lock'), `${GONE}\n`);
    await expect(replaceFolder(folders, () => Promise.reject(new Error('fails too')))).rejects.toThrow('fails too');
    expect(page()).toBe('good');
  });

  it('refuses a second build while the first runs, which still ends well', async () => {
    let finish: () => void = () => undefined;
    const waiting = new Promise<void>((fulfil) => (finish = fulfil));
    const first = replaceFolder(folders, async (folder) => {
      await waiting;
      await writes('first')(folder);
    });
    await expect(replaceFolder(folders, writes('second'))).rejects.toThrow(BuildRunning);
    finish();
    await first;
    expect(page()).toBe('first');
  });
});

describe('takeLock', () => {
  it('is taken over from a process that is gone, and from an unreadable file', () => {
    const file = join(root, 'lock');
    for (const left of [`${GONE}\n`, 'not a number', '']) {
      writeFileSync(file, left);
      const giveBack = takeLock(file);
      expect(readFileSync(file, 'utf8')).toBe(`${process.pid}\n`);
      giveBack();
      expect(existsSync(file)).toBe(false);
    }
  });

  it('is taken over from a process that was killed and not yet waited for', async () => {
    // The shell turns into a program that never waits for the child it started.
    const parent = spawn('sh', ['-c', 'sleep 0.1 & echo $!; exec sleep 30']);
    const child = String((await once(parent.stdout, 'data'))[0]).trim();
    await new Promise((fulfil) => setTimeout(fulfil, 400));
    const file = join(root, 'lock');
    writeFileSync(file, `${child}\n`);
    try {
      takeLock(file)();
    } finally {
      parent.kill();
    }
    expect(existsSync(file)).toBe(false);
  });

  it('names the process that holds it', () => {
    const file = join(root, 'lock');
    writeFileSync(file, `${process.ppid}\n`);
    expect(() => takeLock(file)).toThrow(`another build is running (process ${process.ppid})`);
  });

  it('gives back only its own', () => {
    const file = join(root, 'lock');
    const giveBack = takeLock(file);
    writeFileSync(file, `${GONE}\n`);
    giveBack();
    expect(existsSync(file)).toBe(true);
  });
});
