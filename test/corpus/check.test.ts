import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { runCheck } from '../../scripts/corpus/check.ts';
import { contentDisk } from '../../src/corpus/load.ts';
import { traced } from './command.ts';
import { INVALID, overlay, VALID } from './diagnose.ts';

const SCRIPT = join(import.meta.dirname, '../../scripts/corpus.ts');
const LOCK = 'content/ids.lock';

test('a valid tree: nothing but the summary, exit 0', () => {
  const { effects, out, err } = traced(contentDisk(VALID));
  expect(runCheck([], effects)).toBe(0);
  expect(out()).toBe('0 errors, 0 warnings, 0 notes\n');
  expect(err()).toBe('');
});

describe('each fault is printed with its place; an error exits 1', () => {
  test.each(readdirSync(INVALID).sort())('%s', (name) => {
    const expected = readFileSync(join(INVALID, name, 'expected.txt'), 'utf8')
      .trim()
      .split('\n');
    const { effects, out } = traced(overlay(name));
    const code = runCheck(['--notes'], effects);
    for (const line of expected) {
      const [place = '', rule = '', severity = ''] = line.split(' ');
      const printed = out().split('\n');
      expect(
        printed.some(
          (text) => text.startsWith(`${place} `) && text.includes(` ${severity} `) && text.endsWith(`  ${rule}`),
        ),
      ).toBe(true);
    }
    expect(code).toBe(expected.some((line) => line.endsWith(' error')) ? 1 : 0);
  });
});

describe('file arguments limit what is printed', () => {
  const named = (...args: string[]): { readonly code: number; readonly out: string; readonly err: string } => {
    const { effects, out, err } = traced(overlay('unknown-instrument'));
    return { code: runCheck(args, effects), out: out(), err: err() };
  };

  test('a file, as typed from the root or in full', () => {
    for (const file of [
      'content/instruments/pp-1-2020.md',
      './content/instruments/pp-1-2020.md',
      '/project/content/instruments/pp-1-2020.md',
    ]) {
      const { code, out } = named(file);
      expect(code).toBe(1);
      expect(out).toMatch(/^content\/instruments\/pp-1-2020\.md:11:15 {2}error/);
      expect(out).toMatch(/1 error, 0 warnings, 0 notes; \d+ in other files/);
    }
  });

  test('a folder', () => {
    expect(named('content/codebook').out).toMatch(/^content\/codebook\/take-part-in-campaign\.md:10:28/);
  });

  test('a file without faults exits 0, though others have some', () => {
    expect(named('content/themes.csv')).toMatchObject({ code: 0 });
  });

  test('a file that is not there, or an unknown flag, is wrong use', () => {
    const missing = named('content/themes.cvs');
    expect([missing.code, missing.out]).toEqual([2, '']);
    expect(missing.err).toContain('content/themes.cvs');
    const flag = named('--fix');
    expect(flag.code).toBe(2);
    expect(flag.err).toContain('Usage');
  });
});

test('notes are counted, and printed when asked for', () => {
  const brief = traced(overlay('unused-source'));
  expect(runCheck([], brief.effects)).toBe(0);
  expect(brief.out()).toBe('0 errors, 0 warnings, 1 note (--notes prints the notes)\n');
  const full = traced(overlay('unused-source'));
  runCheck(['--notes'], full.effects);
  expect(full.out()).toContain('content/sources.csv:5:1  note');
});

describe('--pin', () => {
  test('adds the ids that are not pinned, keeps every line, and then all is quiet', () => {
    const { effects, written, out } = traced(overlay('unpinned-id'));
    expect(runCheck(['--pin'], effects)).toBe(0);
    expect(written.get(LOCK)).toBe(readFileSync(join(VALID, LOCK), 'utf8'));
    expect(out()).toBe(`${LOCK}: 2 ids added\n0 errors, 0 warnings, 0 notes\n`);
    expect(runCheck([], effects)).toBe(0);
  });

  test('writes nothing where nothing is new, or where there is an error', () => {
    const quiet = traced(contentDisk(VALID));
    expect(runCheck(['--pin'], quiet.effects)).toBe(0);
    expect(quiet.written.size).toBe(0);
    const faulty = traced(overlay('lost-id'));
    expect(runCheck(['--pin'], faulty.effects)).toBe(1);
    expect(faulty.written.size).toBe(0);
  });
});

describe('from the command line', () => {
  const run = promisify(execFile);
  const faults = [
    'csv-bom',
    'csv-delimiter',
    'csv-missing-column',
    'csv-stray-quote',
    'unknown-key',
    'unknown-act',
    'unknown-region',
    'unknown-instrument',
    'duplicate-id',
    'skipped-number',
    'impossible-date',
    'unknown-source',
  ];

  test.each(faults)(
    '%s: file:line:column, exit 1',
    async (name) => {
      const tree = mkdtempSync(join(tmpdir(), 'sanding-check-'));
      try {
        cpSync(VALID, tree, { recursive: true });
        cpSync(join(INVALID, name), tree, { recursive: true });
        const [line = ''] = readFileSync(join(INVALID, name, 'expected.txt'), 'utf8').split('\n');
        const { code, stdout } = await run(process.execPath, [SCRIPT, 'check'], { cwd: tree }).then(
          (done) => ({ code: 0, stdout: done.stdout }),
          (failed: unknown) => failed as { readonly code: number; readonly stdout: string },
        );
        expect(code).toBe(1);
        expect(stdout).toContain(`${line.split(' ')[0] ?? ''} `);
      } finally {
        rmSync(tree, { recursive: true });
      }
    },
    30_000,
  );
});
