import { fault } from '../diagnostics/collect.ts';
import type { Clause } from '../model/clause.ts';
import type { Report } from '../model/diagnostic.ts';
import type { Place } from '../model/place.ts';
import type { Form } from '../model/vocabulary.ts';
import { findDate } from '../text/dates.ts';
import { closedAddressees } from './addressees.ts';
import { isPlaceAndDate } from './closing.ts';
import type { FoundMetadata } from './found.ts';
import type { HeadKind, HeadPart } from './header.ts';
import { unspaced } from './header.ts';
import type { ReadDocument, TailPart } from './reading.ts';
import { findReferences } from './references.ts';
import { readSignatory } from './signatory.ts';

/** Gathers what a document says of itself. Each thing missing or doubted is a diagnostic. */
export function gatherMetadata(
  { head, tail }: ReadDocument,
  clauses: readonly Clause[],
  file: string,
  placeOfLine: (line: number) => Place,
  report: Report,
): FoundMetadata {
  const parts = (kind: HeadKind): readonly HeadPart[] => head.parts.filter((part) => part.kind === kind);
  const ends = (kind: TailPart['kind']): readonly string[] =>
    tail.filter((part) => part.kind === kind).map(({ text }) => text);
  const doubt = (rule: string, message: string, found: string | null, line: number): void =>
    report(fault('warning', rule, placeOfLine(line), message, found, null));
  const numbers = parts('number')
    .map(({ text }) => numberOf(text))
    .filter((text) => text !== '');
  const first = head.parts[0]?.line ?? 0;
  if (numbers.length === 0) doubt('number-not-found', 'Found no number of the document', null, first);
  for (const { line, text } of parts('number'))
    if (isGap(text)) doubt('number-incomplete', 'The number has a gap in the print', text, line);
  const title = titleOf(parts('subject'), parts('title'));
  if (title === null) doubt('title-not-found', 'Found no subject after TENTANG, Hal or Perihal', null, first);
  const dated = dateOf([
    ...parts('date').map(({ text, line }) => ({ text, line })),
    ...tail.filter((part) => part.kind === 'signature'),
  ]);
  if (dated.date === null) doubt('date-not-found', 'Found no date of issue', null, tail[0]?.line ?? first);
  else if (dated.date.length < DAY_LENGTH)
    doubt('date-incomplete', `The date gives no day: ${dated.date}`, dated.printed, dated.line);
  const reported = addresseesOf([...parts('addressee').map(({ text }) => text), ...ends('addressee')]);
  const signatory = readSignatory(ends('signature'));
  if (signatory === null) doubt('signatory-not-found', 'Found no signature', null, tail.at(-1)?.line ?? first);
  const letterhead = parts('letterhead').map(({ text }) => text);
  const office = signatory?.onBehalfOf ?? signatory?.office ?? null;
  return {
    file,
    form: formOf(parts('form'), parts('subject').length > 0 || parts('addressee').length > 0),
    numbers,
    title,
    issued: dated.date,
    place: dated.place,
    issuer: { office: issuerOf(letterhead, parts('form'), office), name: null },
    signatory,
    addressees: closedAddressees(reported),
    addressees_reported: reported,
    references: findReferences([title ?? '', ...clauses.map(({ text }) => text)]),
    copies: ends('copies').filter((text) => !/^tembusan/iu.test(text)),
    lines: linesByKind(head.parts, tail),
  };
}

function linesByKind(
  head: readonly HeadPart[],
  tail: readonly TailPart[],
): Readonly<Record<string, readonly string[]>> {
  const lines: Record<string, string[]> = {};
  for (const { kind, text } of [...head, ...tail]) (lines[kind] ??= []).push(text);
  return lines;
}

