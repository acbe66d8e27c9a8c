import type { CompareMessage, CompareSettings } from '../../site/compare-settings.ts';
import { countWords, diffWords, pairClauses, type DiffPart } from '../../site/word-diff.ts';
import type { CompareCell, CompareColumn } from './read-column.ts';
import { say } from './say.ts';

/**
 * The clauses of an act word by word: the first column whose wording is official against each other one. null where fewer
 * than two are, or where no two clauses are alike: restated clauses are this project's words, and differ for that alone.
 */
export function wordComparison(
  act: string,
  columns: readonly CompareColumn[],
  settings: CompareSettings,
): Element | null {
  const [first, ...others] = columns.filter(({ official }) => official);
  const cell = first?.cells.get(act);
  if (first === undefined || cell === undefined) return null;
  const blocks = others.flatMap((other) => {
    const against = other.cells.get(act);
    return against === undefined ? [] : pairBlocks(cell, against, first.name, other.name, settings);
  });
  if (blocks.length === 0) return null;
  const details = document.createElement('details');
  details.className = 'word-comparison';
  const summary = document.createElement('summary');
  summary.textContent = say(settings, 'words.summary');
  details.append(summary, ...blocks);
  return details;
}

function pairBlocks(
  cell: CompareCell,
  against: CompareCell,
  from: string,
  to: string,
  settings: CompareSettings,
): readonly Element[] {
  const texts = ({ clauses }: CompareCell): readonly string[] => clauses.map(({ text }) => text);
  return pairClauses(texts(cell), texts(against)).flatMap(({ before, after }) => {
    const one = cell.clauses[before];
    const other = against.clauses[after];
    if (one === undefined || other === undefined) return [];
    const parts = diffWords(one.text, other.text);
    const { dropped, added, same } = countWords(parts);
    const block = document.createElement('div');
    const title = document.createElement('p');
    title.className = 'note';
    title.textContent = say(settings, 'words.pair', { from: `${from}, ${one.place}`, to: `${to}, ${other.place}` });
    const count = document.createElement('p');
    count.className = 'note';
    count.textContent = say(settings, 'words.count', { dropped, added, same });
    block.append(title, marked(parts, settings), count);
    return [block];
  });
}

/** Added and dropped words as <ins> and <del>, with a sign to be seen and a word to be heard: never by colour alone. */
function marked(parts: readonly DiffPart[], settings: CompareSettings): Element {
  const text = document.createElement('p');
  text.className = 'clause-text word-diff';
  text.lang = 'id';
  for (const part of parts) {
    if (text.childNodes.length > 0) text.append(' ');
    text.append(part.kind === 'same' ? part.text : change(part, settings));
  }
  return text;
}

function change({ kind, text }: DiffPart, settings: CompareSettings): Element {
  const element = document.createElement(kind === 'added' ? 'ins' : 'del');
  const key: CompareMessage = kind === 'added' ? 'words.added' : 'words.dropped';
  const sign = document.createElement('span');
  sign.setAttribute('aria-hidden', 'true');
  sign.textContent = kind === 'added' ? '[+ ' : '[− ';
  const end = document.createElement('span');
  end.setAttribute('aria-hidden', 'true');
  end.textContent = ']';
  const heard = document.createElement('span');
  heard.className = 'visually-hidden';
  heard.lang = settings.language;
  heard.textContent = `${say(settings, key)}: `;
  element.append(sign, heard, text, end);
  return element;
}
