import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cluster } from '../../src/charts/linkage.ts';
import { itemsOf, linkAverage, orderClusters } from '../../src/charts/linkage.ts';
import { scattered } from '../support/scattered.ts';

type Similarity = (a: number, b: number) => number;

/** Similarities that never tie, some of them 0. */
function similarities(count: number, seed: number): Similarity {
  const next = scattered(seed);
  const table = new Map<string, number>();
  for (let a = 1; a < count; a += 1) for (let b = 0; b < a; b += 1) table.set(`${b} ${a}`, next() < 0.3 ? 0 : next());
  return (a, b) => table.get(`${Math.min(a, b)} ${Math.max(a, b)}`) ?? 0;
}

/** The same, said in the plainest way: the mean over all pairs of members, looked up anew at every step. */
function byBruteForce(count: number, similarity: Similarity): readonly string[] {
  let groups = Array.from({ length: count }, (_, item) => [item]);
  const joins: string[] = [];
  for (;;) {
    const pairs = groups.flatMap((a, i) =>
      groups.slice(i + 1).map((b) => {
        const values = a.flatMap((one) => b.map((two) => similarity(one, two)));
        return { a, b, mean: values.reduce((sum, value) => sum + value, 0) / values.length };
      }),
    );
    const best = pairs.reduce<(typeof pairs)[number] | null>(
      (held, pair) => (pair.mean > (held?.mean ?? 0) ? pair : held),
      null,
    );
    if (best === null) return joins.sort();
    const joined = [...best.a, ...best.b].sort((x, y) => x - y);
    joins.push(`${joined.join(',')} ${best.mean.toFixed(6)}`);
    groups = [...groups.filter((group) => group !== best.a && group !== best.b), joined];
  }
}

function joinsOf(roots: readonly Cluster[]): readonly string[] {
  const told = (cluster: Cluster): readonly string[] =>
    cluster.kind === 'leaf'
      ? []
      : [
          `${[...itemsOf(cluster)].sort((x, y) => x - y).join(',')} ${cluster.similarity.toFixed(6)}`,
          ...cluster.parts.flatMap(told),
        ];
  return roots.flatMap(told).sort();
}

describe('linkAverage', () => {
  it('joins as a plain search over all members does', () => {
    const sizes = fc.record({ count: fc.integer({ min: 0, max: 12 }), seed: fc.integer() });
    fc.assert(
      fc.property(sizes, ({ count, seed }) => {
        const similarity = similarities(count, seed);
        expect(joinsOf(linkAverage(count, similarity))).toEqual(byBruteForce(count, similarity));
      }),
      { numRuns: 60, seed: 2026 },
    );
  });

  it('leaves apart what has nothing in common, and settles ties by the order of the items', () => {
    const roots = linkAverage(5, (a, b) => (a < 4 && b < 4 ? 1 : 0));
    expect(roots.map(itemsOf)).toEqual([[0, 1, 2, 3], [4]]);
    expect(linkAverage(0, () => 1)).toEqual([]);
    expect(linkAverage(1, () => 1)).toEqual([{ kind: 'leaf', item: 0 }]);
  });
});

describe('orderClusters', () => {
  it('keeps every item once and follows the rank as far as brackets allow', () => {
    // 0 and 2 belong together, 1 and 3 too: the rank can turn the groups, not part them.
    const similarity: Similarity = (a, b) => (a % 2 === b % 2 ? 0.9 : 0.1);
    const backwards = orderClusters(linkAverage(4, similarity), (item) => -item).flatMap(itemsOf);
    expect(backwards).toEqual([3, 1, 2, 0]);
    const roots = linkAverage(9, similarities(9, 4));
    expect([...orderClusters(roots, (item) => item).flatMap(itemsOf)].sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  });
});
