/** How far a form lies from its root: verb forms (`+root`) are part of the whole family (`~root`). */
export type FormKind = 'verb' | 'family';

export interface RootReading {
  readonly root: string;
  readonly kind: FormKind;
}

/** Prefixes of verbs, each with the first letters of the root that it may have swallowed. */
const VERB_PREFIXES: readonly Prefix[] = [
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
const NOUN_PREFIXES: readonly Prefix[] = [
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

/** Endings that may stand behind any word; none: the word itself. */
export const PARTICLES = ['', 'nya', 'lah', 'kah', 'pun'] as const;
const VERB_SUFFIXES = ['', 'kan', 'i'] as const;
const NOUN_SUFFIXES = ['', 'kan', 'i', 'an', 'isasi', 'isasikan', 'itas'] as const;

/** Prefixes and endings in one spelling: as printed, or with the letters folded that scanners confuse. */
export interface AffixTable {
  readonly verb: readonly Prefix[];
  readonly noun: readonly Prefix[];
  readonly particles: readonly string[];
  readonly verbSuffixes: readonly string[];
  readonly nounSuffixes: readonly string[];
  readonly an: readonly string[];
}

type Prefix = readonly [head: string, swallowed: readonly string[]];

/** The affixes of Indonesian, each written by `write`. */
export function affixTable(write: (text: string) => string): AffixTable {
  const prefixes = (list: readonly Prefix[]): readonly Prefix[] =>
    list.map(([head, swallowed]) => [write(head), swallowed.map(write)] as const);
  return {
    verb: prefixes(VERB_PREFIXES),
    noun: prefixes(NOUN_PREFIXES),
    particles: PARTICLES.map(write),
    verbSuffixes: VERB_SUFFIXES.map(write),
    nounSuffixes: NOUN_SUFFIXES.map(write),
    an: [write('an')],
  };
}

/**
 * Every root that a word may be formed from by the affixes of Indonesian, with the kind of the form.
 * `rootsOf('mengunggah') // includes {root: 'unggah', kind: 'verb'}`; `rootsOf('unggahan') // {root: 'unggah', kind: 'family'}`.
 * The bare root is of kind family. Most readings are no words at all: a caller looks for the roots it knows.
 */
export function rootsOf(word: string, table: AffixTable = PRINTED): readonly RootReading[] {
  const readings: RootReading[] = [];
  for (const particle of table.particles) {
    if (!word.endsWith(particle)) continue;
    const base = word.slice(0, word.length - particle.length);
    strip(base, table.verb, table.verbSuffixes, 'verb', readings);
    strip(base, table.verb, table.an, 'family', readings);
    strip(base, table.noun, table.nounSuffixes, 'family', readings);
  }
  return readings;
}

function strip(
  base: string,
  prefixes: readonly Prefix[],
  suffixes: readonly string[],
  kind: FormKind,
  readings: RootReading[],
): void {
  for (const [head, swallowed] of prefixes) {
    if (!base.startsWith(head)) continue;
    for (const suffix of suffixes) {
      const length = base.length - head.length - suffix.length;
      if (length < SHORTEST_REST || !base.endsWith(suffix)) continue;
      const rest = base.slice(head.length, head.length + length);
      for (const letter of swallowed) readings.push({ root: letter + rest, kind });
    }
  }
}

/** Shorter rests are chance: no root that a signal names is shorter once its first letter is swallowed. */
const SHORTEST_REST = 2;
const PRINTED = affixTable((text) => text);
