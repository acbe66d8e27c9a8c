import { fault } from '../diagnostics/collect.ts';
import type { Clause } from '../model/clause.ts';
import type { Body } from '../model/corpus.ts';
import type { Report } from '../model/diagnostic.ts';
import { officialClauses } from './clauses.ts';
import type { ClauseContext } from './context.ts';
import { readLines } from './lines.ts';
import { readOfficial } from './official.ts';

/**
 * Clauses of a content file whose wording is official. Its head is front matter, so the body begins with the text; a
 * signature or list of copies in the body is reported, because it is no clause and would not be published.
 */
export function officialBody(body: Body, context: ClauseContext, report: Report): Clause[] {
  const { lines, placeOf } = readLines(body);
  const { tree, tail } = readOfficial(body, { markdown: true, unwrapped: null, head: false }, report);
  for (const { line, kind, text } of tail) {
    if (kind === 'operative') continue;
    const place = placeOf(lines[line]?.start ?? 0);
    report(fault('warning', 'text-outside-clause', place, `Unexpected ${kind} in the body`, text, 'front matter'));
  }
  return officialClauses(tree, context, placeOf, report);
}
