import type { SiteData } from '../site-data.ts';

/**
 * What a picture computes from a dataset, computed once for each: title, summary, table and every width of the drawing
 * ask for the same, on every page. `key` tells apart what is asked for, e.g. the id of an act.
 */
export function remembered<T>(make: (site: SiteData, key: string) => T): (site: SiteData, key?: string) => T {
  const held = new WeakMap<SiteData, Map<string, T>>();
  return (site, key = '') => {
    const ofSite = held.get(site) ?? new Map<string, T>();
    held.set(site, ofSite);
    const known = ofSite.get(key);
    if (known !== undefined) return known;
    const made = make(site, key);
    ofSite.set(key, made);
    return made;
  };
}
