import type { ActHit } from './hits.ts';
import type { Line } from './line.ts';
import type { Match } from './matcher.ts';
import { plainType } from './plain-type.ts';
import type { TypeReading, TypeSigns } from './type-signs.ts';

/** Says the type, or null: the next one is asked. */
type Decider = (signs: TypeSigns) => TypeReading | null;

/**
 * The type of a clause: the first decider that knows. Bans and permissions come early, but a quotation, a purpose, a
 * consequence, or what heads of unit are told to watch over is no ban although it speaks of one.
 */
export function readType(signs: TypeSigns): TypeReading {
  for (const decide of DECIDERS) {
    const decided = decide(signs);
    if (decided !== null) return decided;
  }
  return plainType(signs);
}

/** In order of precedence. */
const DECIDERS: readonly Decider[] = [
  settledAbove,
  title,
  quotedOrPledged,
  purpose,
  contents,
  scopeBeforeConsequence,
  consequence,
  report,
  norm,
  scopeAtOnce,
  supervisionFirst,
  askedNotTo,
  supervision,
  right,
  opening,
];

function settledAbove({ context }: TypeSigns): TypeReading | null {
  if (context.mute === 'quote') return { type: 'principle', words: null };
  return context.mute === 'pledge' ? { type: 'duty', words: null } : null;
}

/** "C. Isi Edaran": a bare title forbids nothing, whatever stands under it. */
function title({ line, look }: TypeSigns): TypeReading | null {
  const found = look('title').find(({ from, to }) => from === line.own && to === line.words.length);
  return found === undefined ? null : { type: 'principle', words: found };
}

/** "Pasal 5 mengatur bahwa ..." quotes; "Berdasarkan ketentuan Pasal 5, PNS dilarang ..." does not. */
function quotedOrPledged({ line, look }: TypeSigns): TypeReading | null {
  const quote = look('quote').find((match) => !speaksOfItself(match, line));
  if (quote !== undefined && quote.from - line.lead <= QUOTE_LEAD) {
    const ground = look('ground').some(({ from }) => from >= line.own && from <= quote.from);
    if (!ground || line.words[quote.to - 1]?.text === 'bahwa') return { type: 'principle', words: quote };
  }
  const [pledge] = look('pledge');
  return pledge === undefined ? null : { type: 'duty', words: pledge };
}

/** "Surat Edaran ini memuat ketentuan tentang ...": no other law is quoted. */
function speaksOfItself({ from, to }: Match, line: Line): boolean {
  return line.words.slice(from, Math.min(to, from + ITSELF)).some(({ text }) => text === 'ini');
}

function purpose({ line, look }: TypeSigns): TypeReading | null {
  const [found] = look('purpose');
  return found !== undefined && found.from - line.lead <= PURPOSE_LEAD ? { type: 'principle', words: found } : null;
}

/** "Edaran ini memuat larangan dan sanksi": told of the document, not yet a ban nor a consequence. */
function contents({ line, look }: TypeSigns): TypeReading | null {
  const [found] = look('contents');
  return found !== undefined && found.from - line.lead <= 2 ? { type: 'scope', words: found } : null;
}

/** "Pegawai non-ASN tunduk pada larangan ini. Pelanggaran berakibat ...": the first sentence tells what the item is. */
function scopeBeforeConsequence({ line, look, strong }: TypeSigns): TypeReading | null {
  const [sanction] = look('sanction');
  const [scope] = look('scope');
  if (sanction === undefined || scope === undefined || strong !== undefined) return null;
  const sentence = ({ from }: Match): number => line.words[from]?.sentence ?? 0;
  return sentence(scope) < sentence(sanction) ? { type: 'scope', words: scope } : null;
}

/** What follows a breach, unless a ban stands before it, or a head of unit is told to bring it about. */
function consequence(signs: TypeSigns): TypeReading | null {
  const { line, look, strong, governed, watching, context } = signs;
  const sanction = look('sanction').find(({ from }) => !isDenied(from, line));
  const listed = (context.listForbids || forbidsByName(signs)) && strong === undefined && governed[0] === 'ban';
  if (sanction === undefined || listed || (strong !== undefined && sanction.from >= strong.from)) return null;
  const [watched] = watching;
  const head = context.head || look('head').some(({ from }) => from >= line.own && from - line.lead <= HEAD_LEAD);
  const told = watched !== undefined && (head ? watched.from <= sanction.from + 2 : watched.from < sanction.from);
  if (told) return { type: 'supervision', words: watched };
  return governed.includes('permit') ? null : { type: 'sanction', words: sanction };
}

/** "Tidak akan dimutasi": a promise, not a threat. */
function isDenied(from: number, line: Line): boolean {
  return line.words.slice(Math.max(line.own, from - 2), from).some(({ text }) => text === 'tidak');
}

/** Under "Perbuatan yang dilarang" a row is a ban, whatever sanction stands beside it. */
function forbidsByName(signs: TypeSigns): boolean {
  const above = inheritedCue(signs);
  return above !== null && signs.line.words.slice(above.from, above.to).some(({ text }) => FORBIDDEN.test(text));
}

