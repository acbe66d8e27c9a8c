import type { CiteSettings } from '../../site/cite-settings.ts';

/** Shows the copy buttons inside an element and makes them work; what happened is told in `status`. */
export function startCopying(within: HTMLElement, status: HTMLElement, settings: Pick<CiteSettings, 'messages'>): void {
  for (const button of within.querySelectorAll<HTMLButtonElement>('[data-copy]')) button.hidden = false;
  within.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('[data-copy]') : null;
    const holder = button?.closest<HTMLElement>('[data-name]');
    const text = holder?.querySelector('[data-text]')?.textContent;
    if (!holder || text === undefined) return;
    const style = holder.dataset.name ?? '';
    void copy(text.trim()).then((done) => {
      status.textContent = done ? settings.messages.copied.replace('{style}', style) : settings.messages['copy.failed'];
      // Those who see are told at the button itself.
      holder.toggleAttribute('data-copied', done);
      status.classList.toggle('visually-hidden', done);
    });
  });
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Refused by the browser, or not a secure context.
    return false;
  }
}
