import type { Finding } from '../model/coverage.ts';
import { afterCampaignBegan } from './findings/after-campaign-began.ts';
import type { FindingGround } from './findings/ground.ts';
import { permissions } from './findings/permissions.ts';
import { rarelyListed } from './findings/rarely-listed.ts';
import { repealedLaw } from './findings/repealed-law.ts';
import { widerAddressees } from './findings/wider-addressees.ts';

/** Leads computed from the data, each with its denominator and evidence. Evidence: document ids or `<document>.<act>`. */
export function findingsOf(ground: FindingGround): readonly Finding[] {
  return [rarelyListed, repealedLaw, afterCampaignBegan, widerAddressees, permissions].flatMap((find) => find(ground));
}
