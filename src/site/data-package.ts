import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publicDirectory } from './dataset.ts';

/** A value with its word: of a closed list, or the empty field. */
export interface LabelledValue {
  readonly value: string;
  readonly label: string;
  readonly label_en: string;
}

export interface KeyTarget {
  readonly resource?: string;
  readonly fields: readonly string[];
}

export interface PackageField {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly description_en: string;
  readonly categories?: readonly LabelledValue[];
  readonly itemCategories?: readonly LabelledValue[];
  readonly itemsRefer?: KeyTarget;
  readonly missingValues?: readonly LabelledValue[];
  readonly constraints?: { readonly required?: boolean; readonly pattern?: string };
}

export interface PackageResource {
  readonly name: string;
  readonly path: string;
  readonly title: string;
  readonly title_en: string;
  readonly bytes: number;
  readonly hash: string;
  /** Only of tables. */
  readonly schema?: {
    readonly fields: readonly PackageField[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys: readonly { readonly fields: readonly string[]; readonly reference: KeyTarget }[];
  };
}

export interface DataPackage {
  readonly formula_guard: string;
  readonly formula_guard_en: string;
  readonly resources: readonly PackageResource[];
}

/** The descriptor of the published package. @throws when public/data/datapackage.json is missing. */
export function dataPackage(): DataPackage {
  const text = readFileSync(join(publicDirectory(), 'data/datapackage.json'), 'utf8');
  // Written by this project's own pipeline and compared by `data:check`: its shape is known.
  return JSON.parse(text) as DataPackage;
}
