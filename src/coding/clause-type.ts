import type { ClauseType } from '../model/vocabulary.ts';
import type { Forces } from './forces.ts';
import type { ActHit } from './hits.ts';
import type { Line } from './line.ts';
import { matches, type Match } from './matcher.ts';
import type { Rulebook } from './rulebook.ts';
import type { TypeCue } from './type-cues.ts';

/** What a clause was taken for and the words that told it. */
export interface TypeReading {
  readonly type: ClauseType;
  /** Words [from, to) of the line; null: nothing but its place under another clause. */
  readonly words: Match | null;
}

/** What the items above hand down beside their words. */
export interface Context {
  readonly type: ClauseType | null;
  /** Under a law that is quoted, or in a form of pledge: nothing is forbidden here. */
  readonly mute: 'quote' | 'pledge' | null;
  /** Under a head of unit who is told what to do. */
  readonly head: boolean;
  /** Whether a list of forbidden acts with their sanctions is the ban itself. */
  readonly listForbids: boolean;
}

/**
 * The type of a clause. Bans and permissions come first, but a consequence, a quotation, or what heads of unit are told
 * to watch over is not a ban although it speaks of one.
 */
export function readType(
  line: Line,
  forces: Forces,
  hits: readonly ActHit[],
  context: Context,
  rulebook: Rulebook,
): TypeReading {
  const look = (cue: TypeCue, from = line.own): readonly Match[] =>
    rulebook.types[cue]
      .flatMap((pattern) => matches(pattern, line.text))
      .filter(({ to }) => to > from)
      .sort(byPlace);
  const ownCue = (force: string): Match | undefined =>
    forces.cues.find((cue) => cue.force === force && cue.to > line.own);

  if (context.mute === 'quote') return { type: 'principle', words: null };
  if (context.mute === 'pledge') return { type: 'duty', words: null };
  const quote = look('quote')[0];
  if (quote !== undefined && isQuotation(quote, line, look('ground'))) return { type: 'principle', words: quote };
  const pledge = look('pledge')[0];
  if (pledge !== undefined) return { type: 'duty', words: pledge };

  const purpose = look('purpose')[0];
  if (purpose !== undefined && purpose.from - line.own <= PURPOSE_LEAD) return { type: 'principle', words: purpose };

  const ban = ownCue('ban');
  const governed = forces.perWord.slice(line.own);
  const banned = governed.includes('ban');
  const sanction = look('sanction')[0];
  const watching = look('supervision').filter(({ from }) => !isTitled(from, line));
  const reporting = reportingCue(look('reporting'), watching, line);
  const supervision = watching[0];
  const counted = hits.filter(({ refused }) => refused === null);

  const strong = ban !== undefined && forces.perWord[ban.from] === 'ban' ? ban : undefined;
  const scope = look('scope')[0];
  const sentenceOf = (match: Match): number => line.words[match.from]?.sentence ?? 0;
  if (sanction !== undefined && strong === undefined && scope !== undefined && sentenceOf(scope) < sentenceOf(sanction))
    return { type: 'scope', words: scope };
  const listed = context.listForbids && strong === undefined && governed[0] === 'ban';
  if (sanction !== undefined && !listed && (strong === undefined || sanction.from < strong.from)) {
    const head = isHead(line, look('head'), context);
    if (
      supervision !== undefined &&
      supervision.from <= sanction.from + 2 &&
      (head || supervision.from < sanction.from)
    )
      return { type: 'supervision', words: supervision };
    if (!governed.includes('permit')) return { type: 'sanction', words: sanction };
  }
  const permit = ownCue('permit');
  if (reporting !== undefined && strong === undefined) return { type: 'reporting', words: reporting };
  if (governed.includes('permit')) return { type: 'permission', words: permit ?? null };
  if (banned) return { type: 'prohibition', words: strong ?? inheritedCue(forces, line) };

  const right = ownCue('right');
  if (scope !== undefined && scope.from - line.own <= 1) return { type: 'scope', words: scope };
  const soft = ownCue('soft-ban') ?? ownCue('not');
  const bare = ownCue('soft-ban') === undefined && !governed.includes('soft-ban');
  const asked = counted.some(({ force }) => force === 'ban');
  if (supervision !== undefined && (soft === undefined || supervision.from < soft.from))
    return { type: 'supervision', words: supervision };
  if (line.open.length > 0 && forces.perWord.at(-1) === 'soft-ban' && /[:,]\s*$/.test(line.clause.text))
    return { type: 'prohibition', words: soft ?? inheritedCue(forces, line) };
  if (asked || governed.includes('soft-ban')) {
    const neutral = look('principle').some(({ from, to }) => from >= line.own && to <= (soft?.from ?? 0));
    const other =
      soft !== undefined && /^(?:tidak|jangan)$/.test(line.words[soft.to - 1]?.text ?? '') && !bare && !asked;
    if (other && ![...look('principle'), ...look('duty')].some(({ to }) => to > soft.to))
      return { type: 'prohibition', words: soft };
    const interests = look('interests').length > 0;
    if (asked && !((neutral || bare || interests) && onlySides(counted, line)))
      return { type: 'prohibition', words: soft ?? inheritedCue(forces, line) };
  }
  if (supervision !== undefined) return { type: 'supervision', words: supervision };
  const bound = governed.includes('oblige') && look('principle').length > 0;
  if (right !== undefined && !bound && (look('duty').length === 0 || !governed.includes('oblige')))
    return { type: 'permission', words: right };
  const opening = look('opening')[0];
  if (opening !== undefined) return { type: 'principle', words: opening };
  return plainType(look, right, context, line);
}

