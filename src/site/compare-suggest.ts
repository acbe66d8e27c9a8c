import type { Circular } from '../model/circular.ts';
import type { Dataset } from '../model/dataset.ts';
import { BASELINE_ID } from './compare-address.ts';

/** Why a comparison is worth making, in the order in which they are offered. */
export const SUGGESTIONS = ['previous', 'province', 'nearest', 'baseline'] as const;
export type SuggestionKind = (typeof SUGGESTIONS)[number];

/** One comparison: the document itself and what stands beside it, ready for the address. */
export interface Suggestion {
  readonly kind: SuggestionKind;
  readonly ids: readonly [string, string];
}

/**
 * Comparisons for the page of a document, at most one of each kind and no document twice: the region's own document for
 * the election before, the nearest of the same province, the nearest anywhere, and the national baseline. "Nearest" is
 * by the lower bound of kinship: what is certainly alike.
 */
export function suggestComparisons(dataset: Dataset, circular: Circular): readonly Suggestion[] {
  const documents = new Map(dataset.circulars.map((other) => [other.id, other]));
  const province = new Map(dataset.regions.map((region) => [region.code, region.province]));
  const near = nearest(dataset, circular.id).flatMap((id) => documents.get(id) ?? []);
  const home = province.get(circular.region);
  const sameProvince = (other: Circular): boolean =>
    home !== undefined && other.region !== circular.region && province.get(other.region) === home;
  const taken = new Set([circular.id]);
  const take = (kind: SuggestionKind, other: string | undefined): readonly Suggestion[] => {
    if (other === undefined || taken.has(other)) return [];
    taken.add(other);
    return [{ kind, ids: [circular.id, other] }];
  };
  const free = (candidates: readonly Circular[]): string | undefined => candidates.find(({ id }) => !taken.has(id))?.id;
  return [
    ...take('previous', before(dataset, circular)),
    ...take('province', free([...near.filter(sameProvince), ...dataset.circulars.filter(sameProvince)])),
    ...take('nearest', free(near)),
    ...take('baseline', BASELINE_ID),
  ];
}

/** Neighbours by certain likeness; equals by id, so that the order never depends on the order of the data. */
function nearest(dataset: Dataset, id: string): readonly string[] {
  return dataset.kinship
    .filter((pair) => pair.a === id || pair.b === id)
    .map((pair) => ({ other: pair.a === id ? pair.b : pair.a, lower: pair.lower }))
    .sort((a, b) => b.lower - a.lower || (a.other < b.other ? -1 : 1))
    .map(({ other }) => other);
}

/** The region's latest document among those judged by an earlier day than this one and made for another election. */
function before(dataset: Dataset, circular: Circular): string | undefined {
  const judged = new Map(dataset.judgedDates.map(({ circular: id, date }) => [id, date]));
  const day = judged.get(circular.id) ?? null;
  if (day === null) return undefined;
  return dataset.circulars
    .filter((other) => other.region === circular.region && other.id !== circular.id)
    .filter((other) => !other.elections.some((election) => circular.elections.includes(election)))
    .map(({ id }) => ({ id, date: judged.get(id) ?? null }))
    .filter((other): other is { id: string; date: string } => other.date !== null && other.date < day)
    .sort((a, b) => (a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? 1 : -1))[0]?.id;
}
