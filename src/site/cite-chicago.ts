import { dataWords, dateWords } from './cite-model.ts';
import type { Cited, CiteWords, Run } from './cite-model.ts';

/**
 * A bibliography entry in the manner of Chicago (notes and bibliography): author, title in quotation marks, form and
 * number, date, place, where it is held. In place of a day of access, which nobody knows here, stands the version of the
 * data.
 */
export function citeChicago(cited: Cited, words: CiteWords): readonly Run[] {
  const { author, title, described, form, numbers, pinpoint, caution, kind, date } = cited;
  const numbered = numbers.length > 0 && form !== null;
  const name = title !== null ? `“${stopped(innerQuotes(title))}”` : numbered ? null : stopped(`[${described}]`);
  const day = date === null ? words.undated : dateWords(words, date);
  const dated = kind === 'page' || kind === 'dataset' ? null : day;
  const details = [
    title !== null || numbered ? form : null,
    kind === 'dataset' ? words.datasetForm : null,
    dated,
    pinpoint,
  ]
    .filter((part) => part !== null)
    .join(', ');
  const parts = [
    author === null ? null : stopped(author),
    name,
    kind === 'source' || kind === 'press' ? null : details === '' ? null : stopped(capital(details)),
    caution === null ? null : stopped(capital(caution)),
  ].filter((part) => part !== null);
  const head = parts.length === 0 ? [] : [`${parts.join(' ')} `];
  return [...head, ...heldAt(cited, words, day)];
}

function heldAt({ kind, container, url, record }: Cited, words: CiteWords, day: string): readonly Run[] {
  const held: readonly Run[] = [{ italic: words.site }, `, ${dataWords(words, record)}. ${stopped(record.url)}`];
  if (kind !== 'source' && kind !== 'press') return held;
  const published: readonly Run[] =
    container === null ? [`${capital(day)}. `] : [{ italic: container }, `, ${stopped(day)} `];
  const own = url === null ? '' : `${stopped(url)} `;
  return [...published, `${own}${words.recorded} `, ...held];
}

/** Quotation marks inside a quoted title become single ones. */
function innerQuotes(title: string): string {
  return title
    .replaceAll('“', '‘')
    .replaceAll('”', '’')
    .replaceAll(/"([^"]*)"/g, '‘$1’');
}

function stopped(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
