/**
 * Joins a line to the text before it: a word hyphenated at the line's end is made whole, a reduplication keeps its hyphen.
 * `joinLine('memberi du-', 'kungan') // => 'memberi dukungan'`, `joinLine('undang-', 'undang') // => 'undang-undang'`,
 * `joinLine('dan/', 'atau') // => 'dan/atau'`
 */
export function joinLine(before: string, line: string): string {
  if (before === '') return line;
  if (/[^\s/]\/$/u.test(before)) return before + line;
  const hyphen = /([\p{L}]+)[-\u00ad\u2010]$/u.exec(before);
  if (hyphen === null || !/^\p{L}/u.test(line)) return `${before} ${line}`;
  return keepsHyphen(hyphen[1] ?? '', line) ? before + line : before.slice(0, -1) + line;
}

/** Whether the hyphen between two parts of a word belongs to the word. */
function keepsHyphen(left: string, right: string): boolean {
  if (/^\p{Lu}/u.test(right)) return true;
  const first = left.toLowerCase();
  if (COMPOUND.has(first)) return true;
  const second = /^\p{Ll}+/u.exec(right)?.[0] ?? '';
  const root = second.slice(0, Math.max(SHORTEST_ROOT, Math.min(second.length, first.length)));
  return (
    second.length >= SHORTEST_ROOT &&
    (first.endsWith(root) || (first.length >= SHORTEST_ROOT && second.startsWith(first)) || shareRoot(first, second))
  );
}

/** `sewenang` and `wenangnya`, `sebaik` and `baiknya`: the end of one is the beginning of the other. */
function shareRoot(first: string, second: string): boolean {
  for (let length = Math.min(first.length, second.length); length > SHORTEST_ROOT; length -= 1) {
    if (first.endsWith(second.slice(0, length))) return true;
  }
  return false;
}

/** First parts that are always written with a hyphen. */
const COMPOUND: ReadonlySet<string> = new Set(['non', 'anti']);
/** Letters from which a repeated root is taken for one. */
const SHORTEST_ROOT = 3;
