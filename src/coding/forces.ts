import type { Clause } from '../model/clause.ts';
import { readAsides } from './asides.ts';
import type { Cue } from './force-cues.ts';
import type { Line } from './line.ts';
import { matches, type Match } from './matcher.ts';
import type { Rulebook } from './rulebook.ts';

/** What holds for a word. `muted`: in an exception or proviso. */
export type WordForce = 'ban' | 'soft-ban' | 'not' | 'permit' | 'right' | 'oblige' | 'muted' | null;

export interface Forces {
  readonly cues: readonly Cue[];
  /** One for each word of the line. */
  readonly perWord: readonly WordForce[];
  /** Parts of the sentence that tell whom, or which, by the way (asides.ts). */
  readonly asides: readonly Match[];
}

/**
 * Reads which words of a line are forbidden, allowed, ordered or excepted. A cue governs the words after it, and those
 * before it up to the cue before: "Kendaraan dinas tidak boleh dipakai" forbids what stands on both sides.
 */
export function readForces(line: Line, rulebook: Rulebook): Forces {
  const cues = findCues(line, rulebook);
  const perWord = new Array<WordForce>(line.words.length).fill(null);
  let state: WordForce = null;
  let lead = 0;
  let next = 0;
  const renewed = hasOwnNorm(line, cues) ? line.own : -1;
  for (let at = 0; at < line.words.length; at += 1) {
    const word = line.words[at];
    const before = line.words[at - 1];
    if (word === undefined) break;
    if (at === renewed) {
      state = null;
      lead = at;
    }
    if (before !== undefined && before.part !== word.part) {
      if (state === 'muted') state = lastNorm(perWord, at);
      if (before.sentence !== word.sentence) {
        state = null;
        lead = at;
      }
    }
    const cue = cues[next];
    if (cue?.from === at) {
      next += 1;
      const after = step(state, cue, line);
      if (state === null && after !== null) perWord.fill(after === 'muted' ? null : after, lead, at);
      state = after;
    }
    perWord[at] = state;
  }
  return { cues, perWord, asides: readAsides(line, cues) };
}

/** An item that begins with a subject and has a norm of its own ("Para pimpinan diminta:") does not continue the one above. */
function hasOwnNorm(line: Line, cues: readonly Cue[]): boolean {
  if (line.own === 0 || !SUBJECTS.has(line.words[line.own]?.text ?? '')) return false;
  const part = line.words[line.own]?.part;
  return cues.some(
    ({ force, from }) =>
      from > line.own && line.words[from]?.part === part && force !== 'void' && force !== 'except' && force !== 'not',
  );
}

/** Whoever a norm may bind. */
const SUBJECTS: ReadonlySet<string> = new Set(
  'para setiap seluruh semua asn pns pppk pegawai aparatur pejabat kepala pimpinan atasan camat lurah sekretaris bupati gubernur wali perangkat masyarakat tenaga'.split(
    ' ',
  ),
);

/** The force that holds after a cue. */
function step(state: WordForce, cue: Cue, line: Line): WordForce {
  const joined =
    JOINING.has(line.words[cue.from - 1]?.text ?? '') || line.words[cue.from]?.before.includes(',') === true;
  switch (cue.force) {
    case 'void':
      return state;
    case 'ban':
      if (state === 'permit' || state === 'muted') return 'muted';
      if (state === 'oblige' && line.words[cue.from - 1]?.text === 'yang' && !opensList(cue, line)) return state;
      return 'ban';
    case 'soft-ban':
      if (state === 'permit') return 'muted';
      return state === null || state === 'oblige' || state === 'right' || state === 'not' ? 'soft-ban' : state;
    case 'not':
      if (state === 'permit') return 'muted';
      return state === null || state === 'oblige' || state === 'right' ? 'not' : state;
    case 'permit':
      return state === null || state === 'oblige' || state === 'right' || state === 'not' ? 'permit' : 'muted';
    case 'right':
      return state ?? 'right';
    case 'oblige':
      if (state === null || state === 'right') return 'oblige';
      return joined &&
        state !== 'muted' &&
        state !== 'permit' &&
        cue.to - cue.from === 1 &&
        STRONG.has(line.words[cue.from]?.text ?? '')
        ? 'oblige'
        : state;
    case 'except':
      return state === 'ban' || state === 'soft-ban' || state === 'permit' || state === 'not' ? 'muted' : state;
    default:
      return cue.force satisfies never;
  }
}

