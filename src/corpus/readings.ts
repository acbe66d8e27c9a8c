import type { z } from 'zod';
import type { Decision, PlacedReading } from '../model/corpus.ts';
import type { Report } from '../model/diagnostic.ts';
import { fault } from '../diagnostics/collect.ts';
import type { Vocabulary } from './near.ts';
import { FILES } from './paths.ts';
import { checkRows, readTable, type RegisterRow } from './register.ts';
import type { Known } from './schema/known.ts';
import { decisionRow, readingRow } from './schema/register-schemas.ts';

type ReadingRow = RegisterRow<z.output<ReturnType<typeof readingRow>>>;
type DecisionRow = RegisterRow<z.output<ReturnType<typeof decisionRow>>>;

/** Both human readings, in the order of the file. */
export function readReadings(
  files: ReadonlyMap<string, string>,
  known: Known,
  elements: Vocabulary,
  report: Report,
): readonly PlacedReading[] {
  const schema = readingRow(known, elements);
  const rows = checkRows(
    readTable(files, FILES.readings, schema, report),
    schema,
    ['circular', 'clause', 'reader'],
    report,
  );
  for (const row of rows) checkElementsHaveActs(row, report);
  return rows.map(({ value: { circular, clause, reader, type, acts, elements: named, timing, target }, place }) => ({
    clause: `${circular}#${clause}`,
    reader,
    type,
    acts,
    elements: named,
    timing,
    target,
    place,
  }));
}

/** The adjudicated coding of each clause, in the order of the file. */
export function readDecisions(
  files: ReadonlyMap<string, string>,
  known: Known,
  elements: Vocabulary,
  report: Report,
): readonly Decision[] {
  const schema = decisionRow(known, elements);
  const rows = checkRows(readTable(files, FILES.decisions, schema, report), schema, ['circular', 'clause'], report);
  for (const row of rows) checkElementsHaveActs(row, report);
  return rows.map((row) => decisionOf(row, report));
}

function decisionOf({ value, at, place }: DecisionRow, report: Report): Decision {
  const { note_id: id, note_en: en } = value;
  if ((id === null) !== (en === null)) {
    const empty = id === null ? 'note_id' : 'note_en';
    const message = `Unexpected empty ${empty} beside a note in the other language, expected both or none`;
    report(fault('error', 'missing-translation', at.value([empty]), message, '', empty));
  }
  return {
    clause: `${value.circular}#${value.clause}`,
    type: value.type,
    acts: value.acts,
    elements: value.elements,
    timing: value.timing,
    target: value.target,
    textHash: value.text_hash,
    note: id === null || en === null ? null : { id, en },
    place,
  };
}

function checkElementsHaveActs({ value, at }: ReadingRow | DecisionRow, report: Report): void {
  for (const [index, element] of value.elements.entries()) {
    const act = element.slice(0, element.indexOf('/'));
    if (value.acts.includes(act)) continue;
    const message = `Unexpected element "${element}" in a row without its act, expected "${act}" among the acts`;
    report(fault('error', 'element-without-act', at.value(['elements', index]), message, element, act));
  }
}
