import { svgText } from '../../charts/svg.ts';
import { layoutUpset, MOST_COLUMNS } from '../../charts/upset-layout.ts';
import type { Combination, UpsetData } from '../../charts/upset-layout.ts';
import { renderUpset } from '../../charts/upset-render.ts';
import { words } from '../../i18n/index.ts';
import { groupDigits } from '../../i18n/message.ts';
import type { Language } from '../../model/vocabulary.ts';
import { circularPath, comparePath, href } from '../address.ts';
import { MOST as MOST_COMPARED } from '../compare-address.ts';
import { shortNames } from '../matrix-page.ts';
import type { SiteData } from '../site-data.ts';
import { combinationsOf, pairsOf, setsOf, themesOf, wholeLists } from './combinations.ts';
import type { HeldCombination, WholeList } from './combinations.ts';
import type { Picture, PictureTable, PictureVariant } from './picture.ts';
import { cellOf } from './picture.ts';

/** What is combined: the acts of a list, their themes, or every two acts that stand together. */
const KINDS = ['larangan', 'tema', 'pasangan'] as const;
type Kind = (typeof KINDS)[number];

/** Which bans whole lists hold together: only of these lists an absence is known, and so a combination. */
export const combinationsPicture: Picture = {
  slug: 'gabungan',
  variants: () =>
    KINDS.map((kind) => ({
      id: kind,
      label: { id: words('id', 'gabungan')(`variant.${kind}`), en: words('en', 'gabungan')(`variant.${kind}`) },
    })),
  name: (language) => words(language, 'gabungan')('heading'),
  title: (language, site, variant) => titleOf(language, modelOf(language, site, variant)),
  reading: (language, _site, variant) => words(language, 'gabungan')(`reading.${kindOf(variant)}`),
  summary: (language, site, variant) => summaryOf(language, modelOf(language, site, variant)),
  table: (language, site, variant) => tableOf(language, site, modelOf(language, site, variant)),
  draw: (language, site, variant, width, figure) => {
    const model = modelOf(language, site, variant);
    const held = new Map(model.combinations.map((combination) => [combination.id, combination]));
    const text = {
      title: titleOf(language, model),
      summary: summaryOf(language, model),
      href: (id: string) => addressOf(language, held.get(id)),
      name: (id: string) => columnName(language, site, model, held.get(id)),
      setKey: model.kind === 'tema' ? ('dataTheme' as const) : ('dataAct' as const),
    };
    return svgText(renderUpset(layoutUpset(upsetData(language, model), { width }), text, figure));
  },
  sources: [
    { table: 'circulars', columns: ['id', 'enumeration', 'list_seen_whole'] },
    { table: 'coverage', columns: ['circular', 'act', 'state'] },
  ],
};

interface Model {
  readonly kind: Kind;
  readonly lists: readonly WholeList[];
  /** Names of what is combined, in the order of the codebook. */
  readonly labels: readonly { readonly id: string; readonly label: string }[];
  readonly keys: (list: WholeList) => readonly string[];
  readonly combinations: readonly HeldCombination[];
}

function modelOf(language: Language, site: SiteData, variant: PictureVariant): Model {
  const kind = kindOf(variant);
  const lists = wholeLists(site);
  const themes = kind === 'tema';
  const keys = themes ? (list: WholeList) => themesOf(site, list) : (list: WholeList) => list.acts;
  const named = themes ? site.data.codebook.themes : site.actsWithCells;
  const labels = named.map(({ id, label }) => ({ id, label: label[language] }));
  const combinations = kind === 'pasangan' ? pairsOf(lists) : combinationsOf(lists, keys);
  return { kind, lists, labels, keys, combinations };
}

function kindOf({ id }: PictureVariant): Kind {
  return KINDS.find((kind) => kind === id) ?? 'larangan';
}

function titleOf(language: Language, model: Model): string {
  const t = words(language, 'gabungan');
  const { kind, lists, combinations } = model;
  const n = lists.length;
  if (n === 0) return t('title.none');
  if (kind === 'pasangan') return pairTitle(language, model);
  const [only] = combinations;
  if (n === 1) return t(`title.${kind}.one`, { size: only?.members.length ?? 0 });
  if (combinations.length === n) return t(`title.${kind}.unique`, { n });
  if (combinations.length === 1) return t(`title.${kind}.same`, { n });
  const shared = combinations.filter(({ count }) => count > 1).reduce((sum, { count }) => sum + count, 0);
  return t(`title.${kind}.shared`, { n, shared });
}

