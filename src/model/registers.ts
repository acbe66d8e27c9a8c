import type { Bilingual, PartialDate, SourceKind } from './vocabulary.ts';

export interface Province {
  /** Ministry of Home Affairs code, a string: '11'. */
  readonly code: string;
  readonly name: string;
  readonly slug: string;
  /** First day of the province, for those that began after 2020; null: older. */
  readonly began: PartialDate | null;
  /** Code of the province it was split from, where `began` is set. */
  readonly parent: string | null;
  /** Column and row in the tile map; both start at 0 in the north-west. */
  readonly tile: { readonly column: number; readonly row: number };
}

export const REGION_KINDS = ['provinsi', 'kabupaten', 'kota'] as const;
export type RegionKind = (typeof REGION_KINDS)[number];

export interface Region {
  /** Ministry of Home Affairs code, a string: '32.76' or '32'. */
  readonly code: string;
  readonly slug: string;
  readonly name: string;
  readonly kind: RegionKind;
  readonly province: string;
}

export interface Election {
  readonly id: string;
  readonly name: Bilingual;
  /** First day of the stages: the date used for an undated document. */
  readonly stagesFrom: string | null;
  readonly candidatesDetermined: string | null;
  readonly campaignFrom: string | null;
  readonly campaignUntil: string | null;
  readonly quietFrom: string | null;
  readonly quietUntil: string | null;
  readonly polling: string | null;
  readonly sources: readonly string[];
}

export interface Source {
  readonly id: string;
  readonly publisher: string;
  /** null: unknown; never rebuilt from an address. */
  readonly title: string | null;
  readonly date: PartialDate | null;
  readonly url: string | null;
  readonly kind: SourceKind;
  /** Day on which the source was last opened, and null where it was not recorded. */
  readonly seen: PartialDate | null;
}

/** One line of aliases.csv: words that search and coding treat alike. */
export interface Alias {
  readonly term: string;
  readonly variants: readonly string[];
  readonly kind: string;
}
