import type { ElementsData } from '../../charts/elements-layout.ts';
import type { IntervalBar } from '../../charts/intervals-layout.ts';
import { words } from '../../i18n/index.ts';
import type { Element } from '../../model/codebook.ts';
import type { Language } from '../../model/vocabulary.ts';
import { boundsWords } from '../intervals.ts';
import type { ElementsOfAct } from './element-counts.ts';

/** One row a document, one column an element. */
export function elementGrid(
  language: Language,
  { counts, rows }: ElementsOfAct,
  names: ReadonlyMap<string, string>,
): ElementsData {
  const t = words(language, 'unsur');
  return {
    columns: counts.map(({ element, interval }) => {
      const label = elementLabel(language, element);
      const value = boundsWords(language, interval);
      return {
        id: element.id,
        label,
        value,
        key: t('key', { element: label, bounds: value }),
        baseline: element.baseline,
      };
    }),
    rows: rows.map(({ circular, marks }) => ({
      id: circular.id,
      label: names.get(circular.id) ?? circular.id,
      marks,
    })),
  };
}

/** One bar an element, in the order of the codebook. */
export function elementBars(language: Language, { counts }: ElementsOfAct): readonly IntervalBar[] {
  return counts.map(({ element, interval }) => ({
    id: element.id,
    label: elementLabel(language, element),
    value: boundsWords(language, interval),
    interval,
  }));
}

/** A row in full, for those who do not see its marks. */
export function rowWords(
  language: Language,
  { counts, rows }: ElementsOfAct,
  names: ReadonlyMap<string, string>,
  id: string,
): string {
  const t = words(language, 'unsur');
  const row = rows.find(({ circular }) => circular.id === id);
  const said = counts.flatMap(({ element }, index) => {
    const mark = row?.marks[index];
    return mark === undefined ? [] : [`${element.label[language]} ${t(`mark.${mark}`)}`];
  });
  return `${names.get(id) ?? id}: ${said.join('; ')}`;
}

/** An addition says that it is one. */
export function elementLabel(language: Language, element: Element): string {
  const label = element.label[language];
  return element.baseline ? label : words(language, 'unsur')('label.added', { element: label });
}
