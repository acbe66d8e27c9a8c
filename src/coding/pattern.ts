/**
 * The signal language: patterns over Indonesian words.
 *
 * | written          | matches                                                                            |
 * |------------------|------------------------------------------------------------------------------------|
 * | `spanduk`        | this word, whatever its case, also with -nya: spanduknya                            |
 * | `+unggah`        | verb forms of a root: mengunggah, diunggah, terunggah, not the bare root            |
 * | `~unggah`        | every form of a root: these, and unggah, unggahan, pengunggahan                     |
 * | `alat peraga`    | these words in a row; a hyphen is a space: write `visi misi`                        |
 * | `(a\|b c)`        | one of the alternatives                                                            |
 * | `[politik]`      | these words or nothing                                                             |
 * | `..`, `..8`      | up to 4, up to 8 words of any kind, within the sentence                            |
 * | `@calon`         | one of a named list (lists.ts)                                                     |
 *
 * A signal marked `weak: true` in the codebook is an object that tells its act whatever the verb (`spanduk`): it counts only
 * where no other signal of a specific act does.
 *
 * Matching takes time linear in the text: gaps are bounded, and there is no repetition.
 */
export type Node =
  | { readonly kind: 'word'; readonly match: 'exact' | 'verb' | 'family'; readonly word: string }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'choice'; readonly options: readonly Sequence[] };

export type Sequence = readonly Node[];

export type PatternResult =
  { readonly ok: true; readonly sequence: Sequence } | { readonly ok: false; readonly problem: string };

/** Reads a pattern; a faulty one gives the problem in words, never an exception. */
export function parsePattern(source: string, lists: Readonly<Record<string, string>>): PatternResult {
  const tokens = source.match(TOKEN) ?? [];
  if (tokens.join('').length !== source.replace(/\s+/g, '').length) {
    const stray = source.replace(TOKEN, '').trim();
    return { ok: false, problem: `Unexpected "${stray}", expected words, + ~ @ ( | ) [ ] or ..` };
  }
  const cursor = { at: 0, depth: 0 };
  const options = readOptions(tokens, cursor, lists);
  if (typeof options === 'string') return { ok: false, problem: options };
  if (cursor.at < tokens.length)
    return { ok: false, problem: `Unexpected "${tokens[cursor.at] ?? ''}", expected its opening bracket` };
  const sequence: Sequence = options.length === 1 ? (options[0] ?? []) : [{ kind: 'choice', options }];
  const edge = sequence.length === 0 || isGap(sequence[0]) || isGap(sequence.at(-1));
  if (edge)
    return {
      ok: false,
      problem: 'Unexpected gap or nothing at an end, expected a pattern that begins and ends with a word',
    };
  if (options.some(mayBeEmpty))
    return { ok: false, problem: 'Unexpected pattern that matches nothing, expected at least one word' };
  return { ok: true, sequence };
}

interface Cursor {
  at: number;
  depth: number;
}

/** Alternatives up to a closing bracket or the end; a string is a problem. */
function readOptions(
  tokens: readonly string[],
  cursor: Cursor,
  lists: Readonly<Record<string, string>>,
): readonly Sequence[] | string {
  const options: Node[][] = [[]];
  while (cursor.at < tokens.length) {
    const token = tokens[cursor.at] ?? '';
    if (token === ')' || token === ']') break;
    cursor.at += 1;
    if (token === '|') options.push([]);
    else {
      const node = readNode(token, tokens, cursor, lists);
      if (typeof node === 'string') return node;
      options.at(-1)?.push(node);
    }
  }
  if (options.length > 1 && options.some((option) => option.length === 0))
    return 'Unexpected empty alternative, expected a word';
  return options;
}

function readNode(
  token: string,
  tokens: readonly string[],
  cursor: Cursor,
  lists: Readonly<Record<string, string>>,
): Node | string {
  if (token === '(' || token === '[') return readBracket(token, tokens, cursor, lists);
  if (token.startsWith('..')) {
    const most = token === '..' ? USUAL_GAP : Number(token.slice(2));
    return most >= 1 && most <= WIDEST_GAP
      ? { kind: 'gap', most }
      : `Unexpected gap "${token}", expected ..1 to ..${String(WIDEST_GAP)}`;
  }
  if (token.startsWith('@')) {
    const list = lists[token.slice(1)];
    if (list === undefined) return `Unexpected list "${token}", expected one of @${Object.keys(lists).join(', @')}`;
    return { kind: 'choice', options: list.split('|').map((words) => words.split(' ').map(wordNode)) };
  }
  return wordNode(token);
}

function readBracket(
  open: string,
  tokens: readonly string[],
  cursor: Cursor,
  lists: Readonly<Record<string, string>>,
): Node | string {
  cursor.depth += 1;
  if (cursor.depth > DEEPEST) return `Unexpected depth of brackets, expected at most ${String(DEEPEST)}`;
  const options = readOptions(tokens, cursor, lists);
  if (typeof options === 'string') return options;
  cursor.depth -= 1;
  const close = open === '(' ? ')' : ']';
  if (tokens[cursor.at] !== close) return `Unexpected end, expected "${close}"`;
  cursor.at += 1;
  if (options.some((option) => option.length === 0)) return `Unexpected empty brackets, expected a word`;
  return { kind: 'choice', options: open === '[' ? [...options, []] : options };
}

function wordNode(token: string): Node {
  if (token.startsWith('+')) return { kind: 'word', match: 'verb', word: token.slice(1).toLowerCase() };
  if (token.startsWith('~')) return { kind: 'word', match: 'family', word: token.slice(1).toLowerCase() };
  return { kind: 'word', match: 'exact', word: token.toLowerCase() };
}

function isGap(node: Node | undefined): boolean {
  return node?.kind === 'gap';
}

function mayBeEmpty(sequence: Sequence): boolean {
  return sequence.every((node) => node.kind === 'gap' || (node.kind === 'choice' && node.options.some(mayBeEmpty)));
}

const TOKEN = /[()[\]|]|\.\.\d*|[@+~]?[\p{L}\p{N}]+/gu;
const USUAL_GAP = 4;
/** Wider gaps would join words that have nothing to do with one another. */
const WIDEST_GAP = 30;
const DEEPEST = 8;
