import { alignActs } from '../../site/compare-align.ts';
import type { Relation } from '../../site/compare-align.ts';
import type { CompareSettings } from '../../site/compare-settings.ts';
import type { CompareColumn } from './read-column.ts';
import { say } from './say.ts';
import { wordComparison } from './word-diff.ts';

export { say } from './say.ts';

/** The comparison as one element: heads, a count, then the acts by relation. */
export function renderComparison(columns: readonly CompareColumn[], settings: CompareSettings): Element {
  const aligned = alignActs(
    settings.acts,
    columns.map((column) => column.cells),
  );
  const result = make('div', `comparison columns-${columns.length}`);
  result.append(
    heading('h2', say(settings, 'result', { names: columns.map((column) => column.name).join(', ') })),
    text('p', summary(aligned, settings)),
    text('p', wordsNote(columns, settings), 'note'),
    heads(columns),
    ...aligned.map(({ relation, acts }) => relationSection(relation, acts, columns, settings)),
  );
  return result;
}

/** Whether words can be compared here, and why not. */
function wordsNote(columns: readonly CompareColumn[], settings: CompareSettings): string {
  const official = columns.filter((column) => column.official).length;
  return say(settings, official < 2 ? 'words.none' : 'words.some', { official, total: columns.length });
}

type Aligned = ReturnType<typeof alignActs>;

function summary(aligned: Aligned, settings: CompareSettings): string {
  const count = (relation: Relation): number => aligned.find((group) => group.relation === relation)?.acts.length ?? 0;
  return say(settings, 'summary', {
    different: count('different'),
    elements: count('elements'),
    open: count('open'),
    same: count('same'),
    unknown: count('unknown'),
    total: settings.acts.length,
  });
}

function heads(columns: readonly CompareColumn[]): Element {
  const row = make('div', 'columns column-heads');
  for (const column of columns) {
    const cell = make('div', 'column');
    cell.append(heading('h3', column.name), column.head);
    row.append(cell);
  }
  return row;
}

function relationSection(
  relation: Relation,
  acts: readonly string[],
  columns: readonly CompareColumn[],
  settings: CompareSettings,
): Element {
  const { name, why } = settings.relations[relation];
  const section = make('section', `relation relation-${relation}`);
  section.append(
    heading('h3', say(settings, 'relation.heading', { relation: name, n: acts.length })),
    text('p', why, 'note'),
  );
  // Where no column knows anything there is nothing to set side by side.
  if (relation === 'unknown') section.append(actList(acts, columns));
  else section.append(...acts.map((act) => actRow(act, columns, settings)));
  return section;
}

function actRow(act: string, columns: readonly CompareColumn[], settings: CompareSettings): Element {
  const row = make('article', 'compared');
  row.dataset.act = act;
  const title = heading('h4', '');
  const link = actLink(act, columns);
  if (link !== null) title.append(link);
  const cells = make('div', 'columns');
  for (const column of columns) {
    const cell = make('div', 'column');
    cell.dataset.column = column.id;
    cell.append(text('p', column.name, 'column-name'));
    const body = column.cells.get(act)?.body;
    if (body !== undefined) cell.append(body.cloneNode(true));
    cells.append(cell);
  }
  row.append(title, cells);
  const compared = wordComparison(act, columns, settings);
  if (compared !== null) row.append(compared);
  return row;
}

function actList(acts: readonly string[], columns: readonly CompareColumn[]): Element {
  const list = make('ul', 'unknown-acts');
  for (const act of acts) {
    const item = make('li', '');
    const link = actLink(act, columns);
    if (link !== null) item.append(link);
    list.append(item);
  }
  return list;
}

function actLink(act: string, columns: readonly CompareColumn[]): HTMLAnchorElement | null {
  const cell = columns[0]?.cells.get(act);
  if (cell === undefined) return null;
  const link = document.createElement('a');
  link.href = cell.actAddress;
  link.textContent = cell.actLabel;
  return link;
}

function make(name: string, classes: string): HTMLElement {
  const element = document.createElement(name);
  if (classes !== '') element.className = classes;
  return element;
}

function text(name: string, words: string, classes = ''): HTMLElement {
  const element = make(name, classes);
  element.textContent = words;
  return element;
}

function heading(level: 'h2' | 'h3' | 'h4', words: string): HTMLElement {
  return text(level, words);
}
