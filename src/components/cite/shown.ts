import type { Cited } from '../../site/cite-model.ts';
import type { CiteSettings } from '../../site/cite-settings.ts';
import { CITE_STYLES } from '../../site/cite-styles.ts';
import { citedShown } from '../../site/cite-thing.ts';
import { citationText, entry, textElement } from './dialog.ts';

const EVENT = 'sanding:cite';

/** Tells the citations of the page what it shows now, at the address that it has now; null: nothing of its own. */
export function citeShown(title: string | null): void {
  document.dispatchEvent(new CustomEvent<string | null>(EVENT, { detail: title }));
}

/** Keeps the citations of a page with what it shows, and adds a link to put on other pages. */
export function followShown(box: HTMLElement, settings: CiteSettings): void {
  const { page } = settings.bases;
  if (page === undefined) return;
  const link = textElement('pre');
  const linked = entry(settings.styles.html, link, settings);
  document.addEventListener(EVENT, (event) => {
    const title = event instanceof CustomEvent && typeof event.detail === 'string' ? event.detail : null;
    const cited = title === null ? page : citedShown(page, title, location.search);
    for (const style of CITE_STYLES) {
      const text = box.querySelector(`[data-name="${settings.styles[style]}"] [data-text]`);
      text?.replaceChildren(...citationText(style, cited, settings));
    }
    link.textContent = htmlLink(cited);
    if (title === null) linked.remove();
    else box.querySelector('[data-name]')?.before(linked);
  });
}

/** A link as a person pastes it into a page of their own. */
function htmlLink({ title, record }: Cited): string {
  const anchor = document.createElement('a');
  anchor.setAttribute('href', record.url);
  anchor.textContent = title;
  return anchor.outerHTML;
}
