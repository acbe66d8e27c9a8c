/** A group of items: one item, or two groups joined at a similarity. */
export type Cluster =
  | { readonly kind: 'leaf'; readonly item: number }
  | { readonly kind: 'join'; readonly similarity: number; readonly parts: readonly [Cluster, Cluster] };

/** Similarities closer than this are a tie; a tie is settled by the order of the items that the groups begin with. */
const TIE = 1e-9;

interface Group {
  readonly cluster: Cluster;
  readonly size: number;
}

/**
 * Joins the two most similar groups again and again, by the mean similarity of their pairs (average linkage, UPGMA).
 * What has no similarity at all stays apart: one root for each group that nothing joins. Cubic in the number of items,
 * so meant for what one picture can show.
 */
export function linkAverage(count: number, similarity: (a: number, b: number) => number): readonly Cluster[] {
  let groups: readonly Group[] = Array.from({ length: count }, (_, item) => ({
    cluster: { kind: 'leaf', item },
    size: 1,
  }));
  let between = groups.map((_, a) => groups.map((_unused, b) => (a === b ? 0 : similarity(a, b))));
  for (;;) {
    const best = nearestPair(between);
    if (best === null) return groups.map(({ cluster }) => cluster);
    const joined = joinPair(groups, between, best);
    groups = joined.groups;
    between = joined.between;
  }
}

/**
 * The items from left to right so that no bracket crosses another and, as far as the brackets allow, in the order of
 * `rank` (for example a seriation).
 */
export function orderClusters(roots: readonly Cluster[], rank: (item: number) => number): readonly Cluster[] {
  return roots.map((root) => turn(root, rank)).sort((a, b) => meanRank(a, rank) - meanRank(b, rank));
}

/** Items of a cluster from left to right. */
export function itemsOf(cluster: Cluster): readonly number[] {
  return cluster.kind === 'leaf' ? [cluster.item] : cluster.parts.flatMap(itemsOf);
}

interface Pair {
  readonly a: number;
  readonly b: number;
  readonly similarity: number;
}

function nearestPair(between: readonly (readonly number[])[]): Pair | null {
  let best: Pair | null = null;
  for (const [a, row] of between.entries()) {
    for (let b = a + 1; b < row.length; b += 1) {
      const similarity = row[b] ?? 0;
      if (similarity > (best?.similarity ?? 0) + TIE) best = { a, b, similarity };
    }
  }
  return best;
}

/** Puts the joined group where its first part stood, so that the order of groups stays that of their first items. */
function joinPair(
  groups: readonly Group[],
  between: readonly (readonly number[])[],
  { a, b, similarity }: Pair,
): { readonly groups: readonly Group[]; readonly between: number[][] } {
  const [one, two] = [groups[a], groups[b]];
  if (one === undefined || two === undefined) return { groups, between: between.map((row) => [...row]) };
  const joined: Group = {
    cluster: { kind: 'join', similarity, parts: [one.cluster, two.cluster] },
    size: one.size + two.size,
  };
  const mean = (other: number): number =>
    ((between[a]?.[other] ?? 0) * one.size + (between[b]?.[other] ?? 0) * two.size) / joined.size;
  const kept = groups.map((_, index) => index).filter((index) => index !== b);
  return {
    groups: kept.map((index) => (index === a ? joined : groups[index])).filter((group) => group !== undefined),
    between: kept.map((row) =>
      kept.map((column) => {
        if (row === column) return 0;
        if (row === a) return mean(column);
        return column === a ? mean(row) : (between[row]?.[column] ?? 0);
      }),
    ),
  };
}

function turn(cluster: Cluster, rank: (item: number) => number): Cluster {
  if (cluster.kind === 'leaf') return cluster;
  const [first, second] = [turn(cluster.parts[0], rank), turn(cluster.parts[1], rank)];
  const parts =
    meanRank(first, rank) <= meanRank(second, rank) ? ([first, second] as const) : ([second, first] as const);
  return { ...cluster, parts };
}

function meanRank(cluster: Cluster, rank: (item: number) => number): number {
  const items = itemsOf(cluster);
  return items.reduce((sum, item) => sum + rank(item), 0) / items.length;
}
