import { createHash } from 'node:crypto';
import type { Circular } from '../model/circular.ts';
import type { CodedClause } from '../model/clause.ts';
import type { Cell, JudgedDate } from '../model/coverage.ts';
import type { Dataset } from '../model/dataset.ts';
import type { DocumentPrint, Fingerprint } from '../model/release.ts';
import type { State } from '../model/vocabulary.ts';

type Printed = Pick<Dataset, 'codebook' | 'instruments' | 'circulars' | 'clauses' | 'cells' | 'judgedDates'>;

/** What a release keeps of a dataset. */
export function fingerprint(data: Printed): Fingerprint {
  const acts = data.codebook.acts.filter(({ role }) => role !== 'residual');
  const clauses = Map.groupBy(data.clauses, ({ circular }) => circular);
  const cells = Map.groupBy(data.cells, ({ circular }) => circular);
  const judged = new Map(data.judgedDates.map((row) => [row.circular, row]));
  const order = acts.map(({ id }) => id);
  return {
    acts: acts.map(({ id, elements, anchors, definition }) => ({
      id,
      hash: hashOf([definition, anchors, elements.map((element) => [element.id, element.baseline])]),
    })),
    instruments: data.instruments.map(({ place: _place, ...instrument }) => ({
      id: instrument.id,
      hash: hashOf(instrument),
      acts: [...new Set(instrument.provisions.flatMap((provision) => provision.acts))].sort(),
    })),
    documents: data.circulars.map((circular) =>
      documentPrint(circular, {
        clauses: clauses.get(circular.id) ?? [],
        cells: cells.get(circular.id) ?? [],
        judged: judged.get(circular.id),
        order,
      }),
    ),
  };
}

interface Held {
  readonly clauses: readonly CodedClause[];
  readonly cells: readonly Cell[];
  readonly judged: JudgedDate | undefined;
  readonly order: readonly string[];
}

function documentPrint(circular: Circular, { clauses, cells, judged, order }: Held): DocumentPrint {
  const { numbers, title, issued, issuer, signatory, form, region, elections, addressees, view } = circular;
  const byAct = new Map(cells.map((cell) => [cell.act, cell]));
  return {
    id: circular.id,
    head: hashOf([numbers, title, issued, issuer, signatory, form, region, elections, addressees]),
    view: [view.enumeration, view.listSeenWhole, view.cue === null ? 'no-cue' : 'cue', circular.publish].join(' '),
    law: hashOf([circular.references, judged?.date ?? null, judged?.basis ?? null]),
    sources: hashOf(circular.sources),
    states: order.map((act) => letterOf(byAct.get(act))).join(''),
    clauses: Object.fromEntries(clauses.map((clause) => [clause.path, clausePrint(clause)])),
  };
}

function clausePrint({ text, voice, type, basis, elements, acts }: CodedClause): string {
  return [hashOf([text, voice]), type, basis, hashOf([...elements].sort()), ...[...acts].sort()].join(' ');
}

/** Hash of the words and voice in a clause's print. */
export function wordsOf(print: string): string {
  return print.split(' ', 1)[0] ?? '';
}

/** Type, basis, hash of elements and acts in a clause's print: `prohibition adjudicated 3f2a91bc pose`. */
export function codeOf(print: string): string {
  return print.split(' ').slice(1).join(' ');
}

export function basisOf(print: string): string {
  return print.split(' ')[2] ?? '';
}

export function actsOf(print: string): readonly string[] {
  return print.split(' ').slice(4);
}

/** First 8 hex digits of the SHA-256 of a value written as JSON. */
function hashOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 8);
}

function letterOf(cell: Cell | undefined): string {
  if (cell === undefined) return NO_CELL;
  const letter = LETTERS[cell.state];
  return cell.referenced.length > 0 ? letter.toUpperCase() : letter;
}

/** The state that a letter stands for, and whether it is covered by reference; null: no cell. */
export function stateOf(letter: string): { readonly state: State; readonly referenced: boolean } | null {
  const found = Object.entries(LETTERS).find(([, own]) => own === letter.toLowerCase());
  return found === undefined ? null : { state: found[0] as State, referenced: letter !== letter.toLowerCase() };
}

const LETTERS: Readonly<Record<State, string>> = {
  stated: 's',
  partial: 'p',
  contrary: 'c',
  silent: 'i',
  'not-listed': 'n',
  unknown: 'u',
};
const NO_CELL = '-';
