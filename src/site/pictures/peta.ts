import { svgText } from '../../charts/svg.ts';
import { layoutTiles } from '../../charts/tiles-layout.ts';
import type { Tile, TilesData } from '../../charts/tiles-layout.ts';
import { renderTiles } from '../../charts/tiles-render.ts';
import { words } from '../../i18n/index.ts';
import { groupDigits } from '../../i18n/message.ts';
import type { Act } from '../../model/codebook.ts';
import type { Language } from '../../model/vocabulary.ts';
import { href, provincePath } from '../address.ts';
import { formatDate } from '../dates.ts';
import { boundsWords, intervalWords } from '../intervals.ts';
import type { SiteData } from '../site-data.ts';
import { actTable, documentsTable, matrixByAct } from './peta-table.ts';
import type { Picture, PictureVariant } from './picture.ts';
import { EMPTY_INTERVAL, intervalIn, provinceCounts } from './province-counts.ts';
import type { ProvinceCount } from './province-counts.ts';

const DOCUMENTS: PictureVariant = {
  id: 'dokumen',
  label: {
    id: words('id', 'peta')('variant.documents'),
    en: words('en', 'peta')('variant.documents'),
  },
};

/** The provinces as tiles: how much is known from each, or the interval of one act in each. */
export const mapPicture: Picture = {
  slug: 'peta',
  variants: (site) => [DOCUMENTS, ...site.actsWithCells.map(({ id, label }) => ({ id, label }))],
  name: (language) => words(language, 'peta')('heading'),
  title,
  reading: (language, _site, variant) =>
    words(language, 'peta')(variant.id === DOCUMENTS.id ? 'reading.documents' : 'reading.act'),
  summary,
  table: (language, site, variant) =>
    variant.id === DOCUMENTS.id ? documentsTable(language, site) : actTable(language, site, site.act(variant.id)),
  draw: (language, site, variant, width, figure) => {
    const counts = provinceCounts(site);
    const data = mapTiles(language, site, variant);
    const entries = new Map(data.tiles.map((tile) => [tile.id, tile.entry]));
    const known = new Map(counts.map(({ province, documents }) => [province.code, documents > 0]));
    const text = {
      title: title(language, site, variant),
      summary: summary(language, site, variant),
      href: (id: string) => (known.get(id) === true ? addressOf(language, site, variant, id) : null),
      name: (id: string) => entries.get(id) ?? id,
    };
    return svgText(renderTiles(layoutTiles(data, { width }), text, figure));
  },
  sources: [
    { table: 'provinces', columns: ['code', 'name', 'began', 'parent'] },
    { table: 'circulars', columns: ['id', 'region'] },
    {
      table: 'intervals',
      columns: ['act', 'scope', 'value', 'confirmed', 'absent', 'contrary', 'open', 'total'],
    },
  ],
};

/** What each tile says. */
export function mapTiles(language: Language, site: SiteData, variant: PictureVariant): TilesData {
  const t = words(language, 'peta');
  const counts = provinceCounts(site);
  const most = Math.max(1, ...counts.map(({ documents }) => documents));
  const tiles = counts.map((count): Tile => {
    const { province, documents, regions } = count;
    const star = province.began === null ? '' : '*';
    const name = `${province.name}${star}`;
    const place = {
      id: province.code,
      name: province.name,
      code: `${province.code}${star}`,
      column: province.tile.column,
      row: province.tile.row,
    };
    const interval = variant.id === DOCUMENTS.id ? null : intervalIn(site, variant.id, count);
    if (documents === 0) {
      const value = `${t('tile.none')}${star}`;
      const entry = t('entry.none', { name });
      return { ...place, amount: { kind: 'none' }, value, short: t('tile.none.short'), entry };
    }
    if (interval === null) {
      return {
        ...place,
        amount: { kind: 'share', share: documents / most },
        value: `${t('tile.documents', { d: documents, r: regions })}${star}`,
        short: groupDigits(language, documents),
        entry: t('entry.documents', { name, d: documents, r: regions }),
      };
    }
    const said = intervalWords(language, interval);
    return {
      ...place,
      amount: { kind: 'interval', interval },
      value: `${said}${star}`,
      short: boundsWords(language, interval),
      entry: t('entry.act', { name, interval: said, n: interval.total }),
    };
  });
  return { tiles, notes: notes(language, counts) };
}

