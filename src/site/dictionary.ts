import type { Language } from '../model/vocabulary.ts';
import {
  dataPackage,
  type KeyTarget,
  type LabelledValue,
  type PackageField,
  type PackageResource,
} from './data-package.ts';

/** A column as the data dictionary tells it. */
export interface DictionaryColumn {
  readonly name: string;
  readonly type: string;
  readonly meaning: string;
  readonly key: boolean;
  /** What an empty field says; null: never empty. */
  readonly empty: string | null;
  readonly pattern: string | null;
  readonly values: readonly { readonly value: string; readonly label: string }[];
  /** Table and column that the value, or each item of a list, names. */
  readonly names: { readonly table: string; readonly column: string } | null;
}

export interface DictionaryTable {
  readonly name: string;
  readonly title: string;
  readonly columns: readonly DictionaryColumn[];
}

/** Every table of the package, column by column, from datapackage.json alone. */
export function dictionary(language: Language): readonly DictionaryTable[] {
  const pick = (id: string, en: string): string => (language === 'en' ? en : id);
  const label = ({ label: id, label_en: en }: LabelledValue): string => pick(id, en);
  return dataPackage().resources.flatMap((resource) =>
    resource.schema === undefined
      ? []
      : [
          {
            name: resource.name,
            title: pick(resource.title, resource.title_en),
            columns: resource.schema.fields.map((field): DictionaryColumn => {
              const empty = field.missingValues?.[0];
              return {
                name: field.name,
                type: field.type,
                meaning: pick(field.description, field.description_en),
                key: resource.schema?.primaryKey.includes(field.name) === true,
                empty: empty === undefined ? null : label(empty),
                pattern: field.constraints?.pattern ?? null,
                values: (field.categories ?? field.itemCategories ?? []).map((held) => ({
                  value: held.value,
                  label: label(held),
                })),
                names: targetOf(resource, field),
              };
            }),
          },
        ],
  );
}

/** How formulas are kept from running, in the words of the package. */
export function formulaGuard(language: Language): string {
  const { formula_guard: id, formula_guard_en: en } = dataPackage();
  return language === 'en' ? en : id;
}

function targetOf(resource: PackageResource, field: PackageField): DictionaryColumn['names'] {
  const single = resource.schema?.foreignKeys.find(({ fields }) => fields[0] === field.name)?.reference;
  const target: KeyTarget | undefined = single ?? field.itemsRefer;
  const column = target?.fields[0];
  return target === undefined || column === undefined ? null : { table: target.resource ?? resource.name, column };
}
