import { words } from '../i18n/index.ts';
import type { Language } from '../model/vocabulary.ts';
import type { NationalRow } from './act-page.ts';
import type { AbsentRow, Brief } from './brief.ts';
import type { LapsedBasis } from './brief-law.ts';
import { enumerationWords } from './circular-page.ts';
import { formatDate } from './dates.ts';
import { nameDocument } from './documents.ts';
import { intervalWords } from './intervals.ts';
import type { SiteData } from './site-data.ts';

/** Title of a brief: what it found, in a sentence. */
export function briefHeadline(language: Language, brief: Brief): string {
  const t = words(language, 'tools');
  const region = brief.region.name;
  const n = brief.gaps.length;
  if (!brief.whole) return t('brief.headline.open', { region });
  return n === 0 ? t('brief.headline.none', { region }) : t('brief.headline.gaps', { region, n });
}

/** Which document is judged, how much of it was read, and what else the region has. */
export function judgedSentences(language: Language, site: SiteData, brief: Brief): readonly string[] {
  const t = words(language, 'tools');
  const name = nameDocument(language, site, brief.circular);
  const { cue } = brief.circular.view;
  const others = brief.others.map((other) => {
    const { short, date } = nameDocument(language, site, other);
    return `${short} (${date})`;
  });
  return [
    t('brief.judged', { document: name.full, date: name.date }),
    t('brief.seen', { seen: enumerationWords(language, brief.circular) }),
    others.length === 0 ? t('brief.only') : t('brief.latest', { others: others.join('; ') }),
    ...(brief.orderUncertain ? [t('brief.order')] : []),
    ...(cue === null ? [] : [`${words(language, 'pages')('certificate.cue')} ${cue[language]}`]),
  ];
}

/** `'PP 94/2021 Pasal 5 huruf n angka 1; SKB 2022 lampiran d'`, or that there is none. */
export function lawWords(language: Language, rows: readonly NationalRow[]): string {
  if (rows.length === 0) return words(language, 'tools')('brief.law.none');
  return rows.map(({ instrument, provision }) => `${instrument.short} ${provision.citation}`).join('; ');
}

/** How many comparable documents state the act, over both sets. */
export function prevalenceWords(language: Language, site: SiteData, brief: Brief, row: AbsentRow): string {
  const t = words(language, 'tools');
  const elections = brief.circular.elections.map((id) => site.election(id).name[language]);
  return t('brief.prevalence', {
    elections: elections.length === 0 ? t('brief.elections.all') : elections.join(` ${t('brief.or')} `),
    interval: intervalWords(language, row.election),
    kind: t(`brief.kind.${brief.region.kind}`),
    kindInterval: intervalWords(language, row.kind),
  });
}

/** What was read before the absence was claimed, and what the document cites in its place. */
export function proofSentences(language: Language, site: SiteData, row: AbsentRow): readonly string[] {
  const t = words(language, 'tools');
  const { clausesRead, prohibitionsRead, referenced } = row.certificate;
  const names = referenced.map((id) => site.instrument(id).short).join(', ');
  return [
    t('brief.proof', { clauses: clausesRead, bans: prohibitionsRead }),
    ...(names === '' ? [] : [t('brief.through', { names })]),
  ];
}

/** Provisions that held on the document's date, where they are not those that hold now; null where they are. */
export function thenWords(language: Language, site: SiteData, row: AbsentRow): string | null {
  const now = new Set(row.national.map(({ provision }) => provision.id));
  const { national } = row.certificate;
  if (national.length === now.size && national.every((id) => now.has(id))) return null;
  if (national.length === 0) return null;
  const then = national.map((id) => {
    const provision = site.provision(id);
    return { provision, instrument: site.instrument(provision.instrument) };
  });
  return words(language, 'tools')('brief.national.then', { law: lawWords(language, then) });
}

/** One lapsed legal basis in a sentence. */
export function lapsedWords(language: Language, basis: LapsedBasis): string {
  const t = words(language, 'tools');
  const values = {
    short: basis.instrument.short,
    date: formatDate(language, basis.until),
    when: t(basis.before ? 'brief.laws.before' : 'brief.laws.after'),
  };
  const successors = shortNames(basis);
  return successors === '' ? t('brief.laws.line', values) : t('brief.laws.line.by', { ...values, successors });
}

/** What may be said of the document's legal bases where none has lapsed. */
export function lawsNone(language: Language, brief: Brief): string {
  const known = brief.circular.references.some(({ instruments }) => instruments.length > 0);
  return words(language, 'tools')(known ? 'brief.laws.none' : 'brief.laws.unknown');
}

/** The brief as things to do, the weightiest first; optional additions last. */
export function checklist(language: Language, brief: Brief): readonly string[] {
  const t = words(language, 'tools');
  const act = (row: { readonly act: AbsentRow['act'] }): string => row.act.label[language];
  return [
    ...brief.contrary.map((row) => t('brief.check.contrary', { act: act(row) })),
    ...brief.lapsed.map((basis) => {
      const values = { short: basis.instrument.short, date: formatDate(language, basis.until) };
      const successors = shortNames(basis);
      return successors === ''
        ? t('brief.check.lapsed', values)
        : t('brief.check.lapsed.by', { ...values, successors });
    }),
    ...brief.gaps.map((row) =>
      t('brief.check.gap', {
        act: act(row),
        law: lawWords(language, row.national),
        interval: intervalWords(language, row.election),
      }),
    ),
    ...brief.stated
      .filter(({ missing }) => missing.length > 0)
      .map((row) =>
        t('brief.check.partial', {
          act: act(row),
          elements: row.missing.map(({ label }) => label[language]).join(', '),
        }),
      ),
    ...brief.since.map((row) => t('brief.check.since', { act: act(row), law: lawWords(language, row.national) })),
    ...(brief.open.length === 0 ? [] : [t('brief.check.text', { n: brief.open.length })]),
    ...brief.additions
      .filter(({ election }) => election.confirmed > 0)
      .map((row) => t('brief.check.addition', { act: act(row), interval: intervalWords(language, row.election) })),
  ];
}

function shortNames(basis: LapsedBasis): string {
  return basis.successors.map(({ short }) => short).join(', ');
}
