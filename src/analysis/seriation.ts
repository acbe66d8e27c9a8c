import type { Cell } from '../model/coverage.ts';
import type { State } from '../model/vocabulary.ts';

/**
 * Orders of documents and acts in which similar ones stand together, by reciprocal averaging (the first axis of
 * correspondence analysis, Hill 1973): rows are scored by the mean of their columns and back until the order settles.
 */
export function seriate(cells: readonly Cell[]): {
  readonly circulars: readonly string[];
  readonly acts: readonly string[];
} {
  const circulars = [...new Set(cells.map((cell) => cell.circular))].sort();
  const acts = [...new Set(cells.map((cell) => cell.act))];
  const row = new Map(circulars.map((id, i) => [id, i]));
  const column = new Map(acts.map((id, i) => [id, i]));
  const weights = circulars.map(() => new Float64Array(acts.length));
  for (const cell of cells) {
    const target = weights[row.get(cell.circular) ?? 0];
    if (target !== undefined) target[column.get(cell.act) ?? 0] = WEIGHT[cell.state];
  }
  const columnScores = average(weights, acts.length);
  const rowScores = weights.map((held) => weightedMean(held, columnScores));
  return { circulars: orderBy(circulars, rowScores), acts: orderBy(acts, columnScores) };
}

function average(weights: readonly Float64Array[], width: number): Float64Array {
  const totals = new Float64Array(width);
  for (const held of weights) for (let j = 0; j < width; j += 1) totals[j] = (totals[j] ?? 0) + (held[j] ?? 0);
  let scores = Float64Array.from({ length: width }, (_, j) => j);
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = new Float64Array(width);
    for (const held of weights) {
      const mean = weightedMean(held, scores);
      for (let j = 0; j < width; j += 1) next[j] = (next[j] ?? 0) + (held[j] ?? 0) * mean;
    }
    for (let j = 0; j < width; j += 1) next[j] = (next[j] ?? 0) / ((totals[j] ?? 0) || 1);
    scores = standardise(next, totals);
  }
  return scores;
}

/** Mean 0 and spread 1, weighted: takes out the trivial axis on which everything scores the same. */
function standardise(scores: Float64Array<ArrayBuffer>, weights: Float64Array): Float64Array<ArrayBuffer> {
  let sum = 0;
  let weight = 0;
  for (let j = 0; j < scores.length; j += 1) {
    sum += (scores[j] ?? 0) * (weights[j] ?? 0);
    weight += weights[j] ?? 0;
  }
  const mean = weight === 0 ? 0 : sum / weight;
  let spread = 0;
  for (let j = 0; j < scores.length; j += 1) {
    const centred = (scores[j] ?? 0) - mean;
    scores[j] = centred;
    spread += centred * centred * (weights[j] ?? 0);
  }
  const unit = Math.sqrt(spread / (weight || 1)) || 1;
  return scores.map((score) => score / unit);
}

function weightedMean(weights: Float64Array, scores: Float64Array): number {
  let sum = 0;
  let weight = 0;
  for (let j = 0; j < weights.length; j += 1) {
    sum += (weights[j] ?? 0) * (scores[j] ?? 0);
    weight += weights[j] ?? 0;
  }
  return weight === 0 ? 0 : sum / weight;
}

function orderBy(ids: readonly string[], scores: ArrayLike<number>): readonly string[] {
  return ids
    .map((id, i) => ({ id, score: Number((scores[i] ?? 0).toFixed(9)) }))
    .sort((a, b) => a.score - b.score || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}

/** What is stated draws together; what is unknown draws a little, so that sparse rows do not fly apart. */
const WEIGHT: Readonly<Record<State, number>> = {
  stated: 1,
  partial: 0.8,
  contrary: 0.1,
  silent: 0,
  'not-listed': 0,
  unknown: 0.1,
};
/** The order of 2,000 rows no longer changes after about 30. */
const ROUNDS = 60;
