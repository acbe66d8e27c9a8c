import { MOST } from '../../site/compare-address.ts';
import type { CompareSettings } from '../../site/compare-settings.ts';
import { say } from './render.ts';

/** The form that adds, moves and removes columns. */
export interface Chooser {
  /** Ids of all documents that can be chosen. */
  readonly documents: ReadonlySet<string>;
  readonly nameOf: (id: string) => string;
  readonly show: (ids: readonly string[]) => void;
}

/** Wires the form of the page; `choose` is called with the columns that the reader wants. */
export function startChooser(
  form: HTMLFormElement,
  settings: CompareSettings,
  choose: (ids: readonly string[]) => void,
): Chooser | null {
  const select = form.querySelector('select');
  const list = form.querySelector<HTMLElement>('[data-chosen]');
  const full = form.querySelector<HTMLElement>('[data-full]');
  const button = form.querySelector<HTMLButtonElement>('button[type="submit"]');
  if (select === null || list === null || full === null || button === null) return null;
  const options = [...select.options].filter((option) => option.value !== '');
  const names = new Map(options.map((option) => [option.value, option.dataset.name ?? option.text]));
  const nameOf = (id: string): string => names.get(id) ?? id;
  let chosen: readonly string[] = [];

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (select.value === '' || chosen.length >= MOST) return;
    const id = select.value;
    select.value = '';
    choose([...chosen, id]);
  });

  const item = (id: string, index: number): Element => {
    const line = document.createElement('li');
    const name = document.createElement('span');
    name.textContent = nameOf(id);
    line.append(name);
    if (index > 0) {
      line.append(
        action('←', say(settings, 'choose.earlier', { name: nameOf(id) }), () => choose(moved(chosen, index))),
      );
    }
    line.append(
      action('×', say(settings, 'choose.remove', { name: nameOf(id) }), () =>
        choose(chosen.filter((other) => other !== id)),
      ),
    );
    return line;
  };

  return {
    documents: new Set(options.map((option) => option.value)),
    nameOf,
    show: (ids) => {
      const held = list.contains(document.activeElement);
      chosen = ids;
      list.replaceChildren(...ids.map(item));
      list.hidden = ids.length === 0;
      for (const option of options) option.disabled = ids.includes(option.value);
      full.hidden = ids.length < MOST;
      button.disabled = ids.length >= MOST;
      // A pressed button is gone with its line: the focus must not fall back to the top of the page.
      if (held) select.focus();
    },
  };
}

/** One place to the left. */
function moved(ids: readonly string[], index: number): readonly string[] {
  const next = [...ids];
  next.splice(index - 1, 0, ...next.splice(index, 1));
  return next;
}

function action(sign: string, label: string, act: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = sign;
  button.title = label;
  button.setAttribute('aria-label', label);
  button.addEventListener('click', act);
  return button;
}
