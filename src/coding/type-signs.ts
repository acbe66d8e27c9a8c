import type { ClauseType } from '../model/vocabulary.ts';
import type { Force } from './force-cues.ts';
import type { Forces, WordForce } from './forces.ts';
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

/** All that tells the type of a clause. */
export interface TypeSigns {
  readonly line: Line;
  readonly forces: Forces;
  readonly context: Context;
  /** Matches of a kind of cue that reach into the clause's own words, in order. */
  readonly look: (cue: TypeCue) => readonly Match[];
  /** The first cue of a force among the clause's own words. */
  readonly cue: (force: Force) => Match | undefined;
  /** Force of each of its own words. */
  readonly governed: readonly WordForce[];
  /** Signals that count. */
  readonly counted: readonly ActHit[];
  /** A strong ban of its own, unless it is a proviso. */
  readonly strong: Match | undefined;
  /** Supervision that is no name of a rule. */
  readonly watching: readonly Match[];
}

/** Gathers the signs; each kind of cue is looked for once. */
export function typeSigns(
  line: Line,
  forces: Forces,
  hits: readonly ActHit[],
  context: Context,
  rulebook: Rulebook,
): TypeSigns {
  const seen = new Map<TypeCue, readonly Match[]>();
  const look = (cue: TypeCue): readonly Match[] => {
    const known = seen.get(cue);
    if (known !== undefined) return known;
    const found = rulebook.types[cue]
      .flatMap((pattern) => matches(pattern, line.text))
      .filter(({ to }) => to > line.own)
      .sort((a, b) => a.from - b.from || b.to - a.to);
    seen.set(cue, found);
    return found;
  };
  const cue = (force: Force): Match | undefined =>
    forces.cues.find((candidate) => candidate.force === force && candidate.to > line.own);
  const ban = cue('ban');
  return {
    line,
    forces,
    context,
    look,
    cue,
    governed: forces.perWord.slice(line.own),
    counted: hits.filter(({ refused }) => refused === null),
    strong: ban !== undefined && forces.perWord[ban.from] === 'ban' ? ban : undefined,
    watching: look('supervision').filter(
      (match) => !isTitled(match.from, line) && !(isOrderToAll(match, line) && !context.head),
    ),
  };
}

/** "Memerintahkan kepada seluruh ASN untuk tidak ...": the issuer speaks; nobody is told to watch over others. */
function isOrderToAll({ from, to }: Match, line: Line): boolean {
  return (
    from === line.own &&
    ORDERING.has(line.words[from]?.text ?? '') &&
    line.words.slice(from, to).some(({ text }) => ADDRESSED.has(text))
  );
}

const ORDERING: ReadonlySet<string> = new Set(['memerintahkan', 'mengingatkan', 'mengarahkan']);
const ADDRESSED: ReadonlySet<string> = new Set(['kepada', 'seluruh', 'asn', 'pegawai']);

/** "Keputusan bersama tentang pembinaan dan pengawasan": the name of a rule supervises nobody. */
function isTitled(at: number, line: Line): boolean {
  return line.words.slice(Math.max(0, at - TITLE_REACH), at).some(({ text }) => TITLES.has(text));
}

const TITLE_REACH = 3;
const TITLES: ReadonlySet<string> = new Set(['tentang', 'mengenai', 'pedoman', 'perihal', 'hal']);
