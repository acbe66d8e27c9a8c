import type { ColumnCell, ColumnState } from '../../site/compare-align.ts';
import { inForceOn } from '../../site/compare-force.ts';
import { STATES } from '../../model/vocabulary.ts';
import { adoptCopy } from './fetch-section.ts';

/** One act of a column: what is compared, what is written to a file, and what is shown. */
export interface CompareCell extends ColumnCell {
  readonly act: string;
  readonly actLabel: string;
  readonly actAddress: string;
  readonly reason: string;
  readonly referenced: readonly string[];
  readonly missing: readonly string[];
  readonly evidence: readonly string[];
  readonly certificate: string;
  /** Texts of the counted clauses, in the order of the document. */
  readonly clauses: readonly { readonly place: string; readonly text: string }[];
  readonly body: Element;
}

/** One document, or the baseline, as it stands in the comparison. */
export interface CompareColumn {
  readonly id: string;
  readonly name: string;
  /** Day by which law is judged for a document; null for the baseline and where none is known. */
  readonly judged: string | null;
  /** The same day in words. */
  readonly judgedWords: string;
  readonly head: Element;
  /** Whether its clauses are the document's own words. */
  readonly official: boolean;
  readonly cells: ReadonlyMap<string, CompareCell>;
}

/** A fetched partial as a column; null where the page is not what was expected. */
export function readColumn(partial: Document): CompareColumn | null {
  const head = partial.querySelector<HTMLElement>('[data-column]');
  if (head === null) return null;
  const sections = [...partial.querySelectorAll<HTMLElement>('section[data-act]')].map(readSection);
  return {
    id: head.dataset.column ?? '',
    name: head.dataset.name ?? '',
    judged: head.dataset.judged ?? null,
    judgedWords: head.dataset.judgedWords ?? '',
    head: adoptCopy(head),
    official: head.dataset.wording === 'official',
    cells: new Map(sections.map((cell) => [cell.act, cell])),
  };
}

/** Words for the two things that the baseline can say of an act, and for the day on which it says so. */
export interface BaselineWords {
  readonly inForce: string;
  readonly notInForce: string;
  readonly note: string;
}

/** The baseline column on a day: provisions that do not hold then are taken out, and it says what is left. */
export function baselineOn(column: CompareColumn, day: string, text: BaselineWords): CompareColumn {
  const cells = [...column.cells.values()].map((cell): [string, CompareCell] => {
    const body = adoptCopy(cell.body);
    for (const provision of body.querySelectorAll<HTMLElement>('[data-provision]')) {
      const { from = null, until = null } = provision.dataset;
      if (!inForceOn({ from, until }, day)) provision.remove();
    }
    const left = [...body.querySelectorAll<HTMLElement>('[data-provision]')];
    const state = left.length > 0 ? 'in-force' : 'not-in-force';
    const line = document.createElement('p');
    line.className = 'column-state';
    line.textContent = left.length > 0 ? text.inForce : text.notInForce;
    if (left.length === 0) body.querySelector('.chips')?.remove();
    body.prepend(line);
    const evidence = left.map((provision) => provision.dataset.provision ?? '');
    return [cell.act, { ...cell, state, elements: left.length > 0 ? cell.elements : [], evidence, body }];
  });
  const head = adoptCopy(column.head);
  const note = document.createElement('p');
  note.className = 'note';
  note.textContent = text.note;
  head.append(note);
  return { ...column, head, cells: new Map(cells) };
}

function readSection(section: HTMLElement): CompareCell {
  const read = (name: string): string => section.dataset[name] ?? '';
  const list = (name: string): readonly string[] =>
    read(name)
      .split(' ')
      .filter((id) => id !== '');
  const link = section.querySelector('h2 a');
  return {
    act: read('act'),
    actLabel: link?.textContent.trim() ?? '',
    actAddress: link?.getAttribute('href') ?? '',
    state: readState(read('state')),
    elements: list('named'),
    reason: read('reason'),
    referenced: list('referenced'),
    missing: list('missing'),
    evidence: list('evidenceIds'),
    certificate: read('certificate'),
    clauses: [...section.querySelectorAll('.clause')].slice(0, list('evidenceIds').length).map(readClause),
    body: adoptCopy(section.querySelector('[data-isi]') ?? section),
  };
}

/** A clause card: its place within the document, and its words. */
function readClause(card: Element): { readonly place: string; readonly text: string } {
  const place = card.querySelector('.clause-place')?.textContent.split(',').at(-1) ?? '';
  return { place: place.replace(/\s+/gu, ' ').trim(), text: card.querySelector('.clause-text')?.textContent ?? '' };
}

/** The baseline says its state only on a day: until then it holds nothing in force. */
function readState(value: string): ColumnState {
  return STATES.find((state) => state === value) ?? 'not-in-force';
}
