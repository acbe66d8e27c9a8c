import type { Circular } from '../../src/model/circular.ts';
import type { CodedClause } from '../../src/model/clause.ts';
import type { Act, Element } from '../../src/model/codebook.ts';
import type { Cell } from '../../src/model/coverage.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { Source } from '../../src/model/registers.ts';
import { indexDataset } from '../../src/site/site-data.ts';
import type { SiteData } from '../../src/site/site-data.ts';
import { SMALL_ACTS, smallDataset } from './small-dataset.ts';
import type { SmallDocument } from './small-dataset.ts';

const PLACE = { file: 'x.md', line: 1, column: 1 };

/** The elements of the act `satu`: two of the baseline, one that regions add. */
export const ELEMENTS: readonly Element[] = ['suka', 'komentar', 'tambah'].map((name) => ({
  id: `satu/${name}`,
  label: { id: name, en: `${name} (en)` },
  baseline: name !== 'tambah',
  signals: [],
}));

export function source(id: string, over: Partial<Source> = {}): Source {
  return { id, publisher: id, title: null, date: null, url: null, kind: 'news-report', seen: null, ...over };
}

/** A clause of a document: a prohibition that carries the act `satu` with the elements given. */
export function clause(id: string, elements: readonly string[] = [], over: Partial<CodedClause> = {}): CodedClause {
  const [circular = '', path = ''] = id.split('#');
  const coding = {
    type: 'prohibition' as const,
    acts: ['satu'],
    elements: elements.map((name) => `satu/${name}`),
    timing: [],
    target: [],
  };
  return {
    id,
    circular,
    path,
    marker: '',
    parent: null,
    depth: 0,
    order: 0,
    text: `Dilarang ${path}.`,
    voice: 'circular',
    appliesTo: [],
    appliesToReported: null,
    whenReported: null,
    citations: [],
    place: PLACE,
    ...coding,
    basis: 'adjudicated',
    rules: coding,
    evidence: [],
    ...over,
  };
}

export interface Changes {
  readonly clauses?: readonly CodedClause[];
  readonly circular?: (circular: Circular) => Partial<Circular>;
  readonly cell?: (cell: Cell) => Partial<Cell>;
  readonly act?: (act: Act) => Partial<Act>;
  readonly data?: (data: Dataset) => Partial<Dataset>;
}

/** The small dataset with clauses and elements, changed where a test needs it, behind its lookups. */
export function readingSite(documents: readonly SmallDocument[], changes: Changes = {}): SiteData {
  const data = smallDataset(documents);
  const clauses = changes.clauses ?? [];
  const changed: Dataset = {
    ...data,
    codebook: {
      ...data.codebook,
      acts: SMALL_ACTS.map((act) => ({
        ...act,
        elements: act.id === 'satu' ? ELEMENTS : [],
        ...changes.act?.(act),
      })),
    },
    circulars: data.circulars.map((circular) => ({ ...circular, ...changes.circular?.(circular) })),
    cells: data.cells.map((cell) => ({
      ...cell,
      clauses: clauses
        .filter(({ circular, acts }) => circular === cell.circular && acts.includes(cell.act))
        .map(({ id }) => id),
      ...changes.cell?.(cell),
    })),
    clauses,
  };
  return indexDataset({ ...changed, ...changes.data?.(changed) });
}
