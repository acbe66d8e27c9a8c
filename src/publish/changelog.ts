import { words, type Words } from '../i18n/index.ts';
import { CHANGE_LISTS, type StateChange, type VersionChanges } from '../model/release.ts';
import type { Language, State } from '../model/vocabulary.ts';
import { dateInWords } from '../text/date-words.ts';

/** CHANGELOG of the data in Markdown, newest version first. */
export function changelog(language: Language, changes: readonly VersionChanges[]): string {
  const t = words(language, 'data');
  return `${[`# ${t('change.title')}`, t('change.lead'), ...changes.map((version) => versionText(language, version))].join('\n\n')}\n`;
}

function versionText(language: Language, change: VersionChanges): string {
  const t = words(language, 'data');
  const { name, date, hash } = change.version;
  const heading = change.released
    ? t('change.version', { name, date: dateInWords(date, language) })
    : t('change.unreleased');
  const totals = t('change.totals', {
    documents: change.documentsTotal,
    clauses: change.clausesTotal,
    cells: change.cellsTotal,
  });
  const since =
    change.since === null
      ? t('change.first')
      : t('change.since', { name: change.since.name, date: dateInWords(change.since.date, language) });
  const lists = listsOf(language, t, change);
  return [
    `## ${heading}`,
    `${totals} ${t('change.hash', { hash })}`,
    ...(change.note === null ? [] : [change.note[language]]),
    since,
    ...(lists.length > 0 ? lists : change.since === null ? [] : [t('change.nothing')]),
  ].join('\n\n');
}

function listsOf(language: Language, t: Words<'data'>, change: VersionChanges): readonly string[] {
  const code = (id: string): string => `\`${id}\``;
  const facets = change.documentsChanged.map(
    ({ id, facets: changed }) => `${code(id)}: ${changed.map((facet) => t(`change.facet.${facet}`)).join(', ')}`,
  );
  const codes = change.codesChanged.map(({ id, before, after }) => `${code(id)}: ${before} → ${after}`);
  const states = change.statesChanged.map((state) => stateText(language, t, state));
  return [
    ...CHANGE_LISTS.map((list) => section(t(`change.${list}`), change[list].map(code))),
    section(t('change.documentsChanged'), facets),
    section(t('change.codesChanged'), codes),
    section(t('change.statesChanged'), states),
  ].filter((text) => text !== '');
}

function section(heading: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `### ${heading} (${items.length})\n\n${items.map((item) => `- ${item}`).join('\n')}`;
}

function stateText(language: Language, t: Words<'data'>, change: StateChange): string {
  const common = words(language, 'common');
  const said = (state: State, referenced: boolean): string =>
    referenced ? `${common(`state.${state}`)}, ${common('state.referenced')}` : common(`state.${state}`);
  const before = said(change.before, change.referencedBefore);
  const after = said(change.after, change.referencedAfter);
  const causes = change.causes.map(({ kind, id }) => t(`change.cause.${kind}`, { id: `\`${id}\`` })).join('; ');
  return `\`${change.circular}\` × \`${change.act}\`: ${before} → ${after} (${causes})`;
}
