import { z } from 'zod';
import type { Report } from '../model/diagnostic.ts';
import { fault } from '../diagnostics/collect.ts';
import type { Locator, Path } from './located.ts';
import { didYouMean, vocabularyOf } from './near.ts';

/** What a schema of this project says of a fault: see `refuse`. */
export interface Refusal {
  readonly rule: string;
  readonly message: string;
  readonly found: string | null;
  readonly expected: string | null;
}

/** A schema's fault as a zod issue; the rule id travels in `params`. */
export function refuse(
  refusal: Refusal,
  path: Path = [],
): { code: 'custom'; message: string; params: object; path: (string | number)[] } {
  return { code: 'custom', message: refusal.message, params: { refusal }, path: [...path] };
}

/**
 * Checks authored data against a schema, reports every fault at its place, and gives the value, or null.
 * Unknown keys are reported and then left out, so that they hide no other fault.
 */
export function checkShape<Schema extends z.ZodType>(
  schema: Schema,
  data: unknown,
  at: Locator,
  report: Report,
): z.output<Schema> | null {
  const first = schema.safeParse(data, { reportInput: true });
  if (first.success) return first.data;
  for (const issue of first.error.issues) reportIssue(issue, schema, at, report);
  const unknownKeysOnly = first.error.issues.every((issue) => issue.code === 'unrecognized_keys');
  if (!unknownKeysOnly) return null;
  const again = schema.safeParse(withoutUnknownKeys(data, first.error.issues));
  return again.success ? again.data : null;
}

function reportIssue(issue: z.core.$ZodIssue, schema: z.ZodType, at: Locator, report: Report): void {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  if (issue.code === 'unrecognized_keys') {
    const keys = vocabularyOf(keysAt(schema, path));
    for (const key of issue.keys) {
      const expected = [...keys.keys()].join(', ');
      const hint = didYouMean(key, keys);
      report(
        fault(
          'error',
          'unknown-key',
          at.key([...path, key]),
          `Unexpected key "${key}", expected one of ${expected}${hint}`,
          key,
          expected,
        ),
      );
    }
    return;
  }
  const refusal = issue.code === 'custom' ? refusalIn(issue.params) : null;
  if (refusal !== null) {
    const { rule, message, found, expected } = refusal;
    report(fault('error', rule, at.value(path), message, found, expected));
    return;
  }
  if (issue.code === 'invalid_type' && issue.input === undefined) {
    const key = String(path.at(-1));
    report(
      fault(
        'error',
        'missing-key',
        at.value(path),
        `Missing key "${key}", expected ${named(issue.expected)} (null where it is unknown)`,
        null,
        key,
      ),
    );
    return;
  }
  const found = shown(issue.input);
  const expected = issue.code === 'invalid_type' ? named(issue.expected) : issue.message;
  const quote = issue.code === 'invalid_type' && issue.expected === 'string' && typeof issue.input === 'number';
  const hint = quote ? ' (write it in quotes, with every digit: "32.70")' : '';
  report(
    fault('error', 'wrong-type', at.value(path), `Unexpected ${found}, expected ${expected}${hint}`, found, expected),
  );
}

function refusalIn(params: unknown): Refusal | null {
  if (!isRecord(params)) return null;
  const { refusal } = params;
  return isRefusal(refusal) ? refusal : null;
}

function isRefusal(value: unknown): value is Refusal {
  return isRecord(value) && 'rule' in value && 'message' in value;
}

/** Words for zod's type names, as an author knows them. */
function named(type: string): string {
  const words: Readonly<Record<string, string>> = {
    string: 'text',
    array: 'a list',
    object: 'a group of keys',
    record: 'a group of keys',
    boolean: 'true or false',
    int: 'a whole number',
    number: 'a number',
  };
  return words[type] ?? type;
}

function shown(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group of keys';
  return `${typeof value === 'string' ? 'text' : typeof value} ${JSON.stringify(value)}`;
}

/** Keys that the schema allows at a path, for hints. */
function keysAt(schema: z.ZodType, path: Path): readonly string[] {
  let inner = unwrapped(schema);
  for (const step of path) {
    if (inner instanceof z.ZodObject) {
      const shape: Readonly<Record<string, z.core.$ZodType>> = inner.shape;
      inner = unwrapped(shape[String(step)] ?? z.never());
    } else if (inner instanceof z.ZodArray) inner = unwrapped(inner.element);
  }
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}

function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodNullable ? unwrapped(schema.unwrap()) : schema;
}

function withoutUnknownKeys(data: unknown, issues: readonly z.core.$ZodIssue[]): unknown {
  const unknown = new Set<string>();
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    for (const key of issue.keys) unknown.add([...issue.path, key].join('/'));
  }
  const copy = (value: unknown, path: Path): unknown => {
    if (Array.isArray(value)) return value.map((item: unknown, index) => copy(item, [...path, index]));
    if (!isRecord(value)) return value;
    const kept = Object.entries(value).filter(([key]) => !unknown.has([...path, key].join('/')));
    return Object.fromEntries(kept.map(([key, inner]) => [key, copy(inner, [...path, key])]));
  };
  return copy(data, []);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
