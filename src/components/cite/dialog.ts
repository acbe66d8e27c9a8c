import type { Cited } from '../../site/cite-model.ts';
import type { CiteSettings } from '../../site/cite-settings.ts';
import { cite, CITE_STYLES } from '../../site/cite-styles.ts';
import type { CiteStyle } from '../../site/cite-styles.ts';
import { startCopying } from './copy.ts';

/** Shows how to cite a thing, over the page; null: its citation could not be had. Escape and the button close it. */
export function showCitation(cited: Cited | null, title: string, settings: CiteSettings): void {
  const dialog = make('dialog', 'cite-dialog');
  const heading = make('h2', '', title.charAt(0).toUpperCase() + title.slice(1));
  heading.id = 'kutip-judul';
  heading.tabIndex = -1;
  dialog.setAttribute('aria-labelledby', heading.id);
  const form = make('form', 'cite-close');
  form.method = 'dialog';
  form.append(make('button', '', settings.messages['dialog.close']));
  const status = make('p', 'visually-hidden');
  status.setAttribute('role', 'status');
  const content = cited === null ? [make('p', '', settings.messages.failed)] : entries(cited, settings);
  dialog.append(form, heading, ...content, status);
  // Inside a region that scrolls it would be cut off; the top layer needs no place of its own.
  document.body.append(dialog);
  startCopying(dialog, status, settings);
  dialog.addEventListener('close', () => dialog.remove());
  dialog.showModal();
  heading.focus();
}

/** The permanent address, then the four styles, each with its button. */
function entries(cited: Cited, settings: CiteSettings): readonly HTMLElement[] {
  const address = textElement('p');
  address.append(cited.record.url);
  return [
    entry(settings.messages.permalink, address, settings),
    ...CITE_STYLES.map((style) => {
      const text = textElement(style === 'apa' || style === 'chicago' ? 'p' : 'pre');
      text.append(...citationText(style, cited, settings));
      return entry(settings.styles[style], text, settings);
    }),
  ];
}

/** A citation as nodes: titles in italics. */
export function citationText(style: CiteStyle, cited: Cited, settings: CiteSettings): readonly Node[] {
  return cite(style, cited, settings.words).map((run) =>
    typeof run === 'string' ? document.createTextNode(run) : make('em', '', run.italic),
  );
}

/** What a copy button copies: `p` for people, `pre` for programs. */
export function textElement(name: 'p' | 'pre'): HTMLElement {
  const text = make(name, name === 'p' ? 'cite' : '');
  text.dataset.text = '';
  return text;
}

/** One text under its name, with its button. */
export function entry(name: string, text: HTMLElement, { messages }: CiteSettings): HTMLElement {
  const holder = make('div', 'cite-style');
  holder.dataset.name = name;
  const button = make('button', '', messages.copy);
  button.type = 'button';
  button.dataset.copy = '';
  button.setAttribute('aria-label', `${messages.copy} ${name}`);
  holder.append(make('h3', '', name), text, button);
  return holder;
}

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  classes: string,
  text = '',
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (classes !== '') element.className = classes;
  if (text !== '') element.textContent = text;
  return element;
}
