import type { Clause } from '../model/clause.ts';
import type { Place } from '../model/place.ts';
import type { Report } from '../model/diagnostic.ts';
import { fault } from '../diagnostics/collect.ts';
import { readClauseAttributes } from './attributes.ts';
import type { ClauseContext } from './context.ts';
import { clauseId, defaultCitations, defaultVoice } from './context.ts';
import { pathGiver, pathWord } from './paths.ts';
import type { Tree, TreeNode } from './tree.ts';
import { textOf } from './tree.ts';

/** Clauses of an official document, one for each node of its tree, in the order of print; paths are the printed numbers. */
export function officialClauses(
  tree: Tree,
  context: ClauseContext,
  placeOf: (offset: number) => Place,
  report: Report,
): Clause[] {
  const paths = pathGiver();
  const clauses: Clause[] = [];
  const counts = new Map<string, number>();
  const held = new Set(tree.nodes.map((node) => node.parent));
  for (const [order, node] of tree.nodes.entries()) {
    const parent = node.parent === null ? undefined : clauses[node.parent];
    const place = placeOf(node.start);
    const path = paths.give(parent?.path ?? null, wordOf(node, tree, counts));
    const said = readClauseAttributes(node.attributes, context.sourceKeys, report);
    const text = textOf(node);
    if (text === '' && !held.has(order))
      report(fault('note', 'empty-clause', place, `Found no words after ${node.printed}`, node.printed, null));
    clauses.push({
      id: clauseId(context, path),
      circular: context.circular,
      path,
      marker: node.printed,
      parent: parent?.id ?? null,
      depth: parent === undefined ? 0 : parent.depth + 1,
      order,
      text,
      voice: said.voice ?? defaultVoice(context),
      appliesTo: said.appliesTo,
      appliesToReported: said.who,
      whenReported: said.when,
      citations: said.citations ?? defaultCitations(context),
      place,
    });
  }
  return clauses;
}

function wordOf(node: TreeNode, tree: Tree, counts: Map<string, number>): string {
  const { marker, reading, parent, word } = node;
  const key = `${String(parent)} ${marker === null ? word : (reading?.kind ?? '')}`;
  const position = (counts.get(key) ?? 0) + 1;
  counts.set(key, position);
  if (marker === null || reading === null) return NUMBERED.has(word) ? `${word}-${String(position)}` : word;
  return pathWord(marker, reading, underPasal(tree, parent), position);
}

function underPasal(tree: Tree, parent: number | null): boolean {
  return tree.at(parent)?.reading?.kind === 'pasal';
}

/** Words for what has no number of its own: counted among their siblings. */
const NUMBERED: ReadonlySet<string> = new Set(['alinea', 'tabel', 'baris']);
