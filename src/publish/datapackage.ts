import { createHash } from 'node:crypto';
import type { Dataset } from '../model/dataset.ts';
import type { Bilingual } from '../model/vocabulary.ts';
import { tableSchema } from './table-schema.ts';
import type { WrittenTable } from './table.ts';

/** A published file that is no table. */
export interface PlainFile {
  readonly name: string;
  readonly path: string;
  readonly title: Bilingual;
  readonly text: string;
}

/**
 * Data Package v2 descriptor of the tables, their CSV texts and the plain files beside them. Hashes are SHA-256 over the
 * file's bytes.
 */
export function datapackage(
  data: Dataset,
  tables: readonly WrittenTable[],
  csvs: ReadonlyMap<string, string>,
  plain: readonly PlainFile[],
): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'sanding',
    title: 'Sanding: surat edaran netralitas ASN, disandingkan',
    title_en: 'Sanding: circulars on the election neutrality of civil servants, side by side',
    description:
      'Dokumen daerah Indonesia tentang netralitas aparatur sipil negara dalam pemilihan, butir demi butir: perbuatan mana yang dilarang, mana yang tidak tertulis, dan dari mana itu diketahui.',
    description_en:
      'Indonesian regional documents on the neutrality of civil servants in elections, clause by clause: which acts they forbid, which they leave out, and how we know.',
    version: data.version.name,
    created: `${data.version.date}T00:00:00Z`,
    content_hash: data.version.hash,
    keywords: ['Indonesia', 'netralitas ASN', 'civil service', 'election law', 'surat edaran', 'local government'],
    licenses: [
      {
        name: 'CC-BY-4.0',
        path: 'https://creativecommons.org/licenses/by/4.0/',
        title: 'Creative Commons Attribution 4.0',
      },
    ],
    contributors: [{ title: 'Sanding', roles: ['creator'] }],
    sources: [{ title: 'Sumber tiap dokumen / Sources of every document', path: 'sources.csv' }],
    formula_guard: GUARD.id,
    formula_guard_en: GUARD.en,
    resources: [
      ...tables.map((table) => tableResource(table, csvs.get(`${table.name}.csv`) ?? '')),
      ...plain.map(plainResource),
    ],
  };
}

/** How cells that a spreadsheet would run are written; the dictionary prints it. */
export const GUARD: Bilingual = {
  id: "Teks CSV yang diawali =, +, -, @, tab, atau baris baru diberi satu apostrof (') di depannya, agar lembar kerja tidak menjalankannya sebagai rumus. Teks yang sudah diawali apostrof lalu tanda itu mendapat satu lagi. Program yang membaca CSV membuang satu apostrof dari teks semacam itu. Kolom angka, JSON, dan XLSX tidak diubah; sel XLSX tidak pernah berupa rumus.",
  en: "A CSV text that begins with =, +, -, @, a tab or a line break has one apostrophe (') in front, so that no spreadsheet runs it as a formula. A text that already begins with an apostrophe and such a character gets one more. A program that reads the CSV drops one apostrophe from such texts. Columns of numbers, JSON and XLSX are left as they are; a cell of the XLSX is never a formula.",
};

function tableResource(table: WrittenTable, csv: string): object {
  return {
    name: table.name,
    type: 'table',
    title: table.title.id,
    title_en: table.title.en,
    path: `${table.name}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    ...weight(csv),
    schema: tableSchema(table),
  };
}

function plainResource({ name, path, title, text }: PlainFile): object {
  const format = path.slice(path.lastIndexOf('.') + 1);
  return {
    name,
    title: title.id,
    title_en: title.en,
    path,
    format,
    mediatype: MEDIA_TYPES[format] ?? 'text/plain',
    encoding: 'utf-8',
    ...weight(text),
  };
}

function weight(text: string): { readonly bytes: number; readonly hash: string } {
  return { bytes: Buffer.byteLength(text), hash: `sha256:${createHash('sha256').update(text).digest('hex')}` };
}

const MEDIA_TYPES: Readonly<Record<string, string>> = { json: 'application/json', md: 'text/markdown' };
