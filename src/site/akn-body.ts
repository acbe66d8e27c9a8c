import type { CodedClause } from '../model/clause.ts';
import { xml } from './akn-xml.ts';
import type { XmlElement } from './akn-xml.ts';
import { clauseTree } from './clause-tree.ts';
import type { ClauseBranch } from './clause-tree.ts';

/** Levels of Indonesian numbering that Akoma Ntoso has an element for; every other is a container with its own name. */
const LEVELS: Readonly<Record<string, string>> = {
  pasal: 'article',
  ayat: 'paragraph',
  huruf: 'point',
  angka: 'point',
  romawi: 'part',
  strip: 'indent',
};

/**
 * The document's own clauses as a hierarchy. `eId` is the path of the clause. A clause that holds others opens with its
 * text as their introduction. Numbers stand only where they are the printed ones.
 */
export function aknClauses(clauses: readonly CodedClause[], printedNumbers: boolean): readonly XmlElement[] {
  return clauseTree(clauses).map((branch) => clauseElement(branch, printedNumbers));
}

function clauseElement({ clause, children }: ClauseBranch, printedNumbers: boolean): XmlElement {
  const level = /^([a-z]+)-/.exec(clause.path.split('__').at(-1) ?? '')?.[1] ?? 'butir';
  const element = LEVELS[level];
  const text = xml('p', {}, clause.text);
  return xml(
    element ?? 'hcontainer',
    {
      eId: clause.path,
      name: element === undefined ? level : null,
      refersTo: clause.acts.length === 0 ? null : clause.acts.map((act) => `#${actReference(act)}`).join(' '),
      'sanding:type': clause.type,
      'sanding:basis': clause.basis,
      'sanding:sources': sourcesOf(clause),
    },
    printedNumbers && clause.marker !== '' ? [xml('num', {}, clause.marker)] : [],
    children.length === 0
      ? [xml('content', {}, text)]
      : [xml('intro', {}, text), ...children.map((child) => clauseElement(child, printedNumbers))],
  );
}

/** What was said about the document, not in it: a note of its editors, never text of the document. */
export function aknRemark(clause: CodedClause): XmlElement {
  return xml(
    'note',
    { eId: clause.path, class: clause.voice, 'sanding:type': clause.type, 'sanding:sources': sourcesOf(clause) },
    xml('p', {}, clause.text),
  );
}

/** Id under which a document refers to an act of the codebook. */
export function actReference(act: string): string {
  return `perbuatan_${act}`;
}

function sourcesOf({ citations }: CodedClause): string | null {
  const ids = [...new Set(citations.map(({ source }) => source))];
  return ids.length === 0 ? null : ids.join(' ');
}
