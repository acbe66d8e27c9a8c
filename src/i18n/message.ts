import type { Language } from '../model/vocabulary.ts';

export type Values = Readonly<Record<string, string | number>>;

/**
 * Fills a message. `{name}` is replaced by a value, `{name|one|many}` by the word that fits the number.
 *
 *     fillMessage('en', '{n} {n|clause|clauses}', { n: 1 }) // => '1 clause'
 *     fillMessage('id', '{n} butir', { n: 1200 })           // => '1.200 butir'
 *
 * @throws when the message needs a value that is not given: a hole in a sentence must never be printed.
 */
export function fillMessage(language: Language, message: string, values: Values = {}): string {
  return message.replaceAll(PLACEHOLDER, (_, name: string, one?: string, many?: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`Missing value "${name}" for the message "${message}"`);
    if (one !== undefined && many !== undefined) return Number(value) === 1 ? one : many;
    return typeof value === 'number' ? groupDigits(language, value) : value;
  });
}

/**
 * Names of the values that a message needs, each once, sorted.
 *
 *     placeholdersOf('{n} {n|clause|clauses} of {total}') // => ['n', 'total']
 */
export function placeholdersOf(message: string): readonly string[] {
  return [...new Set([...message.matchAll(PLACEHOLDER)].map((match) => match[1] ?? ''))].sort();
}

/**
 * A number with the separators of the language. Written by hand, so that no runtime's locale data can change a page.
 *
 *     groupDigits('id', 1234.5) // => '1.234,5'
 *     groupDigits('en', 1234.5) // => '1,234.5'
 */
export function groupDigits(language: Language, value: number): string {
  const [whole = '0', fraction] = String(Math.abs(value)).split('.');
  const separator = language === 'id' ? '.' : ',';
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, separator);
  const decimals = fraction === undefined ? '' : `${language === 'id' ? ',' : '.'}${fraction}`;
  return `${value < 0 ? '−' : ''}${grouped}${decimals}`;
}

const PLACEHOLDER = /\{([a-z][a-zA-Z]*)(?:\|([^|{}]*)\|([^|{}]*))?\}/g;
