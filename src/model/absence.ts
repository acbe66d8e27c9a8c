import type { Circular } from './circular.ts';
import type { Enumeration } from './vocabulary.ts';

/**
 * How much of the list of bans may be relied on. A full list whose end was not seen is a selection, and so is one of
 * which nobody wrote down how the source presents it.
 */
export function reliableEnumeration(circular: Pick<Circular, 'publish' | 'view'>): Enumeration {
  const { enumeration, listSeenWhole, cue } = circular.view;
  if (circular.publish === 'header-only') return 'none';
  if (enumeration === 'full-list' && (listSeenWhole !== true || cue === null)) return 'selective';
  if (enumeration === 'complete-text' && cue === null) return 'selective';
  return enumeration;
}

/** Whether absence may be claimed at all. */
export function showsAbsence(circular: Pick<Circular, 'publish' | 'view'>): boolean {
  const enumeration = reliableEnumeration(circular);
  return enumeration === 'complete-text' || enumeration === 'full-list';
}
