import type { Bilingual, Language } from '../../model/vocabulary.ts';
import type { SiteData } from '../site-data.ts';

/** One drawing of a picture, where it can be drawn of several things: the map of one act, for example. */
export interface PictureVariant {
  /** Last part of the address; lower case, digits and hyphens. */
  readonly id: string;
  /** What is drawn, as a choice in a list. */
  readonly label: Bilingual;
}

/** The one variant of a picture that has no others. */
export const ONLY_VARIANT: PictureVariant = { id: 'utama', label: { id: 'Utama', en: 'Main' } };

export interface PictureColumn {
  /** Head of the column in the CSV file: the same in both languages, lower case with underscores. */
  readonly key: string;
  /** Head of the column on the page. */
  readonly label: string;
  /** Whether its values are numbers, which align at the end. */
  readonly numeric: boolean;
}

/** A value of the table. null: not known, and shown as such. */
export type PictureValue = string | number | null;

export interface PictureCell {
  readonly value: PictureValue;
  /** Path of the page that the cell leads to, without language and base: '/edaran/kota-depok-2024/'. */
  readonly path?: string;
}

/** The drawing as a table: the same data, in the same order. The first cell of each row names it. */
export interface PictureTable {
  readonly caption: string;
  readonly columns: readonly PictureColumn[];
  /** As many cells in each row as there are columns. */
  readonly rows: readonly (readonly PictureCell[])[];
}

/** A table of the dataset and the columns of it that a picture is drawn from. */
export interface PictureSource {
  /** Name of the table in the data package: 'coverage'. */
  readonly table: string;
  readonly columns: readonly string[];
}

/**
 * One picture of the site. Every function is total: it holds for an empty dataset, for one document and for thousands.
 * `variant` is always one of `variants(site)`.
 */
export interface Picture {
  /** Part of the address: `/grafik/<slug>/`. */
  readonly slug: string;
  /** Never empty. The first is the default and stands at `/grafik/<slug>/`, the others at `/grafik/<slug>/<id>/`. */
  readonly variants: (site: SiteData) => readonly PictureVariant[];
  /** What kind of picture it is, in a few words, for lists and headings: 'Selang per larangan'. */
  readonly name: (language: Language) => string;
  /** The finding in one sentence without a full stop, made from the data and true for any data. */
  readonly title: (language: Language, site: SiteData, variant: PictureVariant) => string;
  /**
   * How to read the marks and what stays open, in one to three sentences: stands under the drawing and inside the files
   * that leave the site.
   */
  readonly reading: (language: Language, site: SiteData, variant: PictureVariant) => string;
  /** What the picture shows, in words and numbers, for those who do not see it. */
  readonly summary: (language: Language, site: SiteData, variant: PictureVariant) => string;
  readonly table: (language: Language, site: SiteData, variant: PictureVariant) => PictureTable;
  /**
   * The drawing as SVG text, `width` px wide (300 to 1,400: a narrow one is redrawn, not shrunk), with the tokens of
   * PAINT as colours. `figure` is unique in the page and begins every id in the drawing. Marks that stand for one
   * document, act or region carry data-circular, data-act or data-region, by which a reader can find them.
   */
  readonly draw: (language: Language, site: SiteData, variant: PictureVariant, width: number, figure: string) => string;
  readonly sources: readonly PictureSource[];
  /** Width in px of the drawing in the files that leave the site, where the usual one is too narrow for it. */
  readonly fileWidth?: number;
}

/** A cell of a picture's table: `cellOf('Kota Depok', '/wilayah/kota-depok/')`. */
export function cellOf(value: PictureValue, path?: string): PictureCell {
  return path === undefined ? { value } : { value, path };
}
