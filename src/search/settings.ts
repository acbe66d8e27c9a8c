import { ENGLISH, INDONESIAN } from '../i18n/areas.ts';
import { words } from '../i18n/index.ts';
import type { ClauseType, Language, State, Voice } from '../model/vocabulary.ts';
import { STATES } from '../model/vocabulary.ts';
import { file, href } from '../site/address.ts';
import type { SiteData } from '../site/site-data.ts';
import type { SearchAct } from './documents.ts';
import { facetValues } from './facet-values.ts';
import { shardsOf } from './shards.ts';
import type { Shard } from './shards.ts';

/** What the page hands to its script: no sentence and no address stands in the script itself. */
export interface SearchSettings {
  readonly language: Language;
  /** Folder of the index, with a closing slash. */
  readonly index: string;
  /** Address of the front page in this language, with a closing slash. */
  readonly home: string;
  /** Version of the data, for citations and for the addresses of the index. */
  readonly version: { readonly name: string; readonly hash: string };
  /** Parts of the corpus, each with its own files. */
  readonly shards: readonly Shard[];
  readonly acts: readonly SearchAct[];
  /** Strings of the search in the language of the page. */
  readonly words: Readonly<Record<string, string>>;
  readonly types: Readonly<Record<ClauseType, string>>;
  readonly voices: Readonly<Record<Voice, string>>;
  readonly states: Readonly<Record<State, string>>;
  /** Words of a clause's path: `butir` -> 'butir {n}'. */
  readonly paths: Readonly<Record<string, string>>;
  readonly unreviewed: string;
}

/** Strings that stand in the built page and are no use to its script. */
const BUILT = /^(?:absent|box|facets?|field|instead)\.|^(?:corpus|description|noscript)$/;

export function searchSettings(language: Language, site: SiteData): SearchSettings {
  const t = words(language, 'common');
  const { search, common } = language === 'id' ? INDONESIAN : ENGLISH;
  return {
    language,
    index: file('/pagefind/'),
    home: href(language, '/'),
    version: { name: site.data.version.name, hash: site.data.version.hash },
    shards: shardsOf(site).map(({ id, elections }) => ({ id, elections })),
    acts: searchActs(language, site),
    words: Object.fromEntries(Object.entries(search).filter(([key]) => !BUILT.test(key))),
    types: record(facetValues(language, site, 'jenis')),
    voices: record(facetValues(language, site, 'suara')),
    states: Object.fromEntries(STATES.map((state) => [state, t(`state.${state}`)])) as SearchSettings['states'],
    paths: Object.fromEntries(
      Object.entries(common).flatMap(([key, text]) =>
        key.startsWith('path.') ? [[key.slice('path.'.length), text]] : [],
      ),
    ),
    unreviewed: t('basis.rules'),
  };
}

function searchActs(language: Language, site: SiteData): readonly SearchAct[] {
  return site.data.codebook.acts.map(({ id, label }) => ({ id, label: label[language], names: [label.id, label.en] }));
}

function record(
  values: readonly { readonly value: string; readonly label: string }[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(values.map(({ value, label }) => [value, label]));
}
