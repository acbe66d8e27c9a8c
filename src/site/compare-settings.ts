import { ENGLISH, INDONESIAN } from '../i18n/areas.ts';
import type { Language } from '../model/vocabulary.ts';
import type { Relation } from './compare-align.ts';
import { RELATIONS } from './compare-align.ts';
import { formatDate } from './dates.ts';
import type { SiteData } from './site-data.ts';

const MESSAGES = [
  'baseline.in-force',
  'baseline.not-in-force',
  'baseline.on',
  'baseline.on.version',
  'choose.remove',
  'choose.earlier',
  'choose.full',
  'copied',
  'copy.failed',
  'csv.name',
  'fault.unknown',
  'fault.few',
  'fault.many',
  'relation.heading',
  'result',
  'status.loading',
  'status.failed',
  'summary',
  'words.added',
  'words.count',
  'words.dropped',
  'words.none',
  'words.pair',
  'words.some',
  'words.summary',
] as const;
export type CompareMessage = (typeof MESSAGES)[number];

/** What the page hands to its script. */
export interface CompareSettings {
  readonly language: Language;
  /** Address in front of a document's id: '/edaran/'. */
  readonly documents: string;
  /** Day for the baseline where no document in the comparison has a date. */
  readonly versionDate: string;
  /** The same day in words. */
  readonly versionDateWords: string;
  /** Ids of the acts in the order of the codebook. */
  readonly acts: readonly string[];
  readonly messages: Readonly<Record<CompareMessage, string>>;
  readonly relations: Readonly<Record<Relation, { readonly name: string; readonly why: string }>>;
}

export function compareSettings(language: Language, site: SiteData, documents: string): CompareSettings {
  const { compare } = language === 'id' ? INDONESIAN : ENGLISH;
  const relation = (name: Relation) => ({ name: compare[`relation.${name}`], why: compare[`relation.${name}.why`] });
  return {
    language,
    documents,
    versionDate: site.data.version.date,
    versionDateWords: formatDate(language, site.data.version.date),
    acts: site.actsWithCells.map((act) => act.id),
    messages: Object.fromEntries(MESSAGES.map((key) => [key, compare[key]])) as Record<CompareMessage, string>,
    relations: Object.fromEntries(RELATIONS.map((name) => [name, relation(name)])) as CompareSettings['relations'],
  };
}
