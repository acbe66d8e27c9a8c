import { isFunctionWord } from './function-words.ts';
import type { Lexicon } from './lexicon.ts';
import type { Lemma } from './lemma.ts';
import { tokensOf } from './tokens.ts';

/*
 * A clause is handed to Pagefind as words that Pagefind cannot misread. Each word becomes `x<lemma>q<form>q`: one word of
 * the index serves both searches, because Pagefind matches the beginning of words. `xdukungq` finds every form of dukung,
 * `xdukungqmendukungq` that form alone, and a quoted row of whole tokens only those words side by side. No affix of
 * Indonesian begins with x or z or ends with q, so Pagefind's own stemmer leaves the tokens as they are.
 */

/** What to look for to find every form of a lemma: `lemmaTerm('dukung') // => 'xdukungq'`. */
export function lemmaTerm(lemma: Lemma): string {
  return `${isFunctionWord(lemma) ? FUNCTION_HEAD : HEAD}${letters(lemma)}q`;
}

/** What to look for to find one form: `formTerm('dukung', 'mendukung') // => 'xdukungqmendukungq'`. */
export function formTerm(lemma: Lemma, form: string): string {
  return `${lemmaTerm(lemma)}${letters(form)}q`;
}

/** A row of forms side by side, as Pagefind quotes it. */
export function phraseTerm(forms: readonly { readonly lemma: Lemma; readonly word: string }[]): string {
  return `"${forms.map(({ lemma, word }) => formTerm(lemma, word)).join(' ')}"`;
}

/**
 * The content of a record: the clause, every word as a token, with its capitals and punctuation beside it, so that
 * `decodeText` gives the clause back; then the lemmas of the phrases of the alias register that occur in it.
 */
export function encodeText(text: string, lexicon: Lexicon): string {
  const tokens = tokensOf(text);
  const lemmas = tokens.map(({ word }) => lexicon.lemmaOf(word));
  const parts: string[] = [];
  for (const [i, { word, start, end }] of tokens.entries()) {
    const before = text.slice(tokens[i - 1]?.end ?? 0, start);
    const lemma = lemmas[i] ?? word;
    parts.push(escapeBetween(before, i === 0), capitals(text.slice(start, end)), formTerm(lemma, word));
  }
  parts.push(escapeBetween(text.slice(tokens.at(-1)?.end ?? 0), true));
  const phrases = new Set(lemmas.flatMap((_, at) => lexicon.phraseAt(lemmas, at)?.lemma ?? []));
  const hidden = [...phrases].sort().map((lemma) => `${lemmaTerm(lemma)}q`);
  return [parts.join(''), ...(hidden.length === 0 ? [] : [END, ...hidden])].join(' ');
}

/**
 * The clause as `encodeText` was given it. Where a text uses signs of the encoding, or letters beyond a-z, it comes back
 * otherwise: `isReadable` says so, and the record then carries the clause beside its content.
 */
export function decodeText(content: string): string {
  const [encoded = ''] = content.split(` ${END}`);
  return encoded
    .replaceAll(TOKEN, (_, capital: string, form: string) => {
      const word = unescape(form);
      if (capital === '!!') return word.toUpperCase();
      return capital === '!' ? word.charAt(0).toUpperCase() + word.slice(1) : word;
    })
    .replaceAll(GLUE, '');
}

/** Whether a clause can be read back from its content. */
export function isReadable(text: string, content: string): boolean {
  return decodeText(content) === text;
}

/** Digits and the letters that the encoding needs for itself, written with letters alone. */
function letters(word: string): string {
  return word
    .replaceAll('v', 'vv')
    .replaceAll('q', 'vk')
    .replaceAll(/\d/g, (digit) => `v${DIGITS.charAt(Number(digit))}`);
}

function unescape(form: string): string {
  return form.replaceAll(/v([a-kv])/g, (_, sign: string) => SIGNS[sign] ?? String(DIGITS.indexOf(sign)));
}

function capitals(printed: string): string {
  if (printed === printed.toLowerCase()) return '';
  return printed === printed.toUpperCase() && printed.length > 1 ? '!!' : '!';
}

/** Between two words there is always white space in the content; `* ` marks where the text has none. */
function escapeBetween(between: string, edge: boolean): string {
  return edge || /\s/.test(between) ? between : between + GLUE;
}

const HEAD = 'x';
/** Function words stand in every clause and are looked for only in phrases: they sort behind all others, so that the parts
 * of the index that a search loads are free of them. */
const FUNCTION_HEAD = 'z';
const DIGITS = 'abcdefghij';
const SIGNS: Readonly<Record<string, string>> = { v: 'v', k: 'q' };
const GLUE = '* ';
const END = '|';
const TOKEN = /(!{0,2})[xz][a-z]*?q([a-z]*?)q/g;
