import { affixTable, PARTICLES, rootsOf } from '../text/affixes.ts';
import { LISTED_LEMMAS, ROOT_LEMMAS } from './lemma-register.ts';

/** The word that stands for a family of forms. */
export type Lemma = string;

/**
 * The lemma of a folded word: by the list, then by the roots that are known; any other word stands for itself, without
 * its possessive ending. Never guesses, so that *pasangan* stays apart from *memasang*.
 *
 *     lemmaOf('mengampanyekan') // => 'kampanye'
 *     lemmaOf('menteri')        // => 'menteri'
 */
export function lemmaOf(word: string): Lemma {
  const known = knownLemma(word);
  if (known !== null) return known;
  for (const particle of PARTICLES) {
    if (particle === '') continue;
    const bare = without(word, particle);
    const lemma = bare === null ? null : knownLemma(bare);
    if (lemma !== null) return lemma;
  }
  const bare = without(word, 'nya');
  return bare !== null && bare.length >= SHORTEST_OWNED ? bare : word;
}

function knownLemma(word: string): Lemma | null {
  const listed = LISTED_LEMMAS.get(word);
  if (listed !== undefined) return listed;
  let best: string | null = null;
  for (const { root } of rootsOf(word, BARE)) {
    // The longest root explains most of the word: memperagakan is peraga, not raga.
    if (root.length >= SHORTEST_ROOT && ROOT_LEMMAS.has(root) && (best === null || root.length > best.length))
      best = root;
  }
  return best === null ? null : (ROOT_LEMMAS.get(best) ?? null);
}

function without(word: string, ending: string): string | null {
  return word.endsWith(ending) ? word.slice(0, -ending.length) : null;
}

/** Particles are taken off here, after the list: pasangannya is pasangan, not pasang. */
const BARE = { ...affixTable((text) => text), particles: [''] };
/** A rest of one or two letters is chance. */
const SHORTEST_ROOT = 3;
/** `hanya` is no possessive of `ha`. */
const SHORTEST_OWNED = 4;
