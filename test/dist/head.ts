import { unescaped, type Tag } from '../support/html.ts';
import type { Page } from '../support/site.ts';

/** What the head of a page says of itself. */
export interface Head {
  readonly lang: string | null;
  readonly title: string;
  readonly description: string;
  readonly canonical: string | null;
  /** hreflang -> address. */
  readonly alternates: ReadonlyMap<string, string>;
  /** Search engines may list it. */
  readonly indexed: boolean;
}

export function headOf({ tags }: Page): Head {
  const links = tags.filter(({ name }) => name === 'link');
  const meta = (name: string): string =>
    tags.find((tag) => tag.name === 'meta' && tag.attributes.get('name') === name)?.attributes.get('content') ?? '';
  return {
    lang: tags.find(({ name }) => name === 'html')?.attributes.get('lang') ?? null,
    title: unescaped(tags.find(({ name }) => name === 'title')?.content ?? '').trim(),
    description: meta('description').trim(),
    canonical: hrefs(links, 'canonical')[0] ?? null,
    alternates: new Map(
      links.flatMap(({ attributes }) => {
        const language = attributes.get('hreflang');
        return language === undefined ? [] : [[language, attributes.get('href') ?? ''] as const];
      }),
    ),
    indexed: !meta('robots').includes('noindex'),
  };
}

/** Faults of the heads of a whole site: each page for itself, then pairs and doubles. */
export function headFaults(pages: readonly Page[], origin: string): readonly string[] {
  const documents = pages.filter(({ fragment }) => !fragment);
  const heads = new Map(documents.map((page) => [origin + page.path, { page, head: headOf(page) }]));
  const single = [...heads.values()].flatMap(({ page, head }) => ownFaults(page, head, origin));
  const pairs = [...heads].flatMap(([address, { page, head }]) =>
    [...head.alternates].flatMap(([language, target]) => {
      const there = heads.get(target);
      if (there === undefined) return [`${page.file}: hreflang ${language} leads to ${target}, which is no page`];
      if (language !== 'x-default' && there.head.lang !== language) {
        return [
          `${page.file}: hreflang ${language} leads to ${target}, whose language is ${there.head.lang ?? 'unknown'}`,
        ];
      }
      return [...there.head.alternates.values()].includes(address)
        ? []
        : [`${page.file}: hreflang ${language} leads to ${target}, which does not lead back`];
    }),
  );
  return [...single, ...pairs, ...doubles([...heads.values()])];
}

function ownFaults(page: Page, head: Head, origin: string): readonly string[] {
  const expected = page.path.split('/').includes('en') ? 'en' : 'id';
  const faults = [
    head.lang === expected ? null : `language is ${head.lang ?? 'missing'}, expected ${expected}`,
    head.title === '' ? 'no title' : null,
    head.description.length < 20 ? `description is "${head.description}"` : null,
  ];
  const listed = head.indexed
    ? [
        head.canonical === origin + page.path ? null : `canonical is ${head.canonical ?? 'missing'}`,
        head.alternates.has('id') && head.alternates.has('en') ? null : 'no pair of hreflang id and en',
      ]
    : [];
  return [...faults, ...listed].flatMap((fault) => (fault === null ? [] : [`${page.file}: ${fault}`]));
}

/** Two listed pages of one title in one language cannot be told apart in a list of results. */
function doubles(all: readonly { readonly page: Page; readonly head: Head }[]): readonly string[] {
  const first = new Map<string, string>();
  return all.flatMap(({ page, head }) => {
    if (!head.indexed) return [];
    const key = `${head.lang ?? ''} ${head.title}`;
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, page.file);
    return earlier === undefined ? [] : [`${page.file}: same title as ${earlier}: ${head.title}`];
  });
}

function hrefs(links: readonly Tag[], relation: string): readonly string[] {
  return links
    .filter(({ attributes }) => attributes.get('rel') === relation)
    .map(({ attributes }) => attributes.get('href') ?? '');
}
