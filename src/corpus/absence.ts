import type { Report } from '../model/diagnostic.ts';
import { fault } from '../diagnostics/collect.ts';
import type { Document } from './documents.ts';
import type { Path } from './located.ts';
import type { CircularHeader } from './schema/circular-schema.ts';

/**
 * A view that lets the site say what a document leaves out needs its grounds: words for how the source presents the list,
 * a source, and a check against it. Without them no cell may be `silent` or `not-listed`.
 */
export function checkAbsenceClaim({ header, at }: Document<CircularHeader>, report: Report): void {
  const { view, check, sources } = header;
  const whole = view.enumeration === 'complete-text';
  const claims = whole || (view.enumeration === 'full-list' && view.list_seen_whole === true);
  if (!claims) return;
  const claim = whole ? 'enumeration complete-text' : 'enumeration full-list with list_seen_whole true';
  const need = (met: boolean, path: Path, found: string, expected: string): void => {
    if (met) return;
    const message = `Unexpected ${found} beside ${claim}, expected ${expected}: absence is claimed only with its grounds`;
    report(fault('error', 'absent-needs-cue', at.value(path), message, found, expected));
  };
  need(view.cue !== null, ['view', 'cue'], 'cue null', 'words for how the source presents the list');
  need(Object.keys(sources).length > 0, ['sources'], 'sources {}', 'at least one source');
  if (whole) need(check.on !== null, ['check', 'on'], 'check.on null', 'the day on which the text was read whole');
  need(check.status !== 'not-checked', ['check', 'status'], 'check.status not-checked', 'checked or partly');
}
