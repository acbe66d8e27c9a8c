import { fetchSection } from '../compare/fetch-section.ts';

export interface OpenCell {
  readonly circular: string;
  readonly act: string;
  /** The link in the table. */
  readonly link: HTMLAnchorElement;
  /** Address of the act's own page. */
  readonly actAddress: string;
}

export interface EvidencePanel {
  readonly show: (cell: OpenCell) => Promise<void>;
  readonly close: () => void;
}

/** The panel over the table. `closed` is called when the reader closes it, by button or Escape. */
export function evidencePanel(dialog: HTMLDialogElement, closed: () => void): EvidencePanel {
  const part = (name: string): HTMLElement | null => dialog.querySelector<HTMLElement>(`[data-${name}]`);
  const body = part('body');
  let opener: HTMLAnchorElement | null = null;
  // What is on its way; an answer that comes late must not replace a newer one.
  let asked = '';
  let byScript = false;

  dialog.addEventListener('close', () => {
    asked = '';
    opener?.removeAttribute('aria-current');
    opener?.focus();
    if (!byScript) closed();
    byScript = false;
  });
  // A press beside the panel closes it, as readers expect of an overlay.
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });

  return {
    show: async (cell) => {
      const key = `${cell.circular}.${cell.act}`;
      if (body === null || (asked === key && dialog.open)) return;
      asked = key;
      opener?.removeAttribute('aria-current');
      opener = cell.link;
      opener.setAttribute('aria-current', 'true');
      const title = part('title');
      if (title !== null) title.textContent = cell.link.getAttribute('aria-label');
      part('page')?.setAttribute('href', cell.link.href);
      part('act')?.setAttribute('href', cell.actAddress);
      const compare = dialog.querySelector<HTMLAnchorElement>('a[data-compare]');
      if (compare !== null) compare.search = `?e=${cell.circular},nasional`;
      body.textContent = body.dataset.loading ?? '';
      if (!dialog.open) dialog.showModal();
      title?.focus();
      const section = await fetchSection(cell.link.href, cell.act);
      if (asked !== key) return;
      if (section === null) body.textContent = body.dataset.failed ?? '';
      else body.replaceChildren(section);
      // The panel is opened for the evidence: it stands open here.
      for (const details of body.querySelectorAll('details')) details.open = true;
    },
    close: () => {
      if (!dialog.open) return;
      byScript = true;
      dialog.close();
    },
  };
}
