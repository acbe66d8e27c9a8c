import { datePartsOf, dataWords } from './cite-model.ts';
import type { Cited, CiteWords, Run } from './cite-model.ts';

/**
 * A reference in the manner of APA 7: author, date, title with number or form, where it is held, address. A body is the
 * author of what it issued; without an author the title comes first; without a title its description stands in brackets;
 * without a date it says so. The data move, so their version stands where APA puts a version.
 */
export function citeApa(cited: Cited, words: CiteWords): readonly Run[] {
  const title = titleRuns(cited, words);
  const date = ` (${apaDate(cited, words)}).`;
  const head: readonly Run[] =
    cited.author === null ? [...ended(title), date] : [`${stopped(cited.author)}${date}`, ' ', ...ended(title)];
  return [...head, ' ', ...heldAt(cited, words)];
}

/** Year first, as APA has it: '2024, 31 Mei'. */
function apaDate({ date }: Cited, words: CiteWords): string {
  if (date === null) return words.undated;
  const [year = 0, month, day] = datePartsOf(date);
  const name = month === undefined ? undefined : words.months[month - 1];
  if (name === undefined) return String(year);
  if (day === undefined) return `${year}, ${name}`;
  return words.language === 'id' ? `${year}, ${day} ${name}` : `${year}, ${name} ${day}`;
}

function titleRuns(cited: Cited, words: CiteWords): readonly Run[] {
  const { title, described, form, numbers, pinpoint, caution, kind, record } = cited;
  const numbered = numbers.length > 0 && form !== null;
  // The number of a document without a title is its name.
  const name: readonly Run[] =
    title !== null
      ? [kind === 'press' ? title : { italic: title }]
      : numbered
        ? [{ italic: form }]
        : [`[${described}]`];
  const number = title !== null && numbered ? ` (${form})` : '';
  const version = kind === 'page' || kind === 'dataset' ? ` (${dataWords(words, record)})` : '';
  const place = pinpoint === null ? '' : `, ${pinpoint}`;
  const notes = [
    title !== null && !numbered && form !== null ? form : null,
    caution,
    kind === 'dataset' ? words.datasetForm : null,
  ].filter((note) => note !== null);
  return [...name, `${number}${version}${place}${notes.length === 0 ? '' : ` [${notes.join('; ')}]`}`];
}

function heldAt({ kind, container, url, record }: Cited, words: CiteWords): readonly Run[] {
  switch (kind) {
    case 'document':
      return [{ italic: words.site }, ` (${dataWords(words, record)}). ${record.url}`];
    case 'page':
    case 'dataset':
      return [`${words.site}. ${record.url}`];
    case 'source':
    case 'press': {
      const own = url === null ? '' : ` ${url}.`;
      const published: readonly Run[] = container === null ? [] : [{ italic: container }, '.'];
      return [...published, `${own} ${words.recorded} ${words.site} (${dataWords(words, record)}). ${record.url}`];
    }
    default:
      return kind satisfies never;
  }
}

/** Ends with one full stop, and with none after a mark that ends a sentence itself. */
function ended(runs: readonly Run[]): readonly Run[] {
  const last = runs.findLast((run) => (typeof run === 'string' ? run : run.italic) !== '') ?? '';
  return /[.?!]$/.test(typeof last === 'string' ? last : last.italic) ? runs : [...runs, '.'];
}

function stopped(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}
