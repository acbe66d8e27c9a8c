import type { Cited } from './cite-model.ts';
import type { CiteSettings } from './cite-settings.ts';

/** What a page shows for the query of its address, under a title of its own. */
export function citedShown(page: Cited, title: string, search: string): Cited {
  const url = `${page.record.url.replace(/[?#].*$/, '')}${search}`;
  const key = `${page.key}:${search.replaceAll(/[^a-z0-9-]+/g, ':').replace(/^:/, '')}`;
  return { ...page, title, key, record: { ...page.record, url } };
}

/**
 * A thing on a page, from what its page hands over: its words are a place in the document or a title of its own, its
 * address is the page's with its fragment.
 */
export function citedThing(
  settings: Pick<CiteSettings, 'bases'>,
  base: string,
  said: string,
  fragment: string,
): Cited | null {
  const from = base === 'document' || base === 'page' ? settings.bases[base] : undefined;
  if (from === undefined) return null;
  const named = base === 'document' ? { pinpoint: said } : { title: said };
  const url = `${from.record.url.replace(/#.*$/, '')}#${fragment}`;
  return { ...from, ...named, key: `${from.key}:${fragment}`, record: { ...from.record, url } };
}
