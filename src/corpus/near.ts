/** Ids that an author may write, each with the name by which people know it (empty where there is none). */
export type Vocabulary = ReadonlyMap<string, string>;

/**
 * Up to three known ids that look like `word`, nearest first; a person's name for the id counts as well.
 * `nearest('kota-depk', ids) // => ['kota-depok']`
 */
export function nearest(word: string, known: Vocabulary): readonly string[] {
  const wanted = word.toLowerCase();
  const allowed = Math.min(Math.max(1, Math.floor(wanted.length / 3)), wanted.length - 1);
  const found: { readonly id: string; readonly distance: number }[] = [];
  for (const [id, name] of known) {
    const distance = Math.min(resemblance(wanted, id.toLowerCase()), resemblance(wanted, name.toLowerCase()));
    if (distance <= allowed) found.push({ id, distance });
  }
  return found
    .sort((a, b) => a.distance - b.distance || (a.id < b.id ? -1 : 1))
    .slice(0, 3)
    .map(({ id }) => id);
}

/** The hint as it ends a message: ` (did you mean "a" or "b"?)`, or nothing. */
export function didYouMean(word: string, known: Vocabulary): string {
  const hints = nearest(word, known).map((id) => (known.get(id) ? `"${id}" (${known.get(id)})` : `"${id}"`));
  return hints.length === 0 ? '' : ` (did you mean ${hints.join(' or ')}?)`;
}

/** A vocabulary without names, of a closed list. */
export function vocabularyOf(ids: Iterable<string>): Vocabulary {
  return new Map([...ids].map((id) => [id, '']));
}

/** Whole words of the other count as near: `edaran` and `surat-edaran`. */
function resemblance(a: string, b: string): number {
  if (b === '' || a === '') return Number.POSITIVE_INFINITY;
  if (a === b) return 0;
  const longEnough = Math.min(a.length, b.length) >= SHORTEST_PART;
  const distance = editDistance(a, b);
  return longEnough && (b.includes(a) || a.includes(b)) ? Math.min(distance, PART_OF_A_WHOLE) : distance;
}

/** Levenshtein distance with swaps of neighbours counted once (optimal string alignment). */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

/** A part shorter than this occurs in too many ids to be a hint. */
const SHORTEST_PART = 4;
/** A part of the other is nearer than two slips, but not than one. */
const PART_OF_A_WHOLE = 2;
