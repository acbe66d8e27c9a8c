import type { CodedClause, Reading } from '../model/clause.ts';
import type { Codebook } from '../model/codebook.ts';
import type { Agreement, Disagreement } from '../model/coverage.ts';

/** A clause that both readers coded, with the outcome that counts. */
interface Pair {
  readonly clause: string;
  readonly a: Reading;
  readonly b: Reading;
}

/** Agreement of readings a and b: on type, on whole sets of acts and elements, and on each act by itself. */
export function agreementOf(readings: readonly Reading[], codebook: Codebook): readonly Agreement[] {
  const pairs = pairUp(readings);
  const rows = [
    measure('type', pairs, (reading) => reading.type, null),
    measure('acts', pairs, (reading) => setKey(reading.acts), null),
    measure('elements', pairs, (reading) => setKey(reading.elements), null),
  ];
  for (const act of codebook.acts)
    rows.push(measure(act.id, pairs, (reading) => (reading.acts.includes(act.id) ? PRESENT : ABSENT), PRESENT));
  return rows;
}

/** Every clause on which the two readings differ, with what was decided. */
export function disagreementsOf(
  readings: readonly Reading[],
  clauses: readonly CodedClause[],
): readonly Disagreement[] {
  const outcome = new Map(clauses.map((clause) => [clause.id, clause]));
  return pairUp(readings).flatMap(({ clause, a, b }): readonly Disagreement[] => {
    const decided = outcome.get(clause);
    if (decided === undefined) return [];
    const rows: Disagreement[] = [];
    if (a.type !== b.type) rows.push({ clause, unit: 'type', a: a.type, b: b.type, outcome: decided.type });
    for (const unit of ['acts', 'elements'] as const) {
      const row = { a: setKey(a[unit]), b: setKey(b[unit]), outcome: setKey(decided[unit]) };
      if (row.a !== row.b) rows.push({ clause, unit, ...row });
    }
    return rows;
  });
}

/**
 * Krippendorff's alpha for two readers, nominal data, no missing values: 1 - observed / expected disagreement
 * (Krippendorff 2011, section A). null where all values are the same, because then nothing could have differed.
 */
export function krippendorffAlpha(values: readonly (readonly [string, string])[]): number | null {
  const pooled = new Map<string, number>();
  let differing = 0;
  for (const [a, b] of values) {
    pooled.set(a, (pooled.get(a) ?? 0) + 1);
    pooled.set(b, (pooled.get(b) ?? 0) + 1);
    if (a !== b) differing += 1;
  }
  const n = values.length * 2;
  if (n === 0 || pooled.size < 2) return null;
  let same = 0;
  for (const count of pooled.values()) same += count * (count - 1);
  const expected = 1 - same / (n * (n - 1));
  return 1 - differing / values.length / expected;
}

function measure(
  unit: string,
  pairs: readonly Pair[],
  value: (reading: Reading) => string,
  counted: string | null,
): Agreement {
  const values = pairs.map(({ a, b }) => [value(a), value(b)] as const);
  const same = values.filter(([a, b]) => a === b).length;
  return {
    unit,
    clauses: pairs.length,
    raw: pairs.length === 0 ? null : round(same / pairs.length),
    alpha: roundOrNull(krippendorffAlpha(values)),
    prevalence:
      counted === null || pairs.length === 0
        ? null
        : round(values.filter(([a]) => a === counted).length / pairs.length),
  };
}

function pairUp(readings: readonly Reading[]): readonly Pair[] {
  const byReader = { a: new Map<string, Reading>(), b: new Map<string, Reading>() };
  for (const reading of readings)
    if (reading.reader === 'a' || reading.reader === 'b') byReader[reading.reader].set(reading.clause, reading);
  return [...byReader.a].flatMap(([clause, a]) => {
    const b = byReader.b.get(clause);
    return b === undefined ? [] : { clause, a, b };
  });
}

function setKey(ids: readonly string[]): string {
  return [...ids].sort().join(' ');
}

function round(value: number): number {
  return Number(value.toFixed(DIGITS));
}

function roundOrNull(value: number | null): number | null {
  return value === null ? null : round(value);
}

const PRESENT = 'yes';
const ABSENT = 'no';
/** Enough to recognise a changed clause among a thousand. */
const DIGITS = 4;
