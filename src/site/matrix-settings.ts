import { INDONESIAN, ENGLISH } from '../i18n/areas.ts';
import { words } from '../i18n/index.ts';
import type { Language, State, UnknownReason } from '../model/vocabulary.ts';
import { FORMS } from '../model/vocabulary.ts';
import { capitalise } from './documents.ts';
import { VIEWS } from './matrix-page.ts';
import type { MatrixPage } from './matrix-page.ts';
import type { Group } from './matrix-view.ts';
import type { SiteData } from './site-data.ts';
import { cellWords } from './states.ts';
import type { MarkName } from './states.ts';

/** Words and lists that the page hands to its script, so that no sentence stands in the script itself. */
export interface MatrixSettings {
  readonly language: Language;
  /** Ids of the columns. */
  readonly acts: readonly string[];
  /** Their names. */
  readonly actNames: readonly string[];
  /** What each mark says. */
  readonly states: Readonly<Record<MarkName, string>>;
  /** Keys and names of the groups, in the order in which they stand. */
  readonly groups: Readonly<Record<Group, readonly (readonly [string, string])[]>>;
  /** Messages whose values the script fills in. */
  readonly words: {
    readonly cell: string;
    readonly state: string;
    readonly rest: string;
    readonly more: string;
    readonly heading: string;
    readonly shown: string;
    readonly none: string;
    readonly bounds: string;
    readonly exact: string;
    readonly foot: string;
    readonly interval: string;
  };
}

export function matrixSettings(language: Language, site: SiteData, page: MatrixPage): MatrixSettings {
  const common = words(language, 'common');
  const { matrix, charts, common: shared } = language === 'id' ? INDONESIAN : ENGLISH;
  return {
    language,
    acts: page.acts.map((act) => act.id),
    actNames: page.acts.map((act) => act.label[language]),
    states: markWords(language),
    groups: {
      provinsi: site.data.provinces.map((province) => [province.code, province.name]),
      pemilu: site.data.elections.map((election) => [election.id, election.name[language]]),
      bentuk: FORMS.map((form) => [form, capitalise(common(`form.${form}`))]),
      cakupan: VIEWS.map((view) => [view, capitalise(common(`enumeration.${view}`))]),
    },
    words: {
      cell: matrix['cell.in'],
      state: matrix.cell,
      rest: matrix['row.rest'],
      more: matrix['rows.more'],
      heading: matrix['group.heading'],
      shown: matrix.shown,
      none: matrix['shown.none'],
      bounds: charts.bounds,
      exact: charts['bounds.exact'],
      foot: matrix['foot.summary'],
      interval: shared['interval.title'],
    },
  };
}

/** The words of every mark, an unknown one with its reason. */
function markWords(language: Language): Readonly<Record<MarkName, string>> {
  const t = words(language, 'common');
  const said = (state: State, reason: UnknownReason | null = null): string =>
    cellWords(language, { state, reason, referenced: [] }, { reason: true });
  return {
    stated: said('stated'),
    partial: said('partial'),
    contrary: said('contrary'),
    silent: said('silent'),
    'not-listed': said('not-listed'),
    'examples-only': said('unknown', 'examples-only'),
    'no-list': said('unknown', 'no-list'),
    referenced: t('state.referenced'),
  };
}

/** A settings object as text that is safe inside a script element. */
export function settingsText(settings: unknown): string {
  return JSON.stringify(settings).replaceAll('<', '\\u003c');
}
