import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runSteps, totals, type Outcome } from '../../scripts/check/run-steps.ts';
import { spawnStep } from '../../scripts/check/spawn-step.ts';
import { STEPS, type Step } from '../../scripts/check/steps.ts';
import { countsOf } from '../../scripts/check/vitest-report.ts';

const step = (name: string, rest: Partial<Step> = {}): Step => ({ name, command: ['node'], counts: 'one', ...rest });
const outcome = (name: string, failed = 0): Outcome => ({
  step: name,
  passed: failed === 0 ? 1 : 0,
  failed,
  output: '',
  seconds: 0,
});

describe('runSteps', () => {
  it('keeps to its lanes and to what each step waits for', async () => {
    const log: string[] = [];
    let most = 0;
    let now = 0;
    const steps = [step('a'), step('b', { after: ['a'] }), step('c'), step('d'), step('e', { needs: ['b'] })];
    const outcomes = await runSteps(
      steps,
      2,
      async ({ name }) => {
        now += 1;
        most = Math.max(most, now);
        log.push(`+${name}`);
        await new Promise((fulfil) => setTimeout(fulfil, name === 'a' ? 20 : 5));
        log.push(`-${name}`);
        now -= 1;
        return outcome(name);
      },
      () => undefined,
    );
    expect(outcomes.map(({ step: name }) => name)).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(most).toBe(2);
    expect(log.indexOf('+b')).toBeGreaterThan(log.indexOf('-a'));
    expect(log.indexOf('+e')).toBeGreaterThan(log.indexOf('-b'));
  });

  it('counts a step whose needs failed as failed, and runs everything else', async () => {
    const ran: string[] = [];
    const told: string[] = [];
    const outcomes = await runSteps(
      [step('build'), step('audit', { needs: ['build'] }), step('lint')],
      2,
      ({ name }) => {
        ran.push(name);
        return Promise.resolve(outcome(name, name === 'build' ? 1 : 0));
      },
      ({ step: name, output }) => told.push(`${name}${output}`),
    );
    expect(ran.sort()).toEqual(['build', 'lint']);
    expect(totals(outcomes)).toEqual({ passed: 1, failed: 2 });
    expect(told).toContain('auditcould not run, because this failed: build');
  });

  it('refuses steps that wait for each other', async () => {
    const circle = [step('a', { after: ['b'] }), step('b', { after: ['a'] })];
    await expect(
      runSteps(
        circle,
        2,
        () => Promise.resolve(outcome('')),
        () => undefined,
      ),
    ).rejects.toThrow('a, b');
  });

  it('knows every step that another one names', () => {
    const names = STEPS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { after = [], needs = [] } of STEPS) expect(names).toEqual(expect.arrayContaining([...after, ...needs]));
  });
});

describe('countsOf', () => {
  const report = (counts: object): string => JSON.stringify({ testResults: [{ assertionResults: [{}] }], ...counts });

  it('adds up tests', () => {
    expect(countsOf(report({ numPassedTests: 7, numFailedTests: 0 }), 0)).toEqual({ passed: 7, failed: 0 });
    expect(countsOf(report({ numPassedTests: 7, numFailedTests: 2 }), 1)).toEqual({ passed: 7, failed: 2 });
  });

  it('takes what did not run for failed', () => {
    expect(countsOf(report({ numPassedTests: 7, numPendingTests: 1, numTodoTests: 1 }), 0).failed).toBe(2);
    expect(countsOf(null, 0)).toEqual({ passed: 0, failed: 1 });
    expect(countsOf(report({ numPassedTests: 0 }), 0).failed).toBe(1);
    expect(countsOf(report({ numPassedTests: 7 }), 1).failed).toBe(1);
    expect(countsOf(JSON.stringify({ numPassedTests: 7, testResults: [{ assertionResults: [] }] }), 1).failed).toBe(1);
  });
});

describe('spawnStep', () => {
  const root = mkdtempSync(join(tmpdir(), 'sanding-steps-'));
  afterAll(() => rmSync(root, { recursive: true }));

  it('keeps the output and the end of a program', async () => {
    const good = await spawnStep(root, step('good', { command: ['node', '-e', 'console.log(1); console.error(2)'] }));
    expect([good.passed, good.failed, good.output.split('\n').sort().join('')]).toEqual([1, 0, '12']);
    const bad = await spawnStep(root, step('bad', { command: ['node', '-e', 'process.exit(3)'] }));
    expect([bad.passed, bad.failed]).toEqual([0, 1]);
  });

  it('counts a program that is not there, and tests without a report, as failed', async () => {
    const missing = await spawnStep(root, step('missing', { command: ['no-such-program-here'] }));
    expect([missing.failed, missing.output]).toEqual([1, expect.stringContaining('ENOENT')]);
    expect((await spawnStep(root, step('mute', { command: ['node', '-e', '0', '--'], counts: 'tests' }))).failed).toBe(
      1,
    );
  });
});
