/** The clauses that hold a term, ascending, each once, and how often each holds it. */
export interface Postings {
  readonly clauses: readonly number[];
  readonly counts: readonly number[];
}

/** The postings of any of several terms. */
export function anyOf(all: readonly Postings[]): Postings {
  const [only] = all;
  if (all.length === 1 && only !== undefined) return only;
  const counts = new Map<number, number>();
  for (const { clauses, counts: held } of all)
    clauses.forEach((clause, i) => counts.set(clause, (counts.get(clause) ?? 0) + (held[i] ?? 0)));
  const sorted = [...counts].sort(([a], [b]) => a - b);
  return { clauses: sorted.map(([clause]) => clause), counts: sorted.map(([, count]) => count) };
}

/** Postings of parts of the corpus that stand behind each other; `starts`: the number of the first clause of each. */
export function joinPostings(parts: readonly Postings[], starts: readonly number[]): Postings {
  return {
    clauses: parts.flatMap(({ clauses }, i) => clauses.map((clause) => clause + (starts[i] ?? 0))),
    counts: parts.flatMap(({ counts }) => counts),
  };
}

/** Words of every clause and of the mean one. */
export interface Lengths {
  readonly words: readonly number[];
  readonly mean: number;
}

export function lengthsOf(words: readonly number[]): Lengths {
  return { words, mean: words.reduce((sum, count) => sum + count, 0) / Math.max(1, words.length) };
}

/**
 * How well each clause fits a term (Okapi BM25, Robertson and Zaragoza 2009): rare terms weigh more, more occurrences
 * weigh more but ever less, long clauses weigh less. In the order of the postings.
 */
export function scoresOf({ clauses, counts }: Postings, { words, mean }: Lengths): readonly number[] {
  const rarity = Math.log(1 + (words.length - clauses.length + 0.5) / (clauses.length + 0.5));
  return clauses.map((clause, i) => {
    const count = counts[i] ?? 0;
    const length = 1 - LENGTH_WEIGHT + (LENGTH_WEIGHT * (words[clause] ?? mean)) / mean;
    return (rarity * count * (SATURATION + 1)) / (count + SATURATION * length);
  });
}

/** The usual constants of BM25. */
const SATURATION = 1.2;
const LENGTH_WEIGHT = 0.75;
