import type { Circular } from '../model/circular.ts';
import type { Language } from '../model/vocabulary.ts';
import { citeApa } from './cite-apa.ts';
import { bibtexFile, citeBibtex } from './cite-bibtex.ts';
import { citeCsl, cslFile } from './cite-csl.ts';
import { plainText } from './cite-model.ts';
import type { Cited } from './cite-model.ts';
import { citedDocument, citedPage } from './cite-things.ts';
import { citeWords } from './cite-words.ts';
import type { SiteData } from './site-data.ts';

/** Formats of bibliography files, by the ending of their names. */
export const CITE_FILES = ['bib', 'json'] as const;
export type CiteFile = (typeof CITE_FILES)[number];

/** Many things as one bibliography file. */
export function citeFile(format: CiteFile, language: Language, all: readonly Cited[]): string {
  const words = citeWords(language);
  return format === 'bib'
    ? bibtexFile(all.map((cited) => citeBibtex(cited, words)))
    : cslFile(all.map((cited) => citeCsl(cited, words)));
}

/** One sentence to cite a document as this site holds it (APA 7), with the version of the data and its permanent address. */
export function citeDocument(language: Language, site: SiteData, circular: Circular, host: URL | undefined): string {
  return plainText(citeApa(citedDocument(language, site, circular, host), citeWords(language)));
}

/** One sentence to cite what a page of this site says. */
export function citePage(
  language: Language,
  site: SiteData,
  title: string,
  path: string,
  host: URL | undefined,
): string {
  return plainText(citeApa(citedPage(language, site, title, path, host), citeWords(language)));
}

/** The format of a bibliography file by its name: `citeFileOf('kutip.bib') // => 'bib'`. @throws on any other: a route made it. */
export function citeFileOf(name: string | undefined): CiteFile {
  const found = CITE_FILES.find((format) => name?.endsWith(`.${format}`) === true);
  if (found === undefined) throw new Error(`No bibliography file "${name ?? ''}"`);
  return found;
}