function numberOf(text: string): string {
  return text
    .replace(/^nomor\s*:?\s*/iu, '')
    .replaceAll(/\s*\/\s*/gu, '/')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

function isGap(text: string): boolean {
  return /\.{3,}|…|_{2,}|\/\s{2,}\/|\/\s*\//u.test(text);
}

function titleOf(subject: readonly HeadPart[], titles: readonly HeadPart[]): string | null {
  const words = (subject.length > 0 ? subject : titles)
    .map(({ text }) => text)
    .filter((text) => !/^tentang$/iu.test(unspaced(text)));
  const joined = words
    .join(' ')
    .replace(/^tentang\s+/iu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  return joined === '' ? null : joined;
}

interface Dated {
  readonly date: string | null;
  readonly place: string | null;
  readonly printed: string | null;
  readonly line: number;
}

/** Date and place of issue: of the signature block, or of the letter's head. */
function dateOf(parts: readonly { readonly text: string; readonly line: number }[]): Dated {
  let place: string | null = null;
  let dated: Dated = { date: null, place: null, printed: null, line: 0 };
  for (const { text, line } of parts) {
    const at = /^(?:ditetapkan|dikeluarkan|ditandatangani|dibuat)\s+di\s*:?\s*(\p{L}[\p{L}' .-]*)$/iu.exec(text)?.[1];
    if (at !== undefined) place ??= at.trim();
    if (isPlaceAndDate(text)) place ??= text.slice(0, text.indexOf(',')).trim();
    const found = findDate(text);
    if (found !== null && dated.date === null) dated = { date: found.date, place, printed: text, line };
  }
  return { ...dated, place };
}

function formOf(forms: readonly HeadPart[], letter: boolean): Form | null {
  const text = forms.map((part) => unspaced(part.text)).join(' ');
  if (text.includes('EDARAN')) return 'surat-edaran';
  if (text.includes('INSTRUKSI')) return 'instruksi';
  if (/H?IMBAUAN/u.test(text)) return 'imbauan';
  return letter ? 'surat' : null;
}

/** Office that issues: named in the form (`SURAT EDARAN BUPATI X`), else the one that signs, else the letterhead. */
function issuerOf(letterhead: readonly string[], forms: readonly HeadPart[], signed: string | null): string | null {
  const named = forms
    .map(
      ({ text }) =>
        /(?:EDARAN|INSTRUKSI|IMBAUAN)\s+((?:GUBERNUR|BUPATI|WALI ?KOTA|SEKRETARIS DAERAH|PENJABAT)\b.*)$/u.exec(
          unspaced(text),
        )?.[1],
    )
    .find((office) => office !== undefined);
  const head = letterhead.find((text) => /^(?:GUBERNUR|BUPATI|WALI ?KOTA|SEKRETARIS DAERAH)\b/u.test(text));
  const office = named ?? head?.replace(/,$/u, '') ?? signed;
  return office === null ? null : office.trim();
}

/** Those addressed, one an entry, without numbers and `di Tempat`. */
function addresseesOf(lines: readonly string[]): readonly string[] {
  const entries: string[] = [];
  const list = lines.some((line) => NUMBERED.test(bare(line)));
  for (const [index, line] of lines.entries()) {
    if (/^di\s*[-–:]?$/iu.test(lines[index - 1] ?? '')) continue;
    const words = bare(line);
    const numbered = NUMBERED.test(words);
    const text = words
      .replace(NUMBERED, '')
      .replace(/^(?:sdr\.?|saudara|bapak\/ibu|para)\s+(?=\p{Lu})/iu, '')
      .replace(/[;,]?\s*(?:dan)?[;,.]?$/iu, '')
      .trim();
    if (text === '' || /^kepada$/iu.test(text) || PLACE.test(text)) continue;
    const last = entries.length - 1;
    if (last >= 0 && !numbered && (list || /^\p{Ll}/u.test(text) || UNFINISHED.test(entries[last] ?? '')))
      entries[last] = `${entries[last] ?? ''} ${text}`;
    else entries.push(text);
  }
  return entries;
}

/** `di Tempat`, `di Mekarjaya`: where they are, not who. */
const PLACE =
  /^(?:[Dd]i|DI)\s*[-–:]?(?:\s*\p{Lu}[\p{L} -]{1,30})?\.?\s*-?$|^(?:(?:[Dd]i |DI )?(?:[Tt]empat|TEMPAT|T e m p a t)|[Mm]asing-masing)\.?$/u;
/** Ends of a line that the next completes. */
const UNFINISHED = /(?:^|\s)(?:kota|kabupaten|provinsi|pemerintah|daerah kota|daerah kabupaten|dan|se-\p{L}+)$/iu;

/** A line of addressees without the words that open the list. */
function bare(line: string): string {
  return line
    .replace(/^:\s*/u, '')
    .replace(/^(?:kepada|yth\.?|yang terhormat)\s*[:;,]?\s*/iu, '')
    .replace(/^(?:yth\.?|yang terhormat)\s*[:;,]?\s*/iu, '');
}

const NUMBERED = /^(?:(?:\d{1,2}|[a-z])[.)]|[-–•])\s*/u;
/** Characters of a date with its day: YYYY-MM-DD. */
const DAY_LENGTH = 10;
