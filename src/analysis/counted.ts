import type { Circular } from '../model/circular.ts';
import type { CodedClause } from '../model/clause.ts';
import type { Enumeration } from '../model/vocabulary.ts';

/**
 * Whether a clause may speak for its document. The document's own text does; a direction does in a document of form
 * arahan; an official's remark and an unverified report never do, and nothing does where only the header is known.
 */
export function counts(clause: Pick<CodedClause, 'voice'>, circular: Pick<Circular, 'form' | 'publish'>): boolean {
  if (circular.publish === 'header-only') return false;
  switch (clause.voice) {
    case 'circular':
      return true;
    case 'direction':
      return circular.form === 'arahan';
    case 'explanation':
    case 'unverified':
      return false;
    default:
      return clause.voice satisfies never;
  }
}

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
