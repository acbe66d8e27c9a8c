import { words } from '../i18n/index.ts';
import type { Circular } from '../model/circular.ts';
import type { Language } from '../model/vocabulary.ts';
import { circularPath, permalink } from './address.ts';
import { formatDate } from './dates.ts';
import { capitalise, formOf, officeName } from './documents.ts';
import type { SiteData } from './site-data.ts';

/** One sentence to cite a document as this site holds it, in the manner of APA, ending with its permanent address. */
export function citeDocument(language: Language, site: SiteData, circular: Circular, host: URL | undefined): string {
  const common = words(language, 'common');
  const t = words(language, 'pages');
  const author = officeName(language, circular.issuer.office ?? site.region(circular.region).name);
  const date = circular.issued === null ? t('cite.undated') : formatDate(language, circular.issued);
  const form = capitalise(common(`form.${formOf(circular)}`));
  const number = circular.numbers.length === 0 ? '' : ` ${common('number', { number: circular.numbers.join('; ') })}`;
  const title = circular.title === null ? '' : t('cite.about', { title: circular.title });
  return t('cite.document', {
    author,
    date,
    name: `${form}${number}${title}`,
    version: site.data.version.name,
    versionDate: formatDate(language, site.data.version.date),
    address: permalink(host, language, circularPath(circular.id)),
  });
}

/** One sentence to cite what this site counts of an act. */
export function citePage(
  language: Language,
  site: SiteData,
  title: string,
  path: string,
  host: URL | undefined,
): string {
  return words(language, 'pages')('cite.page', {
    title,
    version: site.data.version.name,
    versionDate: formatDate(language, site.data.version.date),
    address: permalink(host, language, path),
  });
}
