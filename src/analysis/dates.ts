import type { Circular } from '../model/circular.ts';
import type { JudgedDate } from '../model/coverage.ts';
import type { Instrument } from '../model/instrument.ts';
import type { Election } from '../model/registers.ts';

/**
 * The day on which law is judged for a document: its own date or, undated, the first day of its election's stages.
 * An undated document cannot be older than the youngest instrument that it cites, so that day replaces an earlier one.
 */
export function judgedDate(
  circular: Circular,
  elections: ReadonlyMap<string, Election>,
  instruments: ReadonlyMap<string, Instrument>,
): JudgedDate {
  if (circular.issued !== null) return { circular: circular.id, date: firstDay(circular.issued), basis: 'issued' };
  const stages = circular.elections
    .map((id) => elections.get(id)?.stagesFrom ?? null)
    .filter((date) => date !== null)
    .sort()[0];
  const youngest = citedInstruments(circular)
    .map((id) => instruments.get(id)?.inForceFrom ?? null)
    .filter((date) => date !== null)
    .sort()
    .at(-1);
  if (youngest !== undefined && (stages === undefined || youngest > stages))
    return { circular: circular.id, date: youngest, basis: 'cited' };
  if (stages !== undefined) return { circular: circular.id, date: stages, basis: 'stages' };
  return { circular: circular.id, date: null, basis: 'none' };
}

/** Ids of the instruments that a document cites with certainty, sorted, each once. */
export function citedInstruments(circular: Pick<Circular, 'references'>): readonly string[] {
  return [...new Set(circular.references.flatMap((reference) => reference.instruments))].sort();
}

/** First day of a date that may lack its day or month: `'2024-06' // => '2024-06-01'`. */
function firstDay(date: string): string {
  return `${date}-01-01`.slice(0, FULL_DATE_LENGTH);
}

const FULL_DATE_LENGTH = 'YYYY-MM-DD'.length;
