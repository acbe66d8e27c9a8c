import type { SearchGround } from '../../search/run.ts';
import { foldWord, tokensOf } from '../../search/tokens.ts';
import { element } from './element.ts';
import type { Say } from './notes.ts';

export interface Suggestion {
  readonly kind: 'act' | 'region' | 'word';
  readonly text: string;
  /** Value of the facet, for acts and regions. */
  readonly value: string;
}

/** Most suggestions of each kind: what fits under the field. */
const MOST = 4;

/** What a reader may mean by the last word of a query: acts and regions to filter by, words of the corpus to complete it. */
export function suggest(ground: SearchGround, query: string): readonly Suggestion[] {
  const typed = foldWord(LAST_WORD.exec(query)?.[0] ?? '');
  if (typed.length < 2) return [];
  const begins = (name: string): boolean =>
    name.split(/[^\p{L}\p{N}]+/u).some((word) => foldWord(word).startsWith(typed));
  const places = new Map(ground.documents.map(({ region, place }) => [region, place]));
  return [
    ...ground.acts
      .filter(({ names }) => names.some(begins))
      .map(({ id, label }): Suggestion => ({ kind: 'act', text: label, value: id })),
    ...[...places]
      .filter(([, place]) => begins(place))
      .map(([value, text]): Suggestion => ({ kind: 'region', text, value })),
  ]
    .slice(0, MOST)
    .concat(
      ground.vocabulary
        .beginningWith(typed, MOST + 1)
        .filter((word) => word !== typed)
        .slice(0, MOST)
        .map((word) => ({ kind: 'word', text: word, value: word })),
    );
}

/** Whether the last word of a query is none yet, but the beginning of one. */
export function isBegun(ground: SearchGround, query: string): boolean {
  const word = foldWord(LAST_WORD.exec(query)?.[0] ?? '');
  if (word === '' || ground.vocabulary.has(word)) return false;
  const begins = (name: string): boolean =>
    tokensOf(name).some((token) => token.word !== word && token.word.startsWith(word));
  return (
    ground.vocabulary.beginningWith(word, 1).length > 0 ||
    ground.documents.some(({ place, provinceName }) => begins(place) || begins(provinceName)) ||
    ground.aliases.some(({ term, variants }) => begins(term) || variants.some(begins))
  );
}

const LAST_WORD = /[\p{L}\p{N}]+$/u;

/**
 * A combobox with a list of suggestions, as the ARIA practices have it: arrows move through the list, Enter takes the
 * marked one or searches, Escape closes the list and then empties the field. Typing alone never changes the text.
 */
export function startCombobox(
  field: HTMLInputElement,
  list: HTMLElement,
  status: HTMLElement,
  find: (query: string) => Promise<readonly Suggestion[]>,
  take: (suggestion: Suggestion) => void,
  say: Say,
): { readonly close: () => void } {
  let offered: readonly Suggestion[] = [];
  let active = -1;
  let turn = 0;

  const mark = (next: number): void => {
    active = next;
    [...list.children].forEach((option, i) => option.setAttribute('aria-selected', String(i === active)));
    if (active < 0) field.removeAttribute('aria-activedescendant');
    else field.setAttribute('aria-activedescendant', `${list.id}-${active}`);
    list.children[active]?.scrollIntoView({ block: 'nearest' });
  };
  const close = (): void => {
    turn += 1;
    offered = [];
    list.hidden = true;
    field.setAttribute('aria-expanded', 'false');
    mark(-1);
  };
  const choose = (i: number): void => {
    const suggestion = offered[i];
    close();
    if (suggestion !== undefined) take(suggestion);
  };
  const open = async (): Promise<void> => {
    turn += 1;
    const mine = turn;
    const found = await find(field.value).catch(() => []);
    if (mine !== turn || document.activeElement !== field) return;
    if (found.length === 0) {
      close();
      return;
    }
    offered = found;
    list.replaceChildren(
      ...found.map(({ kind, text }, i) => {
        const option = element(
          'li',
          { role: 'option', id: `${list.id}-${i}`, 'aria-selected': 'false' },
          text,
          ' ',
          element('span', { class: 'note' }, say(`suggestion.${kind}`)),
        );
        // The field keeps the focus: a press must not take it.
        option.addEventListener('mousedown', (event) => event.preventDefault());
        option.addEventListener('click', () => choose(i));
        return option;
      }),
    );
    list.hidden = false;
    field.setAttribute('aria-expanded', 'true');
    mark(-1);
    status.textContent = say('suggestions.count', { n: found.length });
  };

  field.addEventListener('input', () => void open());
  field.addEventListener('blur', close);
  field.addEventListener('keydown', (event) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      if (list.hidden) void open();
      // From the field to the first or last option and back.
      else mark(((active + 1 + step + offered.length + 1) % (offered.length + 1)) - 1);
    } else if (event.key === 'Enter' && active >= 0) {
      event.preventDefault();
      choose(active);
    } else if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault();
      close();
    }
  });
  return { close };
}
