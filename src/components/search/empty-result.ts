import type { SearchState } from '../../search/address.ts';
import type { SearchDocument } from '../../search/documents.ts';
import { FACETS } from '../../search/facets.ts';
import type { SearchResult } from '../../search/run.ts';
import type { SearchSettings } from '../../search/settings.ts';
import { button, element } from './element.ts';
import type { Ask, Say } from './notes.ts';

/** What the results let a reader do. */
export interface ViewActions {
  readonly ask: Ask;
  readonly more: () => void;
  readonly clear: () => void;
  readonly retry: () => void;
}

/** What to read or try where nothing was found: each word alone, the documents of a place, wider filters, what is absent. */
export function emptyResult(
  settings: SearchSettings,
  documents: readonly SearchDocument[],
  state: SearchState,
  result: SearchResult,
  say: Say,
  actions: ViewActions,
): readonly HTMLElement[] {
  const units = result.units.filter(({ unit }) => !unit.excluded);
  const phrases = units.filter(({ unknown, unit }) => unknown && unit.words.length > 1);
  const alone = units.filter(({ unknown }) => !unknown);
  const filtered = FACETS.some((facet) => state.choice[facet].length > 0);
  const named = [...new Set(units.flatMap(({ documents }) => documents))].slice(0, MOST_NAMED);
  const link = element('a', { href: `${settings.home}cari/tidak-ada/` }, say('none.absent'));
  return [
    ...phrases.map(({ unit }) => element('p', {}, say('none.phrase', { phrase: `“${unit.text}”` }))),
    ...(filtered && result.found.length > 0
      ? [element('p', {}, say('none.facets'), ' ', button(say('none.facets.clear'), actions.clear))]
      : []),
    ...(alone.length > 0 && units.length > 1
      ? [
          element('p', {}, say('none.units')),
          element(
            'ul',
            { class: 'plain' },
            ...alone.map(({ unit, clauses }) => {
              const query = unit.kind === 'forms' && !state.strict ? `"${unit.text}"` : unit.text;
              return element(
                'li',
                {},
                button(say('none.unit', { word: query, n: clauses.size }), () => actions.ask(query)),
              );
            }),
          ),
        ]
      : []),
    ...(named.length > 0 ? [element('p', {}, say('none.documents')), documentList(settings, documents, named)] : []),
    element('p', {}, link),
  ];
}

function documentList(
  settings: SearchSettings,
  documents: readonly SearchDocument[],
  positions: readonly number[],
): HTMLElement {
  return element(
    'ul',
    {},
    ...positions.flatMap((position) => {
      const document = documents[position];
      if (document === undefined) return [];
      const name = `${document.place}, ${document.name}, ${document.date}`;
      return [element('li', {}, element('a', { href: `${settings.home}edaran/${document.id}/` }, name))];
    }),
  );
}

/** Documents of a place that are named where nothing was found in them. */
const MOST_NAMED = 8;
