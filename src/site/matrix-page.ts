import { words } from '../i18n/index.ts';
import type { Circular } from '../model/circular.ts';
import type { Act, Theme } from '../model/codebook.ts';
import type { Cell, CircularInterval, Interval } from '../model/coverage.ts';
import type { Province } from '../model/registers.ts';
import type { Language } from '../model/vocabulary.ts';
import { cellPath, certificatePath, circularPath } from './address.ts';
import { actsByTheme } from './cell-rows.ts';
import { isSeenWhole } from './circular-page.ts';
import { yearOf } from './dates.ts';
import { formOf, nameDocument } from './documents.ts';
import type { MatrixRow } from './matrix-arrange.ts';
import type { CellCode } from './matrix-cells.ts';
import type { SiteData } from './site-data.ts';
import { cellWords, markOf } from './states.ts';

export interface MatrixPageCell extends CellCode {
  readonly act: string;
  /** Path of the evidence: the cell of the document's page, or its certificate. */
  readonly path: string;
  /**
   * 'Ikut kampanye: tertulis'. The row names the document; the script puts that name before each of its cells, which in
   * the page itself would double the weight of the table.
   */
  readonly name: string;
}

export interface MatrixPageRow extends MatrixRow {
  readonly circular: Circular;
  readonly path: string;
  /** Form and number, truthfully: 'SE 270/343-Huk', 'Arahan'. */
  readonly form: string;
  readonly formName: string;
  readonly cells: readonly MatrixPageCell[];
  readonly interval: CircularInterval;
}

export interface MatrixPage {
  readonly themes: readonly { readonly theme: Theme; readonly acts: readonly Act[] }[];
  /** Columns in the order of the table. */
  readonly acts: readonly Act[];
  /** By name. */
  readonly rows: readonly MatrixPageRow[];
  /** Interval of each column over the rows; undefined where there are none. */
  readonly interval: (act: string) => Interval | undefined;
  /** Whether the page itself holds every cell; a larger table holds their sums, and its script makes the cells. */
  readonly written: boolean;
}

/**
 * Most rows whose cells are written into the page. 400 rows of 29 cells come to 170 KB after compression; what is left
 * out of a larger table stands whole on the pages of its provinces.
 */
const MOST_WRITTEN_ROWS = 400;

/** Everything that the table prints, in its first order: by name. `province`: code of the only one to be printed. */
export function matrixPage(language: Language, site: SiteData, province: string | null = null): MatrixPage {
  const themes = actsByTheme(site);
  const acts = themes.flatMap((theme) => theme.acts);
  const places = new Map(site.data.seriation.circulars.map((id, index) => [id, index]));
  const names = shortNames(language, site);
  const circulars = site.data.circulars.filter(
    ({ region }) => province === null || site.region(region).province === province,
  );
  const rows = circulars.map((circular): MatrixPageRow => {
    const name = names.get(circular.id) ?? circular.id;
    const cells = acts.map((act) => placeCell(language, site, act, site.cell(circular.id, act.id)));
    return {
      id: circular.id,
      circular,
      path: circularPath(circular.id),
      name,
      formName: nameDocument(language, site, circular).short,
      date: circular.issued,
      province: site.region(circular.region).province,
      elections: circular.elections,
      form: formOf(circular),
      view: viewOf(circular),
      whole: isSeenWhole(circular),
      similarity: places.get(circular.id) ?? places.size,
      cells,
      interval: site.circularInterval(circular.id),
    };
  });
  return {
    themes,
    acts,
    rows: rows.sort(byName),
    interval: (act) => site.actInterval(act, province === null ? 'all' : 'province', province),
    written: rows.length <= MOST_WRITTEN_ROWS,
  };
}

/** Provinces of which a document is known, by name, with how many. */
export function matrixProvinces(site: SiteData): readonly { readonly province: Province; readonly n: number }[] {
  const documents = Map.groupBy(site.data.circulars, ({ region }) => site.region(region).province);
  return [...documents]
    .map(([code, known]) => ({ province: site.province(code), n: known.length }))
    .sort((a, b) => compareText(a.province.name, b.province.name));
}

