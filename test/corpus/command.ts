import type { ContentDisk } from '../../src/corpus/load.ts';
import type { Effects } from '../../scripts/effects.ts';

/** A command's world in memory: what it printed, what it wrote. */
export interface Trace {
  readonly effects: Effects;
  readonly out: () => string;
  readonly err: () => string;
  readonly written: ReadonlyMap<string, string>;
}

/** Effects over a content tree; `answers` play the person at the terminal. */
export function traced(disk: ContentDisk, answers: readonly string[] | null = null): Trace {
  let out = '';
  let err = '';
  const written = new Map<string, string>();
  const left = answers === null ? [] : [...answers];
  const bytesOf = (path: string): Uint8Array => {
    const text = written.get(path);
    return text === undefined ? disk.readBytes(path) : new TextEncoder().encode(text);
  };
  const list = (): readonly string[] => [...new Set([...disk.list(), ...written.keys()])];
  const effects: Effects = {
    cwd: '/project',
    readFile: bytesOf,
    writeFile: (path, text) => void written.set(path, text),
    exists: (path) => list().includes(path),
    stdout: (text) => void (out += text),
    stderr: (text) => void (err += text),
    content: { list, readBytes: bytesOf },
    ask: answers === null ? null : () => Promise.resolve(left.shift() ?? ''),
  };
  return { effects, out: () => out, err: () => err, written };
}
