import type { Cell, Kinship } from '../model/coverage.ts';

/** Bit masks over acts, in the order of the cells; there are fewer than 32 acts. */
interface Profile {
  readonly circular: string;
  readonly stated: number;
  readonly unknown: number;
}

/**
 * For each document its nearest others by similarity of what they state (Jaccard), as bounds over all that the unknown
 * cells could turn out to be. Every pair is looked at once; only KINSHIP_NEIGHBOURS of each document are kept.
 */
export function kinshipOf(cells: readonly Cell[]): readonly Kinship[] {
  const profiles = profilesOf(cells).filter((profile) => profile.stated !== 0);
  const kept = new Map<string, Kinship>();
  for (const profile of profiles) {
    const nearest: Kinship[] = [];
    for (const other of profiles) {
      if (other === profile) continue;
      insertNearest(nearest, compareProfiles(profile, other));
    }
    for (const pair of nearest) {
      const [a, b] = pair.a < pair.b ? [pair.a, pair.b] : [pair.b, pair.a];
      kept.set(`${a} ${b}`, { ...pair, a, b });
    }
  }
  return [...kept.values()].sort((x, y) => compare(x.a, y.a) || byNearness(x, y) || compare(x.b, y.b));
}

/** Bounds of the Jaccard similarity of two documents; `lower === upper` where nothing is unknown. */
function compareProfiles(a: Profile, b: Profile): Kinship {
  const both = bits(a.stated & b.stated);
  const eitherUnknown = bits(a.unknown | b.unknown);
  const differing = bits((a.stated ^ b.stated) & ~(a.unknown | b.unknown));
  // An unknown against a stated act, or against another unknown, could turn out to agree.
  const couldAgree = bits((a.unknown & b.stated) | (b.unknown & a.stated) | (a.unknown & b.unknown));
  return {
    a: a.circular,
    b: b.circular,
    lower: ratio(both, both + differing + eitherUnknown),
    upper: ratio(both + couldAgree, both + differing + couldAgree),
    shared: both,
  };
}

function profilesOf(cells: readonly Cell[]): readonly Profile[] {
  const profiles = new Map<string, { stated: number; unknown: number; bit: number }>();
  for (const cell of cells) {
    const held = profiles.get(cell.circular) ?? { stated: 0, unknown: 0, bit: 0 };
    if (cell.state === 'stated' || cell.state === 'partial') held.stated |= 1 << held.bit;
    else if (cell.state === 'unknown') held.unknown |= 1 << held.bit;
    held.bit += 1;
    profiles.set(cell.circular, held);
  }
  return [...profiles].map(([circular, { stated, unknown }]) => ({ circular, stated, unknown }));
}

function insertNearest(nearest: Kinship[], pair: Kinship): void {
  const last = nearest.at(-1);
  if (nearest.length === KINSHIP_NEIGHBOURS && last !== undefined && byNearness(pair, last) >= 0) return;
  const at = nearest.findIndex((held) => byNearness(pair, held) < 0);
  nearest.splice(at < 0 ? nearest.length : at, 0, pair);
  if (nearest.length > KINSHIP_NEIGHBOURS) nearest.pop();
}

function byNearness(x: Kinship, y: Kinship): number {
  return y.lower - x.lower || y.upper - x.upper || compare(x.a, y.a) || compare(x.b, y.b);
}

function bits(mask: number): number {
  let rest = mask >>> 0;
  let count = 0;
  while (rest !== 0) {
    rest &= rest - 1;
    count += 1;
  }
  return count;
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : Number((part / whole).toFixed(4));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** As many as a page can suggest with sense. */
const KINSHIP_NEIGHBOURS = 6;