/** It names a pair only where no other stands together as often. */
function pairTitle(language: Language, { lists, combinations, labels }: Model): string {
  const t = words(language, 'gabungan');
  const n = lists.length;
  const [first, second] = combinations;
  if (first === undefined) return t('title.pasangan.none', { n });
  if (second?.count === first.count) return t('title.pasangan.tie', { count: first.count, n });
  const [a = '', b = ''] = labelsOf(first, labels);
  return t('title.pasangan.most', { a, b, count: first.count, n });
}

function summaryOf(language: Language, model: Model): string {
  const t = words(language, 'gabungan');
  const { kind, lists, combinations } = model;
  if (lists.length === 0) return titleOf(language, model);
  const counted = { n: lists.length, k: combinations.length };
  const first = kind === 'pasangan' ? t('summary.pairs', counted) : t('summary.combinations', counted);
  const shown = combinations.slice(0, MOST_COLUMNS);
  const rest = combinations.slice(shown.length);
  return [
    first,
    ...shown.map((one) => t('summary.entry', { n: one.count, members: membersWords(language, model, one) })),
    ...(rest.length === 0 ? [] : [restWords(language, kind, rest)]),
    ...neverWords(language, model),
  ].join(' ');
}

function upsetData(language: Language, model: Model): UpsetData {
  return {
    sets: setsOf(model.lists, model.keys, model.labels),
    combinations: model.combinations,
    rest: (left) => restWords(language, model.kind, left),
    notes: neverWords(language, model),
    number: (value) => groupDigits(language, value),
  };
}

function restWords(language: Language, kind: Kind, rest: readonly Combination[]): string {
  const t = words(language, 'gabungan');
  if (kind === 'pasangan') return t('rest.pairs', { k: rest.length, n: Math.max(...rest.map(({ count }) => count)) });
  return t('rest.combinations', { k: rest.length, n: rest.reduce((sum, { count }) => sum + count, 0) });
}

/** What no list holds: it has no row. */
function neverWords(language: Language, { kind, lists, keys, labels }: Model): readonly string[] {
  const held = new Set(lists.flatMap(keys));
  const names = labels.filter(({ id }) => !held.has(id)).map(({ label }) => label);
  if (lists.length === 0 || names.length === 0) return [];
  return [words(language, 'gabungan')(kind === 'tema' ? 'never.tema' : 'never.larangan', { names: names.join('; ') })];
}

function tableOf(language: Language, site: SiteData, model: Model): PictureTable {
  const t = words(language, 'gabungan');
  const { kind, lists, combinations } = model;
  const names = shortNames(language, site);
  // A list stands in one combination, but in many pairs: pairs name no documents.
  const documents = kind !== 'pasangan';
  return {
    caption: t(`caption.${kind}`, { n: lists.length }),
    columns: [
      { key: COLUMN_KEYS[kind], label: t(`column.${kind}`), numeric: false },
      { key: 'lists', label: t('column.lists'), numeric: true },
      ...(documents
        ? [
            { key: 'size', label: t('column.size'), numeric: true },
            { key: 'documents', label: t('column.documents'), numeric: false },
          ]
        : []),
    ],
    rows: combinations.map((one) => [
      cellOf(membersWords(language, model, one), documents ? undefined : pathOf(one)),
      cellOf(one.count),
      ...(documents
        ? [
            cellOf(one.members.length),
            cellOf(one.circulars.map(({ id }) => names.get(id) ?? id).join('; '), pathOf(one)),
          ]
        : []),
    ]),
  };
}

const COLUMN_KEYS = { larangan: 'acts', tema: 'themes', pasangan: 'pair' } as const satisfies Record<Kind, string>;

function columnName(language: Language, site: SiteData, model: Model, one: HeldCombination | undefined): string {
  if (one === undefined) return '';
  const names = shortNames(language, site);
  const documents = one.circulars.map(({ id }) => names.get(id) ?? id).join('; ');
  const members = membersWords(language, model, one);
  return words(language, 'gabungan')('link.column', { n: one.count, members, documents });
}

function membersWords(language: Language, { labels }: Model, combination: Combination): string {
  const members = labelsOf(combination, labels);
  return members.length === 0 ? words(language, 'gabungan')('members.none') : members.join('; ');
}

function labelsOf({ members }: Combination, labels: Model['labels']): readonly string[] {
  const held = new Set(members);
  return labels.filter(({ id }) => held.has(id)).map(({ label }) => label);
}

/** One list leads to its page, a few to their comparison; more would not stand side by side. */
function pathOf({ circulars }: HeldCombination): string | undefined {
  const ids = circulars.map(({ id }) => id);
  const [only] = ids;
  if (only === undefined || ids.length > MOST_COMPARED) return undefined;
  return ids.length === 1 ? circularPath(only) : comparePath(ids);
}

function addressOf(language: Language, combination: HeldCombination | undefined): string | null {
  const path = combination === undefined ? undefined : pathOf(combination);
  return path === undefined ? null : href(language, path);
}
