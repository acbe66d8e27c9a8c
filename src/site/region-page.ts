import type { Circular } from '../model/circular.ts';
import type { Act } from '../model/codebook.ts';
import type { Cell } from '../model/coverage.ts';
import type { Region } from '../model/registers.ts';
import { regionsInOrder } from './circular-index.ts';
import { inTime } from './documents.ts';
import type { SiteData } from './site-data.ts';

/** One act that the later document treats differently, where both sides are known. */
export interface Change {
  readonly act: Act;
  readonly before: Cell;
  readonly after: Cell;
}

/** What may be said of the step from one document of a region to its next. */
export interface Step {
  readonly earlier: Circular;
  readonly later: Circular;
  readonly added: readonly Change[];
  readonly dropped: readonly Change[];
  /** Acts that both documents state. */
  readonly kept: number;
  /** Acts that neither has, with both lists seen; a permission is no absence. */
  readonly absentInBoth: number;
  /** Acts unknown on at least one side: nothing may be said of them. */
  readonly incomparable: number;
}

/**
 * Each document of a region beside the one before it. An act counts as added only where the earlier document was seen not
 * to have it, as dropped only where the later one was: what we merely did not see is `incomparable`.
 */
export function steps(site: SiteData, region: Region): readonly Step[] {
  const circulars = inTime(site, site.circularsOf(region.code));
  return circulars.flatMap((later, i): readonly Step[] => {
    const earlier = circulars[i - 1];
    return earlier === undefined ? [] : [stepBetween(site, earlier, later)];
  });
}

/** Other regions of the province that have documents. */
export function neighbouringRegions(site: SiteData, region: Region): readonly Region[] {
  return regionsInOrder(site, region.province).filter(
    ({ code }) => code !== region.code && site.circularsOf(code).length > 0,
  );
}

function stepBetween(site: SiteData, earlier: Circular, later: Circular): Step {
  const changes = site.actsWithCells.map((act): Change => ({
    act,
    before: site.cell(earlier.id, act.id),
    after: site.cell(later.id, act.id),
  }));
  const known = changes.filter(({ before, after }) => before.state !== 'unknown' && after.state !== 'unknown');
  return {
    earlier,
    later,
    added: known.filter(({ before, after }) => !isStated(before) && isStated(after)),
    dropped: known.filter(({ before, after }) => isStated(before) && !isStated(after)),
    kept: known.filter(({ before, after }) => isStated(before) && isStated(after)).length,
    absentInBoth: known.filter(({ before, after }) => isAbsent(before) && isAbsent(after)).length,
    incomparable: changes.length - known.length,
  };
}

function isAbsent(cell: Cell): boolean {
  return cell.state === 'silent' || cell.state === 'not-listed';
}

function isStated(cell: Cell): boolean {
  return cell.state === 'stated' || cell.state === 'partial';
}
