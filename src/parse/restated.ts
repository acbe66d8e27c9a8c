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
  for (const [order, item] of items.entries()) {
    const parent = item.parent === null ? undefined : clauses[item.parent];
    const path = paths.give(parent?.path ?? null, wordOf(items, item, parent !== undefined));
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

function wordOf(items: readonly AuthoredItem[], item: AuthoredItem, nested: boolean): string {
  const { marker, reading } = item;
  if (marker === null || reading === null) return 'butir';
  const position = items.filter((other) => other.parent === item.parent).indexOf(item) + 1;
  if (!nested) return `butir-${reading.kind === 'strip' ? String(position) : marker.counter}`;
  return pathWord(marker, reading, false, position);
}
