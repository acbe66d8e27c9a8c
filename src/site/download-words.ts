import { words } from '../i18n/index.ts';
import type { Key } from '../i18n/index.ts';
import type { Language } from '../model/vocabulary.ts';

const MEANINGS: Readonly<Record<string, Key<'pages'>>> = {
  'codebook.json': 'data.file.codebook.json',
  'datapackage.json': 'data.file.datapackage.json',
  'dataset.json': 'data.file.dataset.json',
  'diagnostics.json': 'data.file.diagnostics.json',
};

/** What a file beside the tables holds; empty for one that nobody described. */
export function fileMeaning(language: Language, name: string): string {
  const key = MEANINGS[name];
  return key === undefined ? '' : words(language, 'pages')(key);
}
