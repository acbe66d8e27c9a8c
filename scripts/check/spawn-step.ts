import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Outcome } from './run-steps.ts';
import type { Step } from './steps.ts';
import { countsOf } from './vitest-report.ts';

/** A step that takes longer hangs. */
const LIMIT_MS = 20 * 60_000;

/** Runs a step as a process of its own in the repository at `root`, and keeps what it prints. */
export async function spawnStep(root: string, step: Step): Promise<Outcome> {
  const started = performance.now();
  const report = join(root, '.cache', 'test', `${step.name.replace(/\W+/g, '-')}.json`);
  mkdirSync(join(root, '.cache', 'test'), { recursive: true });
  rmSync(report, { force: true });
  const [program, ...given] = step.command;
  const reporting = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code, output } = await runProgram(root, program, step.counts === 'tests' ? [...given, ...reporting] : given);
  const counts =
    step.counts === 'tests'
      ? countsOf(textOrNull(report), code)
      : { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  return { step: step.name, ...counts, output, seconds: (performance.now() - started) / 1000 };
}

function runProgram(
  cwd: string,
  program: string,
  given: readonly string[],
): Promise<{ readonly code: number; readonly output: string }> {
  const env = {
    ...process.env,
    PATH: [join(cwd, 'node_modules', '.bin'), process.env.PATH].filter(Boolean).join(delimiter),
    // Snapshots are compared, never written; a lone `.only` is an error.
    CI: 'true',
    NO_COLOR: '1',
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  return new Promise((fulfil) => {
    const child = spawn(program, given, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], timeout: LIMIT_MS });
    let output = '';
    const keep = (chunk: Buffer): void => void (output += chunk.toString('utf8'));
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => {
      fulfil({ code: 1, output: `${output}${error.message}\n` });
    });
    child.on('close', (code, signal) => {
      fulfil({ code: code ?? 1, output: signal === null ? output : `${output}ended by ${signal}\n` });
    });
  });
}

function textOrNull(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
