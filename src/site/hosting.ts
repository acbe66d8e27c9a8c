/** Headers that one pattern of paths gets. */
export interface HeaderRule {
  /** As Netlify and Cloudflare Pages read it: exact, or with `*` at its end. */
  readonly path: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** What stands at the top of a built site, or of its English half. */
export interface SiteEntries {
  /** Folders and files, without slashes: 'edaran', 'favicon.svg'. */
  readonly names: readonly string[];
  /** Below the base path: '' or 'en/'. */
  readonly prefix: string;
}

/** Files whose names hold their hash. */
const HASHED = '_astro';
/** Pages made to stand inside pages of others. */
const FRAMED = 'sisip';
const ENGLISH = 'en';
const FOREVER = 'public, max-age=31536000, immutable';

/** Headers of every answer, but for the policy. */
export const EVERYWHERE = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
] as const;

/**
 * Headers of a site as rules. Hosts join what several rules say of one path, and no rule takes anything back: so what
 * differs between paths (caching, who may frame a page) is said by rules that never overlap. Two policies on one page
 * hold both.
 */
export function headerRules(policy: string, base: string, entries: readonly SiteEntries[]): readonly HeaderRule[] {
  return [
    { path: `${base}*`, headers: [['Content-Security-Policy', policy], ...EVERYWHERE] },
    ...entries.flatMap(({ names, prefix }) => [
      { path: `${base}${prefix}`, headers: UNFRAMED },
      ...names
        .filter((name) => name !== ENGLISH)
        .toSorted()
        .map((name) => ruleOf(name, `${base}${prefix}${name}`)),
    ]),
  ];
}

const FRESH = ['Cache-Control', 'no-cache'] as const;
const UNFRAMED = [FRESH, ['Content-Security-Policy', "frame-ancestors 'self'"]] as const;

function ruleOf(name: string, path: string): HeaderRule {
  const below = name.includes('.') ? path : `${path}/*`;
  if (name === HASHED) return { path: below, headers: [['Cache-Control', FOREVER]] };
  return { path: below, headers: name === FRAMED ? [FRESH] : UNFRAMED };
}

/** The rules as a `_headers` file. */
export function headersText(rules: readonly HeaderRule[]): string {
  return rules
    .map(({ path, headers }) => `${path}\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`)
    .join('');
}

/** The policy in the head of a page; null where it has none, as a fragment of a page. */
export function policyOf(html: string): string | null {
  const [, content] = /<meta http-equiv="content-security-policy" content="([^"]+)"/iu.exec(html) ?? [];
  return content === undefined ? null : content.replaceAll('&#39;', "'").replaceAll('&amp;', '&').trim();
}

/** Styles written into a page, whatever they are. */
const ANY_STYLE = "'unsafe-inline'";

/**
 * One policy that allows what some page needs and no script besides: pages differ by the hashes of their small scripts,
 * and each still carries its own. The hashes of all small styles would make a line longer than hosts read (2,000
 * characters at Cloudflare), so the header leaves styles to the policy that stands in each page, which holds as well.
 *
 *     joinedPolicy(["script-src 'self' 'sha256-a'", "script-src 'self' 'sha256-b'; style-src 'self' 'sha256-c'"])
 *     // => "script-src 'self' 'sha256-a' 'sha256-b'; style-src 'self' 'unsafe-inline'"
 */
export function joinedPolicy(policies: Iterable<string>): string {
  const joined = new Map<string, Set<string>>();
  for (const policy of new Set(policies)) {
    for (const [directive, sources] of directivesOf(policy)) {
      const taken =
        directive === 'style-src' ? sources.map((source) => (isHash(source) ? ANY_STYLE : source)) : sources;
      joined.set(directive, new Set([...(joined.get(directive) ?? []), ...taken]));
    }
  }
  if (joined.size === 0) throw new Error('No page of the site has a content security policy');
  return [...joined].map(([directive, sources]) => [directive, ...sources].join(' ')).join('; ');
}

function isHash(source: string): boolean {
  return source.startsWith("'sha256-");
}

/** Directive -> sources. */
export function directivesOf(policy: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    policy.split(';').flatMap((part) => {
      const [directive, ...sources] = part.trim().split(/\s+/u);
      return directive === undefined || directive === '' ? [] : [[directive, sources] as const];
    }),
  );
}
