import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseWorld, circular, clause, FULL_LIST } from '../analysis/world.ts';
import { fuzz, FUZZ_TIME } from '../support/fuzz.ts';

const ACTS = ['like', 'photo', 'umbrella'] as const;
const DOCUMENTS = ['d0', 'd1', 'd2'] as const;

const ban = fc.record({ document: fc.constantFrom(...DOCUMENTS), act: fc.constantFrom(...ACTS) });
/** All bans that there are, the order in which they become known, and the documents of which a list is seen whole. */
const truth = fc
  .uniqueArray(ban, { maxLength: 9, selector: ({ document, act }) => `${document} ${act}` })
  .chain((bans) =>
    fc.record({
      bans: fc.constant(bans),
      order: fc.shuffledSubarray(bans, { minLength: bans.length }),
    }),
  );
type Bans = readonly { readonly document: string; readonly act: string }[];

/** What is said while some bans are known, of documents whose other bans are not. */
function analysed(bans: Bans, whole: boolean) {
  return analyseWorld({
    circulars: DOCUMENTS.map((id) => circular(id, whole ? { view: FULL_LIST } : {})),
    clauses: bans.map(({ document, act }, order) => clause(document, order, { acts: [act] })),
  });
}

const overAll = ({ actIntervals }: ReturnType<typeof analysed>, act: string) =>
  actIntervals.find((interval) => interval.act === act && interval.scope.kind === 'all');

describe('while hidden clauses are revealed, one after the other, in any order', () => {
  it('the interval of each act holds the truth, and only ever narrows', { timeout: FUZZ_TIME }, () => {
    fc.assert(
      fc.property(truth, ({ bans, order }) => {
        const steps = [...order.keys(), order.length].map((known) => analysed(order.slice(0, known), false));
        for (const act of ACTS) {
          const real = bans.filter((each) => each.act === act).length;
          let [lower, upper] = [0, Infinity];
          for (const step of [...steps, analysed(bans, true)]) {
            const { confirmed = -1, open = -1, total } = overAll(step, act) ?? {};
            expect(total).toBe(DOCUMENTS.length);
            expect(confirmed).toBeGreaterThanOrEqual(lower);
            expect(confirmed + open).toBeLessThanOrEqual(upper);
            expect([confirmed <= real, real <= confirmed + open]).toEqual([true, true]);
            [lower, upper] = [confirmed, confirmed + open];
          }
          expect([lower, upper]).toEqual([real, real]);
        }
      }),
      fuzz(60),
    );
  });

  it('likeness stays within its bounds, and the bounds within 0 and 1', { timeout: FUZZ_TIME }, () => {
    fc.assert(
      fc.property(truth, fc.nat(9), ({ bans, order }, known) => {
        const acts = (id: string): readonly string[] =>
          bans.filter(({ document }) => document === id).map(({ act }) => act);
        for (const { a, b, lower, upper } of analysed(order.slice(0, known), false).kinship) {
          const both = acts(a).filter((act) => acts(b).includes(act)).length;
          const real = both / new Set([...acts(a), ...acts(b)]).size;
          expect(lower).toBeGreaterThanOrEqual(0);
          expect(upper).toBeLessThanOrEqual(1);
          // Published with four decimals.
          expect(lower).toBeLessThanOrEqual(real + 0.0001);
          expect(upper).toBeGreaterThanOrEqual(real - 0.0001);
        }
      }),
      fuzz(60),
    );
  });
});
