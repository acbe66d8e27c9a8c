import { BASELINE_ID, comparedSearch, readCompared } from '../../site/compare-address.ts';
import type { Compared } from '../../site/compare-address.ts';
import { relate } from '../../site/compare-align.ts';
import { comparisonCsv } from '../../site/compare-csv.ts';
import type { ComparisonRow } from '../../site/compare-csv.ts';
import type { CompareSettings } from '../../site/compare-settings.ts';
import { citeShown } from '../cite/shown.ts';
import { startChooser } from './chooser.ts';
import { fetchPartial } from './fetch-section.ts';
import { baselineOn, readColumn } from './read-column.ts';
import type { CompareColumn } from './read-column.ts';
import { renderComparison, say } from './render.ts';

/** Puts the comparison together that the address asks for, and follows the reader's choice. */
export function startCompare(): void {
  const find = (name: string): HTMLElement | null => document.querySelector<HTMLElement>(`[data-${name}]`);
  const settingsText = document.getElementById('banding-data')?.textContent;
  const form = document.querySelector<HTMLFormElement>('form[data-chooser]');
  const message = find('message');
  const result = find('result');
  const actions = find('actions');
  if (settingsText === undefined || !form || !message || !result || !actions) return;
  const settings = JSON.parse(settingsText) as CompareSettings;
  const pageTitle = document.title;
  let shown: readonly CompareColumn[] = [];
  // The last thing asked for: an answer that comes late must not replace a newer one.
  let asked = '';

  const chooser = startChooser(form, settings, (ids) => {
    history.pushState(null, '', location.pathname + comparedSearch(ids));
    void follow();
  });
  if (chooser === null) return;

  const follow = async (): Promise<void> => {
    const search = location.search;
    const compared = readCompared(search, chooser.documents);
    asked = search;
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]')) link.search = search;
    chooser.show(compared.kind === 'none' ? [] : compared.ids);
    actions.hidden = true;
    citeShown(null);
    result.replaceChildren();
    document.title = pageTitle;
    tell(message, faultOf(compared, settings));
    if (compared.kind !== 'columns') return;
    tell(message, say(settings, 'status.loading', { n: compared.ids.length }));
    const fetched = await Promise.all(compared.ids.map((id) => column(id, settings)));
    if (asked !== search) return;
    const missing = compared.ids.filter((_, index) => fetched[index] === null);
    if (missing.length > 0) {
      tell(message, say(settings, 'status.failed', { names: missing.map(chooser.nameOf).join(', ') }));
      return;
    }
    shown = onOneDay(
      fetched.filter((one) => one !== null),
      settings,
    );
    result.replaceChildren(renderComparison(shown, settings));
    actions.hidden = false;
    const names = shown.map((one) => one.name).join(', ');
    // The heading says it to those who see; this says it to those who listen.
    tell(message, say(settings, 'result', { names }), true);
    document.title = `${say(settings, 'result', { names })} · ${pageTitle}`;
    citeShown(say(settings, 'result', { names }));
  };

  window.addEventListener('popstate', () => void follow());
  find('print')?.addEventListener('click', () => window.print());
  find('copy')?.addEventListener('click', () => void copyAddress(message, settings));
  find('csv')?.addEventListener('click', () => download(shown, settings));
  form.hidden = false;
  void follow();
}

/** The partials fetched so far; they do not change while the page is open. */
const fetchedColumns = new Map<string, Promise<CompareColumn | null>>();

async function column(id: string, settings: CompareSettings): Promise<CompareColumn | null> {
  const held = fetchedColumns.get(id);
  if (held !== undefined) return held;
  const fetching = fetchPartial(`${settings.documents}${id}/kolom/`).then((partial) =>
    partial === null ? null : readColumn(partial),
  );
  fetchedColumns.set(id, fetching);
  const read = await fetching;
  // A failure may pass: the next attempt asks again.
  if (read === null) fetchedColumns.delete(id);
  return read;
}

/** The baseline stands as it was on the day of the first document that has one. */
function onOneDay(columns: readonly CompareColumn[], settings: CompareSettings): readonly CompareColumn[] {
  const dated = columns.find((one) => one.judged !== null);
  const day = dated?.judged ?? settings.versionDate;
  const note =
    dated === undefined
      ? say(settings, 'baseline.on.version', { date: settings.versionDateWords })
      : say(settings, 'baseline.on', { date: dated.judgedWords, name: dated.name });
  const text = {
    inForce: say(settings, 'baseline.in-force'),
    notInForce: say(settings, 'baseline.not-in-force'),
    note,
  };
  return columns.map((one) => (one.id === BASELINE_ID ? baselineOn(one, day, text) : one));
}

function tell(message: HTMLElement, words: string, onlyHeard = false): void {
  message.classList.toggle('visually-hidden', onlyHeard);
  message.textContent = words;
}

function faultOf(compared: Compared, settings: CompareSettings): string {
  switch (compared.kind) {
    case 'none':
    case 'columns':
      return '';
    case 'unknown':
      return say(settings, 'fault.unknown', { ids: compared.unknown.join(', ') });
    case 'few':
      return say(settings, 'fault.few');
    case 'many':
      return say(settings, 'fault.many', { n: compared.ids.length });
    default:
      return compared satisfies never;
  }
}

async function copyAddress(message: HTMLElement, settings: CompareSettings): Promise<void> {
  try {
    await navigator.clipboard.writeText(location.href);
    tell(message, say(settings, 'copied'));
  } catch {
    // Refused by the browser, or not a secure context.
    tell(message, say(settings, 'copy.failed'));
  }
}

function download(columns: readonly CompareColumn[], settings: CompareSettings): void {
  const ids = columns.map((one) => one.id).join('-');
  const address = URL.createObjectURL(new Blob([comparisonCsv(rowsOf(columns, settings))], { type: 'text/csv' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${say(settings, 'csv.name')}-${ids}.csv`;
  link.click();
  URL.revokeObjectURL(address);
}

/** Act by act, in the order of the codebook, column by column. */
function rowsOf(columns: readonly CompareColumn[], settings: CompareSettings): readonly ComparisonRow[] {
  return settings.acts.flatMap((act) => {
    const cells = columns.flatMap((one) => {
      const cell = one.cells.get(act);
      return cell === undefined ? [] : [{ one, cell }];
    });
    const relation = relate(cells.map(({ cell }) => cell));
    return cells.map(({ one, cell }) => ({
      act,
      actLabel: cell.actLabel,
      relation,
      document: one.id,
      documentLabel: one.name,
      state: cell.state,
      reason: cell.reason,
      referenced: cell.referenced,
      elementsNamed: cell.elements,
      elementsMissing: cell.missing,
      evidence: cell.evidence,
      certificate: cell.certificate,
    }));
  });
}
