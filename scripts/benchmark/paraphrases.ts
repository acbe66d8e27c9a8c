import type { Pair } from '../../src/coding/score.ts';
import type { Clause } from '../../src/model/clause.ts';
import { CLAUSE_TYPES } from '../../src/model/vocabulary.ts';
import { readActs } from './whole-documents.ts';
import { clauseOf } from './gold-documents.ts';

/** One way to say a rule, with the reading that it should get. */
export interface Paraphrase {
  /** Act whose wording or whose neighbour it is. */
  readonly act: string;
  readonly text: string;
  /** A document of its own; the last clause is the one that is judged. */
  readonly clauses: readonly Clause[];
  readonly right: Pair['right'];
}

/**
 * Reads a table of test/gold/paraphrases. `# act` opens the rows of an act:
 *
 *     + element,element | words of a letter under "Pegawai ASN dilarang:"
 *     = element,element | a whole sentence that forbids it
 *     - type act/element ... | a whole sentence that does not: a duty, sanction, permission, quotation, another act
 *
 * Throws on a row that is none: a table that is misread would measure nothing.
 */
export function readParaphrases(file: string, table: string): readonly Paraphrase[] {
  let act = '';
  return table.split('\n').flatMap((row, index): readonly Paraphrase[] => {
    const line = row.trim();
    if (line === '') return [];
    if (line.startsWith('# ')) {
      act = line.slice(2);
      return [];
    }
    const found = /^(?<sign>[-+=]) (?<expected>[^|]*) \| (?<text>.+)$/u.exec(line)?.groups;
    if (found === undefined || act === '')
      throw new Error(`${file}:${String(index + 1)}: expected "+ elements | text"`);
    const { sign = '', expected = '', text = '' } = found;
    const right =
      sign === '-'
        ? neighbour(expected, `${file}:${String(index + 1)}`)
        : ({ type: 'prohibition', ...readActs(`${act}(${expected})`), timing: [], target: [] } as const);
    return [{ act, text, right, clauses: sign === '+' ? letter(file, text) : [clauseOf(file, 'angka-1', text, 0, 1)] }];
  });
}

function neighbour(expected: string, where: string): Pair['right'] {
  const [type = '', ...elements] = expected.split(' ');
  const known = CLAUSE_TYPES.find((candidate) => candidate === type);
  if (known === undefined) throw new Error(`${where}: expected a clause type, found ${type}`);
  const acts = [...new Set(elements.map((element) => element.slice(0, element.indexOf('/'))))];
  return { type: known, acts, elements, timing: [], target: [] };
}

function letter(file: string, text: string): readonly Clause[] {
  return [
    clauseOf(file, 'angka-1', 'Pegawai ASN dilarang:', 0, 1),
    clauseOf(file, 'angka-1__huruf-a', `${text};`, 1, 1),
  ];
}
