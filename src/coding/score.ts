import type { Coding } from '../model/clause.ts';

/** What was found, against what is right. */
export interface Tally {
  /** Found and right. */
  readonly right: number;
  /** Found, and wrong. */
  readonly extra: number;
  /** Right, and not found. */
  readonly missed: number;
}

export interface Rates {
  /** null: nothing was found. */
  readonly precision: number | null;
  /** null: there was nothing to find. */
  readonly recall: number | null;
  readonly f1: number | null;
}

export interface Score {
  readonly clauses: number;
  readonly typesRight: number;
  readonly acts: Tally;
  readonly elements: Tally;
  /** By act and by type, in order of id. */
  readonly perAct: ReadonlyMap<string, Tally>;
  readonly perType: ReadonlyMap<string, Tally>;
}

export interface Pair {
  readonly found: Coding;
  readonly right: Coding;
}

/** Counts types, acts and elements over clauses (micro-averaged: every assignment weighs the same). */
export function scoreCodings(pairs: readonly Pair[]): Score {
  const perAct = new Map<string, Tally>();
  const perType = new Map<string, Tally>();
  for (const { found, right } of pairs) {
    count(found.acts, right.acts, perAct);
    count([found.type], [right.type], perType);
  }
  return {
    clauses: pairs.length,
    typesRight: pairs.filter(({ found, right }) => found.type === right.type).length,
    acts: total(pairs.map(({ found, right }) => [found.acts, right.acts])),
    elements: total(pairs.map(({ found, right }) => [found.elements, right.elements])),
    perAct: sorted(perAct),
    perType: sorted(perType),
  };
}

/** `ratesOf({right: 3, extra: 1, missed: 0}) // => precision 0.75, recall 1, f1 0.857` */
export function ratesOf({ right, extra, missed }: Tally): Rates {
  return {
    precision: ratio(right, right + extra),
    recall: ratio(right, right + missed),
    f1: ratio(2 * right, 2 * right + extra + missed),
  };
}

/** Whether type, acts and elements are all as they should be. */
export function isRight({ found, right }: Pair): boolean {
  return found.type === right.type && same(found.acts, right.acts) && same(found.elements, right.elements);
}

function total(pairs: readonly (readonly [readonly string[], readonly string[]])[]): Tally {
  const all = new Map<string, Tally>();
  for (const [found, right] of pairs) count(found, right, all);
  const sum = (key: keyof Tally): number => [...all.values()].reduce((before, tally) => before + tally[key], 0);
  return { right: sum('right'), extra: sum('extra'), missed: sum('missed') };
}

function count(found: readonly string[], right: readonly string[], tallies: Map<string, Tally>): void {
  const add = (id: string, key: keyof Tally): void => {
    const tally = tallies.get(id) ?? { right: 0, extra: 0, missed: 0 };
    tallies.set(id, { ...tally, [key]: tally[key] + 1 });
  };
  for (const id of found) add(id, right.includes(id) ? 'right' : 'extra');
  for (const id of right) if (!found.includes(id)) add(id, 'missed');
}

function sorted(tallies: ReadonlyMap<string, Tally>): ReadonlyMap<string, Tally> {
  return new Map([...tallies].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item) => b.includes(item));
}
