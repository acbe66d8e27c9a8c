import type { Language } from '../model/vocabulary.ts';
import { LANGUAGES } from '../model/vocabulary.ts';
import { comparedSearch } from './compare-address.ts';

/**
 * Address of a page of this site in a language, under the base path of the build.
 *
 *     href('id', '/larangan/')            // => '/larangan/'
 *     href('en', '/larangan/#media')      // => '/en/larangan/#media'
 *     href('en', '/edaran/', '/sanding/') // => '/sanding/en/edaran/'
 */
export function href(language: Language, path: string, base: string = siteBase()): string {
  return file(language === 'id' ? path : `/${language}${path}`, base);
}

/** Address of a file that both languages share, e.g. `file('/data/cells.csv')`. */
export function file(path: string, base: string = siteBase()): string {
  return `${base.replace(/\/$/, '')}${path.startsWith('/') ? path : `/${path}`}`;
}

/** Whole address with host, for citations and canonical links. */
export function permalink(site: URL | undefined, language: Language, path: string): string {
  return new URL(href(language, path), site ?? LOCAL_SITE).href;
}

/** Path parameters of a page under `src/pages/[...lang]/`: Indonesian at the root, English under /en/. */
export function languagePaths(): readonly { readonly params: { readonly lang: string | undefined } }[] {
  return LANGUAGES.map((language) => ({ params: { lang: language === 'id' ? undefined : language } }));
}

/** The same for pages with one more parameter: every value in every language. */
export function languagePathsWith(
  name: string,
  values: readonly string[],
): readonly { readonly params: Readonly<Record<string, string | undefined>> }[] {
  return languagePaths().flatMap(({ params }) => values.map((value) => ({ params: { ...params, [name]: value } })));
}

/** Language of a page from its path parameter. */
export function languageOf(parameter: string | undefined): Language {
  return parameter === 'en' ? 'en' : 'id';
}

export const actPath = (act: string): string => `/larangan/${act}/`;
export const circularPath = (circular: string): string => `/edaran/${circular}/`;
/** The document as Akoma Ntoso; one file for both languages. */
export const aknPath = (circular: string): string => `/edaran/${circular}/akn.xml`;
/** National rules stand on a page of their own, beside the sources. */
export const instrumentPath = (instrument: string): string => `/sumber/aturan/#aturan-${instrument}`;
export const sourcePath = (source: string): string => `/sumber/#sumber-${source}`;
export const matrixPath = (province: string): string => `/matriks/${province}/`;
export const regionPath = (slug: string): string => `/wilayah/${slug}/`;
/** A province stands with its regions on the page of regions, where documents of it are known. */
export const provincePath = (slug: string): string => `/wilayah/#provinsi-${slug}`;
/** Anchor of one act's certificate, or of its cell, on the page of a document. */
export const certificatePath = (circular: string, act: string): string => `/edaran/${circular}/#sertifikat-${act}`;
export const cellPath = (circular: string, act: string): string => `/edaran/${circular}/#sel-${act}`;
/** Anchor of an element (`<act>/<element>`) in the definition of its act. */
export const elementPath = (element: string): string => {
  const [act = '', name = ''] = element.split('/');
  return `/larangan/${act}/#unsur-${name}`;
};
export const findingPath = (finding: string): string => `/temuan/#${finding}`;
/** Comparison of documents, in the order of their columns. */
export const comparePath = (ids: readonly string[]): string => `/banding/${comparedSearch(ids)}`;
/** Anchor of a clause: its path is its id in the page. */
export const clausePath = (clause: string): string => {
  const [circular = '', path = ''] = clause.split('#');
  return `/edaran/${circular}/#${path}`;
};

/** Host of citations when the build is not told one: where `npm start` serves the site. */
const LOCAL_SITE = 'http://localhost:4321';

// Vite fills this in, in Astro and in Vitest; plain scripts pass the base themselves.
function siteBase(): string {
  return import.meta.env.BASE_URL;
}
