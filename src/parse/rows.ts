import { readCounter } from '../text/numbering.ts';
import type { Marker } from './marker.ts';
import type { Reading } from './reading.ts';
import type { Table, TableRow } from './table.ts';
import { startParagraph } from './tree.ts';

/** Adds a table: its head to the clause it stands in, each row as a clause under that. Gives the index of its last line. */
export function addTable(table: Table, reading: Reading): number {
  const { tree, uses } = reading;
  const holder = holderOf(table, reading);
  const node = tree.at(holder);
  if (node !== undefined && table.header !== '') startParagraph(node, table.header, 0);
  for (const line of [...table.headerLines, ...table.ruleLines]) uses.set(line, { kind: 'clause', node: holder });
  let group: number | null = null;
  for (const row of table.rows) {
    const marker = markerOf(row);
    const grouping = marker !== null && marker.readings[0]?.kind !== 'arabic' && /^[A-Z]/u.test(marker.counter);
    const parent: number = grouping ? holder : (group ?? holder);
    const added = tree.add({
      kind: 'row',
      marker,
      reading: marker?.readings[0] ?? null,
      word: 'baris',
      printed: row.printed,
      parent,
      indent: 0,
      start: row.start,
    });
    const rowNode = tree.at(added);
    if (rowNode !== undefined) startParagraph(rowNode, row.text, 0);
    for (const line of row.lines) uses.set(line, { kind: 'clause', node: added });
    if (grouping) group = added;
  }
  tree.current = holder;
  return table.end - 1;
}

/** The item in which a table stands; a node of its own where it stands in none. */
function holderOf(table: Table, { tree, lines }: Reading): number {
  const current = tree.at(tree.current);
  if (current !== undefined && tree.current !== null && current.kind !== 'paragraph' && current.kind !== 'table')
    return tree.current;
  const first = table.headerLines[0] ?? table.rows[0]?.lines[0] ?? 0;
  return tree.add({ kind: 'table', word: 'tabel', parent: tree.section, indent: 0, start: lines[first]?.start ?? 0 });
}

function markerOf({ counter, printed }: TableRow): Marker | null {
  const readings = readCounter(counter).map(({ style, value }) => ({ kind: style, value }));
  return counter === '' || readings.length === 0 ? null : { printed, counter, shape: 'dot', readings };
}
