import type { RepealedCitation } from '../model/coverage.ts';
import type { Instrument } from '../model/instrument.ts';
import type { DocumentView } from './cells.ts';
import { citedInstruments } from './dates.ts';

/** Instruments that a document cites although they no longer held on its day. */
export function repealedCitations(
  { circular, date }: DocumentView,
  instruments: ReadonlyMap<string, Instrument>,
): readonly RepealedCitation[] {
  return citedInstruments(circular).flatMap((id) => {
    const instrument = instruments.get(id);
    const repealed = instrument?.inForceUntil ?? null;
    if (instrument === undefined || repealed === null || date === null || date < repealed) return [];
    return { circular: circular.id, instrument: id, repealed, replacedBy: instrument.replacedBy };
  });
}
