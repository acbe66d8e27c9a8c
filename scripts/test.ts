import { fileURLToPath } from 'node:url';
import { runSteps, totals } from './check/run-steps.ts';
import { spawnStep } from './check/spawn-step.ts';
import { STEPS } from './check/steps.ts';

// Runs everything that must hold, or the steps whose names hold one of the given words: `npm test -- lint unit`.
const root = fileURLToPath(new URL('..', import.meta.url));
const words = process.argv.slice(2);
const steps = words.length === 0 ? STEPS : STEPS.filter(({ name }) => words.some((word) => name.includes(word)));
/** The targets are set for two cores. */
const LANES = 2;

const outcomes = await runSteps(
  steps,
  LANES,
  (step) => spawnStep(root, step),
  ({ step, passed, failed, output, seconds }) => {
    const count = passed + failed === 1 ? '' : `, ${passed} of ${passed + failed} passed`;
    console.log(`${failed === 0 ? 'ok  ' : 'FAIL'} ${step} (${seconds.toFixed(1)} s${count})`);
    if (failed > 0) console.log(output.trim().replace(/^/gm, '     '));
  },
);
const { passed, failed } = totals(outcomes);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
