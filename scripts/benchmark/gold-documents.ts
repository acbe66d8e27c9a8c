import type { Clause, Coding } from '../../src/model/clause.ts';
import { CLAUSE_TYPES } from '../../src/model/vocabulary.ts';
import { readActs } from './whole-documents.ts';

/** An invented document with the coding that it should get, clause by clause. */
export interface GoldDocument {
  readonly name: string;
  readonly clauses: readonly Clause[];
  readonly expected: readonly Coding[];
}

/**
 * Reads a document of test/gold/coding: lines `path | type | act(element,element) ... | text`, `#` for remarks.
 * Throws on a line that is none: gold that is misread would measure nothing.
 */
export function readGold(name: string, text: string): GoldDocument {
  const clauses: Clause[] = [];
  const expected: Coding[] = [];
  for (const [index, row] of text.split('\n').entries()) {
    if (row.trim() === '' || row.startsWith('#')) continue;
    const [path = '', type = '', acts = '', ...rest] = row.split(' | ');
    const known = CLAUSE_TYPES.find((candidate) => candidate === type);
    if (known === undefined || rest.length === 0)
      throw new Error(`${name}:${String(index + 1)}: expected "path | type | acts | text"`);
    clauses.push(clauseOf(name, path, rest.join(' | '), clauses.length, index + 1));
    expected.push({ type: known, ...readActs(acts), timing: [], target: [] });
  }
  return { name, clauses, expected };
}

/** A clause that stands for nothing but its words and its place in a tree. */
export function clauseOf(circular: string, path: string, text: string, order: number, line: number): Clause {
  const levels = path.split('__');
  return {
    id: `${circular}#${path}`,
    circular,
    path,
    marker: '',
    parent: levels.length > 1 ? `${circular}#${levels.slice(0, -1).join('__')}` : null,
    depth: levels.length - 1,
    order,
    text,
    voice: 'circular',
    appliesTo: [],
    appliesToReported: null,
    whenReported: null,
    citations: [],
    place: { file: circular, line, column: 1 },
  };
}
