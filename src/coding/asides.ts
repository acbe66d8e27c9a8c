import type { Cue } from './force-cues.ts';
import type { Line } from './line.ts';
import type { Match } from './matcher.ts';

/**
 * The parts of a line that name an act only by the way: whom a norm binds ("Pejabat yang bukan anggota partai dilarang
 * ...") and which thing is meant ("konten yang menguntungkan calon"). An act named there alone still
 * counts; beside one that is forbidden itself it does not.
 * An aside is what follows "yang", up to a comma, a list, a norm, or a further verb in line with the first.
 */
export function readAsides({ words }: Line, cues: readonly Cue[]): readonly Match[] {
  const found: Match[] = [];
  const begins = new Set(cues.map(({ from }) => from));
  for (let at = 0; at < words.length; at += 1) {
    if (words[at]?.text !== 'yang') continue;
    if (begins.has(at + 1)) continue;
    let end = at + 1;
    while (end < words.length && !begins.has(end) && !endsAdjunct(words, end)) end += 1;
    found.push({ from: at, to: end });
    at = end - 1;
  }
  return found;
}

function endsAdjunct(words: Line['words'], at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (word === undefined || before === undefined) return true;
  if (word.clause !== before.clause || word.part !== before.part) return true;
  if (/[,:]/.test(word.before) || LISTS_FOLLOW.has(word.text)) return true;
  return JOINING.has(before.text) && ACTIVE.test(word.text);
}

const LISTS_FOLLOW: ReadonlySet<string> = new Set(
  'meliputi berupa seperti yaitu yakni antara misalnya dengan sambil'.split(' '),
);
const JOINING: ReadonlySet<string> = new Set(['dan', 'atau', 'serta', 'maupun', 'ataupun']);
const ACTIVE = /^(?:me[mn]?[a-z]{4,}|ber[a-z]{4,}|ikut|turut|hadir)$/;
