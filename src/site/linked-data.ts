import { words } from '../i18n/index.ts';
import type { Circular } from '../model/circular.ts';
import type { Act } from '../model/codebook.ts';
import type { Instrument } from '../model/instrument.ts';
import type { Source } from '../model/registers.ts';
import type { Language } from '../model/vocabulary.ts';
import { actPath, aknPath, circularPath, file, instrumentPath, permalink } from './address.ts';
import type { Crumb } from './crumbs.ts';
import { capitalise, formOf, nameDocument, officeName } from './documents.ts';
import type { Download } from './downloads.ts';
import type { SiteData } from './site-data.ts';

/** A thing of schema.org. */
export type LinkedNode = { readonly '@type': string } & Readonly<Record<string, unknown>>;

/** Things as one JSON-LD text for a `script` element: a closing tag inside it would end the element. */
export function linkedDataText(nodes: readonly LinkedNode[]): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': nodes }).replaceAll('<', '\\u003c');
}

/** The way to a page: home, the pages between, the page itself. */
export function breadcrumbNode(
  language: Language,
  crumbs: readonly Crumb[],
  self: Crumb,
  host: URL | undefined,
): LinkedNode {
  const home: Crumb = { label: words(language, 'common')('nav.home'), path: '/' };
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [home, ...crumbs, self].map(({ label, path }, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      name: label,
      item: permalink(host, language, path),
    })),
  };
}

/** The site, with its search. */
export function websiteNode(language: Language, host: URL | undefined): LinkedNode {
  const common = words(language, 'common');
  return {
    '@type': 'WebSite',
    '@id': permalink(host, 'id', '/#situs'),
    name: common('site.name'),
    description: common('site.tagline'),
    url: permalink(host, language, '/'),
    inLanguage: ['id', 'en'],
    publisher: editors(language),
    potentialAction: {
      '@type': 'SearchAction',
      target: `${permalink(host, language, '/cari/')}?q={kata}`,
      'query-input': 'required name=kata',
    },
  };
}

/** The data set with its files, for search engines of data. */
export function datasetNode(
  language: Language,
  { data }: SiteData,
  tables: readonly Download[],
  host: URL | undefined,
): LinkedNode {
  const t = words(language, 'cite');
  const absolute = (path: string): string => new URL(file(path), permalink(host, 'id', '/')).href;
  return {
    '@type': 'Dataset',
    '@id': datasetId(host),
    name: t('dataset.title'),
    description: `${words(language, 'common')('site.tagline')}. ${words(language, 'pages')('silence')}`,
    url: permalink(host, language, '/data/'),
    identifier: data.version.hash,
    version: data.version.name,
    dateModified: data.version.date,
    license: LICENCE,
    creator: editors(language),
    isAccessibleForFree: true,
    inLanguage: 'id',
    spatialCoverage: { '@type': 'Country', name: 'Indonesia' },
    distribution: tables.map((table) => ({
      '@type': 'DataDownload',
      name: table.title,
      encodingFormat: 'text/csv',
      contentUrl: absolute(table.path),
    })),
  };
}

/**
 * A regional document as `Legislation`, in the terms that schema.org took from ELI; a direction, which is often spoken, is
 * no more than a work. What is not known has no property. Reports are named as what they are: works about it.
 */
export function documentNode(
  language: Language,
  site: SiteData,
  circular: Circular,
  host: URL | undefined,
): LinkedNode {
  const form = formOf(circular);
  const name = nameDocument(language, site, circular);
  const { version } = site.data;
  const { office } = circular.issuer;
  const url = permalink(host, language, circularPath(circular.id));
  const type = capitalise(words(language, 'common')(`form.${form}`));
  const region = { '@type': 'AdministrativeArea', name: site.region(circular.region).name };
  const issuer = office === null ? {} : { '@type': 'GovernmentOrganization', name: officeName(language, office) };
  const legal =
    form === 'arahan'
      ? {
          '@type': 'CreativeWork',
          genre: type,
          spatialCoverage: region,
          ...(office === null ? {} : { creator: issuer }),
          ...(circular.issued === null ? {} : { dateCreated: circular.issued }),
        }
      : {
          '@type': 'Legislation',
          legislationType: type,
          legislationJurisdiction: region,
          ...(circular.numbers.length === 0 ? {} : { legislationIdentifier: circular.numbers }),
          ...(circular.issued === null ? {} : { legislationDate: circular.issued }),
          ...(office === null ? {} : { legislationPassedBy: issuer }),
        };
  const cited = [...new Set(circular.references.flatMap(({ instruments }) => instruments))];
  return {
    ...legal,
    '@id': permalink(host, 'id', circularPath(circular.id)),
    name: name.full,
    ...(circular.title === null ? {} : { alternateName: circular.title }),
    url,
    inLanguage: 'id',
    description: `${words(language, 'common')(`wording.${circular.wording}`)} ${words(language, 'pages')('silence')}`,
    ...(cited.length === 0 ? {} : { citation: cited.map((id) => lawNode(language, site.instrument(id), host)) }),
    subjectOf: circular.sources.map((id) => sourceNode(site.source(id))),
    isPartOf: { '@id': datasetId(host) },
    encoding: {
      '@type': 'MediaObject',
      encodingFormat: 'application/akn+xml',
      contentUrl: new URL(file(aknPath(circular.id)), url).href,
    },
    sdDatePublished: version.date,
    sdLicense: LICENCE,
    sdPublisher: editors(language),
  };
}

/** An act of the codebook as a defined term. */
export function actNode(language: Language, act: Act, host: URL | undefined): LinkedNode {
  return {
    '@type': 'DefinedTerm',
    '@id': permalink(host, 'id', actPath(act.id)),
    name: act.label[language],
    termCode: act.id,
    description: act.definition[language],
    url: permalink(host, language, actPath(act.id)),
    inDefinedTermSet: {
      '@type': 'DefinedTermSet',
      name: words(language, 'common')('nav.acts'),
      url: permalink(host, language, '/larangan/'),
    },
  };
}

function lawNode(language: Language, instrument: Instrument, host: URL | undefined): LinkedNode {
  return {
    '@type': 'Legislation',
    name: instrument.short,
    ...(instrument.number === null ? {} : { legislationIdentifier: instrument.number }),
    url: permalink(host, language, instrumentPath(instrument.id)),
  };
}

function sourceNode({ publisher, title, date, url, kind }: Source): LinkedNode {
  return {
    '@type': kind === 'news-report' ? 'NewsArticle' : 'CreativeWork',
    ...(title === null ? {} : { name: title }),
    publisher: { '@type': 'Organization', name: publisher },
    ...(date === null ? {} : { datePublished: date }),
    ...(url === null ? {} : { url }),
  };
}

function editors(language: Language): LinkedNode {
  return { '@type': 'Organization', name: words(language, 'cite')('editors') };
}

function datasetId(host: URL | undefined): string {
  return `${permalink(host, 'id', '/data/')}#data`;
}

/** Creative Commons Attribution 4.0. */
const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';
