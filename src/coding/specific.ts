import type { ActHit } from './hits.ts';
import type { Rulebook } from './rulebook.ts';

/**
 * The most specific act wins: umbrella acts are refused where a specific one is named, and of two umbrellas the one of
 * the theme `general` yields ("berpihak atau mendukung calon" is expressing support).
 */
export function preferSpecific(hits: readonly ActHit[], rulebook: Rulebook): readonly ActHit[] {
  const rank = (hit: ActHit): number => {
    const act = rulebook.byId.get(hit.act)?.act;
    if (act === undefined || act.role === 'residual') return RANKS.residual;
    if (act.role === 'specific') return RANKS.specific;
    return act.theme === 'general' ? RANKS.general : RANKS.umbrella;
  };
  const best = Math.min(...hits.filter(({ refused }) => refused === null).map(rank));
  return hits.map((hit) =>
    hit.refused === null && rank(hit) > best ? { ...hit, refused: 'less-specific' as const } : hit,
  );
}

const RANKS = { specific: 0, umbrella: 1, general: 2, residual: 3 } as const;
