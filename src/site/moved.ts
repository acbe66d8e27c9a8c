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
