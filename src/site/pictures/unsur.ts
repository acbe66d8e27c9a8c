import { layoutElements } from '../../charts/elements-layout.ts';
import { renderElements } from '../../charts/elements-render.ts';
import { layoutIntervals } from '../../charts/intervals-layout.ts';
import { renderIntervals } from '../../charts/intervals-render.ts';
import { svgText } from '../../charts/svg.ts';
import { words } from '../../i18n/index.ts';
import { groupDigits } from '../../i18n/message.ts';
import type { Language } from '../../model/vocabulary.ts';
import { cellPath, href } from '../address.ts';
import { boundsOf, intervalWords } from '../intervals.ts';
import { shortNames } from '../matrix-page.ts';
import type { SiteData } from '../site-data.ts';
import { elementsOfAct } from './element-counts.ts';
import type { ElementCount, ElementsOfAct } from './element-counts.ts';
import { elementBars, elementGrid, rowWords } from './element-figures.ts';
import type { Picture, PictureTable, PictureVariant } from './picture.ts';
import { ONLY_VARIANT } from './picture.ts';
import { remembered } from './remembered.ts';
import { elementBarsTable, elementGridTable } from './unsur-table.ts';

/** With more documents than these a reader counts and does not compare: then one bar stands for each element. */
export const MOST_ROWS = 60;

/** Which elements of one act the documents name. */
export const elementsPicture: Picture = {
  slug: 'unsur',
  variants,
  name: (language) => words(language, 'unsur')('heading'),
  title,
  reading: (language, site, variant) => {
    const n = modelOf(site, variant).rows.length;
    const t = words(language, 'unsur');
    return n > MOST_ROWS ? t('reading.bars', { n }) : t('reading.grid');
  },
  summary,
  table: tableOf,
  draw: (language, site, variant, width, figure) => {
    const text = { title: title(language, site, variant), summary: summary(language, site, variant) };
    const model = modelOf(site, variant);
    if (model.rows.length > MOST_ROWS) {
      const number = (value: number): string => groupDigits(language, value);
      const layout = layoutIntervals(elementBars(language, model), { width });
      return svgText(renderIntervals(layout, { ...text, number }, figure));
    }
    const names = shortNames(language, site);
    const layout = layoutElements(elementGrid(language, model, names), { width });
    const linked = {
      ...text,
      href: (id: string) => href(language, cellPath(id, variant.id)),
      name: (id: string) => rowWords(language, model, names, id),
    };
    return svgText(renderElements(layout, linked, figure));
  },
  sources: [{ table: 'elements', columns: ['circular', 'act', 'element', 'status'] }],
};

/** One an act that has elements; first the one of whose baseline elements most is known to be named. */
function variants(site: SiteData): readonly PictureVariant[] {
  const named = new Map<string, number>();
  for (const { act, status } of site.data.elements) {
    if (status === 'named') named.set(act, (named.get(act) ?? 0) + 1);
  }
  const acts = site.actsWithCells.filter(({ elements }) => elements.length > 0);
  const [first] = acts.toSorted((a, b) => (named.get(b.id) ?? 0) - (named.get(a.id) ?? 0));
  if (first === undefined) return [ONLY_VARIANT];
  return [first, ...acts.filter((act) => act !== first)].map(({ id, label }) => ({ id, label }));
}

const NOTHING: ElementsOfAct = { counts: [], rows: [] };

/** Empty where the codebook has no act with elements. */
function modelOf(site: SiteData, variant: PictureVariant): ElementsOfAct {
  return modelOfAct(site, variant.id);
}

const modelOfAct = remembered((site, id): ElementsOfAct => {
  const act = site.actsWithCells.find((one) => one.id === id);
  return act === undefined ? NOTHING : elementsOfAct(site, act);
});

/** It names two elements by their bounds and claims no rank, which what was not seen could turn round. */
function title(language: Language, site: SiteData, variant: PictureVariant): string {
  const t = words(language, 'unsur');
  const { counts, rows } = modelOf(site, variant);
  const act = variant.label[language];
  if (rows.length === 0) return t('title.none', { act });
  const baseline = counts.filter(({ element }) => element.baseline);
  const told = baseline.length > 0 ? baseline : counts;
  const [first, ...others] = told;
  if (first === undefined) return t('title.bare', { act, n: rows.length });
  const element = first.element.label[language];
  const total = rows.length;
  if (others.length === 0) {
    return t('title.single', { act, element, interval: intervalWords(language, first.interval), total });
  }
  if (others.every((other) => sameBounds(other, first))) {
    return t('title.equal', { act, interval: intervalWords(language, first.interval), total });
  }
  const sorted = told.toSorted((x, y) => byBounds(y, x));
  const most = sorted[0] ?? first;
  const least = sorted.at(-1) ?? first;
  return t('title.range', {
    act,
    most: most.element.label[language],
    a: intervalWords(language, most.interval),
    least: least.element.label[language],
    b: intervalWords(language, least.interval),
    total,
  });
}

function summary(language: Language, site: SiteData, variant: PictureVariant): string {
  const t = words(language, 'unsur');
  const { counts, rows } = modelOf(site, variant);
  const act = variant.label[language];
  if (rows.length === 0) return t('title.none', { act });
  const said = counts.map(({ element, interval }) =>
    t(element.baseline ? 'summary.baseline' : 'summary.added', {
      element: element.label[language],
      interval: intervalWords(language, interval),
      total: interval.total,
    }),
  );
  return [t('summary.documents', { n: rows.length, act }), ...said].join(' ');
}

/** As the drawing: documents, or so many of them that only their numbers are told. */
function tableOf(language: Language, site: SiteData, variant: PictureVariant): PictureTable {
  const model = modelOf(site, variant);
  return model.rows.length > MOST_ROWS
    ? elementBarsTable(language, model, variant)
    : elementGridTable(language, model, variant, shortNames(language, site));
}

function sameBounds(a: ElementCount, b: ElementCount): boolean {
  return byBounds(a, b) === 0;
}

function byBounds(a: ElementCount, b: ElementCount): number {
  const [x, y] = [boundsOf(a.interval), boundsOf(b.interval)];
  return x.low - y.low || x.high - y.high;
}