/** A report on supervision is a report; "memantau dan melaporkan" is supervision. */
function report({ line, look, strong, watching }: TypeSigns): TypeReading | null {
  const [reported] = look('reporting');
  if (reported === undefined || strong !== undefined) return null;
  const also = watching.some(({ from }) => !REPORTED.has(line.words[from - 1]?.text ?? ''));
  return also ? null : { type: 'reporting', words: reported };
}

function norm(signs: TypeSigns): TypeReading | null {
  const { governed, cue, counted, look, strong } = signs;
  if (governed.includes('permit')) return { type: 'permission', words: cue('permit') ?? null };
  const [value] = look('value');
  if (value !== undefined && counted.length === 0) return { type: 'principle', words: value };
  return governed.includes('ban') ? { type: 'prohibition', words: strong ?? inheritedCue(signs) } : null;
}

function scopeAtOnce({ line, look }: TypeSigns): TypeReading | null {
  const [scope] = look('scope');
  return scope !== undefined && scope.from - line.lead <= 1 ? { type: 'scope', words: scope } : null;
}

/** "Mengawasi agar pegawai tidak ...": told to watch, not to refrain. */
function supervisionFirst({ watching, cue }: TypeSigns): TypeReading | null {
  const [watched] = watching;
  const soft = cue('soft-ban') ?? cue('not');
  return watched !== undefined && (soft === undefined || watched.from < soft.to)
    ? { type: 'supervision', words: watched }
    : null;
}

/** Bans in soft words: "agar tidak", "menghindari", a bare "tidak". */
function askedNotTo(signs: TypeSigns): TypeReading | null {
  const { line, forces, governed, counted, look, cue } = signs;
  const soft = cue('soft-ban') ?? cue('not');
  const told: TypeReading = { type: 'prohibition', words: soft ?? inheritedCue(signs) };
  const chapeau = line.open.length > 0 && /[:,]\s*$/.test(line.clause.text);
  if (chapeau && forces.perWord.at(-1) === 'soft-ban') return told;
  const bare = cue('soft-ban') === undefined && !governed.includes('soft-ban');
  if (counted.some(({ force }) => force === 'ban')) {
    const neutral = look('principle').some(({ from, to }) => from >= line.own && to < (soft?.to ?? 0));
    const principle = neutral || bare || look('interests').length > 0;
    return principle && onlySides(counted, line) ? null : told;
  }
  if (bare && soft?.from === line.lead && ACTIVE.test(line.words[soft.to]?.text ?? '') && cue('right') === undefined)
    return told;
  if (bare || soft === undefined || !REFRAIN.test(line.words[soft.to - 1]?.text ?? '')) return null;
  return [...look('principle'), ...look('duty')].some(({ to }) => to > soft.to) ? null : told;
}

function supervision({ watching }: TypeSigns): TypeReading | null {
  const [watched] = watching;
  return watched === undefined ? null : { type: 'supervision', words: watched };
}

/** "Memiliki hak pilih" allows no act; with a duty to stay neutral, the duty is what it says. */
function right({ cue, governed, look }: TypeSigns): TypeReading | null {
  const found = cue('right');
  if (found === undefined) return null;
  const bound = governed.includes('oblige') && (look('principle').length > 0 || look('duty').length > 0);
  return bound ? null : { type: 'permission', words: found };
}

function opening({ look }: TypeSigns): TypeReading | null {
  const [found] = look('opening');
  return found === undefined ? null : { type: 'principle', words: found };
}

/** Whether nothing is asked but not to take sides: then it is the principle in other words. */
function onlySides(hits: readonly ActHit[], line: Line): boolean {
  return hits.every(({ from, to }) => line.words.slice(from, to).every(({ text }) => SIDES.test(text)));
}

/** The ban of an item above that still holds. */
function inheritedCue({ forces, line }: TypeSigns): Match | null {
  return forces.cues.findLast(({ force, to }) => (force === 'ban' || force === 'soft-ban') && to <= line.own) ?? null;
}

/** "Tidak melakukan mutasi": an item that begins so tells not to. */
const ACTIVE = /^(?:me[a-z]{4,}|ber[a-z]{4,}|ikut|turut|hadir)$/;
const SIDES = /^(?:berpihak|memihak|keberpihakan|mendukung)$/;
const FORBIDDEN = /^(?:dilarang|terlarang|tidak)$/;
const REFRAIN = /^(?:tidak|jangan)$/;
/** "Laporan hasil pengawasan": what is reported. */
const REPORTED: ReadonlySet<string> = new Set([
  'hasil',
  'laporan',
  'pelaksanaan',
  'perkembangan',
  'rekapitulasi',
  'rekap',
  'data',
  'proses',
  'kegiatan',
]);
/** "Surat Edaran ini bertujuan": a purpose is told at the beginning. */
const PURPOSE_LEAD = 6;
/** "Surat Edaran ini", "Surat Edaran Bupati ini". */
const ITSELF = 4;
/** The law stands at the beginning of its sentence. */
const QUOTE_LEAD = 8;
/** Words before the subject: "Seluruh", "Para", "Setiap". */
const HEAD_LEAD = 4;
