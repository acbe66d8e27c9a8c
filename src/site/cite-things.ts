import { words } from '../i18n/index.ts';
import type { Circular } from '../model/circular.ts';
import type { Act, Element } from '../model/codebook.ts';
import type { Cell } from '../model/coverage.ts';
import type { Source } from '../model/registers.ts';
import type { Language } from '../model/vocabulary.ts';
import { circularPath, permalink, sourcePath } from './address.ts';
import type { Cited, CitedRecord } from './cite-model.ts';
import { capitalise, formOf, nameDocument, officeName } from './documents.ts';
import type { SiteData } from './site-data.ts';
import { cellWords } from './states.ts';

/** A document as this site holds it: its issuer is its author; a name, number or date that is not known stays so. */
export function citedDocument(language: Language, site: SiteData, circular: Circular, host: URL | undefined): Cited {
  const t = words(language, 'cite');
  const common = words(language, 'common');
  const genre = capitalise(common(`form.${formOf(circular)}`));
  const { office } = circular.issuer;
  const number = circular.numbers.join('; ');
  return {
    key: `sanding:${circular.id}`,
    kind: 'document',
    author: office === null ? null : officeName(language, office),
    title: circular.title,
    described: t('title.none', { form: genre }),
    genre,
    form: number === '' ? genre : `${genre} ${common('number', { number })}`,
    numbers: circular.numbers,
    date: circular.issued,
    pinpoint: null,
    container: null,
    caution: circular.wording === 'restated' ? t('restated') : null,
    url: null,
    record: recordAt(language, site, circularPath(circular.id), host),
    language: circular.title === null ? language : 'id',
  };
}

/** A page of this site, or a thing on it: written by the editors, dated by the version of the data. */
export function citedPage(
  language: Language,
  site: SiteData,
  title: string,
  path: string,
  host: URL | undefined,
): Cited {
  return {
    key: `sanding:${path.replaceAll(/^\/+|\/+$/g, '').replaceAll(/\/?[#?/]/g, ':')}`,
    kind: 'page',
    author: words(language, 'cite')('editors'),
    title,
    described: title,
    genre: null,
    form: null,
    numbers: [],
    date: site.data.version.date,
    pinpoint: null,
    container: null,
    caution: null,
    url: null,
    record: recordAt(language, site, path, host),
    language,
  };
}

/** The data set as a whole. */
export function citedDataset(language: Language, site: SiteData, host: URL | undefined): Cited {
  const title = words(language, 'cite')('dataset.title');
  return { ...citedPage(language, site, title, '/data/', host), key: 'sanding', kind: 'dataset' };
}

/** A source: its own title, publisher, date and address, and where this site records it. */
export function citedSource(language: Language, site: SiteData, source: Source, host: URL | undefined): Cited {
  const common = words(language, 'common');
  const kind = capitalise(common(`source.kind.${source.kind}`));
  return {
    key: `sanding:sumber:${source.id}`,
    kind: source.kind === 'news-report' || source.kind === 'opinion' ? 'press' : 'source',
    // Who wrote it is not recorded.
    author: null,
    title: source.title,
    described: words(language, 'cite')('source.title.none', { kind }),
    genre: null,
    form: null,
    numbers: [],
    date: source.date,
    pinpoint: null,
    container: source.publisher,
    caution: null,
    url: source.url,
    record: recordAt(language, site, sourcePath(source.id), host),
    language: source.title === null ? language : 'id',
  };
}

/** What a cell says, as the title under which it is cited. */
export function cellTitle(language: Language, site: SiteData, cell: Cell): string {
  const { full, date } = nameDocument(language, site, site.circular(cell.circular));
  return words(language, 'cite')('title.cell', {
    act: site.act(cell.act).label[language],
    state: cellWords(language, cell),
    document: `${full}, ${date}`,
  });
}

/** An element with the act that it is part of. */
export function elementTitle(language: Language, act: Act, element: Element): string {
  return words(language, 'cite')('title.element', { element: element.label[language], act: act.label[language] });
}

function recordAt(language: Language, { data }: SiteData, path: string, host: URL | undefined): CitedRecord {
  const { name, date, hash } = data.version;
  return { version: name, date, hash: hash.slice(0, SHORT_HASH), url: permalink(host, language, path) };
}

/** Hex digits of the hash that name a version in print. */
export const SHORT_HASH = 12;
