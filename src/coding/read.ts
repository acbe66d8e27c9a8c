import type { Clause, ClauseId, Coding, Evidence } from '../model/clause.ts';
import type { ActId, ElementId } from '../model/codebook.ts';
import type { Target, Timing } from '../model/vocabulary.ts';
import { readType } from './clause-type.ts';
import { evidenceOf } from './evidence.ts';
import { readForces, type Forces } from './forces.ts';
import { findActHits, findElementHits, isCancelled, type ActHit, type ElementHit } from './hits.ts';
import { joinLine, type Line } from './line.ts';
import { matches, type Match } from './matcher.ts';
import type { Rulebook } from './rulebook.ts';
import { preferSpecific } from './specific.ts';
import { typeSigns, type Context, type TypeReading } from './type-signs.ts';

/** All that the rules saw in a clause: what an explanation tells. */
export interface RuleReading {
  readonly line: Line;
  readonly forces: Forces;
  readonly type: TypeReading;
  readonly hits: readonly ActHit[];
  readonly elements: readonly ElementHit[];
  /** Clause whose act passes down to this one, which names none of its own; null: none. */
  readonly inheritedFrom: ClauseId | null;
  readonly coding: Coding;
  readonly evidence: readonly Evidence[];
}

/** Reads one clause under the one above it. `hasLetters`: items stand under it. */
export function readClause(
  clause: Clause,
  above: RuleReading | null,
  hasLetters: boolean,
  context: Context,
  rulebook: Rulebook,
): RuleReading {
  const line = joinLine(clause, above?.line ?? null, rulebook.lexicon);
  const forces = readForces(line, rulebook);
  const found = findActHits(line, forces, rulebook);
  const type = readType(typeSigns(line, forces, found, context, rulebook));
  const force = type.type === 'prohibition' ? 'ban' : type.type === 'permission' ? 'permit' : null;
  const open = hasLetters || (line.open.length > 0 && /:\s*$/.test(clause.text));
  const stated = line.own > 0 && (above?.coding.acts ?? []).some((act) => isSpecific(act, rulebook));
  const hits = preferSpecific(
    found.map((hit): ActHit => {
      if (hit.refused !== null) return hit;
      if (hit.force !== force) return { ...hit, refused: 'force' };
      return hit.weak && (type.type === 'permission' || stated || (open && line.open.length > 0))
        ? { ...hit, refused: 'less-specific' }
        : hit;
    }),
    rulebook,
  );
  const named = distinct(hits.filter(({ refused }) => refused === null).map(({ act }) => act));
  const passed = force === null || named.length > 0 || line.own === 0 ? [] : (above?.coding.acts ?? []);
  const residual = force === 'ban' && named.length === 0 && passed.length === 0 && !open ? residualActs(rulebook) : [];
  const acts = inOrder([...named, ...passed, ...residual], rulebook);
  const elements = acts.flatMap((act) => elementsOf(act, line, forces, force, rulebook));
  const coding: Coding = {
    type: type.type,
    acts,
    elements: acts.flatMap((act) => elementIds(act, elements, passed.includes(act) ? above : null, rulebook)),
    ...readFacets(line, rulebook),
  };
  const inheritedFrom = passed.length > 0 ? clause.parent : null;
  return {
    line,
    forces,
    type,
    hits,
    elements,
    inheritedFrom,
    coding,
    evidence: evidenceOf({
      line,
      type,
      hits,
      elements,
      coding,
      inherited: passed.length > 0 ? (above?.evidence ?? []) : [],
      from: inheritedFrom,
    }),
  };
}

/** What an item hands down to those under it. */
export function contextOf(above: RuleReading | null, rulebook: Rulebook): Omit<Context, 'listForbids'> {
  if (above === null) return { type: null, mute: null, head: false };
  const { line, type } = above;
  const heading = rulebook.types.pledgeHeading.some((pattern) =>
    matches(pattern, line.text).some(({ to }) => to > line.own),
  );
  const quoted =
    type.type === 'principle' &&
    type.words !== null &&
    rulebook.types.quote.some((pattern) => matches(pattern, line.text).some(({ from }) => from === type.words?.from));
  const basis = rulebook.types.basis.some((pattern) =>
    matches(pattern, line.text).some(({ from, to }) => from === line.own && to === line.words.length),
  );
  const open = line.open.length > 0;
  return {
    type: type.type,
    mute: basis || (quoted && open) ? 'quote' : heading && open ? 'pledge' : null,
    head: rulebook.types.head.some((pattern) => matches(pattern, line.text).some(({ from }) => from - line.own <= 4)),
  };
}

function elementsOf(
  act: ActId,
  line: Line,
  forces: Forces,
  force: 'ban' | 'permit' | null,
  rulebook: Rulebook,
): readonly ElementHit[] {
  const counts = ({ from, to }: Match): boolean => {
    if (to <= line.own) return false;
    const here = forces.perWord[to - 1] ?? null;
    if (here === 'muted' || from < 0) return false;
    return force === 'permit' ? here === 'permit' : here !== 'permit';
  };
  return findElementHits(act, line, rulebook, counts);
}

/** The elements an act earns; without any: those of the item above, else `unspecified`, else the first. */
function elementIds(
  act: ActId,
  hits: readonly ElementHit[],
  above: RuleReading | null,
  rulebook: Rulebook,
): readonly ElementId[] {
  const all = rulebook.byId.get(act)?.elements ?? [];
  const named = all.filter(({ id }) => hits.some(({ element }) => element === id)).map(({ id }) => id);
  if (named.length > 0) return named;
  const inherited = (above?.coding.elements ?? []).filter((id) => id.startsWith(`${act}/`));
  if (inherited.length > 0) return inherited;
  const fallback = all.find(({ id }) => id === `${act}/unspecified`) ?? all[0];
  return fallback === undefined ? [] : [fallback.id];
}

/** An act that the item above states passes down: a mere object in the letter names no other. */
function isSpecific(act: ActId, rulebook: Rulebook): boolean {
  return rulebook.byId.get(act)?.act.role === 'specific';
}

function residualActs(rulebook: Rulebook): readonly ActId[] {
  return rulebook.acts.filter(({ act }) => act.role === 'residual').map(({ act }) => act.id);
}

/** Timing and target, from the words of the line and the reported time. */
function readFacets(
  line: Line,
  rulebook: Rulebook,
): { readonly timing: readonly Timing[]; readonly target: readonly Target[] } {
  const timing: Timing[] = [];
  const target: Target[] = [];
  const texts =
    line.clause.whenReported === null
      ? []
      : [joinLine({ ...line.clause, text: line.clause.whenReported }, null, rulebook.lexicon).text];
  for (const { facet, rules } of rulebook.facets) {
    const sources = facet.kind === 'timing' ? [line.text, ...texts] : [line.text];
    const said = rules.some((rule) =>
      sources.some((text) => matches(rule.pattern, text).some((match) => !isCancelled(match, rule, text))),
    );
    if (!said) continue;
    if (facet.kind === 'timing') timing.push(facet.value);
    else target.push(facet.value);
  }
  return { timing: distinct(timing), target: distinct(target) };
}

function inOrder(acts: readonly ActId[], rulebook: Rulebook): readonly ActId[] {
  const wanted = new Set(acts);
  return rulebook.acts.map(({ act }) => act.id).filter((id) => wanted.has(id));
}

function distinct<T>(items: readonly T[]): readonly T[] {
  return [...new Set(items)];
}
