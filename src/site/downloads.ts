import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../model/vocabulary.ts';
import { groupDigits } from '../i18n/message.ts';
import { publicDirectory } from './dataset.ts';

/** What the page of downloads reads of datapackage.json. */
interface Descriptor {
  readonly resources: readonly {
    readonly name: string;
    /** Files that are no tables have neither this nor a schema. */
    readonly type?: 'table';
    readonly path: string;
    readonly title: string;
    readonly title_en?: string;
    readonly bytes: number;
    readonly schema?: {
      readonly fields: readonly {
        readonly name: string;
        readonly type: string;
        readonly description?: string;
        readonly description_en?: string;
      }[];
    };
  }[];
}

export interface Column {
  readonly name: string;
  readonly type: string;
  readonly meaning: string;
}

/** A table to download, with its columns. */
export interface Download {
  readonly name: string;
  readonly path: string;
  readonly title: string;
  readonly size: string;
  readonly columns: readonly Column[];
}

/** Tables of the published package, in its own order. @throws when public/data/datapackage.json is missing. */
export function downloads(language: Language): readonly Download[] {
  const text = readFileSync(join(publicDirectory(), 'data/datapackage.json'), 'utf8');
  // Written by this project's own pipeline and compared by `data:check`: its shape is known.
  const descriptor = JSON.parse(text) as Descriptor;
  const pick = (id: string | undefined, en: string | undefined): string => (language === 'en' ? (en ?? id) : id) ?? '';
  return descriptor.resources
    .filter(({ type }) => type === 'table')
    .map((resource) => ({
      name: resource.name,
      path: `/data/${resource.path}`,
      title: pick(resource.title, resource.title_en),
      size: fileSize(language, resource.bytes),
      columns: (resource.schema?.fields ?? []).map((field) => ({
        name: field.name,
        type: field.type,
        meaning: pick(field.description, field.description_en),
      })),
    }));
}

/** The JSON files beside the tables, by name. */
export function jsonFiles(
  language: Language,
): readonly { readonly name: string; readonly path: string; readonly size: string }[] {
  const folder = join(publicDirectory(), 'data');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({ name, path: `/data/${name}`, size: fileSize(language, statSync(join(folder, name)).size) }));
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
