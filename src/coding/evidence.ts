import type { ClauseId, Coding, Evidence } from '../model/clause.ts';
import type { ActHit, ElementHit } from './hits.ts';
import type { Line } from './line.ts';
import type { Match } from './matcher.ts';
import type { TypeReading } from './type-signs.ts';

/** What the evidence of a clause is made of. */
export interface Grounds {
  readonly line: Line;
  readonly type: TypeReading;
  readonly hits: readonly ActHit[];
  readonly elements: readonly ElementHit[];
  readonly coding: Coding;
  /** Evidence of the item above, whose act passes down. */
  readonly inherited: readonly Evidence[];
  readonly from: ClauseId | null;
}

/**
 * The words that earned type, acts and elements. A span lies in the text of the clause itself, or, where `inheritedFrom`
 * is set, in the text of that clause: words of a sentence that runs over both give one span in each.
 */
export function evidenceOf({ line, type, hits, elements, coding, inherited, from }: Grounds): readonly Evidence[] {
  const found: Evidence[] = type.words === null ? [] : [...spansOf(type.type, type.words, line)];
  for (const act of coding.acts) {
    const earned = hits.filter((hit) => hit.act === act && hit.refused === null);
    found.push(...earned.slice(0, MOST_SPANS).flatMap((hit) => spansOf(act, hit, line)));
    if (earned.length === 0 && from !== null) {
      found.push(
        ...inherited
          .filter(({ what }) => what === act)
          .map((evidence) => ({ ...evidence, inheritedFrom: evidence.inheritedFrom ?? from })),
      );
    }
  }
  for (const element of coding.elements) {
    const earned = elements.filter((hit) => hit.element === element);
    found.push(...earned.slice(0, MOST_SPANS).flatMap((hit) => spansOf(element, hit, line)));
  }
  return unique(found);
}

/** One span for each clause whose words take part. */
function spansOf(what: string, { from, to }: Match, line: Line): readonly Evidence[] {
  const spans: Evidence[] = [];
  for (let at = from; at < to;) {
    const first = line.words[at];
    if (first === undefined) break;
    let end = at;
    while (end + 1 < to && line.words[end + 1]?.clause.id === first.clause.id) end += 1;
    const last = line.words[end] ?? first;
    spans.push({
      what,
      start: first.start,
      end: last.end,
      text: first.clause.text.slice(first.start, last.end),
      inheritedFrom: first.clause.id === line.clause.id ? null : first.clause.id,
    });
    at = end + 1;
  }
  return spans;
}

function unique(evidence: readonly Evidence[]): readonly Evidence[] {
  const seen = new Map(
    evidence.map(
      (item) => [`${item.what} ${String(item.start)} ${String(item.end)} ${item.inheritedFrom ?? ''}`, item] as const,
    ),
  );
  return [...seen.values()];
}

/** More spans of one assignment tell a reader nothing new. */
const MOST_SPANS = 4;
