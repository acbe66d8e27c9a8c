/** How far a form lies from its root: verb forms (`+root`) are part of the whole family (`~root`). */
export type FormKind = 'verb' | 'family';

export interface RootReading {
  readonly root: string;
  readonly kind: FormKind;
}

/** Prefixes of verbs, each with the first letters of the root that it may have swallowed. */
const VERB_PREFIXES: readonly (readonly [string, readonly string[]])[] = [
  ['me', ['']],
  ['mem', ['', 'p']],
  ['men', ['', 't']],
  ['meng', ['', 'k']],
  ['meny', ['s']],
  ['menge', ['']],
  ['memper', ['']],
  ['member', ['']],
  ['di', ['']],
  ['diper', ['']],
  ['diber', ['']],
  ['ter', ['']],
  ['ber', ['']],
];

/** Prefixes of nouns and of derived forms. */
const NOUN_PREFIXES: readonly (readonly [string, readonly string[]])[] = [
  ['', ['']],
  ['pe', ['']],
  ['pem', ['', 'p']],
  ['pen', ['', 't']],
  ['peng', ['', 'k']],
  ['peny', ['s']],
  ['penge', ['']],
  ['per', ['']],
  ['pember', ['']],
  ['pemer', ['']],
  ['ke', ['']],
  ['keber', ['']],
  ['keter', ['']],
  ['se', ['']],
];

const PARTICLES = ['', 'nya', 'lah', 'kah', 'pun'] as const;
const VERB_SUFFIXES = ['', 'kan', 'i'] as const;
const NOUN_SUFFIXES = ['', 'kan', 'i', 'an', 'isasi', 'isasikan'] as const;

/**
 * Every root that a word may be formed from by the affixes of Indonesian, with the kind of the form.
 * `rootsOf('mengunggah') // includes {root: 'unggah', kind: 'verb'}`; `rootsOf('unggahan') // {root: 'unggah', kind: 'family'}`.
 * The bare root is of kind family. Most readings are no words at all: a caller looks for the roots it knows.
 */
export function rootsOf(word: string, write: (text: string) => string = same): readonly RootReading[] {
  const readings: RootReading[] = [];
  for (const particle of PARTICLES) {
    const ending = write(particle);
    if (!word.endsWith(ending)) continue;
    const base = word.slice(0, word.length - ending.length);
    strip(base, VERB_PREFIXES, VERB_SUFFIXES, 'verb', readings, write);
    strip(base, VERB_PREFIXES, ['an'], 'family', readings, write);
    strip(base, NOUN_PREFIXES, NOUN_SUFFIXES, 'family', readings, write);
  }
  return readings;
}

function strip(
  base: string,
  prefixes: readonly (readonly [string, readonly string[]])[],
  suffixes: readonly string[],
  kind: FormKind,
  readings: RootReading[],
  write: (text: string) => string,
): void {
  for (const [prefix, swallowed] of prefixes) {
    const head = write(prefix);
    if (!base.startsWith(head)) continue;
    for (const suffix of suffixes) {
      const tail = write(suffix);
      const length = base.length - head.length - tail.length;
      if (length < SHORTEST_REST || !base.endsWith(tail)) continue;
      const rest = base.slice(head.length, head.length + length);
      for (const letter of swallowed) readings.push({ root: write(letter) + rest, kind });
    }
  }
}

function same(text: string): string {
  return text;
}

/** Shorter rests are chance: no root that a signal names is shorter once its first letter is swallowed. */
const SHORTEST_REST = 2;
