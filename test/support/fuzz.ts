/**
 * How often a property is tried and from which seed: `fc.assert(property, fuzz(200))`. The same cases in every run, so
 * that a failure can be met again; fast-check prints seed and path of what failed. `FUZZ_RUNS=100000` looks further, and
 * `FUZZ_SEED` elsewhere.
 */
export function fuzz(few = 100): { readonly numRuns: number; readonly seed: number } {
  return { numRuns: wholeNumber('FUZZ_RUNS') ?? few, seed: wholeNumber('FUZZ_SEED') ?? FIRST_SEED };
}

/** Time that a test of such a property may take, in ms. */
export const FUZZ_TIME = 3_600_000;

const FIRST_SEED = 20241127;

function wholeNumber(name: string): number | null {
  const text = process.env[name];
  if (text === undefined || text === '') return null;
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new Error(`${name}=${text}, expected a whole number`);
  return Number(text);
}
