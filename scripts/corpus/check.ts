import { isAbsolute, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readCorpus } from '../../src/corpus/index.ts';
import { loadContent } from '../../src/corpus/load.ts';
import { FILES } from '../../src/corpus/paths.ts';
import { lockWith } from '../../src/corpus/pin.ts';
import { presentIds } from '../../src/corpus/present-ids.ts';
import { collectDiagnostics } from '../../src/diagnostics/collect.ts';
import { reportText, summaryOf } from '../../src/diagnostics/print.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { parseCorpus } from '../../src/parse/index.ts';
import { runPipeline } from '../../src/pipeline.ts';
import type { Effects } from '../effects.ts';

const USAGE = `Usage: npm run corpus -- check [--notes] [--pin] [file or folder of content/...]
  --notes  print notes too (printed anyway for named files)
  --pin    add new ids to content/ids.lock, where there is no error
`;

/** Prints the faults of content/, of all files or of those named. Exit 1 where an error is among them. */
export function runCheck(args: readonly string[], effects: Effects): number {
  const options = readOptions(args);
  if (options === null) {
    effects.stderr(USAGE);
    return 2;
  }
  const reading = collectDiagnostics();
  const files = loadContent(effects.content, reading.report);
  const wanted = options.files.map((file) => contentPath(file, effects.cwd));
  const strange = options.files.filter((_, index) => !isThere(wanted[index] ?? '', files));
  if (strange.length > 0) {
    effects.stderr(`No such file or folder of content/: ${strange.join(', ')}\n`);
    return 2;
  }
  const { diagnostics, failed } = runPipeline(files, reading.sorted());
  if (options.pin && !failed) pinNewIds(files, effects);
  const left = options.pin && !failed ? diagnostics.filter(({ rule }) => rule !== 'unpinned-id') : diagnostics;
  const chosen = wanted.length === 0 ? left : left.filter(({ file }) => wanted.some((path) => covers(path, file)));
  const showNotes = options.notes || wanted.length > 0;
  const shown = chosen.filter(({ severity }) => showNotes || severity !== 'note');
  effects.stdout(reportText(shown));
  effects.stdout(`${summaryOf(chosen)}${elsewhere(left.length - chosen.length)}${hint(chosen, shown)}\n`);
  if (options.pin && failed) effects.stderr(`${FILES.lock} was left as it is: the errors come first\n`);
  return chosen.some(({ severity }) => severity === 'error') || (options.pin && failed) ? 1 : 0;
}

function readOptions(
  args: readonly string[],
): { readonly files: readonly string[]; readonly notes: boolean; readonly pin: boolean } | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { notes: { type: 'boolean', default: false }, pin: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    return { files: positionals, notes: values.notes, pin: values.pin };
  } catch {
    return null;
  }
}

/** A path as an author types it, from wherever, as the key of a file: `./content/x.csv` -> `content/x.csv`. */
function contentPath(file: string, cwd: string): string {
  const path = isAbsolute(file) ? relative(cwd, file) : relative(cwd, resolve(cwd, file));
  return path.replaceAll('\\', '/');
}

/** Registers may be missing from the tree and still be asked for. */
function isThere(path: string, files: ReadonlyMap<string, string>): boolean {
  const registers: readonly string[] = Object.values(FILES);
  return registers.includes(path) || [...files.keys()].some((file) => covers(path, file));
}

function covers(path: string, file: string): boolean {
  return path === file || file.startsWith(`${path}/`);
}

function pinNewIds(files: ReadonlyMap<string, string>, effects: Effects): void {
  const silent = (): void => undefined;
  const corpus = readCorpus(files, silent);
  const ids = presentIds(corpus, parseCorpus(corpus, silent)).map(({ id }) => id);
  const old = files.get(FILES.lock) ?? '';
  const text = lockWith(old, ids);
  if (text === old) return;
  effects.writeFile(FILES.lock, text);
  effects.stdout(`${FILES.lock}: ${text.split('\n').length - old.split('\n').length} ids added\n`);
}

function elsewhere(count: number): string {
  return count === 0 ? '' : `; ${count} in other files`;
}

function hint(chosen: readonly Diagnostic[], shown: readonly Diagnostic[]): string {
  return chosen.length === shown.length ? '' : ' (--notes prints the notes)';
}
