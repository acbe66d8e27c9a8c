import type { State } from '../model/vocabulary.ts';

/** States as addresses write them, in the language of the site's addresses. */
export const STATE_WORDS: readonly (readonly [State, string])[] = [
  ['stated', 'tertulis'],
  ['partial', 'sebagian'],
  ['contrary', 'berlawanan'],
  ['silent', 'tidak-memuat'],
  ['not-listed', 'tidak-ada-dalam-daftar'],
  ['unknown', 'belum-diketahui'],
];

/** A state as the address writes it: `stateWord('silent') // => 'tidak-memuat'`. */
export function stateWord(state: State): string {
  return STATE_WORDS.find(([known]) => known === state)?.[1] ?? state;
}