/** "Diminta memperhatikan hal-hal yang dilarang berikut ini:": the list under it is the ban. */
function opensList({ to }: Cue, line: Line): boolean {
  const clause = line.words[to - 1]?.clause;
  if (clause === undefined || !/:\s*$/.test(clause.text)) return false;
  return line.words[to + LIST_LEAD]?.clause !== clause;
}

/** "yang dilarang bagi ASN sebagai berikut:". */
const LIST_LEAD = 6;

/** Cues in order; where two share a word, the one that stands first in FORCE_CUES holds. */
function findCues(line: Line, rulebook: Rulebook): readonly Cue[] {
  const taken = new Uint8Array(line.words.length);
  const cues: Cue[] = [];
  for (const { force, pattern } of rulebook.forces) {
    for (const { from, to } of matches(pattern, line.text)) {
      if (taken.subarray(from, to).some((mark) => mark === 1)) continue;
      if (line.words[from]?.text === 'larangan' && !isHeading(line, from)) continue;
      if (namesBreaches(line, from, to) && !isTitle(line, from, to)) continue;
      taken.fill(1, from, to);
      cues.push({ force, from, to });
    }
  }
  return cues.sort((a, b) => a.from - b.from);
}

/** "Larangan" forbids as a heading or at the beginning; elsewhere it speaks of a ban. */
function isHeading(line: Line, at: number): boolean {
  const clause = line.words[at]?.clause;
  return line.words[at - HEADING_LEAD]?.clause !== clause || line.words[at - 1]?.clause !== clause;
}

const HEADING_LEAD = 2;

/** "Pelanggaran Disiplin", "Jenis pelanggaran": speaks of breaches, and forbids only as the title of their list. */
function namesBreaches(line: Line, from: number, to: number): boolean {
  const words = line.words.slice(from, to).map(({ text }) => text);
  return words.includes('pelanggaran') && words.every((word) => BREACHES.has(word));
}

/** Nearly all there is of its clause. */
function isTitle(line: Line, from: number, to: number): boolean {
  const clause = line.words[from]?.clause;
  const around = line.words.slice(Math.max(0, from - HEADING_LEAD), to + HEADING_LEAD);
  if (around.some((word) => word.clause === clause && AFTERMATH.has(word.text))) return false;
  if (clause !== undefined && opensBreaches(line, to, clause))
    return line.words[from - HEADING_LEAD]?.clause !== clause;
  return line.words[from - HEADING_LEAD]?.clause !== clause && line.words[to + HEADING_LEAD]?.clause !== clause;
}

/** "Bentuk pelanggaran kode etik bagi pegawai ASN:" names whom the list binds, and opens it. */
function opensBreaches(line: Line, to: number, clause: Clause): boolean {
  const rest = line.words.slice(to).filter((word) => word.clause === clause);
  return /:\s*$/.test(clause.text) && rest.length <= LIST_LEAD && !rest.some(({ text }) => AFTERMATH.has(text));
}

/** "Jenis pelanggaran dan sanksi", "Penanganan pelanggaran disiplin": what comes of a breach. */
const AFTERMATH: ReadonlySet<string> = new Set(
  'sanksi hukuman penanganan pelaporan pengaduan pencegahan penindakan tindak laporan pemeriksaan dugaan'.split(' '),
);

const BREACHES: ReadonlySet<string> = new Set(
  'bentuk jenis macam daftar kategori pelanggaran terhadap atas kode etik disiplin perilaku netralitas'.split(' '),
);

/** The force before an exception began. */
function lastNorm(perWord: readonly WordForce[], from: number): WordForce {
  for (let at = from - 1; at >= 0; at -= 1) {
    const force = perWord[at];
    if (force !== 'muted') return force ?? null;
  }
  return null;
}

const JOINING: ReadonlySet<string> = new Set([
  'dan',
  'serta',
  'namun',
  'tetapi',
  'tapi',
  'melainkan',
  'sehingga',
  'maka',
]);
const STRONG: ReadonlySet<string> = new Set(['wajib', 'harus', 'diwajibkan', 'diharuskan', 'berkewajiban']);
