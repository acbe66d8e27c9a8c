import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { readModel } from '../../src/contract/declarations.ts';
import { jsonSchema } from '../../src/contract/json-schema.ts';
import { publishedFiles } from '../publish/published.ts';

const files = publishedFiles();
const text = files.get('dataset.json') ?? '';
const schema = JSON.parse(files.get('dataset.schema.json') ?? '') as object;
const validate = new Ajv2020({ allErrors: true, strict: true }).compile(schema);

/** Faults of a dataset as `place keyword`. */
function faults(dataset: unknown): readonly string[] {
  validate(dataset);
  return (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}

interface Loose {
  [key: string]: Loose;
}

/** The dataset with the first rows of each list: faults do not need thousands of sound rows beside them. */
const few = JSON.stringify(JSON.parse(text), (_key, value: unknown) =>
  Array.isArray(value) ? value.slice(0, 2) : value,
);

function damaged(damage: (dataset: Loose) => void): readonly string[] {
  const dataset = JSON.parse(few) as Loose;
  damage(dataset);
  return faults(dataset);
}

const set = (holder: Loose | undefined, key: string, value: unknown): void => {
  if (holder === undefined) throw new Error(`nothing holds ${key}`);
  Object.assign(holder, { [key]: value });
};

describe('dataset.schema.json', () => {
  it('holds for the dataset as published', () => {
    expect(faults(JSON.parse(text))).toEqual([]);
  });

  const damages: readonly (readonly [string, (dataset: Loose) => void, string])[] = [
    ['a state that is none', (d) => set(d.cells?.[0], 'state', 'tersurat'), '/cells/0/state enum'],
    ['a cell without its act', (d) => delete d.cells?.[0]?.act, '/cells/0 required'],
    ['a key that nobody knows', (d) => set(d.circulars?.[0], 'score', 1), '/circulars/0 additionalProperties'],
    ['a date in words', (d) => set(d.circulars?.[0], 'issued', '31 Mei 2024'), '/circulars/0/issued pattern'],
    ['half a clause', (d) => set(d.actIntervals?.[0], 'confirmed', 0.5), '/actIntervals/0/confirmed type'],
    ['fewer than none', (d) => set(d.actIntervals?.[0], 'open', -1), '/actIntervals/0/open minimum'],
    ['a clause id without a document', (d) => set(d.clauses?.[0], 'id', 'butir-1'), '/clauses/0/id pattern'],
    ['a list that is a text', (d) => set(d.clauses?.[0], 'acts', 'pose'), '/clauses/0/acts type'],
    ['no English', (d) => delete d.elections?.[0]?.name?.en, '/elections/0/name required'],
    ['no certificates', (d) => delete d.certificates, ' required'],
    ['null where something must stand', (d) => set(d.sources?.[0], 'publisher', null), '/sources/0/publisher type'],
  ];

  it.each(damages)('is broken by %s', (_what, damage, fault) => {
    expect(damaged(damage)).toContain(fault);
  });
});

describe('jsonSchema', () => {
  const schemaOf = (source: string): unknown => jsonSchema(readModel(new Map([['x.ts', source]])), 'Root', 'x');

  it('takes members, inheritance, closed lists, records and tags of doc comments', () => {
    const source = `
      export const SIDES = ['left', 'right'] as const;
      export type Side = (typeof SIDES)[number];
      interface Named { readonly name: string }
      /** A root. */
      export interface Root extends Named {
        readonly side: Side | null;
        /** @integer */
        readonly size?: number;
        readonly words: Readonly<Record<string, readonly string[]>>;
        readonly kind: 'a' | 'b';
      }`;
    expect(schemaOf(source)).toEqual({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: 'x',
      $ref: '#/$defs/Root',
      $defs: {
        Root: {
          type: 'object',
          description: 'A root.',
          properties: {
            name: { type: 'string' },
            side: { anyOf: [{ $ref: '#/$defs/Side' }, { type: 'null' }] },
            size: { type: 'integer' },
            words: { type: 'object', additionalProperties: { type: 'array', items: { type: 'string' } } },
            kind: { enum: ['a', 'b'] },
          },
          required: ['name', 'side', 'words', 'kind'],
          additionalProperties: false,
        },
        Named: {
          type: 'object',
          properties: { name: { type: 'string' } },
          required: ['name'],
          additionalProperties: false,
        },
        Side: { enum: ['left', 'right'] },
      },
    });
  });

  it('refuses what it would have to guess', () => {
    expect(() => schemaOf('export interface Root { readonly f: () => void }')).toThrow('no rule for "() => void"');
    expect(() => schemaOf('export interface Root { readonly a: Absent }')).toThrow('declares no type "Absent"');
  });
});
