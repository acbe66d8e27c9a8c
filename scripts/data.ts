import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { contractFiles } from '../src/contract/index.ts';
import { loadContent } from '../src/corpus/load.ts';
import { collectDiagnostics } from '../src/diagnostics/collect.ts';
import { runPipeline, type PipelineResult } from '../src/pipeline.ts';
import { planRelease, reminder } from './release.ts';

/**
 * `npm run data` writes public/data; `npm run data:check` compares it with what content/ gives; `npm run data --
 * --release` gives the data as they stand the name in content/version.yaml. Exit 1 on any fault.
 */
function main(root: string, args: readonly string[]): number {
  const first = run(root);
  if (first === null) return 1;
  if (!args.includes('--release')) return finish(root, first, args.includes('--check'));
  const plan = planRelease(first, (path) => existsSync(join(root, path)));
  process[plan.ok ? 'stdout' : 'stderr'].write(`${plan.message}\n`);
  if (!plan.ok) return 1;
  mkdirSync(dirname(join(root, plan.path)), { recursive: true });
  writeFileSync(join(root, plan.path), plan.text);
  const second = run(root);
  return second === null ? 1 : finish(root, second, false);
}

function run(root: string): PipelineResult | null {
  const reading = collectDiagnostics();
  const result = runPipeline(loadContent(root, reading.report), reading.sorted());
  for (const { severity, file, line, column, rule, message } of result.diagnostics)
    if (severity !== 'note') process.stderr.write(`${file}:${line}:${column} ${severity} ${rule}: ${message}\n`);
  if (!result.failed) return result;
  process.stderr.write('public/data was left as it is: the errors above come first.\n');
  return null;
}

function finish(root: string, result: PipelineResult, check: boolean): number {
  const target = join(root, 'public', 'data');
  const files = new Map([...result.files, ...contractFiles(readFolder(join(root, 'src', 'model')))]);
  const code = check ? compare(target, files) : write(target, files);
  const words = reminder(result.dataset.changes);
  if (words !== null) process.stdout.write(`${words}\n`);
  return code;
}

function readFolder(folder: string): ReadonlyMap<string, string> {
  return new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

function compare(target: string, files: ReadonlyMap<string, string>): number {
  const held = existsSync(target) ? readdirSync(target) : [];
  const stale = [
    ...[...files.keys()].filter(
      (name) => !held.includes(name) || readFileSync(join(target, name), 'utf8') !== files.get(name),
    ),
    ...held.filter((name) => !files.has(name)),
  ].sort();
  if (stale.length === 0) return 0;
  process.stderr.write(`public/data is not what content/ gives; run "npm run data". Differing: ${stale.join(', ')}\n`);
  return 1;
}

/** Writes a whole new folder beside the old one and swaps them, so that a reader never meets half of each. */
function write(target: string, files: ReadonlyMap<string, string>): number {
  const fresh = join(dirname(target), '.data-new');
  const old = join(dirname(target), '.data-old');
  for (const leftover of [fresh, old]) rmSync(leftover, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  for (const [name, text] of files) writeFileSync(join(fresh, name), text);
  if (existsSync(target)) renameSync(target, old);
  renameSync(fresh, target);
  rmSync(old, { recursive: true, force: true });
  process.stdout.write(`${files.size} files in public/data\n`);
  return 0;
}

process.exitCode = main(process.cwd(), process.argv.slice(2));
