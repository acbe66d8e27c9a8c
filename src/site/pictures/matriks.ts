import { layoutMatrix } from '../../charts/matrix-layout.ts';
import type { MatrixCell, MatrixData } from '../../charts/matrix-layout.ts';
import { renderMatrix } from '../../charts/matrix-render.ts';
import { svgText } from '../../charts/svg.ts';
import { words } from '../../i18n/index.ts';
import type { Language } from '../../model/vocabulary.ts';
import { circularPath } from '../address.ts';
import { capitalise, nameDocument } from '../documents.ts';
import { matrixFinding } from '../matrix-finding.ts';
import { VIEWS, viewOf } from '../matrix-page.ts';
import type { SiteData } from '../site-data.ts';
import { cellWords, markOf } from '../states.ts';
import { tallyStates } from '../tally.ts';
import type { Picture, PictureTable } from './picture.ts';
import { cellOf, ONLY_VARIANT } from './picture.ts';

/** Every document against every act: one cell each. */
export const matrixPicture: Picture = {
  slug: 'matriks',
  variants: () => [ONLY_VARIANT],
  name: (language) => words(language, 'charts')('matrix.heading'),
  title: matrixFinding,
  reading: (language) => words(language, 'charts')('matrix.reading'),
  summary: matrixSummary,
  table: matrixTable,
  draw: (language, site, _variant, width, figure) => {
    const text = { title: matrixFinding(language, site), summary: matrixSummary(language, site) };
    return svgText(renderMatrix(layoutMatrix(matrixFigure(language, site), { width }), text, figure));
  },
  sources: [{ table: 'coverage', columns: ['circular', 'act', 'state', 'referenced'] }],
  // Some two hundred columns stand beside each other.
  fileWidth: 1280,
};

/** The matrix as a picture: documents by how much is seen of them, then by similarity; acts by similarity. */
export function matrixFigure(language: Language, site: SiteData): MatrixData {
  const t = words(language, 'charts');
  const cells = new Map<string, MatrixCell>();
  for (const cell of site.data.cells) {
    const mark = markOf(cell.state, cell.reason);
    if (mark !== 'referenced') {
      cells.set(`${cell.act} ${cell.circular}`, { mark, referenced: cell.referenced.length > 0 });
    }
  }
  return {
    acts: site.data.seriation.acts.map((id) => ({ id, label: site.act(id).label[language] })),
    groups: columnGroups(site).map(({ view, circulars }) => {
      const seen = words(language, 'common')(`enumeration.${view}`);
      return { label: t('matrix.group', { view: capitalise(seen), n: circulars.length }), circulars };
    }),
    cell: (act, circular) => cells.get(`${act} ${circular}`),
  };
}

/** The picture in words: how many cells are in which state. */
export function matrixSummary(language: Language, site: SiteData): string {
  const t = words(language, 'charts');
  const common = words(language, 'common');
  if (site.data.cells.length === 0) return t('matrix.summary.empty');
  const parts = tallyStates(site.data.cells).map(({ state, count }) =>
    t('matrix.summary.part', { count, state: common(`state.${state}`) }),
  );
  return t('matrix.summary', {
    documents: site.data.circulars.length,
    acts: site.actsWithCells.length,
    parts: parts.join(', '),
  });
}

/** One row a document, one column an act, both in the order of the drawing. */
function matrixTable(language: Language, site: SiteData): PictureTable {
  const t = words(language, 'charts');
  const acts = site.data.seriation.acts.map((id) => site.act(id));
  const circulars = columnGroups(site).flatMap((group) => group.circulars);
  return {
    caption: t('matrix.caption', { documents: circulars.length, acts: acts.length }),
    columns: [
      { key: 'document', label: t('column.document'), numeric: false },
      ...acts.map((act) => ({ key: act.id.replaceAll('-', '_'), label: act.label[language], numeric: false })),
    ],
    rows: circulars.map((id) => [
      cellOf(nameDocument(language, site, site.circular(id)).label, circularPath(id)),
      ...acts.map((act) => cellOf(cellWords(language, site.cell(id, act.id)))),
    ]),
  };
}

function columnGroups(
  site: SiteData,
): readonly { readonly view: (typeof VIEWS)[number]; readonly circulars: readonly string[] }[] {
  const byView = Map.groupBy(
    site.data.seriation.circulars.map((id) => site.circular(id)),
    viewOf,
  );
  return VIEWS.flatMap((view) => {
    const members = byView.get(view) ?? [];
    return members.length === 0 ? [] : [{ view, circulars: members.map((circular) => circular.id) }];
  });
}