function title(language: Language, site: SiteData, variant: PictureVariant): string {
  const t = words(language, 'peta');
  const counts = provinceCounts(site);
  const k = counts.filter(({ documents }) => documents > 0).length;
  if (variant.id !== DOCUMENTS.id) return actTitle(language, site, site.act(variant.id), k);
  const d = site.data.circulars.length;
  if (k === 0) return t('title.documents.none');
  const m = counts.length - k;
  return m === 0 ? t('title.documents.all', { k, d }) : t('title.documents', { k, d, m });
}

/** Provinces are counted as documents are: a province states an act where one of its documents does. */
function actTitle(language: Language, site: SiteData, act: Act, k: number): string {
  const t = words(language, 'peta');
  const label = act.label[language];
  if (k === 0) return t('title.act.none', { act: label });
  const held = provinceCounts(site).map((count) => intervalIn(site, act.id, count));
  const confirmed = held.filter((interval) => interval.confirmed > 0).length;
  const open = held.filter((interval) => interval.confirmed === 0 && interval.open > 0).length;
  if (confirmed + open === 0) return t('title.act.never', { act: label, k });
  const interval = intervalWords(language, { ...EMPTY_INTERVAL, confirmed, open, total: k });
  return t('title.act', { act: label, interval });
}

function summary(language: Language, site: SiteData, variant: PictureVariant): string {
  const t = words(language, 'peta');
  const { tiles, notes: said } = mapTiles(language, site, variant);
  const counts = provinceCounts(site);
  const first =
    variant.id === DOCUMENTS.id
      ? t('summary.documents', {
          d: site.data.circulars.length,
          r: counts.reduce((sum, { regions }) => sum + regions, 0),
          k: counts.filter(({ documents }) => documents > 0).length,
        })
      : t('summary.act', { act: variant.label[language] });
  const known = tiles.filter(({ amount }) => amount.kind !== 'none').map(({ entry }) => entry);
  const unknown = tiles.filter(({ amount }) => amount.kind === 'none').map(({ name }) => name);
  return [
    first,
    ...(known.length === 0 ? [] : [t('summary.known', { entries: known.join('; ') })]),
    ...(unknown.length === 0 ? [] : [t('summary.none', { names: unknown.join(', ') })]),
    ...said,
  ].join(' ');
}

/** Provinces that began lately: since when, from which one, and whether documents are older than their province. */
function notes(language: Language, counts: readonly ProvinceCount[]): readonly string[] {
  const t = words(language, 'peta');
  const young = counts.filter(({ province }) => province.began !== null);
  const groups = Map.groupBy(young, ({ province }) => `${province.began ?? ''} ${province.parent ?? ''}`);
  const founded = [...groups.values()].map((members) => {
    const { began = null } = members[0]?.province ?? {};
    const names = members.map(({ province }) => province.name).join(', ');
    const parent = members[0]?.parent ?? null;
    const date = formatDate(language, began);
    return parent === null ? t('note.began.orphan', { date, names }) : t('note.began', { date, names, parent });
  });
  const older = young
    .filter((count) => count.older > 0)
    .map((count) => t('note.older', { n: count.older, name: count.province.name }));
  return [...founded, ...older];
}

/** A province leads to its regions; on the map of an act, to its documents in the matrix, by that act. */
function addressOf(language: Language, site: SiteData, variant: PictureVariant, code: string): string {
  const documents = variant.id === DOCUMENTS.id;
  return href(language, documents ? provincePath(site.province(code).slug) : matrixByAct(variant.id, code));
}
