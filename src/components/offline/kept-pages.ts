/** Name of every store that the service worker of this site keeps begins so. */
const PREFIX = 'sanding ';

/** Lists the pages that were kept at earlier visits, each by its title, in the list of the page. */
export async function listKept(list: HTMLElement, empty: HTMLElement, base: string): Promise<void> {
  const pages = await keptPages(base);
  list.replaceChildren(
    ...pages.map(({ address, title }) => {
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.href = address;
      link.textContent = title;
      item.append(link);
      return item;
    }),
  );
  list.hidden = pages.length === 0;
  empty.hidden = pages.length > 0;
}

async function keptPages(base: string): Promise<readonly { readonly address: string; readonly title: string }[]> {
  const found = new Map<string, string>();
  const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX + base));
  for (const name of names) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const { pathname, search } = new URL(request.url);
      if (!pathname.endsWith('/') || pathname.endsWith('/luring/')) continue;
      const title = titleOf((await (await cache.match(request))?.text()) ?? '');
      if (title !== null) found.set(pathname + search, title);
    }
  }
  return [...found]
    .map(([address, title]) => ({ address, title }))
    .sort((a, b) => a.title.localeCompare(b.title, 'id'));
}

function titleOf(html: string): string | null {
  if (!/^\s*<!doctype html>/iu.test(html)) return null;
  // Only the title is parsed: the rest of a page would be held to the policy of this one.
  const [title] = /<title>[^<]*<\/title>/iu.exec(html) ?? [];
  return title === undefined ? null : new DOMParser().parseFromString(title, 'text/html').title;
}
