import { words } from '../i18n/index.ts';
import type { Key } from '../i18n/index.ts';
import type { Language } from '../model/vocabulary.ts';
import type { Cited, CiteWords } from './cite-model.ts';
import { CITE_STYLES } from './cite-styles.ts';
import type { CiteStyle } from './cite-styles.ts';
import { citeWords } from './cite-words.ts';

const MESSAGES = [
  'dialog.close',
  'permalink',
  'copy',
  'copied',
  'copy.failed',
  'failed',
] as const satisfies readonly Key<'cite'>[];
export type CiteMessage = (typeof MESSAGES)[number];

/** What a page hands to its script to cite the things on it, so that no sentence stands in the script itself. */
export interface CiteSettings {
  /** What the citations of things start from: a place in a document, or a thing on a page of this site. */
  readonly bases: Readonly<Partial<Record<CiteBase, Cited>>>;
  /** File with a whole `Cited` for each fragment, fetched when one is asked for; null: the bases are enough. */
  readonly remote: string | null;
  readonly words: CiteWords;
  readonly styles: Readonly<Record<CiteStyle | 'html', string>>;
  readonly messages: Readonly<Record<CiteMessage, string>>;
}

/** How a thing is cited: `document`: its words are a place in the document; `page`: its words are a title; `remote`. */
export type CiteBase = 'document' | 'page';

export function citeSettings(
  language: Language,
  bases: CiteSettings['bases'],
  remote: string | null = null,
): CiteSettings {
  const t = words(language, 'cite');
  const message = (key: CiteMessage): string => (key === 'copied' ? t(key, { style: '{style}' }) : t(key));
  return {
    bases,
    remote,
    words: citeWords(language),
    // Made from the very lists that name the keys.
    styles: Object.fromEntries(
      ([...CITE_STYLES, 'html'] as const).map((style) => [style, t(`style.${style}`)]),
    ) as Record<CiteStyle | 'html', string>,
    messages: Object.fromEntries(MESSAGES.map((key) => [key, message(key)])) as Record<CiteMessage, string>,
  };
}
