import { fillMessage } from '../i18n/message.ts';
import type { Values } from '../i18n/message.ts';
import type { Language } from '../model/vocabulary.ts';
import type { ClaimData, ClaimKey } from './claim-data.ts';

/** Fills one message of the data in one language. */
export type Say = (key: ClaimKey, values?: Values) => string;

export function sayIn(data: ClaimData, language: Language): Say {
  const messages = data.messages[language];
  return (key, values) => fillMessage(language, messages[key], values);
}

/**
 * Things in a row, each once.
 *
 *     series(['suka', 'komentar', 'suka'], ' dan ') // => 'suka dan komentar'
 */
export function series(things: readonly string[], and: string): string {
  const each = [...new Set(things)];
  const last = each.at(-1) ?? '';
  return each.length < 2 ? last : `${each.slice(0, -1).join(', ')}${and}${last}`;
}

/** First letter in upper case, as a sentence begins. */
export function asSentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** First letter in lower case, as a form of document stands inside a sentence. */
export function insideSentence(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
