import {
  actPath,
  cellPath,
  circularPath,
  clausePath,
  elementPath,
  findingPath,
  instrumentPath,
  sourcePath,
} from './address.ts';
import type { SiteData } from './site-data.ts';

/** Kinds of things that have a permanent address. */
export const PERMALINK_KINDS = [
  'document',
  'clause',
  'act',
  'cell',
  'element',
  'source',
  'instrument',
  'finding',
] as const;
export type PermalinkKind = (typeof PERMALINK_KINDS)[number];

/** Path of a thing by its id in the dataset, without language and base. A cell's id is `<document>.<act>`. */
export const PERMALINKS: Readonly<Record<PermalinkKind, (id: string) => string>> = {
  document: circularPath,
  clause: clausePath,
  act: actPath,
  cell: (id) => cellPath(id.slice(0, id.indexOf('.')), id.slice(id.indexOf('.') + 1)),
  element: elementPath,
  source: sourcePath,
  instrument: instrumentPath,
  finding: findingPath,
};

/** Every id of a kind that the dataset holds. */
export function permalinkIds({ data }: SiteData, kind: PermalinkKind): readonly string[] {
  switch (kind) {
    case 'document':
      return data.circulars.map(({ id }) => id);
    case 'clause':
      return data.clauses.map(({ id }) => id);
    case 'act':
      return data.codebook.acts.map(({ id }) => id);
    case 'cell':
      return data.cells.map(({ circular, act }) => `${circular}.${act}`);
    case 'element':
      return data.codebook.acts.flatMap(({ elements }) => elements.map(({ id }) => id));
    case 'source':
      return data.sources.map(({ id }) => id);
    case 'instrument':
      return data.instruments.map(({ id }) => id);
    case 'finding':
      return data.findings.map(({ id }) => id);
    default:
      return kind satisfies never;
  }
}

/** Fragment of a path: `fragmentOf('/sumber/#sumber-x') // => 'sumber-x'`; empty where the page itself is meant. */
export function fragmentOf(path: string): string {
  return path.split('#')[1] ?? '';
}
