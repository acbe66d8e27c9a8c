import Papa from 'papaparse';

/** What the tests read of datapackage.json, as any other program would: from the file, not from the column lists. */
export interface Field {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly description_en: string;
  readonly delimiter?: string;
  readonly categories?: readonly LabelledValue[];
  readonly itemCategories?: readonly LabelledValue[];
  readonly itemPattern?: string;
  readonly itemsRefer?: Reference;
  readonly missingValues?: readonly LabelledValue[];
  readonly constraints?: {
    readonly required?: boolean;
    readonly pattern?: string;
    readonly minimum?: number;
    readonly maximum?: number;
  };
}

export interface LabelledValue {
  readonly value: string;
  readonly label: string;
  readonly label_en: string;
}

export interface Reference {
  readonly resource?: string;
  readonly fields: readonly string[];
}

export interface TableResource {
  readonly name: string;
  readonly type: 'table';
  readonly title: string;
  readonly title_en: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys: readonly { readonly fields: readonly string[]; readonly reference: Reference }[];
  };
}

export interface PlainResource {
  readonly name: string;
  readonly type?: undefined;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
}

export interface Package {
  readonly version: string;
  readonly created: string;
  readonly content_hash: string;
  readonly licenses: readonly { readonly name: string }[];
  readonly sources: readonly { readonly path: string }[];
  readonly resources: readonly (TableResource | PlainResource)[];
}

export type Row = Readonly<Record<string, string>>;

export function readPackage(files: ReadonlyMap<string, string>): Package {
  return JSON.parse(files.get('datapackage.json') ?? '') as Package;
}

export function tablesOf(descriptor: Package): readonly TableResource[] {
  return descriptor.resources.filter((resource) => resource.type === 'table');
}

/** Rows of a CSV text, every field a string as written. @throws on a malformed file. */
export function readRows(csv: string): readonly Row[] {
  const { data, errors } = Papa.parse<Row>(csv, { header: true, skipEmptyLines: true });
  if (errors.length > 0) throw new Error(JSON.stringify(errors.slice(0, 3)));
  return data;
}
