import type { Circular } from '../model/circular.ts';
import type { CodedClause } from '../model/clause.ts';

export { reliableEnumeration, showsAbsence } from '../model/absence.ts';

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
