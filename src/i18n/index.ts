import type { Bilingual, Language } from '../model/vocabulary.ts';
import { ENGLISH, INDONESIAN } from './areas.ts';
import type { Area, Key } from './areas.ts';
import { fillMessage } from './message.ts';
import type { Values } from './message.ts';

export type { Area, Key } from './areas.ts';
export type { Values } from './message.ts';

/** Looks up one string of an area and fills its placeholders. */
export type Words<A extends Area> = (key: Key<A>, values?: Values) => string;

/**
 * The strings of one area in one language.
 *
 *     const t = words('id', 'common');
 *     t('documents', { n: 137 }) // => '137 dokumen'
 *
 * @throws on a key that has no string, and on a placeholder without a value.
 */
export function words<A extends Area>(language: Language, area: A): Words<A> {
  const table: Readonly<Record<string, string>> = language === 'id' ? INDONESIAN[area] : ENGLISH[area];
  return (key, values) => {
    const message = table[key];
    if (message === undefined) throw new Error(`No string "${key}" in src/i18n/${language}/${area}.json`);
    return fillMessage(language, message, values);
  };
}

/** The text of a pair in the language asked for. */
export function inLanguage(language: Language, text: Bilingual): string {
  return text[language];
}

export function otherLanguage(language: Language): Language {
  return language === 'id' ? 'en' : 'id';
}
