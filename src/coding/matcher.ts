import type { Lexicon } from './lexicon.ts';
import type { Sequence } from './pattern.ts';

/** Words [from, to) of a text that a pattern matched. */
export interface Match {
  readonly from: number;
  readonly to: number;
}

/** A text ready to be matched: the numbers of each word and the end of its part. */
export interface Prepared {
  readonly numbers: readonly (readonly number[])[];
  readonly partEnds: readonly number[];
  /** For each pattern that may begin in the text: where, ascending. */
  readonly starts: ReadonlyMap<number, readonly number[]>;
}

/** Looks up every word once. `parts[i]` is the part of word i. */
export function prepare(texts: readonly string[], parts: readonly number[], lexicon: Lexicon): Prepared {
  const numbers = texts.map(lexicon.numbersOf);
  const partEnds = new Array<number>(texts.length).fill(texts.length);
  for (let at = texts.length - 2; at >= 0; at -= 1) {
    partEnds[at] = parts[at] === parts[at + 1] ? (partEnds[at + 1] ?? texts.length) : at + 1;
  }
  const starts = new Map<number, number[]>();
  for (const [at, known] of numbers.entries()) {
    for (const number of known) {
      for (const pattern of lexicon.beginningWith(number)) {
        const list = starts.get(pattern);
        if (list === undefined) starts.set(pattern, [at]);
        else if (list.at(-1) !== at) list.push(at);
      }
    }
  }
  return { numbers, partEnds, starts };
}

/** A pattern with its words numbered, entered in a lexicon under its own number. */
export interface Compiled {
  readonly pattern: number;
  readonly steps: readonly Step[];
}

type Step =
  /** One word that answers to any of the numbers. */
  | { readonly kind: 'word'; readonly numbers: ReadonlySet<number> }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'choice'; readonly options: readonly (readonly Step[])[] };

/** Numbers the words of a pattern; the lexicon learns them and where the pattern may begin. */
export function compile(sequence: Sequence, lexicon: Lexicon): Compiled {
  const steps = compileSteps(sequence, lexicon);
  return { steps, pattern: lexicon.enter([...new Set(beginsOf(steps).numbers)]) };
}

function compileSteps(sequence: Sequence, lexicon: Lexicon): readonly Step[] {
  return sequence.map((node): Step => {
    if (node.kind === 'word') return { kind: 'word', numbers: new Set([lexicon.number(node)]) };
    if (node.kind === 'gap') return node;
    return joinWords(node.options.map((option) => compileSteps(option, lexicon)));
  });
}

/** Alternatives of one word each are one step: most lists are. */
function joinWords(options: readonly (readonly Step[])[]): Step {
  const single = new Set<number>();
  const others: (readonly Step[])[] = [];
  for (const option of options) {
    const [only] = option;
    if (option.length === 1 && only?.kind === 'word') for (const number of only.numbers) single.add(number);
    else others.push(option);
  }
  const words: Step = { kind: 'word', numbers: single };
  if (others.length === 0) return words;
  return { kind: 'choice', options: single.size === 0 ? others : [[words], ...others] };
}

/** The shortest match at every place where the pattern begins, with the words that directly continue it, in order. */
export function matches({ steps, pattern }: Compiled, text: Prepared): readonly Match[] {
  const starts = text.starts.get(pattern);
  if (starts === undefined) return NONE;
  const found: Match[] = [];
  for (const from of starts) {
    const ends = advance(steps, [from], text, text.partEnds[from] ?? from);
    let to = ends[0];
    if (to === undefined) continue;
    for (const end of ends) if (end === to + 1) to = end;
    found.push({ from, to });
  }
  return found;
}

const NONE: readonly Match[] = [];

/** Positions after the steps, ascending and distinct: never more than the part has words within the pattern's reach. */
function advance(steps: readonly Step[], from: readonly number[], text: Prepared, limit: number): readonly number[] {
  let places = from;
  for (const step of steps) {
    if (places.length === 0) return places;
    places = advanceOne(step, places, text, limit);
  }
  return places;
}

function advanceOne(step: Step, places: readonly number[], text: Prepared, limit: number): readonly number[] {
  switch (step.kind) {
    case 'word':
      return nextOf(step.numbers, places, text, limit);
    case 'gap':
      return reached(places, step.most, limit);
    case 'choice':
      return distinct(step.options.flatMap((option) => advance(option, places, text, limit)));
    default:
      return step satisfies never;
  }
}

function nextOf(
  numbers: ReadonlySet<number>,
  places: readonly number[],
  text: Prepared,
  limit: number,
): readonly number[] {
  const next: number[] = [];
  for (const at of places) if (at < limit && text.numbers[at]?.some((number) => numbers.has(number))) next.push(at + 1);
  return next;
}

/** Every position from one of the places to `most` words further; `places` ascend. */
function reached(places: readonly number[], most: number, limit: number): readonly number[] {
  const all: number[] = [];
  let next = 0;
  for (const place of places) {
    for (let at = Math.max(place, next); at <= Math.min(place + most, limit); at += 1) all.push(at);
    next = (all.at(-1) ?? -1) + 1;
  }
  return all;
}

function distinct(places: readonly number[]): readonly number[] {
  if (places.length < 2) return places;
  return [...new Set(places)].sort((a, b) => a - b);
}

function beginsOf(steps: readonly Step[]): { readonly numbers: readonly number[]; readonly mayBeEmpty: boolean } {
  const numbers: number[] = [];
  for (const step of steps) {
    if (step.kind === 'gap') continue;
    if (step.kind === 'word') return { numbers: [...numbers, ...step.numbers], mayBeEmpty: false };
    const options = step.options.map(beginsOf);
    numbers.push(...options.flatMap((option) => option.numbers));
    if (!options.some((option) => option.mayBeEmpty)) return { numbers, mayBeEmpty: false };
  }
  return { numbers, mayBeEmpty: true };
}
