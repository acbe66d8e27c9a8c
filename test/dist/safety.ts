import type { Page } from '../support/site.ts';

/** Attributes by which a page makes the browser fetch something by itself. */
const FETCHED: Readonly<Record<string, readonly string[]>> = {
  audio: ['src'],
  embed: ['src'],
  form: ['action'],
  iframe: ['src'],
  image: ['href', 'xlink:href'],
  img: ['src', 'srcset'],
  link: ['href'],
  object: ['data'],
  script: ['src'],
  source: ['src', 'srcset'],
  use: ['href', 'xlink:href'],
  video: ['src', 'poster'],
};
/** Link relations that name an address without fetching it. */
const NAMED_ONLY: ReadonlySet<string> = new Set([
  'alternate',
  'author',
  'canonical',
  'help',
  'license',
  'me',
  'next',
  'prev',
]);

/** What a page may not hold: inline handlers and styles, other hosts, a missing policy. 'file: what'. */
export function safetyFaults(page: Page, origin: string): readonly string[] {
  const found = page.tags.flatMap(({ name, attributes, content }) => [
    ...[...attributes.keys()].filter((key) => key.startsWith('on')).map((key) => `inline handler ${key} on <${name}>`),
    ...(attributes.has('style') ? [`inline style on <${name}>, which the policy forbids`] : []),
    ...[...attributes.values()].filter((value) => /^\s*javascript:/i.test(value)).map((value) => `address ${value}`),
    ...foreign(name, attributes, page, origin).map((address) => `<${name}> fetches ${address}`),
    ...(name === 'style' ? foreignInCss(content, page, origin).map((address) => `style fetches ${address}`) : []),
    ...(name === 'base' ? ['a <base> element'] : []),
  ]);
  return [...found, ...policyFaults(page)].map((what) => `${page.file}: ${what}`);
}

/** Addresses of other hosts in a style sheet. */
export function foreignInCss(css: string, page: Pick<Page, 'path'>, origin: string): readonly string[] {
  return [...css.matchAll(/url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)/g)]
    .map(([, url, imported]) => url ?? imported ?? '')
    .filter((address) => isForeign(address, page.path, origin));
}

function foreign(
  name: string,
  attributes: ReadonlyMap<string, string>,
  { path }: Page,
  origin: string,
): readonly string[] {
  const relations = (attributes.get('rel') ?? '').split(/\s+/);
  if (name === 'link' && relations.every((relation) => NAMED_ONLY.has(relation))) return [];
  return (FETCHED[name] ?? [])
    .flatMap((attribute) => (attributes.get(attribute) ?? '').split(attribute === 'srcset' ? ',' : /$^/))
    .map((address) => address.trim())
    .filter((address) => address !== '' && isForeign(address, path, origin));
}

function isForeign(address: string, path: string, origin: string): boolean {
  if (/^(?:data|blob):/.test(address)) return false;
  return !URL.canParse(address, origin + path) || new URL(address, origin + path).origin !== origin;
}

/** Scripts and styles only from here: a page without such a policy has lost it. */
function policyFaults({ fragment, tags }: Page): readonly string[] {
  if (fragment) return [];
  const policy = tags
    .find(
      ({ name, attributes }) =>
        name === 'meta' && /^content-security-policy$/i.test(attributes.get('http-equiv') ?? ''),
    )
    ?.attributes.get('content');
  if (policy === undefined) return ['no content security policy'];
  const wanted = ["default-src 'self'", "object-src 'none'", "base-uri 'none'", 'script-src', 'style-src'];
  return [
    ...wanted.filter((part) => !policy.includes(part)).map((part) => `the policy lacks ${part}`),
    ...(/'unsafe-inline'|'unsafe-eval'|https?:|\*/.test(policy.replace("'wasm-unsafe-eval'", ''))
      ? [`the policy lets too much in: ${policy}`]
      : []),
  ];
}
