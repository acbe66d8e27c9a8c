import type { State } from '../model/vocabulary.ts';
import { STATE_WORDS, stateWord } from './state-words.ts';

export { stateWord } from './state-words.ts';

/** Orders of rows that are not an act. */
export const SORTS = ['nama', 'tanggal', 'mirip'] as const;
export type Sort = (typeof SORTS)[number];

export const GROUPS = ['provinsi', 'pemilu', 'bentuk', 'cakupan'] as const;
export type Group = (typeof GROUPS)[number];

/** How a reader looks at the matrix: all of it stands in the address. */
export interface MatrixView {
  /** A sort of the page, or the id of an act. */
  readonly sort: string;
  readonly group: Group | null;
  /** Only documents with a cell in this state, on `act` or, where that is null, on any act. */
  readonly state: State | null;
  readonly act: string | null;
  readonly election: string | null;
  readonly province: string | null;
  /** Words looked for in the name of the document. */
  readonly text: string;
  /** "Hitung rujukan": what is covered by reference counts as covered. */
  readonly references: boolean;
  /** "Hanya daftar lengkap": only documents whose list or text was seen whole. */
  readonly wholeOnly: boolean;
  /** The open cell. */
  readonly open: { readonly circular: string; readonly act: string } | null;
}

/** Values that an address may name; anything else in it is passed over. */
export interface MatrixTerms {
  readonly acts: readonly string[];
  readonly circulars: readonly string[];
  readonly elections: readonly string[];
  readonly provinces: readonly string[];
}

export const DEFAULT_VIEW: MatrixView = {
  sort: 'nama',
  group: null,
  state: null,
  act: null,
  election: null,
  province: null,
  text: '',
  references: false,
  wholeOnly: false,
  open: null,
};

/** The view that an address asks for: `parseView('?urut=mirip', terms) // => { sort: 'mirip', ... }`. */
export function parseView(search: string, terms: MatrixTerms): MatrixView {
  const query = new URLSearchParams(search);
  const sort = oneOf(query.get('urut'), [...SORTS, ...terms.acts]);
  return {
    sort: sort ?? DEFAULT_VIEW.sort,
    group: oneOf(query.get('kelompok'), GROUPS),
    state: STATE_WORDS.find(([, word]) => word === query.get('keadaan'))?.[0] ?? null,
    act: oneOf(query.get('larangan'), terms.acts),
    election: oneOf(query.get('pemilu'), terms.elections),
    province: oneOf(query.get('provinsi'), terms.provinces),
    text: (query.get('cari') ?? '').trim().slice(0, LONGEST_TEXT),
    references: query.get('rujukan') === '1',
    wholeOnly: query.get('lengkap') === '1',
    open: parseOpen(query.get('sel'), terms),
  };
}

/** The address of a view, defaults left out: `viewSearch(DEFAULT_VIEW) // => ''`. */
export function viewSearch(view: MatrixView): string {
  const query = new URLSearchParams();
  const set = (name: string, value: string | null): void => {
    if (value !== null && value !== '') query.set(name, value);
  };
  set('urut', view.sort === DEFAULT_VIEW.sort ? null : view.sort);
  set('kelompok', view.group);
  set('keadaan', view.state === null ? null : stateWord(view.state));
  set('larangan', view.act);
  set('pemilu', view.election);
  set('provinsi', view.province);
  set('cari', view.text);
  set('rujukan', view.references ? '1' : null);
  set('lengkap', view.wholeOnly ? '1' : null);
  set('sel', view.open === null ? null : `${view.open.circular}.${view.open.act}`);
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

/** Longer than any name; keeps a pasted text from filling the address. */
const LONGEST_TEXT = 80;

/** Ids hold no dots, so the first one parts the document from the act. */
function parseOpen(value: string | null, terms: MatrixTerms): MatrixView['open'] {
  const [circular = '', act = ''] = (value ?? '').split('.');
  return terms.circulars.includes(circular) && terms.acts.includes(act) ? { circular, act } : null;
}

function oneOf<T extends string>(value: string | null, allowed: readonly T[]): T | null {
  return allowed.find((candidate) => candidate === value) ?? null;
}
