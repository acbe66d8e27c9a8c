import { statSync } from 'node:fs';
import { join } from 'node:path';
import { groupDigits } from '../i18n/message.ts';
import type { Language } from '../model/vocabulary.ts';
import { dataPackage } from './data-package.ts';
import { publicDirectory } from './dataset.ts';

/** A file to download. */
export interface Download {
  readonly name: string;
  /** File name with its ending. */
  readonly file: string;
  readonly path: string;
  readonly title: string;
  readonly size: string;
}

/** Tables of the published package, in its own order. @throws when public/data/datapackage.json is missing. */
export function downloads(language: Language): readonly Download[] {
  return described(language, (isTable) => isTable);
}

/** Files of the package that are no tables, then those that describe it. */
export function otherFiles(language: Language): readonly Download[] {
  const folder = join(publicDirectory(), 'data');
  const beside = BESIDE.map(({ file, title }) => ({
    name: file,
    file,
    path: `/data/${file}`,
    title: title[language],
    size: fileSize(language, statSync(join(folder, file)).size),
  }));
  return [...described(language, (isTable) => !isTable), ...beside];
}

function described(language: Language, wanted: (isTable: boolean) => boolean): readonly Download[] {
  return dataPackage()
    .resources.filter(({ schema }) => wanted(schema !== undefined))
    .map(({ name, path, title, title_en, bytes }) => ({
      name,
      file: path,
      path: `/data/${path}`,
      title: language === 'en' ? title_en : title,
      size: fileSize(language, bytes),
    }));
}

/**
 * A file size in words.
 *
 *     fileSize('id', 87372)   // => '87 kB'
 *     fileSize('en', 3618836) // => '3.6 MB'
 */
export function fileSize(language: Language, bytes: number): string {
  if (bytes < BYTES_PER_KB) return `${bytes} B`;
  if (bytes < BYTES_PER_MB) return `${groupDigits(language, Math.round(bytes / BYTES_PER_KB))} kB`;
  return `${groupDigits(language, Math.round((bytes / BYTES_PER_MB) * 10) / 10)} MB`;
}

const BYTES_PER_KB = 1000;
const BYTES_PER_MB = 1_000_000;

/** Files that describe the package and are therefore not described by it. */
const BESIDE = [
  {
    file: 'datapackage.json',
    title: {
      id: 'Keterangan paket (Data Package v2): jenis kolom, kunci, lisensi, sidik jari',
      en: 'Descriptor of the package (Data Package v2): types, keys, licence, hashes',
    },
  },
  {
    file: 'dataset.schema.json',
    title: { id: 'Skema JSON (2020-12) dari dataset.json', en: 'JSON Schema (2020-12) of dataset.json' },
  },
  {
    file: 'dataset.d.ts',
    title: { id: 'Tipe TypeScript dari dataset.json', en: 'TypeScript types of dataset.json' },
  },
] as const;
