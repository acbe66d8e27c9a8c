import { dirname, join } from 'node:path/posix';
import { gzipSync } from 'node:zlib';
import type { Page } from '../support/site.ts';

/** Bytes that a page costs on the wire, gzipped. */
export interface Weight {
  /** The page and the style sheets that it names. */
  readonly text: number;
  /** Scripts that it names, with everything that they import at once. */
  readonly script: number;
}

/** Limits in bytes (DESIGN section 6). */
export interface Budget {
  readonly text: number;
  readonly script: number;
}

const KB = 1024;
const READING: Budget = { text: 60 * KB, script: 10 * KB };
const MATRIX: Budget = { text: 100 * KB, script: 45 * KB };
/** Pages that are tools: their scripts may weigh more. */
const TOOL: Budget = { text: 60 * KB, script: 45 * KB };

/** The budget of a page by its path below the language: `budgetOf('matriks/') // => {text: 102400, script: 46080}`. */
export function budgetOf(path: string): Budget {
  if (path.startsWith('matriks/')) return MATRIX;
  return path === 'banding/' || path === 'cari/' ? TOOL : READING;
}

/** Weighs a page; `read` gives the text of a file by its path below the host. */
export function weigh(page: Page, read: (path: string) => string): Weight {
  const linked = (wanted: (attributes: ReadonlyMap<string, string>) => string | undefined): readonly string[] => [
    ...new Set(page.tags.flatMap(({ attributes }) => wanted(attributes) ?? [])),
  ];
  const sheets = linked((attributes) => (attributes.get('rel') === 'stylesheet' ? attributes.get('href') : undefined));
  const scripts = page.tags.flatMap(({ name, attributes }) => (name === 'script' ? (attributes.get('src') ?? []) : []));
  const inline = page.tags.filter(
    ({ name, attributes }) =>
      name === 'script' && !(attributes.get('type') ?? '').includes('json') && !attributes.has('src'),
  );
  return {
    text: zipped(page.html) + sum(sheets.map((path) => zipped(read(path)))),
    script:
      sum(inline.map(({ content }) => zipped(content))) + sum(closure(scripts, read).map((path) => zipped(read(path)))),
  };
}

/** Scripts with all that they import statically; what they import later, on demand, is not part of the page. */
function closure(entries: readonly string[], read: (path: string) => string): readonly string[] {
  const reached = new Set<string>();
  const waiting = [...entries];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (reached.has(path)) continue;
    reached.add(path);
    const here = dirname(path);
    const imported = [...read(path).matchAll(/\b(?:import|export)\s*(?:[\w$*{][^;"'()]*?from\s*)?["']([^"']+)["']/g)];
    waiting.push(
      ...imported.map(([, specifier = '']) => (specifier.startsWith('.') ? join(here, specifier) : specifier)),
    );
  }
  return [...reached];
}

function zipped(text: string): number {
  return text === '' ? 0 : gzipSync(text, { level: 9 }).length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
