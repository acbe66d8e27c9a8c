import { createHash } from 'node:crypto';
import { fault } from '../diagnostics/collect.ts';
import type { Clause, ClauseId, Coding, Reading } from '../model/clause.ts';
import type { Codebook } from '../model/codebook.ts';
import type { Decision, PlacedReading } from '../model/corpus.ts';
import type { Report } from '../model/diagnostic.ts';
import type { Place } from '../model/place.ts';

/** First 8 hex digits of the SHA-256 of a clause's text, white space folded: what a decision was made on. */
export function textHash(text: string): string {
  return createHash('sha256').update(text.replace(/\s+/gu, ' ').trim()).digest('hex').slice(0, HASH_DIGITS);
}

/** The decisions that hold, by clause. Stale ones, and those on unknown clauses, acts or elements, are reported. */
export function validDecisions(
  decisions: readonly Decision[],
  clauses: ReadonlyMap<ClauseId, Clause>,
  codebook: Codebook,
  report: Report,
): ReadonlyMap<ClauseId, Decision> {
  const acts = actElements(codebook);
  const valid = new Map<ClauseId, Decision>();
  for (const decision of decisions) {
    const clause = knownClause(decision.clause, 'decision', decision.place, clauses, report);
    const coding = knownCoding(decision, decision.place, acts, report);
    if (clause === null || !coding) continue;
    const expected = textHash(clause.text);
    if (decision.textHash !== expected) {
      const message = `Unexpected text hash of ${clause.id}, expected ${expected}: the clause was edited after it was judged; judge it again, then write the new hash`;
      report(fault('error', 'stale-decision', decision.place, message, decision.textHash, expected));
      continue;
    }
    if (valid.has(clause.id)) {
      const message = `Unexpected second decision on ${clause.id}, expected one`;
      report(fault('error', 'duplicate-decision', decision.place, message, clause.id, null));
    } else valid.set(clause.id, decision);
  }
  return valid;
}

/** The readings of known clauses. */
export function validReadings(
  readings: readonly PlacedReading[],
  clauses: ReadonlyMap<ClauseId, Clause>,
  codebook: Codebook,
  report: Report,
): readonly Reading[] {
  const acts = actElements(codebook);
  return readings.flatMap((reading): readonly Reading[] => {
    const clause = knownClause(reading.clause, 'reading', reading.place, clauses, report);
    const coding = knownCoding(reading, reading.place, acts, report);
    return clause === null || !coding ? [] : [{ clause: clause.id, reader: reading.reader, ...codingOf(reading) }];
  });
}

/** Only the coding of a reading or decision. */
export function codingOf({ type, acts, elements, timing, target }: Coding): Coding {
  return { type, acts, elements, timing, target };
}

function knownClause(
  id: ClauseId,
  what: string,
  place: Place,
  clauses: ReadonlyMap<ClauseId, Clause>,
  report: Report,
): Clause | null {
  const clause = clauses.get(id);
  if (clause !== undefined) return clause;
  const message = `Unexpected ${what} on clause "${id}", expected the id of a clause of content/circulars/`;
  report(fault('error', 'unknown-clause', place, message, id, 'a clause id'));
  return null;
}

type ActElements = ReadonlyMap<string, ReadonlySet<string>>;

function actElements(codebook: Codebook): ActElements {
  return new Map(codebook.acts.map((act) => [act.id, new Set(act.elements.map(({ id }) => id))] as const));
}

/** Whether acts and elements exist, fit one another, and stand on a clause that may carry them. */
function knownCoding(coding: Coding, place: Place, acts: ActElements, report: Report): boolean {
  let sound = true;
  const refuse = (rule: string, message: string, found: string, expected: string): void => {
    sound = false;
    report(fault('error', rule, place, message, found, expected));
  };
  if (coding.type !== 'prohibition' && coding.type !== 'permission' && coding.acts.length > 0) {
    const expected = 'acts on prohibitions and permissions only';
    refuse(
      'act-on-other-type',
      `Unexpected acts on a clause of type ${coding.type}, expected ${expected}`,
      coding.acts.join(' '),
      expected,
    );
  }
  for (const act of coding.acts) {
    if (!acts.has(act))
      refuse('unknown-act', `Unexpected act "${act}", expected an act of the codebook`, act, 'an act id');
  }
  for (const element of coding.elements) {
    const act = element.slice(0, element.indexOf('/'));
    if (acts.get(act)?.has(element) !== true) {
      refuse(
        'unknown-element',
        `Unexpected element "${element}", expected an element of the codebook`,
        element,
        'act/element',
      );
    } else if (!coding.acts.includes(act)) {
      const message = `Unexpected element "${element}", expected its act ${act} among the acts of the clause`;
      refuse('element-without-act', message, element, act);
    }
  }
  return sound;
}

const HASH_DIGITS = 8;
