/** A stretch of a scale that something takes up, in px. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * Lays stretches into lanes, so that no two of one lane come closer than `gap`: each goes into the lowest lane that is
 * free, in the order in which they begin. `dodge([{ from: 0, to: 4 }, { from: 2, to: 6 }], 1) // => [0, 1]`
 */
export function dodge(stretches: readonly Stretch[], gap: number): readonly number[] {
  const order = stretches
    .map((stretch, index) => ({ stretch, index }))
    .sort((a, b) => a.stretch.from - b.stretch.from || a.stretch.to - b.stretch.to || a.index - b.index);
  const ends: number[] = [];
  const lanes = stretches.map(() => 0);
  for (const { stretch, index } of order) {
    const free = ends.findIndex((end) => stretch.from - end >= gap);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = stretch.to;
    lanes[index] = lane;
  }
  return lanes;
}
