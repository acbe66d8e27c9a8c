import { fillMessage } from '../../i18n/message.ts';
import type { Span } from '../../model/place.ts';
import type { ClauseRow } from '../../search/catalogue.ts';
import type { SearchDocument } from '../../search/documents.ts';
import type { Fragment } from '../../search/engine.ts';
import { joinSpans, matchesIn } from '../../search/match.ts';
import type { SearchGround, UnitResult } from '../../search/run.ts';
import type { SearchSettings } from '../../search/settings.ts';
import { element } from './element.ts';

/** A found clause with everything that is shown of it. */
export interface ClauseView {
  readonly row: ClauseRow;
  readonly document: SearchDocument;
  readonly text: string;
  /** 'butir 5' */
  readonly place: string;
  /** Address of the clause in the language of the page; its words to be marked ride along. */
  readonly address: string;
  readonly spans: readonly Span[];
  readonly units: readonly UnitResult[];
}

export function viewClause(
  settings: SearchSettings,
  { documents, lexicon }: Pick<SearchGround, 'documents' | 'lexicon'>,
  row: ClauseRow,
  fragment: Fragment,
  units: readonly UnitResult[],
): ClauseView | null {
  const document = documents[row.document];
  if (document === undefined) return null;
  const { text } = fragment;
  const wanted = units.filter(({ unit, unknown }) => !unit.excluded && !unknown);
  const spans = joinSpans(wanted.flatMap(({ unit }) => matchesIn(text, unit, lexicon)));
  const [page = '', path = ''] = fragment.url.split('#');
  const marked = [...new Set(spans.map(({ start, end }) => text.slice(start, end)))];
  const query = marked.length === 0 ? '' : `?${new URLSearchParams(marked.map((word) => ['sorot', word])).toString()}`;
  return {
    row,
    document,
    text,
    place: placeWords(settings, path),
    address: `${settings.home}${page.slice(1)}${query}#${path}`,
    spans,
    units: wanted,
  };
}

/** One result: where, the clause with its matched words, and what is known of it. */
export function clauseItem(settings: SearchSettings, view: ClauseView, named: boolean): HTMLLIElement {
  const { row, document, place, address } = view;
  const where = named ? `${document.place}, ${document.name}, ${document.date}, ${place}` : place;
  const notes = [
    settings.types[row.type],
    settings.voices[row.voice],
    row.unreviewed ? settings.unreviewed : null,
    settings.words[`wording.${document.wording}`],
  ].filter((note) => note !== null && note !== undefined);
  return element(
    'li',
    { class: 'result' },
    element(named ? 'h3' : 'h4', {}, element('a', { href: address }, where)),
    element('p', { class: 'clause-text', lang: 'id' }, ...markedText(view.text, view.spans)),
    ...actLines(settings, view),
    ...viaNotes(settings, view).map((note) => element('p', { class: 'note' }, note)),
    element('p', { class: 'clause-source' }, notes.join(' · ')),
  );
}

/** A clause's path in words: `butir-5` is 'butir 5'. */
export function placeWords(settings: SearchSettings, path: string): string {
  return path
    .split('__')
    .map((step) => {
      const [, word = step, n = ''] = /^([a-z]+)-(.+)$/.exec(step) ?? [];
      const message = settings.paths[word];
      return message === undefined
        ? step
        : fillMessage(settings.language, message, { n: word === 'diktum' ? n.toUpperCase() : n });
    })
    .join(' ');
}

export function actWords(settings: SearchSettings, row: ClauseRow): string {
  return row.acts.map(({ act }) => settings.acts.find(({ id }) => id === act)?.label ?? act).join('; ');
}

function markedText(text: string, spans: readonly Span[]): readonly (Node | string)[] {
  let at = 0;
  const parts = spans.flatMap(({ start, end }) => {
    const pair = [text.slice(at, start), element('mark', {}, text.slice(start, end))];
    at = end;
    return pair;
  });
  return [...parts, text.slice(at)];
}

function actLines(settings: SearchSettings, { row, document }: ClauseView): readonly HTMLElement[] {
  if (row.acts.length === 0) return [];
  const items = row.acts.map(({ act, state }) => {
    const label = settings.acts.find(({ id }) => id === act)?.label ?? act;
    const cell = state === null ? `larangan/${act}/` : `edaran/${document.id}/#sel-${act}`;
    return element(
      'li',
      {},
      state === null ? null : stateMark(settings, state),
      element('a', { href: settings.home + cell }, label),
    );
  });
  return [element('ul', { class: 'result-acts' }, ...items)];
}

/** The mark of a state with its word, as StateMark draws it. */
export function stateMark(settings: SearchSettings, state: keyof SearchSettings['states']): HTMLElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'mark');
  svg.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS(SVG, 'use');
  use.setAttribute('href', `#mark-${state === 'unknown' ? 'examples-only' : state}`);
  svg.append(use);
  return element('span', { class: 'state' }, svg, element('span', { class: 'state-word' }, settings.states[state]));
}

function viaNotes(settings: SearchSettings, { row, text, units, spans }: ClauseView): readonly string[] {
  const carried = new Set(row.acts.map(({ act }) => act));
  const acts = units.flatMap((unit) => unit.acts.filter(({ id }) => carried.has(id)));
  if (spans.length > 0 || text === '' || units.length === 0) return [];
  const [act] = acts;
  const t = (key: string, values = {}): string => fillMessage(settings.language, settings.words[key] ?? key, values);
  return [act === undefined ? t('result.via.document') : t('result.via.act', { act: act.label })];
}

const SVG = 'http://www.w3.org/2000/svg';
