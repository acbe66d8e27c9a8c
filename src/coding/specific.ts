import type { ActHit } from './hits.ts';
import type { Rulebook } from './rulebook.ts';

/**
 * The most specific act wins. Umbrella acts are refused where a specific one is named, and of two umbrellas the one of
 * the theme `general` yields ("berpihak atau mendukung calon" is expressing support). A weak signal, the object of an act
 * without a verb that is known to go with it, counts where no stronger one does, and then only the first object and those
 * in line with it: "memampangkan spanduk di gedung" is about the banner.
 */
export function preferSpecific(hits: readonly ActHit[], rulebook: Rulebook): readonly ActHit[] {
  const rank = (hit: ActHit): number => {
    const act = rulebook.byId.get(hit.act)?.act;
    if (act === undefined || act.role === 'residual') return RANKS.residual;
    if (act.role === 'specific') return hit.weak || hit.aside ? RANKS.weak : RANKS.specific;
    return act.theme === 'general' ? RANKS.general : RANKS.umbrella;
  };
  const counted = hits.filter(({ refused }) => refused === null);
  const best = Math.min(...counted.map(rank));
  const reach = best === RANKS.weak ? lineOfObjects(counted.filter((hit) => rank(hit) === best)) : Infinity;
  return hits.map((hit) => {
    const yields = hit.refused === null && (rank(hit) > best || hit.from > reach);
    return yields ? { ...hit, refused: 'less-specific' as const } : hit;
  });
}

/** Where the last object begins that stands in one enumeration with the first. */
function lineOfObjects(hits: readonly ActHit[]): number {
  const ordered = [...hits].sort((a, b) => a.from - b.from);
  let end = ordered[0]?.to ?? 0;
  let last = ordered[0]?.from ?? 0;
  for (const { from, to } of ordered) {
    if (from > end + ENUMERATED) break;
    end = Math.max(end, to);
    last = from;
  }
  return last;
}

const RANKS = { specific: 0, weak: 1, umbrella: 2, general: 3, residual: 4 } as const;
/** Words between two objects of one enumeration: "spanduk, atau pun stiker". */
const ENUMERATED = 2;
