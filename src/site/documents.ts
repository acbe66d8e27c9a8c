import { words } from '../i18n/index.ts';
import type { Circular } from '../model/circular.ts';
import type { Form, Language } from '../model/vocabulary.ts';
import { compareDates, formatDate } from './dates.ts';
import type { SiteData } from './site-data.ts';

/** How a document is named in headings and lists. A direction is never called a circular. */
export interface DocumentName {
  /** 'Surat edaran Wali Kota Depok Nomor 270/343-Huk' */
  readonly full: string;
  /** 'SE 270/343-Huk', for lists that name the region beside it. */
  readonly short: string;
  /** 'Kota Depok' */
  readonly region: string;
  /** '31 Mei 2024' or 'tanggal tidak diketahui' */
  readonly date: string;
  /** 'Kota Depok, SE 270/343-Huk, 31 Mei 2024': enough to know it by, anywhere. */
  readonly label: string;
}

/** The form in which a document may be named: its limit on publishing outranks the form it was filed under. */
export function formOf(circular: Pick<Circular, 'form' | 'publish'>): Form {
  if (circular.publish === 'direction') return 'arahan';
  if (circular.publish === 'appeal') return 'imbauan';
  return circular.form;
}

/** Names of a document in a language. */
export function nameDocument(language: Language, site: SiteData, circular: Circular): DocumentName {
  const t = words(language, 'common');
  const form = formOf(circular);
  const region = site.region(circular.region).name;
  const office = theOffice(language, circular.issuer.office ?? region);
  const number = circular.numbers.join('; ');
  const date = formatDate(language, circular.issued);
  const short = [t(`form.${form}.short`), number].filter((part) => part !== '').join(' ');
  const formWord = capitalise(t(`form.${form}`));
  return {
    full:
      number === ''
        ? t('name.unnumbered', { form: formWord, office })
        : t('name.numbered', { form: formWord, office, number }),
    short: capitalise(short),
    region,
    date,
    label: [region, short, date].join(', '),
  };
}

/** Documents in the order of their dates; undated ones by the date on which they are judged; then by id. */
export function inTime(site: SiteData, circulars: readonly Circular[]): readonly Circular[] {
  const date = (circular: Circular): string | null => circular.issued ?? site.judgedDate(circular.id).date;
  return [...circulars].sort((a, b) => compareDates(date(a), date(b)) || (a.id < b.id ? -1 : 1));
}

/** First letter in upper case: `capitalise('surat edaran') // => 'Surat edaran'`. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `theOffice('en', 'Wali Kota Depok') // => 'the Mayor of Depok'`; what has no English name takes no article. */
function theOffice(language: Language, office: string): string {
  const name = officeName(language, office);
  return name === office ? name : `the ${name}`;
}

const OFFICES: readonly (readonly [RegExp, string])[] = [
  [/^(?:Penjabat Sementara|Pjs\.?) /, 'Interim '],
  [/^(?:Penjabat|Pj\.?) /, 'Acting '],
  [/^(?:Pelaksana Tugas|Plt\.?) /, 'Acting '],
  [/\bWali Kota (?=\p{Lu})/u, 'Mayor of '],
  [/\bBupati (?=\p{Lu})/u, 'Regent of '],
  [/\bGubernur (?=\p{Lu})/u, 'Governor of '],
  [/\bSekretaris Daerah (?=\p{Lu})/u, 'Regional Secretary of '],
  [/\bSekretariat Daerah (?=\p{Lu})/u, 'Regional Secretariat of '],
  [/\bPemerintah (?=\p{Lu})/u, 'Government of '],
];

/**
 * An office in the language of the page; names of places stay as they are.
 *
 *     officeName('en', 'Penjabat Bupati Batang') // => 'Acting Regent of Batang'
 */
export function officeName(language: Language, office: string): string {
  if (language === 'id') return office;
  return OFFICES.reduce((name, [pattern, english]) => name.replace(pattern, english), office);
}
