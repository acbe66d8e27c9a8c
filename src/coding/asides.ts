import type { Cue } from './force-cues.ts';
import type { Line } from './line.ts';
import type { Match } from './matcher.ts';

/**
 * The parts of a line that name an act only by the way: whom a norm binds ("Pejabat yang bukan anggota partai dilarang
 * ...") and which thing is meant ("konten yang menguntungkan calon"). An act named there alone still
 * counts; beside one that is forbidden itself it does not.
 */
export function readAsides(line: Line, cues: readonly Cue[]): readonly Match[] {
  return [...cues.flatMap((cue) => subjectClause(cue, line)), ...adjuncts(line, cues)];
}

/** From "yang" to the cue, where a subject stands before it in the same sentence. */
function subjectClause({ force, from }: Cue, { words }: Line): readonly Match[] {
  if (force !== 'ban' && force !== 'soft-ban' && force !== 'permit') return [];
  const sentence = words[from]?.sentence;
  let start = from;
  while (start > 0 && words[start - 1]?.sentence === sentence) start -= 1;
  const that = words.findIndex(({ text }, at) => at >= start && at < from && text === 'yang');
  const subject = words.slice(start, that < 0 ? start : that);
  const named = subject.length <= LONGEST_SUBJECT && subject.some(({ text }) => SUBJECTS.has(text));
  return named ? [{ from: that, to: from }] : [];
}

/** What follows "yang", up to a comma, a list, a norm, or a further verb in line with the first. */
function adjuncts({ words }: Line, cues: readonly Cue[]): readonly Match[] {
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

/** Whoever a norm may bind. */
export const SUBJECTS: ReadonlySet<string> = new Set(
  'para setiap seluruh semua asn pns pppk pegawai aparatur pejabat kepala pimpinan atasan camat lurah sekretaris bupati gubernur wali perangkat masyarakat tenaga'.split(
    ' ',
  ),
);

/** "Setiap pegawai pemerintah non-pegawai negeri yang ...". */
const LONGEST_SUBJECT = 8;
const LISTS_FOLLOW: ReadonlySet<string> = new Set(
  'meliputi berupa seperti yaitu yakni antara misalnya dengan sambil'.split(' '),
);
const JOINING: ReadonlySet<string> = new Set(['dan', 'atau', 'serta', 'maupun', 'ataupun']);
const ACTIVE = /^(?:me[mn]?[a-z]{4,}|ber[a-z]{4,}|ikut|turut|hadir)$/;
