import type { ClauseType, State, Voice } from '../model/vocabulary.ts';
import { CLAUSE_TYPES, STATES, VOICES } from '../model/vocabulary.ts';

/** An act that a clause carries, with the state of that act in the clause's document; null: the act has no cells. */
export interface ClauseAct {
  readonly act: string;
  readonly state: State | null;
}

/** What the search knows of a clause without its text. */
export interface ClauseRow {
  /** Position of its document among those of its shard. */
  readonly document: number;
  readonly type: ClauseType;
  readonly voice: Voice;
  /** Automatic coding, not yet reviewed. */
  readonly unreviewed: boolean;
  readonly acts: readonly ClauseAct[];
}

/** What the search loads beside Pagefind's own files, once a shard: facets of every clause, and the words of all. */
export interface Catalogue {
  /** In the order in which Pagefind holds the records. */
  readonly clauses: readonly ClauseRow[];
  /** Every distinct folded word of the clauses, sorted. */
  readonly words: readonly string[];
}

/** The catalogue as it goes over the wire: strings that compress well. */
interface Wire {
  readonly acts: string;
  /** Clauses of each document, in order; a clause is type, voice, review, then pairs of act and state, one sign each. */
  readonly rows: string;
  readonly words: string;
}

/** `acts`: ids of the acts, in the order of the codebook. */
export function encodeCatalogue(catalogue: Catalogue, acts: readonly string[], documents: number): string {
  const rows = Array.from({ length: documents }, (): string[] => []);
  for (const clause of catalogue.clauses) rows[clause.document]?.push(encodeRow(clause, acts));
  const wire: Wire = {
    acts: acts.join(' '),
    rows: rows.map((row) => row.join(' ')).join('|'),
    words: catalogue.words.join(' '),
  };
  return JSON.stringify(wire);
}

/** Reads a catalogue back. Clauses must stand in the order of their documents, as the dataset has them. */
export function decodeCatalogue(text: string): Catalogue {
  const wire = JSON.parse(text) as Wire;
  const acts = wire.acts.split(' ');
  return {
    clauses: wire.rows
      .split('|')
      .flatMap((row, document) => (row === '' ? [] : row.split(' ').map((code) => decodeRow(code, document, acts)))),
    words: wire.words === '' ? [] : wire.words.split(' '),
  };
}

/** Several catalogues as one, with the positions of documents numbered through; `documents`: how many each has. */
export function joinCatalogues(catalogues: readonly Catalogue[], documents: readonly number[]): Catalogue {
  const [only] = catalogues;
  if (catalogues.length === 1 && only !== undefined) return only;
  const clauses: ClauseRow[] = [];
  let before = 0;
  for (const [i, catalogue] of catalogues.entries()) {
    for (const row of catalogue.clauses) clauses.push({ ...row, document: row.document + before });
    before += documents[i] ?? 0;
  }
  return { clauses, words: [...new Set(catalogues.flatMap(({ words }) => words))].sort() };
}

function encodeRow({ type, voice, unreviewed, acts }: ClauseRow, ids: readonly string[]): string {
  if (ids.length > MOST_ACTS) throw new Error(`The catalogue has signs for ${MOST_ACTS} acts, not for ${ids.length}`);
  const pairs = acts.map(
    ({ act, state }) => sign(ids.indexOf(act)) + sign(state === null ? STATES.length : STATES.indexOf(state)),
  );
  return sign(CLAUSE_TYPES.indexOf(type)) + sign(VOICES.indexOf(voice)) + sign(unreviewed ? 1 : 0) + pairs.join('');
}

function decodeRow(code: string, document: number, ids: readonly string[]): ClauseRow {
  const at = (i: number): number => code.charCodeAt(i) - FIRST_SIGN;
  const acts = Array.from({ length: (code.length - HEAD) / 2 }, (_, i): ClauseAct => {
    const place = HEAD + 2 * i;
    return { act: ids[at(place)] ?? '', state: STATES[at(place + 1)] ?? null };
  });
  return {
    document,
    type: CLAUSE_TYPES[at(0)] ?? 'scope',
    voice: VOICES[at(1)] ?? 'unverified',
    unreviewed: at(2) === 1,
    acts,
  };
}

/** Signs begin at `0` and leave out the space, `|` and what JSON must escape, for up to `MOST_ACTS` acts. */
function sign(value: number): string {
  return String.fromCharCode(FIRST_SIGN + value);
}

const FIRST_SIGN = 48;
const MOST_ACTS = 44;
/** Type, voice and review stand before the acts. */
const HEAD = 3;
