/**
 * Joins a line to the text before it: a word hyphenated at the line's end is made whole, a reduplication keeps its hyphen.
 * `joinLine('memberi du-', 'kungan') // => 'memberi dukungan'`, `joinLine('undang-', 'undang') // => 'undang-undang'`,
 * `joinLine('dan/', 'atau') // => 'dan/atau'`
 */
export function joinLine(before: string, line: string): string {
  const { drop, glue } = seam(before, line);
  return before.slice(0, before.length - drop) + glue + line;
}

/** How a line is joined to the one before it: characters to drop from its end, and what to put between. */
export function seam(before: string, line: string): { readonly drop: 0 | 1; readonly glue: '' | ' ' } {
  const end = before.slice(-LONGEST_WORD);
  if (end === '' || /[^\s/]\/$/u.test(end)) return { drop: 0, glue: '' };
  const hyphen = /(\p{L}+)[-\u00ad\u2010]$/u.exec(end);
  if (hyphen === null || !/^\p{L}/u.test(line)) return { drop: 0, glue: ' ' };
  return { drop: keepsHyphen(hyphen[1] ?? '', line) ? 0 : 1, glue: '' };
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

/** Characters from the end of a line in which its last word lies. */
const LONGEST_WORD = 60;
/** First parts that are always written with a hyphen. */
const COMPOUND: ReadonlySet<string> = new Set(['non', 'anti']);
/** Letters from which a repeated root is taken for one. */
const SHORTEST_ROOT = 3;
