import { layoutKinship } from '../../charts/kinship-layout.ts';
import type { KinshipData } from '../../charts/kinship-layout.ts';
import { KINSHIP_KEY, renderKinship } from '../../charts/kinship-render.ts';
import { svgText } from '../../charts/svg.ts';
import { words } from '../../i18n/index.ts';
import type { Language } from '../../model/vocabulary.ts';
import { circularPath, href } from '../address.ts';
import { percent } from '../intervals.ts';
import { chooseKin } from '../kinship-choice.ts';
import type { KinPair, KinshipChoice } from '../kinship-choice.ts';
import { shortNames } from '../matrix-page.ts';
import type { SiteData } from '../site-data.ts';
import type { Picture, PictureTable, PictureVariant } from './picture.ts';
import { cellOf } from './picture.ts';

const NEAREST: PictureVariant = { id: 'mirip', label: { id: 'Yang paling mirip', en: 'The most alike' } };
const WHOLE: PictureVariant = { id: 'utuh', label: { id: 'Yang terbaca utuh', en: 'Read whole' } };
/** Pairs that the summary names. */
const NAMED_PAIRS = 5;

/** Documents against documents: how alike the bans are that they state, at least and at most. */
export const kinshipPicture: Picture = {
  slug: 'kekerabatan',
  variants: () => [NEAREST, WHOLE],
  name: (language) => words(language, 'kekerabatan')('name'),
  title: (language, site, variant) => titleOf(language, site, choiceOf(site, variant)),
  reading,
  summary: (language, site, variant) => summaryOf(language, site, choiceOf(site, variant)),
  table,
  draw: (language, site, variant, width, figure) => {
    const choice = choiceOf(site, variant);
    const text = {
      title: titleOf(language, site, choice),
      summary: summaryOf(language, site, choice),
      share: (value: number): string => percent(language, value),
      href: (id: string): string => href(language, circularPath(id)),
    };
    return svgText(renderKinship(layoutKinship(figureData(language, site, choice), { width }), text, figure));
  },
  sources: [{ table: 'coverage', columns: ['circular', 'act', 'state'] }],
};

/**
 * The finding. It calls a pair the most alike only where no other could turn out to be more so, and names a pair only
 * where it is the only one of its kind.
 */
function titleOf(language: Language, site: SiteData, { drawn, pairs }: KinshipChoice): string {
  const t = words(language, 'kekerabatan');
  const [first, ...others] = pairs;
  const documents = drawn.length;
  if (first === undefined) return t('title.none');
  if (first.lower === 0) return t('title.zero', { documents });
  const equal = pairs.filter(({ lower }) => lower === first.lower).length;
  const names = { a: nameOf(language, site, first.a), b: nameOf(language, site, first.b) };
  if (first.lower === 1) {
    return equal > 1
      ? t('title.same.many', { pairs: equal, documents })
      : t('title.same', { ...names, n: first.shared });
  }
  if (others.every(({ upper }) => upper < first.lower))
    return t('title.surely', { ...names, documents, share: shareOf(language, first) });
  const share = percent(language, first.lower);
  return equal > 1
    ? t('title.tie', { pairs: equal, documents, share })
    : t('title.bound', { ...names, documents, share });
}

function reading(language: Language, site: SiteData, variant: PictureVariant): string {
  const t = words(language, 'kekerabatan');
  const { drawn, among } = choiceOf(site, variant);
  const kind = variant.id === WHOLE.id ? 'scope.utuh' : 'scope.mirip';
  const values = { drawn: drawn.length, all: among };
  return [t('reading'), drawn.length === among ? t(`${kind}.all`, values) : t(kind, values)].join(' ');
}

function summaryOf(language: Language, site: SiteData, { drawn, pairs }: KinshipChoice): string {
  const t = words(language, 'kekerabatan');
  const same = pairs.filter(({ lower }) => lower === 1).length;
  const open = pairs.filter(({ lower, upper }) => lower < upper).length;
  const named = pairs.slice(0, NAMED_PAIRS).map((pair) =>
    t('summary.pair', {
      a: nameOf(language, site, pair.a),
      b: nameOf(language, site, pair.b),
      share: shareOf(language, pair),
    }),
  );
  const counts = { documents: drawn.length, pairs: pairs.length, same, open, exact: pairs.length - same - open };
  return [t('summary', counts), ...named].join(' ');
}

function table(language: Language, site: SiteData, variant: PictureVariant): PictureTable {
  const t = words(language, 'kekerabatan');
  const { drawn, pairs } = choiceOf(site, variant);
  return {
    caption: t('caption', { pairs: pairs.length, documents: drawn.length }),
    columns: [
      { key: 'document_a', label: t('column.a'), numeric: false },
      { key: 'document_b', label: t('column.b'), numeric: false },
      { key: 'lower_percent', label: t('column.lower'), numeric: true },
      { key: 'upper_percent', label: t('column.upper'), numeric: true },
      { key: 'shared', label: t('column.shared'), numeric: true },
    ],
    rows: pairs.map(({ a, b, lower, upper, shared }) => [
      cellOf(nameOf(language, site, a), circularPath(a)),
      cellOf(nameOf(language, site, b), circularPath(b)),
      cellOf(inPercent(lower)),
      cellOf(inPercent(upper)),
      cellOf(shared),
    ]),
  };
}

function figureData(language: Language, site: SiteData, { drawn, pairs }: KinshipChoice): KinshipData {
  const t = words(language, 'kekerabatan');
  const bounds = new Map(pairs.map((pair) => [`${pair.a} ${pair.b}`, pair]));
  const shown = {
    lower: pairs.some(({ lower }) => lower > 0),
    upper: pairs.some(({ lower, upper }) => upper > lower),
    same: pairs.some(({ lower }) => lower === 1),
  };
  return {
    items: drawn.map((id) => ({ id, label: nameOf(language, site, id) })),
    bounds: (a, b) => bounds.get(`${drawn[b] ?? ''} ${drawn[a] ?? ''}`) ?? NOTHING,
    key: KINSHIP_KEY.filter((id) => shown[id]).map((id) => ({ id, words: t(`key.${id}`) })),
    axis: t('axis'),
  };
}

const NOTHING = { lower: 0, upper: 0 } as const;

function choiceOf(site: SiteData, variant: PictureVariant): KinshipChoice {
  return chooseKin(site, variant.id === WHOLE.id);
}

function nameOf(language: Language, site: SiteData, id: string): string {
  return shortNames(language, site).get(id) ?? id;
}

function shareOf(language: Language, { lower, upper }: KinPair): string {
  const [low, high] = [percent(language, lower), percent(language, upper)];
  return low === high ? low : words(language, 'kekerabatan')('share', { low, high });
}

function inPercent(share: number): number {
  return Math.round(share * 1000) / 10;
}