/** @throws when no province of the dataset has the slug. */
export function provinceBySlug(site: SiteData, slug: string): Province {
  const found = site.data.provinces.find((province) => province.slug === slug);
  if (found === undefined) throw new Error(`No province "${slug}" in the dataset`);
  return found;
}

/** How much of a document is seen, as the key of its words; a list not seen to its end is told apart. */
export const VIEWS = ['complete-text', 'full-list', 'full-list.unseen', 'selective', 'none'] as const;
export type View = (typeof VIEWS)[number];

export function viewOf(circular: Circular): View {
  const { enumeration } = circular.view;
  return enumeration === 'full-list' && !isSeenWhole(circular) ? 'full-list.unseen' : enumeration;
}

/**
 * The shortest name that no other document shares: region and year, or the election of an undated document; else region,
 * form and number; else the date as well.
 */
export function shortNames(language: Language, site: SiteData): ReadonlyMap<string, string> {
  const held = remembered[language].get(site);
  if (held !== undefined) return held;
  const names = findShortNames(language, site);
  remembered[language].set(site, names);
  return names;
}

/** Every page of a document asks for the names of all: they are found once for a dataset. */
const remembered = {
  id: new WeakMap<SiteData, ReadonlyMap<string, string>>(),
  en: new WeakMap<SiteData, ReadonlyMap<string, string>>(),
};

function findShortNames(language: Language, site: SiteData): ReadonlyMap<string, string> {
  const { circulars } = site.data;
  const choices = [shortName, formName];
  const names = new Map<string, string>();
  for (const choose of choices) {
    const left = circulars.filter((circular) => !names.has(circular.id));
    const shared = Map.groupBy(left, (circular) => choose(language, site, circular));
    for (const [name, [only, other]] of shared) if (only !== undefined && other === undefined) names.set(only.id, name);
  }
  const full = (circular: Circular): string => nameDocument(language, site, circular).label;
  return new Map(circulars.map((circular) => [circular.id, names.get(circular.id) ?? full(circular)]));
}

function shortName(language: Language, site: SiteData, circular: Circular): string {
  const t = words(language, 'matrix');
  const region = site.region(circular.region).name;
  const year = yearOf(circular.issued);
  if (year !== null) return t('name', { region, year });
  const elections = circular.elections.map((id) => site.election(id).name[language]).join(', ');
  return elections === '' ? t('name.undated', { region }) : t('name.election', { region, elections });
}

function formName(language: Language, site: SiteData, circular: Circular): string {
  const name = nameDocument(language, site, circular);
  return `${name.region}, ${name.short}`;
}

/** What a cell says: its state, and the instruments through which the document reaches the act. */
export function spokenState(language: Language, site: SiteData, cell: Cell): string {
  const said = cellWords(language, { ...cell, referenced: [] }, { reason: true });
  if (cell.referenced.length === 0) return said;
  const instruments = cell.referenced.map((id) => site.instrument(id).short).join(', ');
  return `${said}, ${words(language, 'matrix')('cell.referenced', { instruments })}`;
}

function placeCell(language: Language, site: SiteData, act: Act, cell: Cell): MatrixPageCell {
  const mark = markOf(cell.state, cell.reason);
  const path = cell.certificate === null ? cellPath : certificatePath;
  return {
    act: act.id,
    // `referenced` is a mark of the legend only; a state never is.
    mark: mark === 'referenced' ? 'no-list' : mark,
    referenced: cell.referenced.length > 0,
    path: path(cell.circular, act.id),
    name: words(language, 'matrix')('cell', {
      act: act.label[language],
      state: spokenState(language, site, cell),
    }),
  };
}

function byName(a: MatrixRow, b: MatrixRow): number {
  return compareText(a.name, b.name) || compareText(a.id, b.id);
}

/** By code units, so that every machine sorts alike. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
