import type { AuthoredInstrument } from '../model/corpus.ts';
import type { Report } from '../model/diagnostic.ts';
import { fault } from '../diagnostics/collect.ts';
import { readDocuments, type Document } from './documents.ts';
import { instrumentSchema, type InstrumentHeader } from './schema/instrument-schema.ts';
import type { Known } from './schema/known.ts';

/** Reads every national or provincial rule, sorted by id. */
export function readInstruments(
  files: ReadonlyMap<string, string>,
  paths: readonly string[],
  known: Known,
  report: Report,
): readonly AuthoredInstrument[] {
  const documents = readDocuments(files, paths, instrumentSchema(known), report);
  for (const document of documents) checkPeriod(document, report);
  return documents.map(authored).sort((a, b) => (a.header.id < b.header.id ? -1 : 1));
}

function checkPeriod({ header, at }: Document<InstrumentHeader>, report: Report): void {
  const { in_force_from: from, in_force_until: until } = header;
  if (from === null || until === null || from < until) return;
  const message = `Unexpected end of force ${until}, expected a day after its beginning ${from}`;
  report(fault('error', 'date-order', at.value(['in_force_until']), message, until, `after ${from}`));
}

function authored({ header, body, place }: Document<InstrumentHeader>): AuthoredInstrument {
  return {
    header: {
      id: header.id,
      level: header.level,
      kind: header.kind,
      short: header.short,
      name: header.name,
      number: header.number,
      date: header.date,
      inForceFrom: header.in_force_from,
      inForceUntil: header.in_force_until,
      replacedBy: header.replaced_by,
      inForceNote: header.in_force_note,
      sources: header.sources,
      conflicts: header.conflicts,
      place,
    },
    body,
  };
}
