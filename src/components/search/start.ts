import { fillMessage } from '../../i18n/message.ts';
import { formatAddress, parseAddress, STEP } from '../../search/address.ts';
import type { SearchState } from '../../search/address.ts';
import { NO_CHOICE } from '../../search/facets.ts';
import type { SearchSettings } from '../../search/settings.ts';
import { facetPanel } from './facet-panel.ts';
import { lazyGround } from './ground.ts';
import type { Ask, Say } from './notes.ts';
import { searchView } from './search-view.ts';
import { isBegun, startCombobox, suggest } from './suggestions.ts';
import type { Suggestion } from './suggestions.ts';

/** How long typing may pause before a search, in ms. */
const TYPING_PAUSE = 250;

/** Brings the search page to life: field, suggestions, facets, results, and an address that says it all. */
export function startSearch(): void {
  const page = document.querySelector<HTMLElement>('[data-search]');
  const data = document.getElementById('cari-data');
  if (page === null || data === null) return;
  const form = find(page, HTMLFormElement, 'form');
  const settings = JSON.parse(data.textContent) as SearchSettings;
  const field = find(form, HTMLInputElement, '[name="q"]');
  const strict = find(form, HTMLInputElement, '[name="tepat"]');
  const grouped = find(form, HTMLInputElement, '[name="kelompok"]');
  const say: Say = (key, values) => fillMessage(settings.language, settings.words[key] ?? key, values);
  const facets = find(page, HTMLDetailsElement, '[data-facets]');
  const panel = facetPanel(facets);
  const files = lazyGround(settings);
  const parse = (): SearchState => parseAddress(location.search, panel.knows);
  let state = parse();

  const set = (next: SearchState, step: 'push' | 'replace' | 'stay'): void => {
    const address = location.pathname + formatAddress(next);
    if (step === 'push' && address !== location.pathname + location.search) history.pushState(null, '', address);
    else if (step !== 'stay') history.replaceState(null, '', address);
    state = next;
    if (field.value.trim() !== next.query.trim()) field.value = next.query;
    strict.checked = next.strict;
    grouped.checked = next.grouped;
    panel.write(next.choice);
    // The other language searches for the same.
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]')) link.search = formatAddress(next);
    void view.show(next);
  };
  const ask: Ask = (query) => {
    set({ ...state, query, shown: STEP }, 'push');
    field.focus();
  };
  const view = searchView(find(page, HTMLElement, '[data-results]'), settings, files, panel, say, {
    ask,
    more: () => set({ ...state, shown: state.shown + STEP }, 'replace'),
    clear: () => set({ ...state, choice: NO_CHOICE, shown: STEP }, 'push'),
    retry: () => set(state, 'stay'),
  });
  const read = (): SearchState => ({
    query: field.value,
    strict: strict.checked,
    grouped: grouped.checked,
    shown: STEP,
    choice: panel.read(),
  });

  const combobox = startCombobox(
    field,
    find(form, HTMLElement, '[role="listbox"]'),
    find(form, HTMLElement, '[data-suggestions-status]'),
    async (query) => suggest(await files.ground(state.choice.pemilu), query),
    (suggestion) => set(taken(read(), suggestion), 'push'),
    say,
  );
  /** A word that is only begun would be told as unknown: such a query waits for more letters, or for Enter. */
  const searchWhileTyping = async (): Promise<void> => {
    const typed = field.value;
    const begun = await files.ground(state.choice.pemilu).then(
      (ground) => isBegun(ground, typed),
      () => false,
    );
    if (!begun && field.value === typed) set(read(), 'replace');
  };
  let pause: ReturnType<typeof setTimeout> | undefined;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(pause);
    combobox.close();
    set(read(), 'push');
  });
  field.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(() => void searchWhileTyping(), TYPING_PAUSE);
  });
  page.addEventListener('change', (event) => {
    if (event.target !== field) set(read(), 'push');
  });
  find(facets, HTMLButtonElement, '[data-clear]').addEventListener('click', () =>
    set({ ...state, choice: NO_CHOICE, shown: STEP }, 'push'),
  );
  field.addEventListener('focus', () => files.preload(state.choice.pemilu));
  window.addEventListener('popstate', () => set(parse(), 'stay'));
  for (const part of page.querySelectorAll<HTMLElement>('[data-live]')) part.hidden = false;
  // Beside the results there is room for the filters; above them they would push the results away.
  facets.open = matchMedia('(min-width: 60rem)').matches;
  set(state, 'stay');
}

/** A word completes the query; an act or a region becomes a filter in the place of the word that named it. */
function taken(state: SearchState, { kind, value }: Suggestion): SearchState {
  const before = state.query.replace(/[\p{L}\p{N}]+$/u, '');
  if (kind === 'word') return { ...state, query: before + value };
  const facet = kind === 'act' ? 'larangan' : 'daerah';
  const chosen = [...new Set([...state.choice[facet], value])];
  return { ...state, query: before.trim(), choice: { ...state.choice, [facet]: chosen } };
}

function find<T extends Element>(root: ParentNode, kind: new () => T, selector: string): T {
  const found = root.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`The page has no ${selector}`);
  return found;
}
