import { layoutFingerprints } from '../../charts/fingerprint-layout.ts';
import type { FingerprintsData } from '../../charts/fingerprint-layout.ts';
import { renderFingerprints } from '../../charts/fingerprint-render.ts';
import { MARKS } from '../../charts/mark.ts';
import { svgText } from '../../charts/svg.ts';
import { words } from '../../i18n/index.ts';
import type { Circular } from '../../model/circular.ts';
import type { Language } from '../../model/vocabulary.ts';
import { circularPath, href } from '../address.ts';
import { actsByTheme } from '../cell-rows.ts';
import { isSeenWhole } from '../circular-page.ts';
import { fingerprintMarks, fingerprintSentence } from '../fingerprint.ts';
import { shortNames } from '../matrix-page.ts';
import type { SiteData } from '../site-data.ts';
import { cellWords } from '../states.ts';
import type { Picture, PictureTable, PictureVariant } from './picture.ts';
import { cellOf } from './picture.ts';

const WHOLE: PictureVariant = { id: 'utuh', label: { id: 'Dokumen yang terbaca utuh', en: 'Documents read whole' } };
const PARTLY: PictureVariant = {
  id: 'sebagian',
  label: { id: 'Dokumen yang baru diketahui sebagian', en: 'Documents known in part' },
};
/** More would make a page that nobody reads; the others stand in the list of circulars. */
const MOST_DRAWN = 48;

interface Choice {
  readonly kind: 'utuh' | 'sebagian';
  /** Documents of the kind. */
  readonly all: readonly string[];
  /** Those drawn, in the order of similarity. */
  readonly drawn: readonly string[];
  /** Documents of which no ban is known at all. */
  readonly unread: number;
}

/** One document after the other, each as a small block of marks in a fixed arrangement. */
export const fingerprintPicture: Picture = {
  slug: 'sidik',
  variants: () => [WHOLE, PARTLY],
  name: (language) => words(language, 'sidik')('name'),
  title,
  reading,
  summary,
  table,
  draw: (language, site, variant, width, figure) => {
    const names = shortNames(language, site);
    const text = {
      title: title(language, site, variant),
      summary: summary(language, site, variant),
      href: (id: string): string => href(language, circularPath(id)),
      sentence: (id: string): string =>
        words(language, 'sidik')('sentence.of', {
          document: names.get(id) ?? id,
          sentence: fingerprintSentence(language, site, id),
        }),
    };
    const data = figureData(language, site, choose(site, variant), names);
    return svgText(renderFingerprints(layoutFingerprints(data, { width }), text, figure));
  },
  sources: [{ table: 'coverage', columns: ['circular', 'act', 'state', 'referenced'] }],
};

/** The finding: what the documents of the kind state, from the fewest to the most. No document is named: no league. */
function title(language: Language, site: SiteData, variant: PictureVariant): string {
  const t = words(language, 'sidik');
  const { kind, all } = choose(site, variant);
  if (all.length === 0) return t(`title.${kind}.none`);
  const counts = all.map((id) => site.circularInterval(id).confirmed);
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  const values = { documents: all.length, least, most, acts: site.actsWithCells.length };
  if (all.length === 1) return t(`title.${kind}.one`, values);
  return least === most ? t(`title.${kind}.same`, values) : t(`title.${kind}`, values);
}

function reading(language: Language, site: SiteData, variant: PictureVariant): string {
  const t = words(language, 'sidik');
  const { kind, all, drawn, unread } = choose(site, variant);
  return [
    t('reading'),
    ...(drawn.length < all.length ? [t('scope', { drawn: drawn.length, all: all.length })] : []),
    ...(kind === 'sebagian' && unread > 0 ? [t('scope.unread', { n: unread })] : []),
  ].join(' ');
}

function summary(language: Language, site: SiteData, variant: PictureVariant): string {
  const t = words(language, 'sidik');
  const { drawn } = choose(site, variant);
  const names = shortNames(language, site);
  const sentences = drawn.map(
    (id) =>
      `${t('sentence.of', { document: names.get(id) ?? id, sentence: fingerprintSentence(language, site, id) })}.`,
  );
  return t('summary', { drawn: drawn.length, sentences: sentences.join(' ') }).trim();
}

/** One row a document with its counts, then one column an act, in the order of the marks. */
function table(language: Language, site: SiteData, variant: PictureVariant): PictureTable {
  const t = words(language, 'sidik');
  const { drawn } = choose(site, variant);
  const names = shortNames(language, site);
  const acts = actsByTheme(site).flatMap((theme) => theme.acts);
  return {
    caption: t('caption', { acts: acts.length, documents: drawn.length }),
    columns: [
      { key: 'document', label: t('column.document'), numeric: false },
      ...(['confirmed', 'absent', 'contrary', 'open'] as const).map((key) => ({
        key,
        label: t(`column.${key}`),
        numeric: true,
      })),
      ...acts.map((act) => ({ key: act.id.replaceAll('-', '_'), label: act.label[language], numeric: false })),
    ],
    rows: drawn.map((id) => {
      const { confirmed, absent, contrary, open } = site.circularInterval(id);
      return [
        cellOf(names.get(id) ?? id, circularPath(id)),
        ...[confirmed, absent, contrary, open].map((count) => cellOf(count)),
        ...acts.map((act) => cellOf(cellWords(language, site.cell(id, act.id)))),
      ];
    }),
  };
}

function figureData(
  language: Language,
  site: SiteData,
  { drawn }: Choice,
  names: ReadonlyMap<string, string>,
): FingerprintsData {
  const common = words(language, 'common');
  const documents = drawn.map((id) => ({ id, label: names.get(id) ?? id, marks: fingerprintMarks(site, id) }));
  const marks = documents.flatMap((document) => document.marks.flat());
  const seen = new Set(marks.map(({ mark }) => mark));
  const referenced = marks.some((mark) => mark.referenced);
  return {
    themes: actsByTheme(site).map(({ theme, acts }) => ({ label: theme.label[language], acts: acts.length })),
    documents,
    key: [
      ...MARKS.filter((mark) => seen.has(mark)).map((id) => ({ id, words: markWords(language, id) })),
      ...(referenced ? [{ id: 'referenced', words: common('state.referenced') }] : []),
    ],
    arrangement: words(language, 'sidik')('arrangement'),
  };
}

function markWords(language: Language, mark: (typeof MARKS)[number]): string {
  const reason = mark === 'examples-only' || mark === 'no-list' ? mark : null;
  const state = mark === 'examples-only' || mark === 'no-list' ? 'unknown' : mark;
  return cellWords(language, { state, reason, referenced: [] }, { reason: true });
}

function choose(site: SiteData, variant: PictureVariant): Choice {
  const whole = variant.id === WHOLE.id;
  const known = ({ id }: Circular): number => site.cellsOf(id).filter(({ state }) => state !== 'unknown').length;
  const kin = site.data.circulars.filter((circular) => isSeenWhole(circular) === whole);
  const all = whole ? kin : kin.filter((circular) => known(circular) > 0);
  const most = all.toSorted((a, b) => known(b) - known(a) || (a.id < b.id ? -1 : 1)).slice(0, MOST_DRAWN);
  const drawn = new Set(most.map(({ id }) => id));
  return {
    kind: whole ? 'utuh' : 'sebagian',
    all: all.map(({ id }) => id),
    drawn: site.data.seriation.circulars.filter((id) => drawn.has(id)),
    unread: kin.length - all.length,
  };
}
