/** Prefixes, each with the first letters of the root that it may have swallowed. */
const PREFIXES: readonly (readonly [string, readonly string[]])[] = [
  ['', ['']],
  ['me', ['']],
  ['mem', ['', 'p']],
  ['men', ['', 't']],
  ['meng', ['', 'k']],
  ['meny', ['s']],
  ['menge', ['']],
  ['memper', ['']],
  ['pe', ['']],
  ['pem', ['', 'p']],
  ['pen', ['', 't']],
  ['peng', ['', 'k']],
  ['peny', ['s']],
  ['penge', ['']],
  ['per', ['']],
  ['di', ['']],
  ['diper', ['']],
  ['ber', ['']],
  ['ter', ['']],
  ['se', ['']],
  ['ke', ['']],
  ['keber', ['']],
  ['keter', ['']],
  ['pember', ['']],
];

const SUFFIXES = ['', 'kan', 'an', 'i', 'isasi', 'itas'] as const;

/** A rest of one or two letters is chance. */
const SHORTEST_ROOT = 3;

/**
 * Every root that a word may be built on by the affixes of Indonesian. Most are no words at all: the caller keeps those
 * that it knows.
 *
 *     possibleRoots('menyukai') // includes 'suka'
 */
export function possibleRoots(word: string): readonly string[] {
  const roots = new Set<string>();
  for (const [prefix, swallowed] of PREFIXES) {
    if (!word.startsWith(prefix)) continue;
    for (const suffix of SUFFIXES) {
      if (!word.endsWith(suffix) || word.length < prefix.length + suffix.length + 2) continue;
      const rest = word.slice(prefix.length, word.length - suffix.length);
      for (const letter of swallowed) {
        if (letter.length + rest.length >= SHORTEST_ROOT) roots.add(letter + rest);
      }
    }
  }
  return [...roots];
}
