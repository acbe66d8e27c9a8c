import { fault } from '../diagnostics/collect.ts';
import type { Clause } from '../model/clause.ts';
import type { Report } from '../model/diagnostic.ts';
import type { AuthoredItem } from './authored.ts';
import { readClauseAttributes } from './attributes.ts';
import type { ClauseContext } from './context.ts';
import { clauseId, defaultCitations, defaultVoice } from './context.ts';
import { pathGiver, pathWord } from './paths.ts';

/** Clauses of a document that the editors restated and numbered: the outermost level is `butir-N`, its print being unknown. */
export function restatedClauses(items: readonly AuthoredItem[], context: ClauseContext, report: Report): Clause[] {
  const paths = pathGiver();
  const clauses: Clause[] = [];
  const siblings = new Map<number | null, number>();
  for (const [order, item] of items.entries()) {
    const parent = item.parent === null ? undefined : clauses[item.parent];
    const path = paths.give(parent?.path ?? null, wordOf(item, count(siblings, item.parent)));
    const said = readClauseAttributes(item.attributes, context.sourceKeys, report);
    if (item.text === '')
      report(
        fault(
          'error',
          'empty-clause',
          item.place,
          `Unexpected ${item.marker?.printed ?? ''} without text`,
          item.marker?.printed ?? null,
          'words',
        ),
      );
    clauses.push({
      id: clauseId(context, path),
      circular: context.circular,
      path,
      marker: item.marker?.printed ?? '',
      parent: parent?.id ?? null,
      depth: parent === undefined ? 0 : parent.depth + 1,
      order,
      text: item.text,
      voice: said.voice ?? defaultVoice(context),
      appliesTo: said.appliesTo,
      appliesToReported: said.who,
      whenReported: said.when,
      citations: said.citations ?? defaultCitations(context),
      place: item.place,
    });
  }
  return clauses;
}

function wordOf({ marker, reading, parent }: AuthoredItem, position: number): string {
  if (marker === null || reading === null) return `butir-${String(position)}`;
  if (parent !== null) return pathWord(marker, reading, false, position);
  return `butir-${reading.kind === 'strip' ? String(position) : marker.counter}`;
}

/** Position of the next child of a parent, from 1. */
function count(siblings: Map<number | null, number>, parent: number | null): number {
  const position = (siblings.get(parent) ?? 0) + 1;
  siblings.set(parent, position);
  return position;
}
