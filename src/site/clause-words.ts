import { words } from '../i18n/index.ts';
import type { Key } from '../i18n/index.ts';
import type { Citation, Clause } from '../model/clause.ts';
import type { Language } from '../model/vocabulary.ts';
import { formatDate } from './dates.ts';
import type { SiteData } from './site-data.ts';

/**
 * A clause's printed path in words, for pages that say elsewhere whose numbering it is.
 *
 *     pathWords('id', 'angka-2__huruf-b') // => 'angka 2 huruf b'
 *     pathWords('id', 'butir-5')          // => 'butir 5'
 */
export function pathWords(language: Language, path: string): string {
  return path
    .split('__')
    .map((step) => stepWords(language, step))
    .join(' ');
}

/**
 * The same with a word on whose numbering it is: the printed numbers of a restated document are not known.
 *
 *     fullPathWords('id', 'butir-5') // => 'butir 5 (penomoran redaksi)'
 */
export function fullPathWords(language: Language, path: string): string {
  const editorial = path.startsWith('butir-') ? ` (${words(language, 'common')('clause.numbering')})` : '';
  return pathWords(language, path) + editorial;
}

/** Publisher and place of one citation: 'Kompas.com, paragraf 12'. */
export function citationWords(language: Language, site: SiteData, citation: Citation): string {
  const { publisher } = site.source(citation.source);
  if (citation.at === null) return publisher;
  return words(language, 'common')('clause.source.at', { publisher, at: placeInSource(language, citation.at) });
}

/** Publisher, date and kind of a source, for lists. */
export function sourceWords(language: Language, site: SiteData, id: string): string {
  const t = words(language, 'common');
  const { date, kind } = site.source(id);
  return [date === null ? t('source.undated') : formatDate(language, date), t(`source.kind.${kind}`)].join(' · ');
}

/** Whether a clause of this voice may turn a cell: the document's own text, or a direction's in a direction. */
export function isCounted(clause: Pick<Clause, 'voice'>, form: string): boolean {
  return clause.voice === 'circular' || (clause.voice === 'direction' && form === 'arahan');
}

// Words of the path grammar that have a string of their own; any other is shown as it stands.
const STEPS: Readonly<Record<string, Key<'common'>>> = {
  butir: 'path.butir',
  angka: 'path.angka',
  huruf: 'path.huruf',
  ayat: 'path.ayat',
  romawi: 'path.romawi',
  pasal: 'path.pasal',
  diktum: 'path.diktum',
  strip: 'path.strip',
  paragraf: 'path.paragraf',
  baris: 'path.baris',
};

function stepWords(language: Language, step: string): string {
  const match = /^([a-z]+)-(.+?)(?:_(\d+))?$/.exec(step);
  const [, word = step, printed = '', repeat] = match ?? [];
  const key = STEPS[word];
  if (key === undefined) return step;
  const number = word === 'diktum' ? printed.toUpperCase() : printed;
  const text = words(language, 'common')(key, { n: number });
  return repeat === undefined ? text : `${text} [${repeat}]`;
}

function placeInSource(language: Language, at: string): string {
  if (language === 'id') return at;
  return at
    .replaceAll(/\bparagraf\b/g, 'paragraph')
    .replaceAll(/\bhalaman\b/g, 'page')
    .replaceAll(/\bbutir\b/g, 'item');
}
