import { words } from '../../i18n/index.ts';
import type { Act } from '../../model/codebook.ts';
import type { Language } from '../../model/vocabulary.ts';
import { provincePath } from '../address.ts';
import { formatDate } from '../dates.ts';
import { boundsWords } from '../intervals.ts';
import { DEFAULT_VIEW, viewSearch } from '../matrix-view.ts';
import type { SiteData } from '../site-data.ts';
import type { PictureCell, PictureTable } from './picture.ts';
import { cellOf } from './picture.ts';
import { intervalIn, provinceCounts } from './province-counts.ts';
import type { ProvinceCount } from './province-counts.ts';

/** Documents and regions known in each province. */
export function documentsTable(language: Language, site: SiteData): PictureTable {
  const t = words(language, 'peta');
  const counts = provinceCounts(site);
  return {
    caption: t('caption.documents', { n: counts.length }),
    columns: [
      { key: 'province', label: t('column.province'), numeric: false },
      { key: 'code', label: t('column.code'), numeric: false },
      { key: 'documents', label: t('column.documents'), numeric: true },
      { key: 'regions', label: t('column.regions'), numeric: true },
      { key: 'note', label: t('column.note'), numeric: false },
    ],
    rows: counts.map((count) => [
      ...provinceCells(count, provincePath(count.province.slug)),
      cellOf(count.documents),
      cellOf(count.regions),
      cellOf(noteOf(language, count)),
    ]),
  };
}

/** One act in each province. Bounds are not known where no document is. */
export function actTable(language: Language, site: SiteData, act: Act): PictureTable {
  const t = words(language, 'peta');
  const charts = words(language, 'charts');
  const counts = provinceCounts(site);
  return {
    caption: t('caption.act', { act: act.label[language], n: counts.length }),
    columns: [
      { key: 'province', label: t('column.province'), numeric: false },
      { key: 'code', label: t('column.code'), numeric: false },
      { key: 'bounds', label: charts('column.bounds'), numeric: true },
      { key: 'confirmed', label: charts('column.confirmed'), numeric: true },
      { key: 'open', label: charts('column.open'), numeric: true },
      { key: 'contrary', label: charts('column.contrary'), numeric: true },
      { key: 'absent', label: charts('column.absent'), numeric: true },
      { key: 'referenced', label: charts('column.referenced'), numeric: true },
      { key: 'documents', label: t('column.documents'), numeric: true },
      { key: 'note', label: t('column.note'), numeric: false },
    ],
    rows: counts.map((count) => {
      const interval = intervalIn(site, act.id, count);
      return [
        ...provinceCells(count, matrixByAct(act.id, count.province.code)),
        cellOf(count.documents === 0 ? null : boundsWords(language, interval)),
        cellOf(interval.confirmed),
        cellOf(interval.open),
        cellOf(interval.contrary),
        cellOf(interval.absent),
        cellOf(interval.absentReferenced + interval.openReferenced),
        cellOf(interval.total),
        cellOf(noteOf(language, count)),
      ];
    }),
  };
}

/** Documents of a province in the matrix, those that state the act first. */
export function matrixByAct(act: string, province: string): string {
  return `/matriks/${viewSearch({ ...DEFAULT_VIEW, sort: act, province })}`;
}

/** A province leads somewhere only where documents of it are known. */
function provinceCells({ province, documents }: ProvinceCount, path: string): readonly PictureCell[] {
  return [cellOf(province.name, documents === 0 ? undefined : path), cellOf(province.code)];
}

/** Since when a young province exists, and whether documents are older than it; empty for the others. */
function noteOf(language: Language, { province, parent, older }: ProvinceCount): string {
  const t = words(language, 'peta');
  if (province.began === null) return '';
  const date = formatDate(language, province.began);
  const began = parent === null ? t('table.began', { date }) : t('table.began.parent', { date, parent });
  return older === 0 ? began : `${began}; ${t('table.older', { n: older })}`;
}
