import { PERMALINKS, fragmentOf } from './permalink.ts';
import type { SiteData } from './site-data.ts';

/** Ids of documents that have a page: those of the dataset, and released ones that lead to them now. */
export function circularPageIds(site: SiteData): readonly string[] {
  return withFormer(
    site,
    site.data.circulars.map(({ id }) => id),
  );
}

/** Ids of acts that have a page, in the same way. */
export function actPageIds(site: SiteData): readonly string[] {
  return withFormer(
    site,
    site.data.codebook.acts.map(({ id }) => id),
  );
}

/** A fragment of an old address, and the path where its thing stands now. */
export interface MovedAnchor {
  readonly fragment: string;
  readonly path: string;
}

/**
 * Clauses of a document, or elements of an act, that were released there and now stand under another: their old
 * fragments still have to lead to them.
 */
export function movedAway(site: SiteData, owner: string): readonly MovedAnchor[] {
  return site.data.redirects.flatMap(({ from, to }) => {
    const separator = ['#', '/'].find((sign) => from.startsWith(`${owner}${sign}`));
    if (separator === undefined || to.startsWith(`${owner}${separator}`)) return [];
    const path = PERMALINKS[separator === '#' ? 'clause' : 'element'];
    return [{ fragment: fragmentOf(path(from)), path: path(to) }];
  });
}

/** Anchors under which an element could be reached before it was renamed inside its act. */
export function formerElements(site: SiteData, element: string): readonly string[] {
  const [act = ''] = element.split('/');
  return site
    .formerIds(element)
    .filter((id) => id.startsWith(`${act}/`))
    .map((id) => fragmentOf(PERMALINKS.element(id)));
}

/** Anchors under which a clause could be reached before it moved inside its document. */
export function formerAnchors(site: SiteData, clause: string): readonly string[] {
  const [circular] = clause.split('#');
  return site.formerIds(clause).flatMap((id) => {
    const [document, path] = id.split('#');
    return document === circular && path !== undefined ? [path] : [];
  });
}

function withFormer(site: SiteData, ids: readonly string[]): readonly string[] {
  return ids.flatMap((id) => [id, ...site.formerIds(id)]);
}
