import { dataWords, datePartsOf, noteOf } from './cite-model.ts';
import type { Cited, CiteWords } from './cite-model.ts';

/**
 * A BibTeX entry. All are `@misc`, the one kind that demands no field: what is not known is left out instead of being
 * filled in. Names of bodies and titles stand in double braces, so that no style takes them apart or changes their case.
 */
export function citeBibtex(cited: Cited, words: CiteWords): string {
  const { author, title, described, form, numbers, date, pinpoint, container, caution, url, record, kind } = cited;
  const numbered = numbers.length > 0 && form !== null;
  const data = dataWords(words, record);
  const held = kind === 'source' || kind === 'press' ? `${words.recorded} ${words.site}, ${data}, ${record.url}` : null;
  const [year, month] = date === null ? [] : datePartsOf(date);
  const how = [form, kind === 'dataset' ? words.datasetForm : null, container, pinpoint].filter(
    (part) => part !== null,
  );
  const note = noteOf([caution, held ?? `${words.site}, ${data}`]);
  const fields: readonly (readonly [string, string | null])[] = [
    ['author', author === null ? null : `{{${bibtexText(author)}}}`],
    ['title', `{{${bibtexText(title ?? (numbered ? form : `[${described}]`))}}}`],
    ['howpublished', how.length === 0 ? null : `{${bibtexText(how.join(', '))}}`],
    ['year', year === undefined ? null : `{${year}}`],
    // Names of months are macros of BibTeX: styles print them in their own language.
    ['month', month === undefined ? null : (MONTHS[month - 1] ?? null)],
    ['date', date === null ? null : `{${date}}`],
    ['note', `{${bibtexText(note)}}`],
    ['url', `{${bibtexAddress(url ?? record.url)}}`],
    ['language', `{${LANGUAGE_NAMES[cited.language]}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = ${value},`]));
  return [`@misc{${bibtexKey(cited.key)},`, ...lines, '}'].join('\n');
}

/** A file of entries. */
export function bibtexFile(entries: readonly string[]): string {
  return `${entries.join('\n\n')}\n`;
}

/** Letters, digits and `: - _`: what every reader of BibTeX takes in a key. */
export function bibtexKey(key: string): string {
  return key.replaceAll(/[^A-Za-z0-9:_-]/g, '_');
}

/**
 * Text that LaTeX prints as it stands. Letters with marks become accents, typographic signs their commands; letters of
 * other scripts stay in UTF-8.
 *
 *     bibtexText('50% & “é”') // => "50\\% \\& ``{\\'e}''"
 */
export function bibtexText(text: string): string {
  const folded = text.normalize('NFC').replaceAll(/[\s\u00a0]+/g, ' ');
  return Array.from(folded, (sign) => SIGNS[sign] ?? accented(sign)).join('');
}

/** An address for `\url`, which takes everything but braces, backslashes and white space. */
function bibtexAddress(address: string): string {
  return address.replaceAll(/[{}\\\s]/g, (sign) => encodeURIComponent(sign));
}

function accented(sign: string): string {
  const [letter = '', mark, ...rest] = Array.from(sign.normalize('NFD'));
  const command = mark === undefined || rest.length > 0 || !/[A-Za-z]/.test(letter) ? undefined : ACCENTS[mark];
  return command === undefined ? sign : `{\\${command}${/[a-z]/i.test(command) ? `{${letter}}` : letter}}`;
}

const SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // By name: BibTeX counts braces even where they are escaped.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '%': '\\%',
  '&': '\\&',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '–': '--',
  '—': '---',
  '‘': '`',
  '’': "'",
  '“': '``',
  '”': "''",
  // In braces, so that it can end no field that another program sets in quotation marks.
  '"': '{"}',
  '…': '\\ldots{}',
};

const ACCENTS: Readonly<Record<string, string>> = {
  '\u0300': '`',
  '\u0301': "'",
  '\u0302': '^',
  '\u0303': '~',
  '\u0304': '=',
  '\u0306': 'u',
  '\u0307': '.',
  '\u0308': '"',
  '\u030a': 'r',
  '\u030c': 'v',
  '\u0327': 'c',
};

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;
const LANGUAGE_NAMES = { id: 'indonesian', en: 'english' } as const;
