import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { contentDisk, type ContentDisk } from '../src/corpus/load.ts';

/** All that a command may do to the world. Paths are relative to `cwd`, or absolute. */
export interface Effects {
  readonly cwd: string;
  readonly readFile: (path: string) => Uint8Array;
  /** Makes the folders that it needs; replaces a file that is there. */
  readonly writeFile: (path: string, text: string) => void;
  readonly exists: (path: string) => boolean;
  /** Prints text as it is: the line end is the caller's. */
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  /** content/ of the project in `cwd`. */
  readonly content: ContentDisk;
  /** Asks the person at the terminal; null where there is none. */
  readonly ask: ((question: string) => Promise<string>) | null;
}

/** A command: its arguments and its effects in, its exit code out (0 done, 1 faults found, 2 wrong use). */
export type Command = (args: readonly string[], effects: Effects) => Promise<number> | number;

/** The real world, seen from a directory. */
export function nodeEffects(cwd: string): Effects {
  return {
    cwd,
    readFile: (path) => readFileSync(resolve(cwd, path)),
    writeFile: (path, text) => {
      mkdirSync(dirname(resolve(cwd, path)), { recursive: true });
      writeFileSync(resolve(cwd, path), text);
    },
    exists: (path) => existsSync(resolve(cwd, path)),
    stdout: (text) => void process.stdout.write(text),
    stderr: (text) => void process.stderr.write(text),
    content: contentDisk(cwd),
    ask: process.stdin.isTTY && process.stdout.isTTY ? askAtTerminal : null,
  };
}

async function askAtTerminal(question: string): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return (await terminal.question(question)).trim();
  } finally {
    terminal.close();
  }
}
