import type { Step } from './steps.ts';

/** How a step ended. */
export interface Outcome {
  readonly step: string;
  readonly passed: number;
  readonly failed: number;
  /** What it printed, or why it could not run. */
  readonly output: string;
  readonly seconds: number;
}

/** Runs one step to its end; never rejects. */
export type RunStep = (step: Step) => Promise<Outcome>;

/**
 * Runs all steps, at most `lanes` at once, each after those that it waits for, and hands every outcome to `tell` as it
 * comes. A step whose needs failed is a failure itself: nothing is ever skipped.
 */
export async function runSteps(
  steps: readonly Step[],
  lanes: number,
  run: RunStep,
  tell: (outcome: Outcome) => void,
): Promise<readonly Outcome[]> {
  const outcomes = new Map<string, Outcome>();
  const running = new Map<string, Promise<void>>();
  const waiting = [...steps];
  const present = new Set(steps.map(({ name }) => name));
  const ended = (name: string): boolean => outcomes.has(name) || !present.has(name);

  while (waiting.length > 0 || running.size > 0) {
    const index = waiting.findIndex(({ after = [], needs = [] }) => [...after, ...needs].every(ended));
    const step = waiting[index];
    if (step !== undefined && running.size < lanes) {
      waiting.splice(index, 1);
      running.set(
        step.name,
        outcomeOf(step, outcomes, run).then((outcome) => {
          outcomes.set(step.name, outcome);
          running.delete(step.name);
          tell(outcome);
        }),
      );
    } else if (running.size > 0) await Promise.race(running.values());
    else throw new Error(`steps wait for each other: ${waiting.map(({ name }) => name).join(', ')}`);
  }
  return steps.flatMap(({ name }) => outcomes.get(name) ?? []);
}

/** The last line: `132 passed, 0 failed`. */
export function totals(outcomes: readonly Outcome[]): { readonly passed: number; readonly failed: number } {
  return {
    passed: outcomes.reduce((total, { passed }) => total + passed, 0),
    failed: outcomes.reduce((total, { failed }) => total + failed, 0),
  };
}

function outcomeOf(step: Step, outcomes: ReadonlyMap<string, Outcome>, run: RunStep): Promise<Outcome> {
  const broken = (step.needs ?? []).filter((name) => (outcomes.get(name)?.failed ?? 0) > 0);
  if (broken.length === 0) return run(step);
  const output = `could not run, because this failed: ${broken.join(', ')}`;
  return Promise.resolve({ step: step.name, passed: 0, failed: 1, output, seconds: 0 });
}
