import type { Dataset } from '../model/dataset.ts';
import { changelog } from './changelog.ts';
import type { PlainFile } from './datapackage.ts';

/** Every file of the package that is no table. */
export function plainFiles(dataset: Dataset): readonly PlainFile[] {
  return [
    {
      name: 'changelog',
      path: 'CHANGELOG.md',
      title: { id: 'Perubahan dari versi ke versi', en: 'Changes from version to version, Indonesian' },
      text: changelog('id', dataset.changes),
    },
    {
      name: 'changelog-en',
      path: 'CHANGELOG.en.md',
      title: { id: 'Perubahan dari versi ke versi, Inggris', en: 'Changes from version to version' },
      text: changelog('en', dataset.changes),
    },
    {
      name: 'codebook',
      path: 'codebook.json',
      title: {
        id: 'Buku kode: tema, perbuatan, unsur, penanda, contoh',
        en: 'The codebook: themes, acts, elements, signals, examples',
      },
      text: toJson(dataset.codebook),
    },
    {
      name: 'dataset',
      path: 'dataset.json',
      title: {
        id: 'Seluruh dataset dalam satu berkas, satu-satunya yang dibaca halaman situs',
        en: 'The whole dataset in one file, the only thing that the pages of the site read',
      },
      text: toRowJson({ ...dataset }),
    },
    {
      name: 'diagnostics',
      path: 'diagnostics.json',
      title: { id: 'Catatan mutu data', en: 'Notes on data quality' },
      text: toJson(dataset.diagnostics),
    },
  ];
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}

/** JSON with one line for each item of a top-level list, so that the diff of an edit can be read. */
function toRowJson(value: Readonly<Record<string, unknown>>): string {
  const members = Object.entries(value).map(([key, held]) => {
    const text =
      Array.isArray(held) && held.length > 0
        ? `[\n${held.map((row) => JSON.stringify(row)).join(',\n')}\n]`
        : JSON.stringify(held);
    return `${JSON.stringify(key)}:${text}`;
  });
  return `{\n${members.join(',\n')}\n}\n`;
}
