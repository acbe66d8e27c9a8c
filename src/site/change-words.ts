import { words } from '../i18n/index.ts';
import type { Cause, VersionChanges } from '../model/release.ts';
import type { Language, State } from '../model/vocabulary.ts';

/** Counts of a version's changes in one sentence. */
export function changeSummary(language: Language, change: VersionChanges): string {
  const t = words(language, 'data');
  if (change.since === null) return t('change.first');
  return t('change.summary', {
    documents: change.documentsAdded.length,
    clauses: change.clausesAdded.length + change.clausesReworded.length,
    codes: change.codesChanged.length,
    states: change.statesChanged.length,
  });
}

/** A state with whether it is covered by reference: 'belum diketahui, lewat rujukan'. */
export function stateWithReference(language: Language, state: State, referenced: boolean): string {
  const t = words(language, 'common');
  return referenced ? `${t(`state.${state}`)}, ${t('state.referenced')}` : t(`state.${state}`);
}

/** Why a state changed, in words. */
export function causeWords(language: Language, causes: readonly Cause[]): string {
  const t = words(language, 'data');
  return causes.map(({ kind, id }) => t(`change.cause.${kind}`, { id })).join('; ');
}
