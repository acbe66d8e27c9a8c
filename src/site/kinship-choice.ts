import type { Circular } from '../model/circular.ts';
import { isSeenWhole } from './circular-page.ts';
import type { ProfileBounds } from './profile-bounds.ts';
import { isStated, profileBounds } from './profile-bounds.ts';
import type { SiteData } from './site-data.ts';

/** Documents that one picture can set beside each other so that names stay readable on a phone. */
export const KINSHIP_MOST = 24;

export interface KinPair extends ProfileBounds {
  readonly a: string;
  readonly b: string;
}

export interface KinshipChoice {
  /** Documents drawn, in the order of similarity. */
  readonly drawn: readonly string[];
  /** Documents among which they were chosen. */
  readonly among: number;
  /** Every pair of the drawn ones, highest lower bound first; `a` stands before `b` in `drawn`. */
  readonly pairs: readonly KinPair[];
}

/**
 * The documents of a picture of kinship: those of the pairs with the highest lower bounds, as many as it can hold. With
 * `whole`, only documents read whole, and then also those that resemble no other, while there is room.
 */
export function chooseKin(site: SiteData, whole: boolean): KinshipChoice {
  const eligible = new Set(
    site.data.circulars.filter((circular) => isEligible(site, circular, whole)).map(({ id }) => id),
  );
  const chosen = new Set<string>();
  const near = site.data.kinship
    .filter(({ a, b, lower }) => lower > 0 && eligible.has(a) && eligible.has(b))
    .toSorted((x, y) => y.lower - x.lower || y.upper - x.upper || compare(x.a, y.a) || compare(x.b, y.b));
  for (const { a, b } of near) {
    const added = [a, b].filter((id) => !chosen.has(id));
    if (chosen.size + added.length > KINSHIP_MOST) break;
    for (const id of added) chosen.add(id);
  }
  const inOrder = site.data.seriation.circulars.filter((id) => eligible.has(id));
  if (whole) for (const id of inOrder) if (chosen.size < KINSHIP_MOST) chosen.add(id);
  const drawn = inOrder.filter((id) => chosen.has(id));
  return { drawn, among: eligible.size, pairs: pairsOf(site, drawn) };
}

function isEligible(site: SiteData, circular: Circular, whole: boolean): boolean {
  return (!whole || isSeenWhole(circular)) && site.cellsOf(circular.id).some(isStated);
}

function pairsOf(site: SiteData, drawn: readonly string[]): readonly KinPair[] {
  return drawn
    .flatMap((a, index) =>
      drawn.slice(index + 1).map((b) => ({ a, b, ...profileBounds(site.cellsOf(a), site.cellsOf(b)) })),
    )
    .sort((x, y) => y.lower - x.lower || y.upper - x.upper || compare(x.a, y.a) || compare(x.b, y.b));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
