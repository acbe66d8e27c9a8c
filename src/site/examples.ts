import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** Small programs that load the tables and count an interval; tests run them. */
export const EXAMPLES = [
  { name: 'interval.py', language: 'Python' },
  { name: 'interval.R', language: 'R' },
] as const;

export interface Example {
  readonly name: string;
  readonly language: string;
  readonly path: string;
  readonly text: string;
}

export function examples(): readonly Example[] {
  return EXAMPLES.map(({ name, language }) => ({
    name,
    language,
    path: `/data/${name}`,
    text: readFileSync(resolve('scripts/examples', name), 'utf8'),
  }));
}

/** The programs as files, by name, for the archive. */
export function exampleFiles(): readonly (readonly [string, Uint8Array])[] {
  return examples().map(({ name, text }) => [name, new TextEncoder().encode(text)] as const);
}
