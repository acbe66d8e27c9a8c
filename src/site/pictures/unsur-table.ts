import { words } from '../../i18n/index.ts';
import type { Language } from '../../model/vocabulary.ts';
import { cellPath } from '../address.ts';
import { boundsWords } from '../intervals.ts';
import type { ElementsOfAct } from './element-counts.ts';
import { elementLabel } from './element-figures.ts';
import type { PictureTable, PictureVariant } from './picture.ts';
import { cellOf } from './picture.ts';

/** One row a document, one column an element, in words. */
export function elementGridTable(
  language: Language,
  { counts, rows }: ElementsOfAct,
  variant: PictureVariant,
  names: ReadonlyMap<string, string>,
): PictureTable {
  const t = words(language, 'unsur');
  return {
    caption: t('caption.grid', { act: variant.label[language], n: rows.length }),
    columns: [
      { key: 'document', label: t('column.document'), numeric: false },
      ...counts.map(({ element }) => ({
        key: element.id.replace(/^.*\//u, '').replaceAll('-', '_'),
        label: elementLabel(language, element),
        numeric: false,
      })),
    ],
    rows: rows.map(({ circular, marks }) => [
      cellOf(names.get(circular.id) ?? circular.id, cellPath(circular.id, variant.id)),
      ...marks.map((mark) => cellOf(t(`mark.${mark}`))),
    ]),
  };
}

/** One row an element, with how many documents name it. */
export function elementBarsTable(
  language: Language,
  { counts, rows }: ElementsOfAct,
  variant: PictureVariant,
): PictureTable {
  const t = words(language, 'unsur');
  return {
    caption: t('caption.bars', { act: variant.label[language], n: rows.length }),
    columns: [
      { key: 'element', label: t('column.element'), numeric: false },
      { key: 'origin', label: t('column.origin'), numeric: false },
      { key: 'bounds', label: t('column.bounds'), numeric: true },
      { key: 'named', label: t('column.named'), numeric: true },
      { key: 'not_seen', label: t('column.notSeen'), numeric: true },
      { key: 'absent', label: t('column.absent'), numeric: true },
      { key: 'documents', label: t('column.total'), numeric: true },
    ],
    rows: counts.map(({ element, interval }) => [
      cellOf(element.label[language]),
      cellOf(t(element.baseline ? 'origin.baseline' : 'origin.added')),
      cellOf(boundsWords(language, interval)),
      cellOf(interval.confirmed),
      cellOf(interval.open),
      cellOf(interval.absent),
      cellOf(interval.total),
    ]),
  };
}
