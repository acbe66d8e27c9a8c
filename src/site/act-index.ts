import type { Act, Theme } from '../model/codebook.ts';
import type { ActInterval } from '../model/coverage.ts';
import { actsByTheme } from './cell-rows.ts';
import type { SiteData } from './site-data.ts';

export interface ActRow {
  readonly act: Act;
  readonly all: ActInterval;
  /** Over the documents of which absence may be claimed; null where there are none. */
  readonly whole: ActInterval | null;
}

export interface ActTheme {
  readonly theme: Theme;
  readonly rows: readonly ActRow[];
}

/** Acts by theme, in each theme the ones most surely stated first: by lower bound, then by upper bound, then as in the codebook. */
export function actIndex(site: SiteData): readonly ActTheme[] {
  return actsByTheme(site).map(({ theme, acts }) => ({
    theme,
    rows: acts
      .flatMap((act): readonly ActRow[] => {
        const all = site.actInterval(act.id, 'all', null);
        return all === undefined ? [] : [{ act, all, whole: site.actInterval(act.id, 'full-list', null) ?? null }];
      })
      .sort((a, b) => b.all.confirmed - a.all.confirmed || b.all.open - a.all.open),
  }));
}

/** The specific act with the highest lower bound; null where nothing is stated. */
export function mostStated(site: SiteData): ActRow | null {
  const rows = actIndex(site).flatMap((theme) => theme.rows);
  const [first] = rows
    .filter(({ act, all }) => act.role === 'specific' && all.confirmed > 0)
    .sort((a, b) => b.all.confirmed - a.all.confirmed);
  return first ?? null;
}
