import { words } from '../i18n/index.ts';
import type { Circular } from '../model/circular.ts';
import type { Language } from '../model/vocabulary.ts';
import { formatDate } from './dates.ts';
import { officeName } from './documents.ts';
import type { SiteData } from './site-data.ts';

/** One fact of the provenance: label and value in words; `unknown` values are shown as such. */
export interface Fact {
  readonly label: string;
  readonly values: readonly string[];
  readonly unknown: boolean;
  readonly note: string | null;
}

/** Issuer, signatory, number, date, election, addressees of a document. */
export function provenance(language: Language, site: SiteData, circular: Circular): readonly Fact[] {
  const t = words(language, 'pages');
  const common = words(language, 'common');
  const { issuer, signatory } = circular;
  const person = (who: Circular['issuer'] | null): readonly string[] =>
    who === null
      ? []
      : [who.name, who.office === null ? null : officeName(language, who.office)].flatMap((part) => part ?? []);
  const fact = (label: string, values: readonly string[], note: string | null = null): Fact => ({
    label,
    values: values.length === 0 ? [common('unknown')] : values,
    unknown: values.length === 0,
    note,
  });
  return [
    fact(t('circular.issuer'), person(issuer).slice().reverse()),
    fact(t('circular.signatory'), person(signatory)),
    fact(t('circular.number'), circular.numbers),
    fact(
      t('circular.issued'),
      circular.issued === null ? [] : [formatDate(language, circular.issued)],
      circular.issuedNote?.[language] ?? null,
    ),
    fact(
      t('circular.election'),
      circular.elections.map((id) => site.election(id).name[language]),
    ),
    fact(
      t('circular.addressees'),
      circular.addressees.map((addressee) => common(`addressee.${addressee}`)),
      circular.addresseesReported.length === 0
        ? null
        : t('circular.addressees.reported', { words: circular.addresseesReported.join('; ') }),
    ),
  ];
}

/** One cited law: as reported, the instruments it means, and a flag where one was already repealed. */
export interface ReferenceRow {
  readonly reported: string;
  readonly instruments: readonly { readonly id: string; readonly short: string }[];
  readonly flags: readonly string[];
}

export function references(language: Language, site: SiteData, circular: Circular): readonly ReferenceRow[] {
  const t = words(language, 'pages');
  const repealed = new Map(site.repealedOf(circular.id).map((citation) => [citation.instrument, citation]));
  return circular.references.map(({ reported, instruments }) => ({
    reported,
    instruments: instruments.map((id) => ({ id, short: site.instrument(id).short })),
    flags: instruments.flatMap((id) => {
      const citation = repealed.get(id);
      if (citation === undefined) return [];
      const short = site.instrument(id).short;
      const date = formatDate(language, citation.repealed);
      const successors = citation.replacedBy.map((next) => site.instrument(next).short).join(', ');
      return [
        successors === ''
          ? t('circular.repealed', { short, date })
          : t('circular.repealed.replaced', { short, date, successors }),
      ];
    }),
  }));
}
