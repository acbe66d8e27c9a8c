import type { SearchState } from '../../search/address.ts';
import { STEP } from '../../search/address.ts';
import { FACETS } from '../../search/facets.ts';
import type { Filtered } from '../../search/facets.ts';
import { runSearch } from '../../search/run.ts';
import type { SearchGround, SearchResult } from '../../search/run.ts';
import type { SearchSettings } from '../../search/settings.ts';
import { readsWhole } from '../../search/shards.ts';
import { clauseItem, viewClause } from './clause-view.ts';
import type { ClauseView } from './clause-view.ts';
import { copiedText } from './copy-results.ts';
import type { CopyKind } from './copy-results.ts';
import { button, element } from './element.ts';
import { emptyResult } from './empty-result.ts';
import type { ViewActions } from './empty-result.ts';
import type { FacetPanel } from './facet-panel.ts';
import type { LazyGround } from './ground.ts';
import { queryNotes } from './notes.ts';
import type { Say } from './notes.ts';

/** The place of the results. `show` draws a state; an answer that comes after a newer question is thrown away. */
export function searchView(
  place: HTMLElement,
  settings: SearchSettings,
  files: LazyGround,
  panel: FacetPanel,
  say: Say,
  actions: ViewActions,
): { readonly show: (state: SearchState) => Promise<void> } {
  const status = part(place, 'status');
  const notes = part(place, 'notes');
  const results = part(place, 'list');
  const heading = part(place, 'heading');
  const start = part(place, 'start');
  const failure = part(place, 'failure');
  let turn = 0;
  let last: { readonly ground: SearchGround; readonly question: string; readonly result: SearchResult } | null = null;

  const show = async (state: SearchState): Promise<void> => {
    turn += 1;
    const mine = turn;
    const idle = state.query.trim() === '' && FACETS.every((facet) => state.choice[facet].length === 0);
    start.hidden = !idle;
    heading.hidden = idle;
    failure.hidden = true;
    if (idle) {
      for (const each of [status, notes, results]) each.replaceChildren();
      panel.reset();
      return;
    }
    // Said only where the wait is long enough to be noticed.
    const waiting = setTimeout(() => status.replaceChildren(say('loading')), NOTICEABLE);
    try {
      // Everything at once: what waits for another file is a round trip later.
      if (state.query.trim() !== '') files.preload(state.choice.pemilu);
      const ground = await files.ground(state.choice.pemilu);
      const result = await searched(ground, state);
      const filtered = ground.facets.filter(result.found, state.choice);
      const views = await viewAll(ground, result, filtered.kept.slice(0, state.shown));
      clearTimeout(waiting);
      if (mine !== turn) return;
      const { pemilu } = state.choice;
      panel.count(filtered.counts, (facet, value) => facet !== 'pemilu' || readsWhole(settings.shards, pemilu, value));
      draw(ground, state, result, filtered, views);
    } catch {
      clearTimeout(waiting);
      if (mine !== turn) return;
      for (const each of [status, notes, results]) each.replaceChildren();
      failure.hidden = false;
      failure.querySelector('button')?.addEventListener('click', actions.retry, { once: true });
    }
  };

  // A filter, a step on or a grouping asks the same question again.
  const searched = async (ground: SearchGround, { query, strict }: SearchState): Promise<SearchResult> => {
    const question = `${String(strict)} ${query.trim()}`;
    if (last?.question !== question || last.ground !== ground)
      last = { ground, question, result: await runSearch(ground, query, strict) };
    return last.result;
  };

  const viewAll = async (
    ground: SearchGround,
    result: SearchResult,
    found: readonly number[],
  ): Promise<readonly ClauseView[]> => {
    if (found.length === 0) return [];
    const engine = await ground.engine();
    const fragments = await Promise.all(found.map(engine.fragment));
    return fragments.flatMap((fragment, i) => {
      const row = ground.catalogue.clauses[found[i] ?? -1];
      return row === undefined ? [] : (viewClause(settings, ground, row, fragment, result.units) ?? []);
    });
  };

  const draw = (
    ground: SearchGround,
    state: SearchState,
    result: SearchResult,
    { kept }: Filtered,
    views: readonly ClauseView[],
  ): void => {
    notes.replaceChildren(
      element('p', { class: 'note' }, say('searched', ground.size)),
      ...queryNotes(ground, result, state.query, say, actions.ask),
    );
    if (kept.length === 0) {
      status.replaceChildren(say('results.none'));
      results.replaceChildren(...emptyResult(settings, ground.documents, state, result, say, actions));
      return;
    }
    const documentOf = (clause: number): number => ground.catalogue.clauses[clause]?.document ?? -1;
    const documents = new Set(kept.map(documentOf));
    const partly = kept.filter((clause) => ground.documents[documentOf(clause)]?.whole !== true).length;
    status.replaceChildren(
      [
        result.partial ? say('results.partial') : '',
        say('results.count', { n: kept.length, documents: documents.size }),
        partly === 0 ? '' : partly === kept.length ? say('results.part.all') : say('results.part', { n: partly }),
        views.length < kept.length ? say('results.shown', { n: views.length }) : '',
      ]
        .filter((sentence) => sentence !== '')
        .join(' '),
    );
    const rest = Math.min(STEP, kept.length - views.length);
    results.replaceChildren(
      copyLine(async () => viewAll(ground, result, kept)),
      ...(state.grouped
        ? groups(views)
        : [element('ol', { class: 'results' }, ...views.map((view) => clauseItem(settings, view, true)))]),
      ...(rest > 0 ? [button(say('results.more', { n: rest }), actions.more, 'button')] : []),
    );
  };

  const groups = (views: readonly ClauseView[]): readonly HTMLElement[] =>
    [...Map.groupBy(views, ({ document }) => document.id)].map(([id, held]) => {
      const [first] = held;
      const name = first === undefined ? id : `${first.document.place}, ${first.document.name}, ${first.document.date}`;
      return element(
        'section',
        { class: 'result-group', 'aria-label': name },
        element('h3', {}, element('a', { href: `${settings.home}edaran/${id}/` }, name)),
        element('p', { class: 'note' }, say('group.count', { n: held.length })),
        element('ol', { class: 'results' }, ...held.map((view) => clauseItem(settings, view, false))),
      );
    });

  const copyLine = (all: () => Promise<readonly ClauseView[]>): HTMLElement => {
    const done = element('span', { class: 'note', role: 'status' });
    const copy = (kind: CopyKind) => async (): Promise<void> => {
      try {
        const views = await all();
        await navigator.clipboard.writeText(copiedText(kind, views, settings, say));
        done.textContent = say('copy.done', { n: views.length });
      } catch {
        done.textContent = say('copy.failed');
      }
    };
    const press = (kind: CopyKind) => (): void => void copy(kind)();
    return element(
      'p',
      { class: 'copy' },
      button(say('copy.csv'), press('csv')),
      button(say('copy.citations'), press('citations')),
      done,
    );
  };

  return { show };
}

/** A wait shorter than this needs no words, in ms. */
const NOTICEABLE = 300;

function part(place: HTMLElement, name: string): HTMLElement {
  const found = place.querySelector<HTMLElement>(`[data-${name}]`);
  if (found === null) throw new Error(`The page has no place for the ${name} of the search`);
  return found;
}
