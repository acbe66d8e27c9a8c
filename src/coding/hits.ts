import type { ActId, ElementId } from '../model/codebook.ts';
import type { Forces, WordForce } from './forces.ts';
import type { Line } from './line.ts';
import { matches, type Match, type Prepared } from './matcher.ts';
import type { Rule, Rulebook } from './rulebook.ts';

/** Why a match of a signal did not count. */
export type Refusal =
  /** Another pattern of the signal cancels it. */
  | 'unless'
  /** All its words stand in the items above: they were judged there. */
  | 'above'
  /** Its words are not forbidden or allowed: a duty, a purpose, a consequence. */
  | 'force'
  /** In an exception or proviso. */
  | 'excepted'
  /** A more specific act is named. */
  | 'less-specific';

/** A signal of an act that matched, and whether it counts. */
export interface ActHit extends Match {
  readonly act: ActId;
  readonly source: string;
  /** Earned by an object alone. */
  readonly weak: boolean;
  /** Wholly in a part of the sentence that tells whom, which or what for. */
  readonly aside: boolean;
  readonly force: 'ban' | 'permit' | null;
  readonly refused: Refusal | null;
}

export interface ElementHit extends Match {
  readonly element: ElementId;
  readonly source: string;
}

/** Every match of every act's signals in a line, with its force. */
export function findActHits(line: Line, forces: Forces, rulebook: Rulebook): readonly ActHit[] {
  return rulebook.acts.flatMap(({ act, rules }) =>
    rules.flatMap((rule): readonly ActHit[] =>
      matches(rule.pattern, line.text).map((match): ActHit => {
        const common = {
          act: act.id,
          source: rule.source,
          weak: rule.weak,
          aside: isAside(match, forces),
          from: match.from,
          to: match.to,
        };
        if (match.to <= line.own) return { ...common, force: null, refused: 'above' };
        if (isCancelled(match, rule, line.text)) return { ...common, force: null, refused: 'unless' };
        return { ...common, ...forceOf(match, line, forces) };
      }),
    ),
  );
}

/** Matches of an act's elements in the words of a line that `counts` accepts. */
export function findElementHits(
  act: ActId,
  line: Line,
  rulebook: Rulebook,
  counts: (match: Match) => boolean,
): readonly ElementHit[] {
  const elements = rulebook.byId.get(act)?.elements ?? [];
  return elements.flatMap(({ id, rules }) =>
    rules.flatMap((rule) =>
      matches(rule.pattern, line.text)
        .filter((match) => counts(match) && !isCancelled(match, rule, line.text))
        .map(({ from, to }): ElementHit => ({ element: id, source: rule.source, from, to })),
    ),
  );
}

/** Whether a match overlaps a match of a cancelling pattern. */
export function isCancelled(match: Match, rule: Rule, text: Prepared): boolean {
  return rule.unless.some((pattern) => overlaps(match, cancellations(pattern, text)));
}

/** A cancelling pattern is matched once a text, not once a hit: hostile texts stay linear. */
function cancellations(pattern: Rule['pattern'], text: Prepared): readonly Match[] {
  const known = cache.get(text) ?? new Map<Rule['pattern'], readonly Match[]>();
  cache.set(text, known);
  const found = known.get(pattern) ?? matches(pattern, text);
  known.set(pattern, found);
  return found;
}

const cache = new WeakMap<Prepared, Map<Rule['pattern'], readonly Match[]>>();

/** `others` ascend by `from`. */
function overlaps(match: Match, others: readonly Match[]): boolean {
  let low = 0;
  let high = others.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((others[middle]?.from ?? 0) < match.to) low = middle + 1;
    else high = middle;
  }
  for (let at = low - 1; at >= 0; at -= 1) {
    const other = others[at];
    if (other === undefined || other.from < match.from - LONGEST_MATCH) return false;
    if (other.to > match.from) return true;
  }
  return false;
}

/** No pattern reaches further; bounds the look back. */
const LONGEST_MATCH = 60;

/** "Pejabat yang bukan anggota partai dilarang ...": whom the ban binds, not what it forbids; unless nothing else is named. */
function isAside({ from, to }: Match, { asides }: Forces): boolean {
  return asides.some((zone) => from >= zone.from && to <= zone.to);
}

function forceOf(match: Match, line: Line, forces: Forces): { force: ActHit['force']; refused: Refusal | null } {
  const force: WordForce = forces.perWord[match.to - 1] ?? null;
  switch (force) {
    case 'ban':
    case 'soft-ban':
      return { force: 'ban', refused: null };
    case 'permit':
      return { force: 'permit', refused: null };
    case 'not':
      return followsNot(match, line, forces) ? { force: 'ban', refused: null } : { force: null, refused: 'force' };
    case 'muted':
      return { force: null, refused: 'excepted' };
    case 'right':
    case 'oblige':
    case null:
      return { force: null, refused: 'force' };
    default:
      return force satisfies never;
  }
}

/** A bare "tidak" forbids only what follows at once, and not in a clause about those "yang tidak ..." or "bila tidak ...". */
function followsNot(match: Match, line: Line, forces: Forces): boolean {
  return forces.cues.some(({ force, from, to }) => {
    if (force !== 'not' || to > match.to || match.to - to > NOT_REACH) return false;
    return !RELATIVE.has(line.words[from - 1]?.text ?? '');
  });
}

const NOT_REACH = 24;
const RELATIVE: ReadonlySet<string> = new Set('yang bila jika apabila meskipun walaupun karena kalau'.split(' '));
