import type { CitationsData } from '../../charts/citations.ts';
import { CITATIONS } from '../../charts/citations.ts';
import { layoutCitations } from '../../charts/citations-layout.ts';
import { FORCE_KEY, renderCitations } from '../../charts/citations-render.ts';
import { svgText } from '../../charts/svg.ts';
import { words } from '../../i18n/index.ts';
import { groupDigits } from '../../i18n/message.ts';
import type { Instrument } from '../../model/instrument.ts';
import type { Language } from '../../model/vocabulary.ts';
import { href, instrumentPath } from '../address.ts';
import { citedRules, yearFraction } from '../cited-rules.ts';
import type { CitedRuleCounts, CitedRules } from '../cited-rules.ts';
import { formatDate } from '../dates.ts';
import { intervalWords } from '../intervals.ts';
import type { SiteData } from '../site-data.ts';
import type { Picture, PictureTable } from './picture.ts';
import { cellOf, ONLY_VARIANT } from './picture.ts';

/** Rules by their time in force, with the documents that cite them by year: repealed law that lives on. */
export const citationsPicture: Picture = {
  slug: 'rujukan',
  variants: () => [ONLY_VARIANT],
  name: (language) => words(language, 'rujukan')('name'),
  title: (language, site) => titleOf(language, citedRules(site)),
  reading: (language, site) => readingOf(language, citedRules(site)),
  summary: (language, site) => summaryOf(language, citedRules(site)),
  table,
  draw: (language, site, _variant, width, figure) => {
    const cited = citedRules(site);
    const text = {
      title: titleOf(language, cited),
      summary: summaryOf(language, cited),
      href: (id: string): string => href(language, instrumentPath(id)),
    };
    return svgText(renderCitations(layoutCitations(figureData(language, cited), { width }), text, figure));
  },
  sources: [
    { table: 'circulars', columns: ['id', 'issued', 'instruments', 'judged_date', 'judged_basis'] },
    { table: 'instruments', columns: ['id', 'in_force_from', 'in_force_until', 'replaced_by'] },
  ],
};

/** The finding as an interval: what could still turn out to be law no longer in force belongs to the upper bound. */
function titleOf(language: Language, { documents: { after, open, held, total } }: CitedRules): string {
  const t = words(language, 'rujukan');
  if (total === 0) return t('title.none');
  if (after > 0) {
    const counts = { confirmed: after, open, absent: held, contrary: 0, total };
    return t('title', { interval: intervalWords(language, { ...counts, absentReferenced: 0, openReferenced: 0 }) });
  }
  if (open > 0) return t('title.open', { open, total });
  return total === 1 ? t('title.held.one') : t('title.held', { total });
}

function readingOf(language: Language, { documents, byStages, unmatched }: CitedRules): string {
  const t = words(language, 'rujukan');
  return [
    t('reading'),
    ...(documents.open > 0 ? [t('reading.open')] : []),
    ...(byStages > 0 ? [t('reading.stages', { n: byStages })] : []),
    ...(unmatched > 0 ? [t('reading.unmatched', { n: unmatched })] : []),
  ].join(' ');
}

function summaryOf(language: Language, { rules, documents }: CitedRules): string {
  const t = words(language, 'rujukan');
  const each = rules.map((rule) =>
    t('summary.rule', {
      rule: rule.instrument.short,
      note: noteOf(language, rule.instrument),
      n: countOf(rule),
      after: countOf(rule, 'after'),
      open: countOf(rule, 'open'),
    }),
  );
  return [t('summary', { ...documents, rules: rules.length }), ...each].join(' ');
}

/** One row a rule and year, in the order of the drawing; the year of undated documents is not known. */
function table(language: Language, site: SiteData): PictureTable {
  const t = words(language, 'rujukan');
  const { rules } = citedRules(site);
  return {
    caption: t('caption', { rules: rules.length }),
    columns: [
      { key: 'rule', label: t('column.rule'), numeric: false },
      { key: 'force', label: t('column.force'), numeric: false },
      // A year is a name, not a quantity: no separator may stand in it.
      { key: 'year', label: t('column.year'), numeric: false },
      ...CITATIONS.map((citation) => ({ key: citation, label: t(`column.${citation}`), numeric: true })),
    ],
    rows: rules.flatMap(({ instrument, counts }) =>
      [...Map.groupBy(counts, ({ year }) => year)].map(([year, held]) => [
        cellOf(instrument.short, instrumentPath(instrument.id)),
        cellOf(noteOf(language, instrument)),
        cellOf(year === null ? null : String(year)),
        ...CITATIONS.map((citation) => cellOf(held.find((count) => count.citation === citation)?.count ?? 0)),
      ]),
    ),
  };
}

function figureData(language: Language, { rules }: CitedRules): CitationsData {
  const t = words(language, 'rujukan');
  const seen = new Set(rules.flatMap(({ counts }) => counts.map(({ citation }) => citation)));
  const ended = rules.some(({ instrument }) => instrument.inForceUntil !== null);
  return {
    rules: rules.map(({ instrument, counts }) => ({
      id: instrument.id,
      label: instrument.short,
      note: noteOf(language, instrument),
      from: instrument.inForceFrom === null ? null : yearFraction(instrument.inForceFrom),
      until: instrument.inForceUntil === null ? null : yearFraction(instrument.inForceUntil),
      replacedBy: instrument.replacedBy,
      counts,
    })),
    undated: t('undated'),
    key: [
      ...CITATIONS.filter((citation) => seen.has(citation)),
      ...FORCE_KEY.filter((id) => rules.length > 0 && (id === 'bar' || ended)),
    ].map((id) => ({ id, words: t(`key.${id}`) })),
    number: (value) => groupDigits(language, value),
  };
}

function noteOf(language: Language, { inForceFrom, inForceUntil }: Instrument): string {
  const t = words(language, 'rujukan');
  if (inForceUntil !== null) return t('note.until', { until: formatDate(language, inForceUntil) });
  return inForceFrom === null ? t('note.unknown') : t('note.since', { from: formatDate(language, inForceFrom) });
}

function countOf({ counts }: CitedRuleCounts, citation?: string): number {
  return counts
    .filter((count) => citation === undefined || count.citation === citation)
    .reduce((sum, { count }) => sum + count, 0);
}