/** Clauses without ban or permission, by the words that tell what they do. */
function plainType(
  look: (cue: TypeCue) => readonly Match[],
  right: Match | undefined,
  context: Context,
  line: Line,
): TypeReading {
  const scope = look('scope')[0];
  const duty = look('duty')[0];
  const principle = look('principle')[0];
  if (scope !== undefined && (duty === undefined || scope.from < duty.from)) return { type: 'scope', words: scope };
  if (principle !== undefined && (duty === undefined || principle.from <= duty.from) && principle.to > line.own) {
    if (duty === undefined || !STRONG_DUTY.has(line.words[duty.from]?.text ?? ''))
      return { type: 'principle', words: principle };
  }
  if (duty !== undefined) return { type: 'duty', words: duty };
  if (right !== undefined) return { type: 'permission', words: right };
  if (context.type !== null) return { type: context.type, words: null };
  return { type: 'principle', words: null };
}

const STRONG_DUTY: ReadonlySet<string> = new Set([
  'cuti',
  'hak',
  'menggunakan',
  'memakai',
  'memberikan',
  'datang',
  'memberi',
  'berpedoman',
  'mempedomani',
  'memedomani',
  'menandatangani',
  'penandatanganan',
  'ikrar',
  'menyosialisasikan',
  'mensosialisasikan',
  'membacakan',
]);

/** "Pasal 5 mengatur bahwa ..." quotes; "Berdasarkan ketentuan Pasal 5, PNS dilarang ..." does not. */
function isQuotation(quote: Match, line: Line, grounds: readonly Match[]): boolean {
  const first = line.own;
  if (quote.from - first > QUOTE_LEAD) return false;
  const verb = line.words[quote.to - 1]?.text;
  const ground = grounds.some(({ from }) => from >= first && from <= quote.from);
  return !ground || verb === 'bahwa';
}

/** "Keputusan bersama tentang pembinaan dan pengawasan": the name of a rule supervises nobody. */
function isTitled(at: number, line: Line): boolean {
  return line.words.slice(Math.max(0, at - TITLE_REACH), at).some(({ text }) => TITLES.has(text));
}

const TITLE_REACH = 3;
const TITLES: ReadonlySet<string> = new Set(['tentang', 'mengenai', 'pedoman']);

/** A report on supervision is a report; "memantau dan melaporkan" is supervision. */
function reportingCue(reporting: readonly Match[], supervision: readonly Match[], line: Line): Match | undefined {
  const report = reporting[0];
  if (report === undefined) return undefined;
  const watching = supervision.filter(
    ({ from }) => !['hasil', 'laporan', 'pelaksanaan'].includes(line.words[from - 1]?.text ?? ''),
  );
  return watching.length === 0 ? report : undefined;
}

function isHead(line: Line, heads: readonly Match[], context: Context): boolean {
  return context.head || heads.some(({ from }) => from >= line.own && from - line.own <= HEAD_LEAD);
}

/** Whether nothing is asked but not to take sides: then it is the principle in other words. */
function onlySides(hits: readonly ActHit[], line: Line): boolean {
  return hits.every(({ from, to }) => line.words.slice(from, to).every(({ text }) => SIDES.test(text)));
}

/** The ban of an item above that still holds. */
function inheritedCue(forces: Forces, line: Line): Match | null {
  return forces.cues.findLast(({ force, to }) => (force === 'ban' || force === 'soft-ban') && to <= line.own) ?? null;
}

function byPlace(a: Match, b: Match): number {
  return a.from - b.from || b.to - a.to;
}

const SIDES = /^(?:berpihak|memihak|keberpihakan|mendukung)$/;
/** "Surat Edaran ini bertujuan": a purpose is told at the beginning. */
const PURPOSE_LEAD = 6;
/** The law stands at the beginning of its sentence. */
const QUOTE_LEAD = 8;
/** Words before the subject: "Seluruh", "Para", "Setiap". */
const HEAD_LEAD = 4;
