import { unguardFormula } from '../../src/text/formula-guard.ts';
import { readRows, type Field, type Package, type Reference, type Row, tablesOf } from './package.ts';

/**
 * Reads every table by its descriptor alone and tells each fault as `table:row field: fault`. Rows from 1. Empty: all
 * holds.
 */
export function faultsOf(descriptor: Package, csvOf: (path: string) => string): readonly string[] {
  const tables = tablesOf(descriptor);
  const rowsOf = new Map(tables.map(({ name, path }) => [name, readRows(csvOf(path))]));
  const known = (table: string, { resource, fields }: Reference): ReadonlySet<string> => {
    const [field = ''] = fields;
    return new Set((rowsOf.get(resource ?? table) ?? []).map((row) => row[field] ?? ''));
  };
  return tables.flatMap(({ name, path, schema }) => {
    const rows = rowsOf.get(name) ?? [];
    const header = csvOf(path).split('\n', 1)[0] ?? '';
    const headed = schema.fields.map((field) => field.name).join(',');
    const keys = rows.map((row) => schema.primaryKey.map((field) => row[field]).join('\t'));
    const seen = new Set<string>();
    const twice = keys.filter((key) => seen.has(key) || !seen.add(key).has(key));
    const cells = schema.fields.flatMap((field) => {
      const key = schema.foreignKeys.find(({ fields }) => fields[0] === field.name)?.reference ?? field.itemsRefer;
      const targets = key === undefined ? null : known(name, key);
      return rows.flatMap((row, at) =>
        faultsOfCell(field, row, targets).map((fault) => `${name}:${at + 1} ${field.name}: ${fault}`),
      );
    });
    return [
      ...(header === headed ? [] : [`${name}: header`]),
      ...twice.map((key) => `${name}: key twice: ${key}`),
      ...cells,
    ];
  });
}

function faultsOfCell(field: Field, row: Row, targets: ReadonlySet<string> | null): readonly string[] {
  const written = row[field.name];
  if (written === undefined) return ['field is not there'];
  const allowed = (field.missingValues ?? []).map(({ value }) => value);
  if (allowed.includes(written))
    return field.constraints?.required === true ? ['missing value in a required field'] : [];
  if (written === '') return ['empty, and no missing value is declared'];
  const text = unguardFormula(written);
  const items = field.type === 'list' ? text.split(field.delimiter ?? ',') : [text];
  return [
    ...(field.type === 'list' ? [] : typeFaults(field, text)),
    ...items.flatMap((item) => itemFaults(field, item, targets)),
  ];
}

function typeFaults({ type, constraints }: Field, text: string): readonly string[] {
  const shape = SHAPES[type];
  if (shape === undefined) return [`unknown type ${type}`];
  if (!shape.test(text)) return [`no ${type}: ${text}`];
  if (type === 'date' && new Date(`${text}T00:00:00Z`).toISOString().slice(0, 10) !== text) return [`no day: ${text}`];
  if (type !== 'integer' && type !== 'number') return [];
  const low = constraints?.minimum ?? -Infinity;
  const high = constraints?.maximum ?? Infinity;
  return Number(text) < low || Number(text) > high ? [`out of bounds: ${text}`] : [];
}

function itemFaults(field: Field, item: string, targets: ReadonlySet<string> | null): readonly string[] {
  const closed = field.categories ?? field.itemCategories;
  const pattern = field.constraints?.pattern ?? field.itemPattern;
  return [
    ...(closed === undefined || closed.some(({ value }) => value === item) ? [] : [`not in the closed list: ${item}`]),
    ...(pattern === undefined || new RegExp(pattern, 'u').test(item) ? [] : [`not of the pattern: ${item}`]),
    ...(targets === null || targets.has(item) ? [] : [`names nothing: ${item}`]),
  ];
}

const SHAPES: Readonly<Record<string, RegExp>> = {
  string: /^[^]+$/u,
  integer: /^-?[0-9]+$/u,
  number: /^-?[0-9]+(\.[0-9]+)?(e-?[0-9]+)?$/u,
  boolean: /^(true|false)$/u,
  date: /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/u,
};
