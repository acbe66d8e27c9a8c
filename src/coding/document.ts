import type { Clause, ClauseId } from '../model/clause.ts';
import { CLAUSE_TYPES, type ClauseType } from '../model/vocabulary.ts';
import { contextOf, readClause, type RuleReading } from './read.ts';
import type { Rulebook } from './rulebook.ts';

/**
 * Reads the clauses of one document by the rules of the codebook, items above first. Same order as `clauses`.
 * A list of forbidden acts with the sanction of each states consequences where the document forbids elsewhere; where it
 * does not, that list is the ban.
 */
export function readDocument(clauses: readonly Clause[], rulebook: Rulebook): readonly RuleReading[] {
  const first = readInOrder(clauses, false, rulebook);
  const forbids = first.some(({ coding }) => coding.type === 'prohibition' && coding.acts.length > 0);
  const listed = first.some(({ type, forces, line }) => type.type === 'sanction' && forces.perWord[line.own] === 'ban');
  return !forbids && listed ? readInOrder(clauses, true, rulebook) : first;
}

function readInOrder(clauses: readonly Clause[], listForbids: boolean, rulebook: Rulebook): readonly RuleReading[] {
  const done = new Map<ClauseId, RuleReading>();
  const parents = new Set(clauses.map(({ parent }) => parent));
  const inOrder = [...clauses].sort((a, b) => a.order - b.order);
  for (const clause of inOrder) {
    const above = clause.parent === null ? null : (done.get(clause.parent) ?? null);
    const context = { ...contextOf(above, rulebook), listForbids };
    done.set(clause.id, readClause(clause, above, parents.has(clause.id), context, rulebook));
  }
  nameAfterLetters(inOrder, done);
  return clauses.flatMap(({ id }) => done.get(id) ?? []);
}

/**
 * A chapeau whose own words tell no type ("Para Camat agar:") has the type of most of its items. A title ("Penutup") has
 * not: what stands under it is no matter of its words, and it is coded as the structure that it is.
 */
function nameAfterLetters(clauses: readonly Clause[], done: Map<ClauseId, RuleReading>): void {
  const votes = new Map<ClauseId, Map<ClauseType, number>>();
  for (const { id, parent } of [...clauses].reverse()) {
    const reading = done.get(id);
    if (reading === undefined) continue;
    const named = mostOf(votes.get(id));
    const silent = (reading.type.words === null || isBareOrder(reading)) && reading.coding.acts.length === 0;
    const voted = named !== null && isTitle(reading) ? 'principle' : named;
    const type = silent && voted !== null ? voted : reading.type.type;
    if (type !== reading.type.type)
      done.set(id, { ...reading, type: { type, words: null }, coding: { ...reading.coding, type } });
    if (parent === null || (silent && named === null)) continue;
    const counts = votes.get(parent) ?? new Map<ClauseType, number>();
    votes.set(parent, counts.set(type, (counts.get(type) ?? 0) + 1));
  }
}

/** "Para Camat agar:": tells to do something, and the items tell what. */
function isBareOrder({ line, type, forces }: RuleReading): boolean {
  const { words } = type;
  const told = words !== null && forces.cues.some(({ force, from }) => force === 'oblige' && from === words.from);
  return type.type === 'duty' && told && /:\s*$/.test(line.clause.text);
}

/** A section's title: short, no chapeau, no cue of a norm. It forbids nothing itself. */
function isTitle({ line, forces }: RuleReading): boolean {
  const own = line.words.length - line.own;
  return own <= LONGEST_TITLE && !/[:,;]\s*$/.test(line.clause.text) && forces.cues.every(({ to }) => to <= line.own);
}

const LONGEST_TITLE = 6;

/** The most frequent type; of equals supervision (it takes in what is reported of it), then the first of the vocabulary. */
function mostOf(votes: ReadonlyMap<ClauseType, number> | undefined): ClauseType | null {
  const ranked = [...(votes ?? [])].sort(
    (a, b) =>
      b[1] - a[1] ||
      Number(b[0] === 'supervision') - Number(a[0] === 'supervision') ||
      CLAUSE_TYPES.indexOf(a[0]) - CLAUSE_TYPES.indexOf(b[0]),
  );
  return ranked[0]?.[0] ?? null;
}
