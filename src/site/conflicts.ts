import { words } from '../i18n/index.ts';
import type { Key } from '../i18n/index.ts';
import type { Language } from '../model/vocabulary.ts';

const FIELDS: Readonly<Record<string, Key<'pages'>>> = {
  issued: 'conflict.field.issued',
  numbers: 'conflict.field.numbers',
  issuer: 'conflict.field.issuer',
  references: 'conflict.field.references',
  clauses: 'conflict.field.clauses',
  title: 'conflict.field.title',
  view: 'conflict.field.view',
};

/** What the sources of a document disagree about, in words. Fields without a word of their own are 'lain-lain'. */
export function conflictField(language: Language, field: string): string {
  return words(language, 'pages')(FIELDS[field] ?? 'conflict.field.other');
}
