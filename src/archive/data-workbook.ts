import { words } from '../i18n/index.ts';
import type { Dataset } from '../model/dataset.ts';
import { LANGUAGES } from '../model/vocabulary.ts';
import { allTables } from '../publish/index.ts';
import { tableSheet, workbook, type Sheet } from './workbook.ts';

/** The main tables as one workbook, behind a sheet that says what it is, of which version and under which licence. */
export function dataWorkbook(dataset: Dataset): Promise<Uint8Array> {
  const tables = new Map(allTables(dataset).map((table) => [table.name, table]));
  const sheets = MAIN_TABLES.map((name) => {
    const table = tables.get(name);
    if (table === undefined) throw new Error(`No table "${name}" for the workbook`);
    return tableSheet(table);
  });
  return workbook([about(dataset), ...sheets], dataset.version.date);
}

function about({ version }: Dataset): Sheet {
  const lines = LANGUAGES.flatMap((language) => {
    const t = words(language, 'data');
    return [
      [t('about.version'), version.name],
      [t('about.date'), version.date],
      [t('about.hash'), version.hash],
      [t('about.licence'), 'CC BY 4.0, https://creativecommons.org/licenses/by/4.0/'],
      [t('about.empty.label'), t('about.empty')],
      [t('about.dictionary.label'), t('about.dictionary')],
      ['', null],
    ];
  });
  return { name: 'about', header: ['Sanding', ''], rows: lines, widths: [28, 100] };
}

/** Sheets behind the first one, in the order of a reader's questions. */
export const MAIN_TABLES = [
  'circulars',
  'clauses',
  'coverage',
  'elements',
  'codings',
  'intervals',
  'acts',
  'instruments',
  'provisions',
  'sources',
] as const;
