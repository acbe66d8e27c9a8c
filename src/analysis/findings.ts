import type { Finding } from '../model/coverage.ts';
import { afterCampaignBegan } from './findings/after-campaign-began.ts';
import { beyondBaseline } from './findings/beyond-baseline.ts';
import type { FindingGround } from './findings/ground.ts';
import { nearIdentical } from './findings/near-identical.ts';
import { permissions } from './findings/permissions.ts';
import { rarelyListed } from './findings/rarely-listed.ts';
import { repealedLaw } from './findings/repealed-law.ts';
import { widerAddressees } from './findings/wider-addressees.ts';

const KINDS = [
  rarelyListed,
  permissions,
  repealedLaw,
  afterCampaignBegan,
  widerAddressees,
  beyondBaseline,
  nearIdentical,
] as const;

/** Leads computed from the data, each with its denominator and evidence. Evidence: document ids or `<document>.<act>`. */
export function findingsOf(ground: FindingGround): readonly Finding[] {
  return KINDS.flatMap((find) => find(ground));
}
