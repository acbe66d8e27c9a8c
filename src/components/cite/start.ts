import type { Cited } from '../../site/cite-model.ts';
import { citedThing } from '../../site/cite-thing.ts';
import type { CiteSettings } from '../../site/cite-settings.ts';
import { showCitation } from './dialog.ts';
import { startCopying } from './copy.ts';
import { followShown } from './shown.ts';

/** Makes the citations of the page copyable, and its “cite” links show how to cite the thing they stand beside. */
export function startCite(): void {
  const text = document.getElementById('kutip-data')?.textContent;
  const box = document.getElementById('kutip');
  const status = box?.querySelector<HTMLElement>('[data-cite-status]');
  if (text === undefined || !box || !status) return;
  const settings = JSON.parse(text) as CiteSettings;
  followShown(box, settings);
  startCopying(box, status, settings);
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-cite]') : null;
    // A new tab, a new window or a download is the browser's own business.
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    history.replaceState(null, '', link.hash);
    void open(link, settings);
  });
}

async function open(link: HTMLAnchorElement, settings: CiteSettings): Promise<void> {
  const fragment = decodeURIComponent(link.hash.slice(1));
  const { cite = '', said = '' } = link.dataset;
  const cited = citedThing(settings, cite, said, fragment) ?? (await fetched(settings, fragment));
  showCitation(cited, link.getAttribute('aria-label') ?? link.textContent, settings);
}

let all: Promise<Readonly<Record<string, Cited>>> | null = null;

/** What the file of the page says of a thing; null where it cannot be had. */
async function fetched({ remote }: CiteSettings, fragment: string): Promise<Cited | null> {
  if (remote === null) return null;
  all ??= fetch(remote).then(async (answer) => {
    if (!answer.ok) throw new Error(`${answer.status}`);
    return (await answer.json()) as Readonly<Record<string, Cited>>;
  });
  try {
    return (await all)[fragment] ?? null;
  } catch {
    // A failure may pass: the next click asks again.
    all = null;
    return null;
  }
}
