import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAddress, parseAddress, STEP } from '../../src/search/address.ts';
import { FACETS } from '../../src/search/facets.ts';
import { claimSearch, readClaim } from '../../src/site/claim-address.ts';
import { BASELINE_ID, comparedSearch, FEWEST, MOST, readCompared } from '../../src/site/compare-address.ts';
import { fuzz, FUZZ_TIME } from '../support/fuzz.ts';

const IDS = ['kota-a-2024', 'kota-b-2024', 'kab-c-2020', 'prov-d-2018', 'kota-e-2024'];
const KNOWN = new Set(IDS);
const odd = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    ...IDS,
    BASELINE_ID,
    '%',
    '%E0%A4',
    '&',
    '=',
    '#',
    '+',
    '__proto__',
    '<script>',
    '\u0000',
    '-1',
    '1e9',
  ),
);
/** Anything that may stand behind the `?`: pairs of names that pages know or not, and plain rubbish. */
const search = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.tuple(
        fc.constantFrom('e', 'q', 'tepat', 'kelompok', 'tampil', 'wilayah', 'larangan', 'dokumen', ...FACETS),
        odd,
      ),
    )
    .map((pairs) => `?${pairs.map(([name, value]) => `${name}=${value}`).join('&')}`),
);
const documents = IDS.map((id) => ({ id, region: id.slice(0, 6) })) as unknown as Parameters<
  typeof readClaim
>[1]['documents'];

describe('any address', () => {
  it(
    'of a comparison is read: known ids once, in order, at most as many as stand side by side',
    { timeout: FUZZ_TIME },
    () => {
      fc.assert(
        fc.property(search, (text) => {
          const compared = readCompared(text, KNOWN);
          if (compared.kind === 'none') return;
          expect(compared.ids.every((id) => id === BASELINE_ID || KNOWN.has(id))).toBe(true);
          expect(new Set(compared.ids).size).toBe(compared.ids.length);
          if (compared.kind === 'columns') {
            expect(compared.ids.length).toBeGreaterThanOrEqual(FEWEST);
            expect(compared.ids.length).toBeLessThanOrEqual(MOST);
            expect(readCompared(comparedSearch(compared.ids), KNOWN)).toEqual(compared);
          }
        }),
        fuzz(),
      );
    },
  );

  it('of a search is read, and what was read is written and read the same', { timeout: FUZZ_TIME }, () => {
    fc.assert(
      fc.property(search, (text) => {
        const state = parseAddress(text, (_facet, value) => KNOWN.has(value));
        expect(state.shown).toBeGreaterThanOrEqual(STEP);
        const values: readonly string[] = FACETS.flatMap((facet) => [...state.choice[facet]]);
        expect(values.every((value) => KNOWN.has(value))).toBe(true);
        const again = parseAddress(formatAddress(state), () => true);
        // Half of a pair cannot be written in an address.
        expect(again).toEqual({ ...state, query: state.query.trim().toWellFormed() });
      }),
      fuzz(),
    );
  });

  it('of a claim is read, and what was read is written and read the same', { timeout: FUZZ_TIME }, () => {
    fc.assert(
      fc.property(search, (text) => {
        const choice = readClaim(text, { documents });
        const again = readClaim(claimSearch(choice, { documents }), { documents });
        expect(claimSearch(again, { documents })).toBe(claimSearch(choice, { documents }));
        expect(again.act).toBe(choice.act);
        expect(again.region).toBe(choice.region);
      }),
      fuzz(),
    );
  });
});
