import type { Act, Theme } from '../model/codebook.ts';
import type { Cell, Certificate } from '../model/coverage.ts';
import type { SiteData } from './site-data.ts';

/** One act in one document, with its certificate where it is absent. */
export interface CellRow {
  readonly act: Act;
  readonly cell: Cell;
  readonly certificate: Certificate | null;
}

/** Whether there is anything to read behind a cell: clauses, counted or not, or the proof of an absence. */
export function hasEvidence({ clauses, uncounted, certificate }: Cell): boolean {
  return clauses.length > 0 || uncounted.length > 0 || certificate !== null;
}

export interface ThemeRows {
  readonly theme: Theme;
  readonly rows: readonly CellRow[];
}

/** The cells of a document by theme, both in the order of the codebook. */
export function cellRows(site: SiteData, circular: string): readonly ThemeRows[] {
  const cells = new Map(site.cellsOf(circular).map((cell) => [cell.act, cell]));
  return actsByTheme(site).map(({ theme, acts }) => ({
    theme,
    rows: acts.flatMap((act): readonly CellRow[] => {
      const cell = cells.get(act.id);
      if (cell === undefined) return [];
      return [{ act, cell, certificate: cell.certificate === null ? null : site.certificate(cell.certificate) }];
    }),
  }));
}

/** Acts that have cells, by theme; themes without any are left out. */
export function actsByTheme(site: SiteData): readonly { readonly theme: Theme; readonly acts: readonly Act[] }[] {
  return site.data.codebook.themes
    .map((theme) => ({ theme, acts: site.actsWithCells.filter((act) => act.theme === theme.id) }))
    .filter(({ acts }) => acts.length > 0);
}
