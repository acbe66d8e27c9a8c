import { LANGUAGES, type Language } from '../../src/model/vocabulary.ts';
import { BASE, builtPages, templates, type Page } from '../support/site.ts';

/** A built page that stands for its template in the browser. */
export interface Sample {
  /** As in src/pages, without language: '/edaran/[id]/'. */
  readonly route: string;
  readonly language: Language;
  /** Path below the site, with the language. */
  readonly path: string;
}

/**
 * For every template of src/pages, in every language, the page that shows most kinds of things: if a template has a
 * fault, then there. Partials are no pages by themselves. A template without a page is an error.
 */
export function samples(): readonly Sample[] {
  const pages = builtPages();
  return LANGUAGES.flatMap((language) =>
    templates(pages, language).flatMap(({ route, pages: made }) => {
      const [page, ...others] = made;
      if (page === undefined) throw new Error(`the route ${route} made no page in ${language}`);
      const richest = others.reduce((rich, each) => (isRicher(each, rich) ? each : rich), page);
      return richest.fragment ? [] : [{ route, language, path: `/${richest.path.slice(BASE.length)}` }];
    }),
  );
}

/** More kinds of things, or as many on a smaller page. */
function isRicher(page: Page, other: Page): boolean {
  const more = kinds(page) - kinds(other);
  return more === 0 ? page.html.length < other.html.length : more > 0;
}

/** How many kinds of elements a page has, by name, class and role. */
function kinds({ tags }: Page): number {
  return new Set(
    tags.map(({ name, attributes }) => `${name} ${attributes.get('class') ?? ''} ${attributes.get('role') ?? ''}`),
  ).size;
}
