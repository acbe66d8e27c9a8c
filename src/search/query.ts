import { tokensOf } from './tokens.ts';

/** One thing that a reader asked for. */
export interface QueryPart {
  /** As typed, without its quotes and its minus. */
  readonly text: string;
  /** Folded words of the part; a phrase has more than one, a quoted word one. */
  readonly words: readonly string[];
  /** In quotes: these words, in this order, in these forms. */
  readonly quoted: boolean;
  /** Preceded by a minus: must not occur. */
  readonly excluded: boolean;
}

/**
 * Reads a query: words, "quoted phrases", -excluded words and -"excluded phrases". An open quote runs to the end.
 *
 *     parseQuery('medsos -kampanye "tanda suka"')
 *     // => medsos; kampanye, excluded; tanda suka, quoted
 */
export function parseQuery(query: string): readonly QueryPart[] {
  const parts: QueryPart[] = [];
  for (const match of query.replaceAll(CURLED, '"').matchAll(PART)) {
    const [, minus = '', phrase, word] = match;
    const text = (phrase ?? word ?? '').trim();
    const words = tokensOf(text).map((token) => token.word);
    if (words.length === 0) continue;
    const excluded = minus !== '';
    if (phrase !== undefined) parts.push({ text, words, quoted: true, excluded });
    // A hyphenated word is one word to its writer and two to the index.
    else
      for (const each of words)
        parts.push({ text: words.length === 1 ? text : each, words: [each], quoted: false, excluded });
  }
  return parts;
}

/** A query in which one word, wherever it stands unquoted, counts only as typed: `exactly('like kebumen', 'like') // => '"like" kebumen'`. */
export function exactly(query: string, word: string): string {
  return query
    .replaceAll(CURLED, '"')
    .replaceAll(PART, (whole: string, minus: string, _: string | undefined, plain: string | undefined) => {
      if (plain === undefined || !tokensOf(plain).some((token) => token.word === word)) return whole;
      return `${minus}"${plain}"`;
    });
}

const CURLED = /[“”„‟«»]/g;
const PART = /(?<!\S)(-?)(?:"([^"]*)(?:"|$)|([^\s"]+))/g;
