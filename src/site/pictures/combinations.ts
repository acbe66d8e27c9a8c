import type { Combination, UpsetSet } from '../../charts/upset-layout.ts';
import type { Circular } from '../../model/circular.ts';
import { isSeenWhole } from '../circular-page.ts';
import type { SiteData } from '../site-data.ts';
import { remembered } from './remembered.ts';

/** A list of bans that was seen whole, with the acts that it states, in the order of the codebook. */
export interface WholeList {
  readonly circular: Circular;
  readonly acts: readonly string[];
}

/** A combination with the lists that are exactly it or, for pairs, that hold both. */
export interface HeldCombination extends Combination {
  readonly circulars: readonly Circular[];
}

/** The lists of which every act is known to be stated or not, in the order of the dataset. */
export const wholeLists = remembered((site: SiteData): readonly WholeList[] => {
  return site.data.circulars.filter(isSeenWhole).flatMap((circular): readonly WholeList[] => {
    const cells = site.cellsOf(circular.id);
    if (cells.some(({ state }) => state === 'unknown')) return [];
    const stated = new Set(
      cells.filter(({ state }) => state === 'stated' || state === 'partial').map(({ act }) => act),
    );
    return [{ circular, acts: site.actsWithCells.filter(({ id }) => stated.has(id)).map(({ id }) => id) }];
  });
});

/** Themes of which a list states at least one act, in the order of the codebook. */
export function themesOf(site: SiteData, list: WholeList): readonly string[] {
  const held = new Set(list.acts.map((id) => site.act(id).theme));
  return site.data.codebook.themes.filter(({ id }) => held.has(id)).map(({ id }) => id);
}

/** Combinations that occur, each once: the most frequent first, then the larger ones. `keys`: what a list holds. */
export function combinationsOf(
  lists: readonly WholeList[],
  keys: (list: WholeList) => readonly string[],
): readonly HeldCombination[] {
  const groups = Map.groupBy(lists, (list) => keys(list).join(' '));
  return [...groups]
    .map(([id, held]) => ({
      id,
      members: id === '' ? [] : id.split(' '),
      count: held.length,
      circulars: held.map(({ circular }) => circular),
    }))
    .sort(byCount);
}

/** Pairs of acts that stand together in at least one list: the most frequent first. */
export function pairsOf(lists: readonly WholeList[]): readonly HeldCombination[] {
  const pairs = new Map<string, { members: readonly string[]; circulars: Circular[] }>();
  for (const { circular, acts } of lists) {
    acts.forEach((a, index) => {
      for (const b of acts.slice(index + 1)) {
        const id = `${a} ${b}`;
        const held = pairs.get(id) ?? { members: [a, b], circulars: [] };
        held.circulars.push(circular);
        pairs.set(id, held);
      }
    });
  }
  return [...pairs]
    .map(([id, { members, circulars }]) => ({ id, members, circulars, count: circulars.length }))
    .sort(byCount);
}

/** Sets by how many lists hold them, the most frequent first; those that none holds are left out. */
export function setsOf(
  lists: readonly WholeList[],
  keys: (list: WholeList) => readonly string[],
  labels: readonly { readonly id: string; readonly label: string }[],
): readonly UpsetSet[] {
  const counts = new Map<string, number>();
  for (const key of lists.flatMap(keys)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return labels
    .flatMap(({ id, label }) => {
      const count = counts.get(id) ?? 0;
      return count === 0 ? [] : [{ id, label, count }];
    })
    .sort((a, b) => b.count - a.count);
}

function byCount(a: Combination, b: Combination): number {
  return b.count - a.count || b.members.length - a.members.length || (a.id < b.id ? -1 : 1);
}
