import { readByRules } from '../../src/coding/index.ts';
import type { Pair, Tally } from '../../src/coding/score.ts';
import type { Coding } from '../../src/model/clause.ts';
import type { Codebook } from '../../src/model/codebook.ts';
import { CLAUSE_TYPES, type ClauseType } from '../../src/model/vocabulary.ts';
import { parseDocument } from '../../src/parse/index.ts';

/** What a careful person reads in one clause of a printed document. */
export interface MarkedClause {
  readonly path: string;
  /** null: structure whose type the coding rules leave open. */
  readonly type: ClauseType | null;
  readonly acts: readonly string[];
  readonly elements: readonly string[];
  /** Last word of the clause as printed: where it must end. */
  readonly lastWord: string;
}

export interface MarkedDocument {
  readonly name: string;
  /** The document as printed, without the marks. */
  readonly text: string;
  readonly clauses: readonly MarkedClause[];
}

/** One document read from its printed text to its codes. */
export interface WholeReading {
  /** Clauses by path and end: a clause that is cut elsewhere is one extra and one missed. */
  readonly clauses: Tally;
  /** Judged clauses that both have. */
  readonly pairs: readonly (Pair & { readonly path: string; readonly text: string })[];
  readonly missed: readonly string[];
  readonly extra: readonly string[];
}

/**
 * Reads a document of test/gold/whole: an official layout in which every clause ends with `«path | type | acts»`.
 * Throws on a mark that is none: gold that is misread would measure nothing.
 */
export function readMarked(name: string, source: string): MarkedDocument {
  const clauses: MarkedClause[] = [];
  const text = source.replace(MARK, (mark: string, body: string, at: number) => {
    const [path = '', type = '', written = ''] = body.split('|').map((cell) => cell.trim());
    const known = CLAUSE_TYPES.find((candidate) => candidate === type);
    if (path === '' || written === '' || (known === undefined && type !== '*'))
      throw new Error(`${name}: expected «path | type | acts», found ${mark}`);
    clauses.push({ path, type: known ?? null, ...readActs(written), lastWord: lastWord(source.slice(0, at)) });
    return '';
  });
  return { name, text, clauses };
}

/** `act(element,element) act(element)`; `-`: none. */
export function readActs(written: string): Pick<Coding, 'acts' | 'elements'> {
  const acts: string[] = [];
  const elements: string[] = [];
  for (const { groups } of written.matchAll(/(?<act>[a-z-]+)\((?<elements>[a-z,-]+)\)/g)) {
    const { act = '', elements: named = '' } = groups ?? {};
    acts.push(act);
    elements.push(...named.split(',').map((element) => `${act}/${element}`));
  }
  return { acts, elements };
}

/** Parses and codes the printed text, and sets it beside the marks. */
export function readWhole({ name, text, clauses }: MarkedDocument, codebook: Codebook): WholeReading {
  const context = { circular: '', wording: 'official', form: 'surat-edaran', sourceKeys: {} } as const;
  const kind = { markdown: name.endsWith('.md'), unwrapped: null, head: true };
  const parsed = parseDocument({ text, file: name, firstLine: 1 }, context, kind, () => undefined);
  const codings = readByRules(parsed.clauses, codebook);
  const found = new Map(
    parsed.clauses.map((clause, at) => [clause.path, { clause, coding: codings[at]?.coding ?? null }]),
  );
  const right = clauses.filter(({ path, lastWord: end }) => lastWord(found.get(path)?.clause.text ?? '') === end);
  const paths = new Set(right.map(({ path }) => path));
  const missed = clauses.filter(({ path }) => !paths.has(path)).map(({ path }) => path);
  const extra = [...found.keys()].filter((path) => !paths.has(path));
  return {
    clauses: { right: right.length, extra: extra.length, missed: missed.length },
    pairs: clauses.flatMap(({ path, type, acts, elements }) => {
      const reading = found.get(path);
      const coding = reading?.coding ?? NOTHING;
      if (type === null) return [];
      const text = reading?.clause.text ?? '';
      return [{ path, text, found: coding, right: { type, acts, elements, timing: [], target: [] } }];
    }),
    missed,
    extra,
  };
}

/** Letters and digits at the end, whatever the scan and the layout did around them. */
function lastWord(text: string): string {
  return /([\p{L}\p{N}]+)[^\p{L}\p{N}]*$/u.exec(text)?.[1]?.toLowerCase() ?? '';
}

const MARK = /[ \t]*«([^»]*)»/gu;
/** A clause that was not found has no coding: its acts are missed. */
const NOTHING: Coding = { type: 'principle', acts: [], elements: [], timing: [], target: [] };
