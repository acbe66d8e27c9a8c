/** Makes buttons that name an element in `data-copy` copy its text, and say so. Without a script they stay hidden. */
export function startCopy(page: Document): void {
  for (const button of page.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    const source = page.getElementById(button.dataset.copy ?? '');
    const status = button.parentElement?.querySelector('[data-copy-status]');
    if (source === null || status === null || status === undefined) continue;
    button.hidden = false;
    button.addEventListener('click', () => {
      navigator.clipboard.writeText(source.textContent).then(
        () => (status.textContent = button.dataset.copied ?? ''),
        // Refused by the browser, or not a secure context: the text can still be selected by hand.
        () => {
          page.getSelection()?.selectAllChildren(source);
          status.textContent = button.dataset.refused ?? '';
        },
      );
    });
  }
}
