import { words } from '../i18n/index.ts';
import type { Language } from '../model/vocabulary.ts';
import { file, href } from './address.ts';
import { downloads } from './downloads.ts';
import { siteData } from './dataset.ts';

/** The dataset as schema.org JSON-LD, for search engines of data. */
export function datasetLinkedData(language: Language, host: URL | undefined): string {
  const t = words(language, 'pages');
  const { version } = siteData().data;
  const absolute = (path: string): string => (host === undefined ? path : new URL(path, host).href);
  const description = {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: t('data.cite'),
    description: words(language, 'common')('site.tagline'),
    url: absolute(href(language, '/data/')),
    version: version.name,
    dateModified: version.date,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    isAccessibleForFree: true,
    inLanguage: 'id',
    distribution: downloads(language).map((table) => ({
      '@type': 'DataDownload',
      name: table.title,
      encodingFormat: 'text/csv',
      contentUrl: absolute(file(table.path)),
    })),
  };
  // A closing tag inside the data would end the element that holds it.
  return JSON.stringify(description).replaceAll('<', '\\u003c');
}
