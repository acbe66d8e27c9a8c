import type { Dataset } from '../../../src/model/dataset.ts';
import { indexDataset } from '../../../src/site/site-data.ts';
import type { SiteData } from '../../../src/site/site-data.ts';

/**
 * A corpus of `size` clauses made from the real one: its clauses again and again, each copy with the name of a region
 * behind it, dealt to the real documents in turn. Nothing in it is a fact, and nothing of it is published.
 */
export function grownCorpus(data: Dataset, size: number): SiteData {
  const { circulars, clauses, regions } = data;
  const grown = Array.from({ length: size }, (_, i) => {
    const clause = clauses[i % clauses.length];
    const circular = circulars[i % circulars.length];
    const region = regions[(i * REGION_STEP) % regions.length];
    if (clause === undefined || circular === undefined || region === undefined) throw new Error('The corpus is empty');
    const order = Math.floor(i / circulars.length);
    const path = `butir-${order + 1}`;
    const text = i < clauses.length ? clause.text : `${clause.text} ${region.name}.`;
    return {
      ...clause,
      id: `${circular.id}#${path}`,
      circular: circular.id,
      path,
      order,
      parent: null,
      depth: 0,
      text,
    };
  });
  return indexDataset({ ...data, clauses: grown });
}

/** Shares no factor with the number of regions, so that all of them take their turn. */
const REGION_STEP = 7;
